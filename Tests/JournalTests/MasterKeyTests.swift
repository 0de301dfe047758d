import Actions
import App
import Domain
import Foundation
import Journal
import Sealing
import Storage
import TestKit
import Testing

/// Changing the master key, with the server running and killed in between.
struct MasterKeyTests {
    private static let first = Settings.EncryptionKey.bytes([UInt8](repeating: 1, count: 32))
    private static let second = Settings.EncryptionKey.bytes([UInt8](repeating: 2, count: 32))

    private static func desk(_ house: House) -> AdminDesk { AdminDesk(house: house, address: "", isServing: true) }

    private static func status(_ house: House) async throws -> KeyStatus {
        try await house.journal.ask(GetKeyStatus(), as: house.operation(.operator(0), .cli, "test"))
    }

    /// An installation under the first key with a message in each of five rooms.
    private static func found(_ directory: TestDirectory) async throws -> [RoomID] {
        try await directory.open { house in
            var rooms: [RoomID] = []
            for number in 0..<5 {
                let room = try await makeRoom(house)
                let say = SendMessage(room: .id(room), content: "\(number)")
                _ = try await house.journal.perform(say, as: house.operation(.operator(0), .cli, "test"))
                rooms.append(room)
            }
            return rooms
        }
    }

    private static func makeRoom(_ house: House) async throws -> RoomID {
        let make = CreateRoom(name: "A room", slug: nil, classification: .internal, isPrivate: false)
        return try await house.journal.perform(make, as: house.operation(.operator(0), .cli, "test")).room.id
    }

    private static func readsEverything(_ rooms: [RoomID], _ house: House) async throws {
        for (number, room) in rooms.enumerated() {
            let log = try await house.journal.readLog(room, after: 0, limit: 50)
            #expect((log.last?.event.body as? MessagePosted)?.content == "\(number)")
        }
    }

    @Test func `the old key wraps until the change is asked for, then the new one alone is enough`() async throws {
        try await TestDirectory.with { directory in
            var old = directory
            old.settings.encryptionKey = Self.first
            let rooms = try await Self.found(old)
            var both = directory
            both.settings.encryptionKey = Self.second
            both.settings.previousKey = Self.first
            try await both.open { house in
                #expect(house.notices.count == 1 && house.notices[0].contains("muster keys rotate"))
                let before = try await Self.status(house)
                #expect(before.needsRotation && !before.mayDropPrevious && before.masters.count == 1)
                #expect(before.masters[0].setting == "CHAT_ENCRYPTION_KEY_PREVIOUS")
                #expect(before.roomKeys == 6 && before.rooms == 6)
                try await Self.readsEverything(rooms, house)
                let reply = await Self.desk(house).perform(.rotateKeys, uid: 0, asJSON: false)
                #expect(reply.status == 0 && reply.output.contains("may be removed"), "\(reply.errors)")
                let after = try await Self.status(house)
                #expect(!after.needsRotation && after.mayDropPrevious && after.masters.map(\.version) == [1, 2])
                #expect(after.masters.map(\.roomKeys) == [0, 6] && after.masters[1].secrets >= 1)
                try await Self.readsEverything(rooms, house)
                let log = try await house.journal.readLog(.house, after: 0, limit: 500)
                let rotations = log.compactMap { $0.event.body as? KeyRotated }
                #expect(rotations.map(\.version) == [2] && rotations[0].rewrapped >= 7)
                let again = await Self.desk(house).perform(.rotateKeys, uid: 0, asJSON: false)
                #expect(again.status == 0 && again.output.contains("Nothing to do"))
                #expect(try await house.journal.head(.house) == Int64(log.count))
                let json = await Self.desk(house).perform(.keyStatus, uid: 0, asJSON: true)
                let body = try JSONParser.parse(Array(json.output.utf8))
                #expect(body["master_keys"]?.array?.count == 2 && body["needs_rotation"] == false)
            }
            var new = directory
            new.settings.encryptionKey = Self.second
            try await new.open { house in
                #expect(house.notices.isEmpty)
                try await Self.readsEverything(rooms, house)
            }
            let fault = await #expect(throws: Fault.self) { try await old.open { _ in } }
            #expect(fault?.description.contains("fingerprint") == true)
        }
    }

    @Test func `a change that was killed between two steps says so, needs both keys, and is finished`() async throws {
        try await TestDirectory.with { directory in
            var old = directory
            old.settings.encryptionKey = Self.first
            let rooms = try await Self.found(old)
            var both = directory
            both.settings.encryptionKey = Self.second
            both.settings.previousKey = Self.first
            try await both.open { house in
                let step = try await house.journal.perform(
                    RotateMasterKey(limit: 2), as: house.operation(.operator(0), .cli, "test"))
                #expect(step.version == 2 && step.remaining == 4)
                // A key of a room made from now on is wrapped by the new one.
                let made = try await Self.makeRoom(house)
                let wrapped = try await house.store.read { try KeyQueries.newest(made, $0)?.masterVersion }
                #expect(wrapped == 2)
            }
            var new = directory
            new.settings.encryptionKey = Self.second
            for alone in [new, old] {
                let fault = await #expect(throws: Fault.self) { try await alone.open { _ in } }
                #expect(fault?.description.contains("CHAT_ENCRYPTION_KEY") == true)
            }
            try await both.open { house in
                #expect(house.notices.contains { $0.contains("interrupted") })
                try await Self.readsEverything(rooms, house)
                #expect(await Self.desk(house).perform(.rotateKeys, uid: 0, asJSON: true).status == 0)
            }
            try await new.open { house in try await Self.readsEverything(rooms, house) }
        }
    }

