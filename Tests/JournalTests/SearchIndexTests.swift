import Actions
import App
import Domain
import Journal
import Storage
import TestKit
import Testing

/// What the index over sealed text holds, and what it does not hold any more.
struct SearchIndexTests {
    private struct Row: Equatable {
        let room: Int64
        let token: Int64
        let position: Int64
    }

    private func rows(_ house: TestHouse) async throws -> [Row] {
        try await house.house.store.read {
            try $0.all("SELECT room, token, position FROM search_tokens ORDER BY room, token, position") {
                Row(room: $0.int(0), token: $0.int(1), position: $0.int(2))
            }
        }
    }

    private func count(of message: Message, _ house: TestHouse) async throws -> Int64 {
        try await house.house.store.read {
            try $0.number(
                """
                SELECT COUNT(*) FROM search_tokens t JOIN events e ON e.position = t.position
                WHERE e.room_id = \(message.room) AND e.seq = \(message.seq)
                """)
        }
    }

    @Test func `an edit and a deletion erase the old words in their own transaction`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let edited = try await house.send("one two three", to: room, as: house.responder)
            let deleted = try await house.send("four five", to: room, as: house.responder)
            try await house.house.search.catchUp()
            // Words, and who said them.
            #expect(try await [count(of: edited, house), count(of: deleted, house)] == [4, 3])
            try await house.perform(EditMessage(message: edited.id, content: "six"), as: house.responder)
            try await house.perform(DeleteMessage(message: deleted.id), as: house.responder)
            #expect(try await [count(of: edited, house), count(of: deleted, house)] == [0, 0])
            try await house.house.search.catchUp()
            #expect(try await [count(of: edited, house), count(of: deleted, house)] == [2, 0])
            let orphans = try await house.house.store.read {
                try $0.number("SELECT COUNT(*) FROM search_entries WHERE tokens IS NULL OR length(tokens) = 0")
            }
            #expect(orphans == 0)
        }
    }

    @Test func `what was taken back before the follower came is never indexed`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let gone = try await house.send("gone at once", to: room, as: house.responder)
            try await house.perform(DeleteMessage(message: gone.id), as: house.responder)
            try await house.house.search.catchUp()
            #expect(try await count(of: gone, house) == 0)
        }
    }

    @Test func `nothing of a room that is RESTRICTED or above is indexed`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .restricted)
            let secret = try await house.send("the secret word", to: room, as: house.commander)
            try await house.house.search.catchUp()
            #expect(try await count(of: secret, house) == 0)
            #expect(try await rows(house).isEmpty)
        }
    }

    @Test func `no word of a message stands in any file, and equal words of two rooms have different tokens`()
        async throws
    {
        try await TestHouse.with { house in
            let first = try await house.openRoom("First")
            let second = try await house.openRoom("Second")
            try await house.send("zebrafish", to: first, as: house.responder)
            try await house.send("zebrafish", to: second, as: house.responder)
            try await house.house.search.catchUp()
            for file in try house.directory.files() {
                #expect(file.bytes.firstRange(of: Array("zebrafish".utf8)) == nil, "\(file.path)")
            }
            let all = try await rows(house)
            #expect(!all.isEmpty && Set(all.map(\.token)).count == all.count)
        }
    }

    @Test func `a rebuild empties the index, and the follower makes the same again`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let first = try await house.send("the disk of db-1.example.com is full", to: room, as: house.responder)
            try await house.send("数据库故障", to: room, as: house.commander)
            try await house.perform(EditMessage(message: first.id, content: "the disk is fine"), as: house.responder)
            _ = try await house.perform(
                DeclareIncident(.init(severity: .sev1, details: IncidentDetails(title: "Trouble"))), as: house.commander
            )
            try await house.house.search.catchUp()
            let before = try await rows(house)
            let desk = AdminDesk(house: house.house, address: "", isServing: false)
            #expect(await desk.perform(.rebuild, uid: 0, asJSON: false).status == 0)
            #expect(try await rows(house).isEmpty)
            try await house.house.search.catchUp()
            #expect(try await rows(house).map(\.token).sorted() == before.map(\.token).sorted())
            #expect(await desk.perform(.checkRebuild, uid: 0, asJSON: false).status == 0)
        }
    }

    @Test func `a text with more words than are kept is one row, and is found all the same`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let many = (0...Limits.searchWordsMax).map { "w\($0)" }.joined(separator: " ")
            let long = try await house.send(many, to: room, as: house.responder)
            try await house.house.search.catchUp()
            #expect(try await count(of: long, house) == 2)
            let found = try await house.ask(
                Search(query: SearchQuery("w7 w\(Limits.searchWordsMax)"), size: 9), as: house.observer)
            #expect(found.hits.map(\.id) == [long.id.text])
        }
    }
}
