import Actions
import App
import Domain
import Sealing
import Storage
import TestKit
import Testing

@testable import Journal

/// The log as it is founded, followed and read.
struct LogTests {
    @Test func `the first start founds the house log, and later starts find it`() async throws {
        try await TestDirectory.with { directory in
            let epoch = try await directory.open { house in
                #expect(Hex.bytes(house.journal.epoch)?.count == 16)
                let rows = try await house.store.read { try EventQueries.journal(after: 0, limit: 10, $0) }
                #expect(rows.map(\.type) == ["room.created"])
                #expect(rows.map(\.room) == [.house] && rows.map(\.seq) == [1] && rows.map(\.position) == [1])
                #expect(rows.map(\.actor) == [.system] && rows.map(\.door) == ["setup"])
                return house.journal.epoch
            }
            try await directory.open { house in
                #expect(house.journal.epoch == epoch)
                let head = try await house.journal.head(.house)
                #expect(head == 1)
            }
            try await TestDirectory.with { other in
                let fresh = try await other.open { house in house.journal.epoch }
                #expect(fresh != epoch)
            }
        }
    }

    @Test func `nobody opens or lists the house log`() async throws {
        try await TestHouse.with { house in
            for player in [house.commander, house.administrator] {
                for reference in [RoomReference.id(.house), .slug("-house-")] {
                    await #expect(throws: Refusal.notFound) {
                        try await house.ask(OpenRoom(room: reference), as: player)
                    }
                }
                let listed = try await house.ask(ListRooms(filter: RoomFilter(), page: PageRequest()), as: player)
                #expect(!listed.items.contains { $0.room.id == .house })
            }
            await #expect(throws: Refusal.notFound) {
                try await house.journal.ask(GetRoom(room: .id(.house)), as: house.operatorOperation)
            }
        }
    }

    @Test func `the directory follows what is committed, and is read again at the next start`() async throws {
        try await TestDirectory.with { directory in
            let (person, room) = try await directory.open { opened in
                let house = try await TestHouse(opened, in: directory)
                let names = house.journal.directory
                #expect(
                    names.card(of: house.bot.id).displayName == house.bot.person.displayName
                        && names.card(of: house.bot.id).kind == .bot)
                _ = try await house.journal.perform(
                    UpdatePerson(person: "responder", displayName: "Réka"), as: house.operatorOperation)
                #expect(names.card(of: house.responder.id).displayName == "Réka")
                let incident = try await house.perform(
                    DeclareIncident(.init(severity: .sev3, details: IncidentDetails(title: "t"))), as: house.commander)
                #expect(names.incidentKey(of: incident.rooms[0]) == incident.key)
                return (house.responder.id, incident.rooms[0])
            }
            try await directory.open { house in
                #expect(house.journal.directory.card(of: person).displayName == "Réka")
                #expect(house.journal.directory.incidentKey(of: room) == "INC-1")
            }
        }
    }

    @Test func `actors that are no people have cards too`() async throws {
        try await TestHouse.with { house in
            let names = house.journal.directory
            #expect(names.card(of: Actor.system).username == "muster")
            #expect(names.card(of: Actor.operator(1000)).username == "operator")
            let nobody = PersonID(trusted: "0193d3a0-0000-7000-8000-00000000dead")
            #expect(names.card(of: nobody).username == "unknown" && names.card(of: nobody).id == nobody.text)
            #expect(names.incidentKey(of: .house) == nil)
        }
    }

    @Test func `every commitment is the hash of what its own body holds`() async throws {
        try await TestHouse.with { house in
            let room = try await house.makeRoom()
            try await house.send("hello", to: .id(room), as: house.commander)
            let rows = try await house.house.store.read { try EventQueries.journal(after: 0, limit: 1000, $0) }
            for row in rows {
                let key = try #require(house.journal.keyring.held(row.room, 1))
                let binding = SealedBody.Binding.event(room: row.room, id: row.id, type: row.type, actor: row.actor)
                let opened = try SealedBody.open(try #require(row.body), with: key, for: binding)
                #expect(opened.salt.count == 32)
                #expect(Leaf.commitment(salt: opened.salt, body: opened.body) == row.commit)
                // The body says again what the row's type says.
                _ = try EventCatalog.decode(type: row.type, JSONParser.parse(Array(opened.body)))
            }
            #expect(Set(rows.map { Hex.text($0.commit) }).count == rows.count)
        }
    }

    @Test(arguments: ["type = 'message.edited'", "actor = 'system'", "id = '0193d3a0-0000-7000-8000-00000000dead'"])
    func `a row whose type, actor or id was changed does not open`(_ change: String) async throws {
        try await TestHouse.with { house in
            let room = try await house.makeRoom()
            try await house.send("hello", to: .id(room), as: house.commander)
            _ = try house.house.store.transaction { db in
                try db.execute("UPDATE events SET \(SQL(stringLiteral: change)) WHERE room_id = \(room) AND seq = 3")
            }
            await #expect(throws: Fault.self) { try await house.journal.readLog(room, after: 2, limit: 1) }
        }
    }

    @Test func `what was deleted, and the edits of it, are marked as withdrawn wherever the log is read from`()
        async throws
    {
        try await TestHouse.with { house in
            let room = try await house.makeRoom()
            let kept = try await house.send("kept", to: .id(room), as: house.commander)
            let gone = try await house.send("gone", to: .id(room), as: house.commander)
            try await house.perform(EditMessage(message: gone.id, content: "gone too"), as: house.commander)
            try await house.perform(EditMessage(message: kept.id, content: "kept too"), as: house.commander)
            try await house.perform(DeleteMessage(message: gone.id), as: house.commander)
            let log = try await house.journal.readLog(room, after: 0, limit: 500)
            #expect(log.filter(\.isWithdrawn).map(\.event.seq) == [4, 5])
            let later = try await house.journal.readLog(room, after: 4, limit: 1)
            #expect(later.map(\.isWithdrawn) == [true])
        }
    }

    @Test func `a page of the log has at most 500 events and begins after the seq`() async throws {
        try await TestHouse.with { house in
            let room = try await house.makeRoom()
            let answers = Answers<Int64>()
            for _ in 0..<600 {
                house.journal.submit(Say(room: room, content: "x"), as: house.operatorOperation, answers.take)
            }
            _ = await answers.first(600)
            let page = try await house.journal.readLog(room, after: 10, limit: 1000)
            #expect(page.map(\.event.seq) == (11...510).map(Int64.init))
            #expect(try await house.journal.readLog(room, after: 602, limit: 10).isEmpty)
            #expect(try await house.journal.readLog(room, after: .max, limit: 10).isEmpty)
            #expect(try await house.journal.readLog(room, after: 0, limit: 0).isEmpty)
        }
    }

    @Test func `observers hear every event once, in the order of the journal`() async throws {
        try await TestHouse.with { house in
            let (heard, hear) = AsyncStream.makeStream(of: [Int64].self)
            house.journal.observe { events in hear.yield(events.map(\.position)) }
            let rooms = [try await house.makeRoom(), try await house.makeRoom()]
            let answers = Answers<Int64>()
            for index in 0..<400 {
                house.journal.submit(
                    Say(room: rooms[index % 2], content: "x"), as: house.operatorOperation, answers.take)
            }
            _ = await answers.first(400)
            hear.finish()
            let positions = await heard.reduce(into: []) { $0 += $1 }
            let last = try await house.house.store.read { try EventQueries.last($0)?.position ?? 0 }
            #expect(positions == Array((last - Int64(positions.count) + 1)...last))
            #expect(positions.count == 404)
        }
    }
}
