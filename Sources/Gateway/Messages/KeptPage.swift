import Actions
import Domain
import Wire

/// A page of messages, encoded once for all its readers.
struct KeptPage: Sendable {
    /// A part of it.
    private enum Part: Sendable {
        /// Messages that look the same to everybody, joined by commas.
        case same([UInt8])
        /// A message that looks another way to those who set a reaction on it.
        case different(Message, toOthers: [UInt8], reacted: Set<String>)
    }

    private let parts: [Part]
    /// The seq of its first message.
    let first: Int64?
    /// True when there are older ones.
    let hasOlder: Bool
    /// About how much memory it takes.
    let bytes: Int

    /// Encodes a page.
    init(_ page: Page<Message>) {
        var parts: [Part] = []
        var run: [UInt8] = []
        for message in page.items {
            let bytes = MessageBody.bytes(message, reader: nil)
            if message.reactions.isEmpty {
                if !run.isEmpty { run.append(UInt8(ascii: ",")) }
                run += bytes
                continue
            }
            if !run.isEmpty { parts.append(.same(Self.exact(run))) }
            run = []
            let reacted = Set(message.reactions.flatMap { $0.users.map(\.id) })
            parts.append(.different(message, toOthers: bytes, reacted: reacted))
        }
        if !run.isEmpty { parts.append(.same(Self.exact(run))) }
        self.parts = parts
        first = page.items.first?.seq
        hasOlder = page.hasNext
        // Even an empty page has a place on the shelf.
        bytes = parts.reduce(512) { sum, part in
            switch part {
            case .same(let bytes): sum + bytes.count
            // The message beside its bytes: its texts once more, and a card for each reaction.
            case .different(_, let bytes, let reacted): sum + bytes.count * 2 + reacted.count * 200
            }
        }
    }

    /// The same bytes without the room that growing left behind them, which the shelf would not count.
    private static func exact(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
            count = target.initialize(fromContentsOf: bytes)
        }
    }

    /// The messages as one reader sees them, each piece one or more of them.
    func messages(for reader: PersonID?) -> [[UInt8]] {
        parts.map { part in
            switch part {
            case .same(let bytes): bytes
            case .different(let message, let toOthers, let reacted):
                reader.map { reacted.contains($0.text) } ?? false
                    ? MessageBody.bytes(message, reader: reader) : toOthers
            }
        }
    }
}
