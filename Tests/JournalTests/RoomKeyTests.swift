import Actions
import App
import Domain
import Journal
import Sealing
import Storage
import TestKit
import Testing

/// Room keys in versions: new ones seal, old ones open.
struct RoomKeyTests {
    private static func versions(_ room: RoomID, _ house: TestHouse) async throws -> [Int64] {
        try await house.house.store.read { db in
            try EventQueries.page(room, after: 0, limit: 500, db).compactMap { logged in
                try logged.row.body.map { try SealedBody.keyVersion(of: $0) }
            }
        }
    }

    private static func renewals(_ house: TestHouse) async throws -> [RoomKeyRenewed] {
        try await house.journal.readLog(.house, after: 0, limit: 500).compactMap { $0.event.body as? RoomKeyRenewed }
    }

    private static func isConsistent(_ house: TestHouse) async -> Bool {
        await AdminDesk(house: house.house, address: "", isServing: true)
            .perform(.checkRebuild, uid: 0, asJSON: false).status == 0
    }

    @Test func `a room seals under a new key after so many values, and every older one still opens`() async throws {
        try await TestDirectory.with { directory in
            var directory = directory
            directory.keyRules.sealedMax = 5
            try await directory.open { opened in
                let house = try await TestHouse(opened, in: directory)
                let room = try await house.openRoom("Sealed before")
                let first = try await house.send("0", to: room, as: house.responder, clientID: "c0")
                for number in 1..<12 { try await house.send("\(number)", to: room, as: house.responder) }
                let versions = try await Self.versions(first.room, house)
                #expect(versions == versions.sorted() && Set(versions) == [1, 2, 3, 4])
                for version in Set(versions) { #expect(versions.filter { $0 == version }.count <= 5) }
                let log = try await house.journal.readLog(first.room, after: first.seq - 1, limit: 50)
                #expect(
                    log.compactMap { ($0.event.body as? MessagePosted)?.content } == (0..<12).map { "\($0)" })
                // The digests of the room stay on its first key.
                let again = try await house.send("0", to: room, as: house.responder, clientID: "c0")
                #expect(again.id == first.id)
                let renewed = try await Self.renewals(house).filter { $0.room == first.room }
                #expect(renewed.map(\.version) == [2, 3, 4])
                // The house log is a room like any other.
                #expect(try await Self.renewals(house).contains { $0.room == .house })
                #expect(await Self.isConsistent(house))
            }
            // After a start the ring is empty.
            try await directory.open { opened in
                let rooms = try await opened.journal.ask(
                    ListRooms(filter: RoomFilter(), page: PageRequest()),
                    as: opened.operation(.operator(0), .cli, "test"))
                #expect(rooms.items.map(\.room.name) == ["Sealed before"])
            }
        }
    }

    @Test func `a room seals under a new key after 90 days`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let message = try await house.send("young", to: room, as: house.responder)
            house.clock.advance(seconds: Limits.roomKeyDays * 86_400 - 1)
            try await house.send("still young", to: room, as: house.responder)
            #expect(Set(try await Self.versions(message.room, house)) == [1])
            house.clock.advance(seconds: 1)
            try await house.send("old", to: room, as: house.responder)
            try await house.send("new", to: room, as: house.responder)
            #expect(try await Self.versions(message.room, house).suffix(3) == [1, 2, 2])
            #expect(try await Self.renewals(house).map(\.version).allSatisfy { $0 == 2 })
            #expect(await Self.isConsistent(house))
        }
    }

    @Test func `a key put in another room's place does not open`() async throws {
        try await TestDirectory.with { directory in
            let rooms = try await directory.open { opened in
                let house = try await TestHouse(opened, in: directory)
                let one = try await house.send("one", to: house.openRoom(), as: house.responder)
                let two = try await house.send("two", to: house.openRoom(), as: house.responder)
                return (one.room, two.room)
            }
            try await directory.open { house in
                _ = try house.store.transaction { db in
                    try db.execute(
                        """
                        UPDATE room_keys SET wrapped = (SELECT wrapped FROM room_keys WHERE room_id = \(rooms.0))
                        WHERE room_id = \(rooms.1)
                        """)
                }
                await #expect(throws: Fault.self) { try await house.journal.readLog(rooms.1, after: 0, limit: 10) }
                _ = try await house.journal.readLog(rooms.0, after: 0, limit: 10)
            }
        }
    }
}
