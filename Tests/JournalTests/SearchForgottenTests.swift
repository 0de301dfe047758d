import Actions
import App
import Domain
import Journal
import Storage
import TestKit
import Testing

/// What the index forgets when words are destroyed or a room becomes too secret for it, and what it learns again.
struct SearchForgottenTests {
    private static let reason = "The customer asked for it in writing."

    private func find(_ line: String, _ house: TestHouse) async throws -> SearchPage {
        try await house.ask(Search(query: SearchQuery(line), size: 50), as: house.commander)
    }

    private func said(_ page: SearchPage) -> [String] {
        page.hits.map { $0.snippet.parts.map(\.text).joined() }
    }

    /// Rows of the index that belong to a room, and to one of its messages.
    private func rows(_ room: RoomReference, of message: Message? = nil, _ house: TestHouse) async throws -> [Int64] {
        try await house.house.store.read { db in
            var counts: [Int64] = []
            for table in ["search_tokens", "search_entries"] {
                var sql: SQL = """
                    SELECT COUNT(*) FROM \(SQL(stringLiteral: table)) t JOIN events e ON e.position = t.position
                    WHERE e.room_id = \(room.text)
                    """
                if let message { sql += " AND e.seq = \(message.seq)" }
                counts.append(try db.number(sql))
            }
            return counts
        }
    }

    private func classify(_ room: RoomReference, _ level: Classification, _ house: TestHouse) async throws {
        let change = UpdateRoom(
            room: room, name: nil, description: nil, isPrivate: nil, classification: level, reason: Self.reason)
        try await house.perform(change, as: house.commander)
    }

    @Test func `a redacted message is found no more, and its tokens go in the same transaction`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let kept = try await house.send("the heron stays", to: room, as: house.responder)
            let gone = try await house.send("the heron leaves", to: room, as: house.responder)
            let edited = try await house.send("a crane", to: room, as: house.responder)
            try await house.perform(EditMessage(message: edited.id, content: "a heron"), as: house.responder)
            try await house.house.search.catchUp()
            #expect(said(try await find("heron", house)) == ["a heron", "the heron leaves", "the heron stays"])
            let before = try await rows(room, of: kept, house)
            // Three words, and who said them.
            #expect(before == [4, 1])
            #expect(try await [rows(room, of: gone, house), rows(room, of: edited, house)] == [[4, 1], [3, 1]])
            for message in [gone, edited] { try await house.redact(message.id, as: house.responder) }
            #expect(try await [rows(room, of: gone, house), rows(room, of: edited, house)] == [[0, 0], [0, 0]])
            #expect(said(try await find("heron", house)) == ["the heron stays"])
            try await house.house.search.catchUp()
            #expect(try await [rows(room, of: gone, house), rows(room, of: edited, house)] == [[0, 0], [0, 0]])
            #expect(try await rows(room, of: kept, house) == before)
            #expect(said(try await find("heron", house)) == ["the heron stays"])
            #expect(try await [find("leaves", house), find("crane", house)].allSatisfy(\.hits.isEmpty))
        }
    }

    @Test func `a shredded room leaves no row in the index and is found by nothing`() async throws {
        try await TestHouse.with { house in
            let shredded = try await house.openRoom("Hovercraft")
            let kept = try await house.openRoom("Ferry")
            try await house.send("full of eels", to: shredded, as: house.responder)
            try await house.send("no eels here", to: kept, as: house.responder)
            try await house.house.search.catchUp()
            #expect(said(try await find("eels", house)) == ["no eels here", "full of eels"])
            let before = try await rows(kept, house)
            #expect(try await rows(shredded, house) != [0, 0])
            _ = try await house.performAsOperator(ShredRoom(room: shredded, reason: Self.reason))
            for _ in 0..<2 {
                #expect(try await rows(shredded, house) == [0, 0])
                let rooms = try await house.house.store.read {
                    try $0.all("SELECT room_id FROM search_rooms") { $0.text(0) }
                }
                #expect(rooms == [kept.text])
                #expect(said(try await find("eels", house)) == ["no eels here"])
                #expect(try await find("hovercraft", house).hits.isEmpty)
                // What the follower does afterwards brings nothing back.
                try await house.house.search.catchUp()
            }
            #expect(try await rows(kept, house) == before)
            let refusal = await #expect(throws: Refusal.self) { _ = try await find("in:\(shredded.text) eels", house) }
            #expect(refusal?.fields.map(\.field) == ["q"])
        }
    }

    @Test func `a room raised to RESTRICTED leaves the index and is opened instead, and lowered it is indexed again`()
        async throws
    {
        try await TestHouse.with { house in
            let room = try await house.openRoom("Marsh")
            for number in 0..<3 { try await house.send("stork \(number)", to: room, as: house.commander) }
            try await house.house.search.catchUp()
            let before = try await rows(room, house)
            #expect(said(try await find("stork", house)) == ["stork 2", "stork 1", "stork 0"])
            try await classify(room, .restricted, house)
            #expect(try await rows(room, house) == [0, 0])
            try await house.send("stork 3", to: room, as: house.commander)
            try await house.house.search.catchUp()
            #expect(try await rows(room, house) == [0, 0])
            let all = try await find("stork", house)
            #expect(all.hits.isEmpty && all.unsearched.map(\.id.text) == [room.text])
            let scanned = try await find("in:\(room.text) stork", house)
            #expect(said(scanned) == ["stork 3", "stork 2", "stork 1", "stork 0"] && scanned.isComplete)
            try await classify(room, .confidential, house)
            // What was said before is not indexed yet, and the answer says so.
            #expect(try await !find("stork", house).isComplete)
            try await house.house.search.catchUp()
            // The fourth message: two words, and who said them.
            #expect(try await rows(room, house) == [before[0] + 3, before[1] + 1])
            let again = try await find("stork", house)
            #expect(said(again) == ["stork 3", "stork 2", "stork 1", "stork 0"])
            #expect(again.isComplete && again.unsearched.isEmpty)
        }
    }
}

extension RoomReference {
    fileprivate var text: String {
        switch self {
        case .id(let id): id.text
        case .slug(let slug): slug
        }
    }
}