    @Test func `people go on talking while the keys are changed`() async throws {
        try await TestDirectory.with { directory in
            var old = directory
            old.settings.encryptionKey = Self.first
            _ = try await Self.found(old)
            var both = directory
            both.settings.encryptionKey = Self.second
            both.settings.previousKey = Self.first
            try await both.open { opened in
                let house = try await TestHouse(opened, in: both)
                let room = try await house.openRoom()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        for number in 0..<50 { try await house.send("\(number)", to: room, as: house.responder) }
                    }
                    group.addTask {
                        for _ in 0..<10 { _ = try await house.openRoom() }
                    }
                    group.addTask {
                        var remaining: Int64 = 1
                        while remaining > 0 {
                            remaining = try await house.performAsOperator(RotateMasterKey(limit: 1)).remaining
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(await Self.desk(opened).perform(.rotateKeys, uid: 0, asJSON: false).status == 0)
                #expect(try await Self.status(opened).masters.map(\.roomKeys).first == 0)
            }
        }
    }

    @Test func `a passphrase is changed to a key, and back to another passphrase`() async throws {
        try await TestDirectory.with { directory in
            var passphrase = directory
            passphrase.settings.encryptionKey = .passphrase("your-encryption-key")
            let rooms = try await Self.found(passphrase)
            var keyed = directory
            keyed.settings.encryptionKey = .keyFile
            // Without the old one, a new key file would only look like the one that was lost.
            await #expect(throws: Refusal.self) { try await keyed.open { _ in } }
            keyed.settings.previousKey = .passphrase("your-encryption-key")
            try await keyed.open { house in
                #expect(await Self.desk(house).perform(.rotateKeys, uid: 0, asJSON: false).status == 0)
            }
            keyed.settings.previousKey = nil
            try await keyed.open { house in try await Self.readsEverything(rooms, house) }
            var other = directory
            other.settings.encryptionKey = .passphrase("another passphrase")
            other.settings.previousKey = .path(directory.settings.dataPath + "/master.key")
            try await other.open { house in
                #expect(await Self.desk(house).perform(.rotateKeys, uid: 0, asJSON: false).status == 0)
            }
            other.settings.previousKey = nil
            try await other.open { house in try await Self.readsEverything(rooms, house) }
        }
    }

    @Test func `only who manages keys changes them`() async throws {
        try await TestHouse.with { house in
            for player in [house.commander, house.responder, house.bot] {
                await #expect(throws: Refusal.self) { try await house.perform(RotateMasterKey(), as: player) }
                await #expect(throws: Refusal.self) { try await house.ask(GetKeyStatus(), as: player) }
            }
            let status = try await house.ask(GetKeyStatus(), as: house.administrator)
            #expect(status.masters.count == 1)
        }
    }

    @Test func `an installation of a release that kept no check value is recognised`() async throws {
        try await TestDirectory.with { directory in
            var old = directory
            old.settings.encryptionKey = Self.first
            let rooms = try await Self.found(old)
            try await old.open { house in
                _ = try house.store.transaction { try $0.execute("DELETE FROM master_keys") }
            }
            var wrong = directory
            wrong.settings.encryptionKey = Self.second
            await #expect(throws: Fault.self) { try await wrong.open { _ in } }
            try await old.open { house in
                try await Self.readsEverything(rooms, house)
                #expect(try await Self.status(house).masters.count == 1)
            }
        }
    }

    @Test func `no master key, fingerprint aside, is told by status, doctor or notices`() async throws {
        try await TestDirectory.with { directory in
            var both = directory
            both.settings.encryptionKey = .passphrase("correct horse battery")
            _ = try await Self.found(both)
            both.settings.previousKey = both.settings.encryptionKey
            both.settings.encryptionKey = Self.second
            try await both.open { house in
                var said = house.notices.joined()
                for request in [AdminRequest.keyStatus, .diagnose, .rotateKeys, .keyStatus, .diagnose] {
                    let reply = await Self.desk(house).perform(request, uid: 0, asJSON: true)
                    said += reply.output + reply.errors
                }
                #expect(!said.contains("correct horse"))
                #expect(!said.contains(Hex.text([UInt8](repeating: 2, count: 32))))
                #expect(said.contains("muster keys rotate"))
            }
        }
    }
}
