import Actions
import App
import Domain
import Foundation
import Journal
import Sealing
import Storage
import StorageSQLite
import TestKit
import Testing

/// What a disk may do to the record: be full, or fail.
struct DiskTests {
    /// Sends messages of the largest size until one is refused.
    ///
    /// - Returns: those that were acknowledged, and the refusal.
    private static func fill(
        _ house: TestHouse, _ room: RoomReference
    ) async throws -> (acknowledged: [EventID], refusal: Refusal?) {
        var acknowledged: [EventID] = []
        let content = String(repeating: "x", count: Limits.messageBytesMax)
        for _ in 0..<1000 {
            do {
                acknowledged.append(try await house.send(content, to: room, as: house.responder).id)
            } catch let refusal as Refusal {
                return (acknowledged, refusal)
            }
        }
        return (acknowledged, nil)
    }

    /// What was acknowledged is in the log, in order, and nothing else is.
    private static func expectMessages(
        _ ids: [EventID], in room: RoomReference, _ house: TestHouse
    ) async throws {
        var found: [EventID] = []
        var after: Int64 = 0
        let id = try await house.ask(GetRoom(room: room), as: house.responder).room.id
        while true {
            let page = try await house.journal.readLog(id, after: after, limit: 500)
            guard let last = page.last else { break }
            found += page.filter { $0.event.body is MessagePosted }.map(\.event.id)
            after = last.event.seq
        }
        #expect(found == ids)
        try await house.expectGaplessJournal()
        let check = await AdminDesk(house: house.house, address: "", isServing: true)
            .perform(.checkRebuild, uid: 0, asJSON: false)
        #expect(check.status == 0, "\(check.output)\(check.errors)")
    }

    private static func expectFull(_ refusal: Refusal?) {
        #expect(refusal?.code == .storageFull)
        #expect(refusal?.retryAfterMilliseconds == 5000)
    }

    @Test(.enabled(if: !TestDirectory.isOnPostgres, "is about the files of SQLite"))
    func `a database that may not grow refuses what does not fit, reads on, and heals by itself`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            try house.house.store.transaction { db in
                let pages = try db.number("PRAGMA page_count") + 100
                _ = try db.number(SQL(stringLiteral: "PRAGMA max_page_count = \(pages)"))
            }
            let (acknowledged, refusal) = try await Self.fill(house, room)
            Self.expectFull(refusal)
            #expect(acknowledged.count > 3)
            #expect(house.journal.failure == nil)
            // Readers are not touched, and what waits in one batch is refused as one alone is.
            #expect(try await house.ask(GetMessage(message: acknowledged[0]), as: house.responder).content != nil)
            let answers = Answers<Int64>()
            let id = try await house.ask(GetRoom(room: room), as: house.responder).room.id
            let long = String(repeating: "y", count: 40_000)
            try await house.holdingWriter {
                for _ in 0..<3 {
                    house.journal.submit(Say(room: id, content: long), as: house.operatorOperation, answers.take)
                }
            }
            for answer in await answers.first(3) {
                Self.expectFull(#expect(throws: Refusal.self) { try answer.get() })
            }
            try house.house.store.transaction { db in
                _ = try db.number("PRAGMA max_page_count = 1000000")
            }
            let after = try await house.send("after", to: room, as: house.responder)
            try await Self.expectMessages(acknowledged + [after.id], in: room, house)
        }
    }

    @Test(
        .enabled(if: Mount.isPossible, "needs the right to mount a file system"),
        .enabled(if: !TestDirectory.isOnPostgres, "is about the files of SQLite"))
    func `a full file system refuses what does not fit, keeps what was acknowledged, and heals by itself`() async throws
    {
        try await TestDirectory.with { directory in
            try await Mount.with(directory.settings.dataPath, bytes: 6 << 20) {
                try await directory.open { opened in
                    let filler = directory.settings.dataPath + "/filler"
                    try Data(count: 3 << 20).write(to: URL(fileURLWithPath: filler))
                    let house = try await TestHouse(opened, in: directory)
                    let room = try await house.openRoom()
                    let (acknowledged, refusal) = try await Self.fill(house, room)
                    Self.expectFull(refusal)
                    #expect(acknowledged.count > 3)
                    #expect(house.journal.failure == nil)
                    #expect(try await house.ask(GetRoom(room: room), as: house.responder).room.messagesCount > 3)
                    try FileManager.default.removeItem(atPath: filler)
                    let after = try await house.send("after", to: room, as: house.responder)
                    try await Self.expectMessages(acknowledged + [after.id], in: room, house)
                }
                let failure = try await directory.open { house in house.journal.failure }
                #expect(failure == nil)
            }
        }
    }

    @Test func `after a failing commit nothing is acknowledged until the next start, and everything can be read`()
        async throws
    {
        try await TestDirectory.with { directory in
            let data = directory.path + "/failing.db"
            let master = Clock.randomBytes(32)
            let disk = FailingDisk(try SQLiteStore(path: data))
            let operation = Operation(scope: .operator(0), door: .cli, moment: directory.clock.now, requestID: "t")
            try disk.migrate()
            func journal() async throws -> Journal {
                let journal = Journal(
                    store: disk, keyring: Keyring(master: try MasterKey(bytes: master)),
                    ambient: directory.clock.ambient, logger: TestDirectory.silence)
                try await journal.start()
                return journal
            }
            let first = try await journal()
            let room = try await first.perform(CreateRoom(name: "r"), as: operation).room.id
            disk.fails(true)
            await Self.expectReadOnly { _ = try await first.perform(Say(room: room, content: "lost"), as: operation) }
            #expect(first.failure?.contains("planted") == true)
            disk.fails(false)
            // The disk works again, but what it said before cannot be believed.
            await Self.expectReadOnly { _ = try await first.perform(Say(room: room, content: "no"), as: operation) }
            await Self.expectReadOnly { _ = try await first.perform(Nothing(number: 1), as: operation) }
            #expect(try await first.readLog(room, after: 0, limit: 10).count == 1)
            await first.stop()
            let second = try await journal()
            #expect(second.failure == nil)
            #expect(try await second.perform(Say(room: room, content: "kept"), as: operation) == 2)
            await second.stop()
            try disk.close()
        }
    }

    private static func expectReadOnly(_ body: () async throws -> Void) async {
        let refusal = await #expect(throws: Refusal.self) { try await body() }
        #expect(refusal?.code == .readOnly)
    }
}
