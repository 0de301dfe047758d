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

/// The record: what was acknowledged is there, as it was, and nobody can change it unseen.
struct RecordTests {
    @Test func `what was acknowledged is there after the next start`() async throws {
        try await TestDirectory.with { directory in
            let (player, room, id) = try await directory.open { house in
                let test = try await TestHouse(house, in: directory)
                let room = try await test.openRoom()
                let message = try await test.send("still here", to: room, as: test.responder)
                return (test.responder, room, message.id)
            }
            try await directory.open { house in
                let message = try await house.journal.ask(
                    GetMessage(message: id), as: house.operation(player.scope, .rest, "test"))
                #expect(message.content == "still here")
                let next = try await house.journal.perform(
                    SendMessage(room: room, content: "and on"), as: house.operation(player.scope, .rest, "test"))
                #expect(next.message.seq == message.seq + 1)
            }
        }
    }

    @Test(.enabled(if: !TestDirectory.isOnPostgres, "is about the files of SQLite"))
    func `an open house synchronises fully`() async throws {
        try await TestDirectory.with { directory in
            try await directory.open { house in
                let store = try #require(house.store as? SQLiteStore)
                #expect(try store.report().synchronous == 2)
            }
        }
    }

    @Test func `every leaf binds its row and the leaf before it`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            for number in 0..<5 { try await house.send("\(number)", to: room, as: house.responder) }
            let rows = try await house.house.store.read { try EventQueries.journal(after: 0, limit: 1000, $0) }
            #expect(rows.count > 20)
            var previous = Leaf.noPrevious
            for (index, row) in rows.enumerated() {
                #expect(row.position == Int64(index + 1))
                let door = try #require(Door(rawValue: row.door))
                let leaf = Leaf(
                    position: row.position, previous: previous, id: row.id, room: row.room, seq: row.seq,
                    type: row.type,
                    actor: row.actor, door: door, occurredAt: row.occurredAt, recordedAt: row.recordedAt,
                    requestID: row.requestID, commit: row.commit)
                #expect(leaf.hash == row.leafHash)
                previous = row.leafHash
            }
        }
    }

    @Test func `a changed row shows in the doctor's chain`() async throws {
        try await TestHouse.with { house in
            let desk = AdminDesk(house: house.house, address: "", isServing: true)
            #expect(await desk.perform(.diagnose, uid: 0, asJSON: false).status == 0)
            _ = try house.house.store.transaction { db in
                try db.execute("UPDATE events SET occurred_at = occurred_at + 1 WHERE position = \(7)")
            }
            let reply = await desk.perform(.diagnose, uid: 0, asJSON: false)
            #expect(reply.status == 1)
            #expect(reply.output.contains("event 7 is not what was recorded"))
        }
    }

    @Test func `a body moved to another row does not open`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let one = try await house.send("one", to: room, as: house.responder)
            let two = try await house.send("two", to: room, as: house.responder)
            _ = try house.house.store.transaction { db in
                try db.execute(
                    """
                    UPDATE events SET body = (SELECT body FROM events WHERE id = \(one.id)) WHERE id = \(two.id)
                    """)
            }
            await #expect(throws: Fault.self) {
                try await house.journal.readLog(one.room, after: two.seq - 1, limit: 10)
            }
            let before = try await house.journal.readLog(one.room, after: one.seq - 1, limit: 1)
            #expect((before.first?.event.body as? MessagePosted)?.content == "one")
        }
    }

    @Test func `a clock that runs backwards does not run backwards in a room`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom()
            let one = try await house.send("one", to: room, as: house.responder)
            house.clock.advance(seconds: -3600)
            try await house.send("two", to: room, as: house.responder)
            let entries = try await house.journal.readLog(one.room, after: one.seq - 1, limit: 2)
            let times = entries.map(\.event.recordedAt)
            #expect(times.count == 2 && times[0] <= times[1])
            #expect(entries.last?.event.occurredAt == house.clock.now)
        }
    }

    @Test func `nobody else opens a directory while it is open`() async throws {
        try await TestDirectory.with { directory in
            try await directory.open { house in
                let lock = try DataLock(house.directory)
                #expect(lock == nil)
                await #expect(throws: Refusal.self) { try await directory.open { _ in } }
            }
            try await directory.open { _ in }
        }
    }

    @Test func `a closed directory is free, though a child that is being started has a copy of its lock`()
        async throws
    {
        try await TestDirectory.with { directory in
            // What a child has between its birth and its own program: the same open file under another number.
            let copies = try await directory.open { house in
                let lock = URL(fileURLWithPath: house.directory.lock).resolvingSymlinksInPath().path
                return try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { name in
                    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")
                    return target == lock ? Int32(name).map { dup($0) } : nil
                }
            }
            defer { for copy in copies { close(copy) } }
            #expect(!copies.isEmpty)
            try await directory.open { _ in }
        }
    }

    @Test func `a wrong master key is refused with the name of its setting`() async throws {
        try await TestDirectory.with { directory in
            try await directory.open { _ in }
            var other = directory
            other.settings.encryptionKey = .bytes([UInt8](repeating: 9, count: 32))
            let fault = await #expect(throws: Fault.self) { try await other.open { _ in } }
            #expect(fault?.description.contains("CHAT_ENCRYPTION_KEY") == true)
            try await directory.open { _ in }
        }
    }

    @Test func `a passphrase opens what it sealed, and another does not`() async throws {
        try await TestDirectory.with { directory in
            var first = directory
            first.settings.encryptionKey = .passphrase("your-encryption-key")
            try await first.open { house in #expect(house.notices.count == 1) }
            try await first.open { _ in }
            var other = directory
            other.settings.encryptionKey = .passphrase("your-encryption-kez")
            await #expect(throws: Fault.self) { try await other.open { _ in } }
        }
    }

    @Test(.enabled(if: !TestDirectory.isOnPostgres, "is about the files of SQLite"))
    func `nothing that people wrote can be read in the data directory`() async throws {
        try await TestHouse.with { house in
            let words = [
                "zebrafinch", "quicksand", "marzipan", "lighthouse", "hovercraft", "cinnamon", "velociraptor",
                "origami",
            ]
            let setUp = house.operatorOperation
            _ = try await house.journal.perform(
                UpdatePerson(person: "responder", displayName: "Resi \(words[0])"), as: setUp)
            let room = try await house.openRoom("Room of \(words[1])")
            let message = try await house.send("a \(words[2])", to: room, as: house.responder, clientID: words[7])
            try await house.perform(EditMessage(message: message.id, content: "now \(words[3])"), as: house.responder)
            var declaration = DeclareIncident.Declaration(
                severity: .sev2,
                details: IncidentDetails(title: "The \(words[4])", summary: words[5], labels: [words[6]]))
            declaration.classification = .public
            try await house.perform(DeclareIncident(declaration), as: house.commander)

            let files = try house.directory.files()
            #expect(files.contains { $0.path == "muster.db" } && files.contains { $0.path == "muster.db-wal" })
            for (path, bytes) in files {
                for word in words where bytes.range(of: Data(word.utf8)) != nil {
                    Issue.record("\(path) holds “\(word)”")
                }
            }
            // That the search finds what is there: user names are not sealed.
            #expect(files.contains { $0.bytes.range(of: Data("responder".utf8)) != nil })
        }
    }
}
