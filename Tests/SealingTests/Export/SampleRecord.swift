import Domain
import TestKit

@testable import Sealing

/// A record that was never in a database, exported: rooms that talk, messages that were redacted, a room that was shredded, heads
/// and anchors. The same count gives the same bytes but for the salts' and texts' seed.
struct SampleRecord {
    /// The lines with their newlines.
    var lines: [[UInt8]]
    /// Events.
    let size: Int
    let key: VerifierKey

    static let madeAt = Moment(microseconds: 1_795_334_400_000_000)
    static let shreddedRoom = Self.room(3)
    private static let origin = "muster/sample/first"

    /// The whole file.
    var bytes: [UInt8] { Array(lines.joined()) }

    /// Lines of leaves.
    var leaves: ArraySlice<[UInt8]> { lines[1...size] }

    /// Lines behind the leaves, but for the footer.
    var notes: ArraySlice<[UInt8]> { lines[(size + 1)..<(lines.count - 1)] }

    /// A record of that many events, with a head every so often and at the end, of which every second is anchored.
    init(count: Int, headEvery: Int, seed: UInt64 = 1) throws {
        size = count
        let signer = try SigningKey(name: "muster/sample", seed: [UInt8](repeating: 7, count: 32))
        key = signer.verifier
        var bytes: [UInt8] = []
        var writer = ExportWriter { bytes += $0 }
        try writer.write(
            ExportLine.Header(origin: Self.origin, key: key.encoded, size: Int64(count), madeAt: Self.madeAt))
        var generator = SeededGenerator(seed: seed)
        let events = Self.events(count, &generator)
        var edge = RightEdge()
        var previous = Leaf.noPrevious
        var heads: [String] = []
        for (index, event) in events.enumerated() {
            let leaf = event.leaf(position: Int64(index + 1), previous: previous)
            previous = leaf.hash
            edge.append(previous)
            try writer.write(leaf, hash: previous, body: event.shown)
            if edge.size % Int64(headEvery) == 0 || index == count - 1 { heads.append(try Self.sign(edge, signer)) }
        }
        for head in heads { try writer.write(checkpoint: head) }
        for (index, head) in heads.enumerated() where index % 2 == 0 || index == heads.count - 1 {
            try writer.write(anchor: head, kind: "file", at: Self.madeAt.adding(seconds: Int64(index - heads.count)))
        }
        try writer.end()
        lines = Self.split(bytes)
    }

    private static func sign(_ edge: RightEdge, _ signer: SigningKey) throws -> String {
        try signer.sign(Checkpoint(origin: origin, size: edge.size, root: edge.root).text).encoded
    }

    static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map { Array($0) + [0x0A] }
    }

    private static func room(_ number: Int) -> String { "00000000-0000-7000-8000-00000000000\(number)" }
    private static func id(_ number: Int) -> String {
        let digits = String(number)
        return "10000000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }

    /// What happened, before it is chained.
    struct Event {
        let id: String
        let room: String
        let seq: Int64
        let type: String
        let content: [UInt8]
        let salt: [UInt8]
        var isDestroyed = false
        var isWithheld = false

        var shown: LeafContent {
            if isDestroyed { return .destroyed }
            return isWithheld ? .withheld : .open(salt: salt, content: content)
        }

        func leaf(position: Int64, previous: [UInt8]) -> Leaf {
            Leaf(
                position: position, previous: previous, id: EventID(trusted: id), room: RoomID(trusted: room), seq: seq,
                type: type, actor: .system, door: .rest, occurredAt: SampleRecord.madeAt,
                recordedAt: SampleRecord.madeAt, requestID: "r-\(position)",
                commit: Leaf.commitment(salt: salt, body: content))
        }
    }

    private static let texts = [
        "db-1 is down", "a \"quoted\" word\nand a second line", "tab\there, \u{1}, \\ and Привет 👍", "",
    ]

    private static func events(_ count: Int, _ generator: inout SeededGenerator) -> [Event] {
        var events: [Event] = []
        var seqs: [String: Int64] = [:]
        func next(_ room: String, _ type: String, _ body: JSON, _ generator: inout SeededGenerator) -> Event {
            seqs[room, default: 0] += 1
            let salt = (0..<32).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
            return Event(
                id: id(events.count + 1), room: room, seq: seqs[room] ?? 0, type: type, content: body.bytes, salt: salt)
        }
        while events.count < count {
            let number = events.count + 1
            if number == count - 1 {
                // Through all that was said there: its bodies are gone.
                let body: JSON = [
                    "room": .string(shreddedRoom), "reason": "asked for", "through": .int(seqs[shreddedRoom] ?? 1),
                ]
                for index in events.indices where events[index].room == shreddedRoom {
                    events[index].isDestroyed = true
                }
                events.append(next(RoomID.house.text, "room.shredded", body, &generator))
            } else if number % 10 == 0, let index = events.lastIndex(where: { $0.room == room(1) && !$0.isDestroyed }) {
                events[index].isDestroyed = true
                let body: JSON = [
                    "message": .string(events[index].id), "reason": "a password",
                    "destroyed": JSON([events[index].id]),
                ]
                events.append(next(room(1), "message.redacted", body, &generator))
            } else {
                let text = texts[Int(generator.next() % UInt64(texts.count))]
                let body: JSON = ["message_type": "TEXT", "content": .string(text)]
                events.append(next(room(1 + number % 3), "message.posted", body, &generator))
                events[events.count - 1].isWithheld = number % 17 == 0
            }
        }
        return events
    }

    /// The footer that belongs to the lines before it: what somebody does who changes an export and knows the format.
    mutating func mendFooter() throws {
        var bytes: [UInt8] = []
        let tail = lines.dropLast().drop { !ExportLine.testIsNote($0) }
        let checkpoints = tail.filter { String(decoding: $0, as: UTF8.self).hasPrefix("{\"type\":\"checkpoint\"") }
            .count
        let digest = Leaf.commitment(salt: [], body: lines.dropLast().joined())
        let footer =
            "{\"type\":\"footer\",\"leaves\":\(lines.count - 2 - tail.count),\"checkpoints\":\(checkpoints),"
            + "\"anchors\":\(tail.count - checkpoints),\"sha256\":\"\(Hex.text(digest))\"}\n"
        bytes += Array(footer.utf8)
        lines[lines.count - 1] = bytes
    }

    /// Another number of events in the header.
    mutating func setSize(_ count: Int) {
        let header = String(decoding: lines[0], as: UTF8.self)
        lines[0] = Array(header.replacing("\"size\":\(size)", with: "\"size\":\(count)").utf8)
    }
}

extension ExportLine {
    /// True for lines of signed heads.
    static func testIsNote(_ line: [UInt8]) -> Bool {
        let text = String(decoding: line, as: UTF8.self)
        return text.hasPrefix("{\"type\":\"checkpoint\"") || text.hasPrefix("{\"type\":\"anchor\"")
    }
}
