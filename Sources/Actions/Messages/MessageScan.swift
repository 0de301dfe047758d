import Domain
import Journal
import Storage

/// Finds words in one room by opening its messages, newest first: contents are sealed, so the database cannot look.
struct MessageScan {
    /// Messages opened for one question: about a quarter of a second of one core.
    private static let openedMax = 20_000
    private static let chunk = 500

    let room: RoomID
    let listing: MessageListing
    let words: [Substring]

    init(room: RoomID, listing: MessageListing, search: String) {
        self.room = room
        self.listing = listing
        words = search.lowercased().split(whereSeparator: \.isWhitespace)
    }

    func page(_ page: MessagePageRequest, _ desk: Desk) throws -> Page<Message> {
        switch page {
        case .page(let number, let size):
            let found = try matches(before: .max, limit: number * size + 1, desk)
            let items = found.dropFirst((number - 1) * size).prefix(size)
            return Page(
                items: items.reversed(), count: nil, hasNext: found.count > number * size, hasPrevious: number > 1)
        case .before(let seq, let limit):
            let found = try matches(before: seq, limit: limit + 1, desk)
            return Page(
                items: found.prefix(limit).reversed(), count: nil, hasNext: found.count > limit, hasPrevious: false)
        case .after(let seq, let limit):
            let found = try matches(before: .max, limit: Self.openedMax, desk).filter { $0.seq > seq }
            return Page(
                items: found.reversed().prefix(limit).map { $0 }, count: nil, hasNext: found.count > limit,
                hasPrevious: seq > 0)
        }
    }

    /// Matching messages before a seq, newest first.
    private func matches(before seq: Int64, limit: Int, _ desk: Desk) throws -> [Message] {
        var found: [Message] = []
        var before = seq
        var opened = 0
        while found.count < limit, opened < Self.openedMax {
            let rows = try MessageQueries.page(
                room, listing, before: before, offset: 0, limit: Self.chunk, desk.db)
            guard let last = rows.last else { break }
            found += try desk.view(rows, room: room).filter(isMatch)
            before = last.seq
            opened += rows.count
        }
        return Array(found.prefix(limit))
    }

    private func isMatch(_ message: Message) -> Bool {
        guard let content = message.content?.lowercased() else { return false }
        return words.allSatisfy { content.contains($0) }
    }
}
