import App
import Domain
import Foundation
import Journal
import Sealing
import Storage
import Synchronization
import TestKit
import Testing

/// Heads are signed in time, and never one that is not the continuation of the last.
struct NotaryTests {
    private static func heads(_ house: House) async throws -> [CheckpointRow] {
        try await house.store.read { db in try CheckpointQueries.page(after: 0, limit: 1000, db) }
    }

    private static func look(_ house: TestHouse) async { await house.house.notary.look(at: house.clock.now) }

    private static func say(_ count: Int, _ house: TestHouse) async throws {
        _ = try await house.journal.perform(SayMany(count: count), as: house.operatorOperation)
    }

    @Test func `a head is signed at once, and then when a minute passed and the record grew`() async throws {
        try await TestHouse.with { house in
            await Self.look(house)
            let first = try #require(try await Self.heads(house.house).last)
            #expect(first.size == house.journal.position && first.signedAt == house.clock.now)
            house.clock.advance(seconds: 600)
            await Self.look(house)
            #expect(try await Self.heads(house.house).count == 1)
            try await Self.say(1, house)
            await Self.look(house)
            #expect(try await Self.heads(house.house).map(\.size) == [first.size, first.size + 1])
            try await Self.say(1, house)
            house.clock.advance(seconds: 59)
            await Self.look(house)
            #expect(try await Self.heads(house.house).count == 2)
            house.clock.advance(seconds: 1)
            await Self.look(house)
            #expect(try await Self.heads(house.house).count == 3)
        }
    }

    @Test func `a thousand leaves are signed without waiting for the minute`() async throws {
        try await TestHouse.with { house in
            await Self.look(house)
            try await Self.say(999, house)
            await Self.look(house)
            #expect(try await Self.heads(house.house).count == 1)
            try await Self.say(1, house)
            await Self.look(house)
            #expect(try await Self.heads(house.house).count == 2)
        }
    }

    @Test func `a head bears the signature of the installation's key over its tree`() async throws {
        try await TestHouse.with { house in
            await Self.look(house)
            let row = try #require(try await Self.heads(house.house).last)
            let key = try VerifierKey(encoded: house.journal.verifierKey)
            let head = try Checkpoint(SignedNote(row.note), signedBy: key)
            let edge = try await house.house.store.read { db in try TreeReader(db).edge() }
            #expect(head.size == row.size && head.root == row.root && head.root == edge.root)
            let installation = try await house.house.store.read { db in try KeyQueries.installation("id", db) }
            #expect(key.name == "muster/\(installation ?? "")")
            #expect(head.origin == "\(key.name)/\(house.journal.epoch)")
        }
    }

    @Test func `the key stays the same from start to start, and is nowhere in the clear`() async throws {
        try await TestDirectory.with { directory in
            let first = try await directory.open { $0.journal.verifierKey }
            let second = try await directory.open { $0.journal.verifierKey }
            #expect(first == second && !first.isEmpty)
            let secret = try await directory.open { house in
                try await house.store.read { db in try SecretQueries.secret(SigningKey.secretName, db) }
            }
            #expect(secret?.wrapped.count == 40)
        }
    }

    @Test func `what grew is signed when the server stops, and a server that was killed signs it at its next start`()
        async throws
    {
        try await TestDirectory.with { directory in
            try await directory.open { house in
                let test = try await TestHouse(house, in: directory)
                await Self.look(test)
                try await Self.say(5, test)
            }
            let killed = Mutex<Int64>(0)
            // What closing says of a store that is closed already does not matter here.
            _ = try? await directory.open { house in
                let rows = try await Self.heads(house)
                #expect(rows.count == 2 && rows.last?.size == house.journal.position)
                _ = try await house.journal.perform(
                    SayMany(count: 3), as: house.operation(.operator(0), .cli, "test"))
                killed.withLock { $0 = house.journal.position }
                // The batch is on the disk, its head was not signed: that is what a kill leaves behind.
                try house.store.close()
            }
            try await directory.open { house in
                #expect(house.journal.position == killed.withLock { $0 })
                let before = try await Self.heads(house)
                #expect(before.count == 2)
                await house.notary.look(at: directory.clock.now.adding(seconds: 60))
                let after = try await Self.heads(house)
                #expect(after.last?.size == house.journal.position)
                #expect(await house.notary.alarm == nil)
            }
        }
    }

    /// Ways in which somebody with the database may change what was signed.
    private static let harms: [(String, @Sendable (any SQLConnection) throws -> Void)] = [
        ("another edge", { db in try db.execute("UPDATE tree_edge SET peaks = \(SQL.zeros("length(peaks)"))") }),
        ("a broken edge", { db in try db.execute("UPDATE tree_edge SET peaks = \(SQL.zeros("31"))") }),
        ("no head", { db in try db.execute("DELETE FROM checkpoints") }),
        ("another root", { db in try db.execute("UPDATE checkpoints SET root = \(SQL.zeros("32"))") }),
        (
            "another note",
            { db in try db.execute("UPDATE checkpoints SET note = replace(note, 'muster/', 'muster/0')") }
        ),
        ("no signature", { db in try db.execute("UPDATE checkpoints SET note = 'x'") }),
        ("a leaf", { db in try db.execute("UPDATE events SET leaf_hash = \(SQL.zeros("32")) WHERE position = 2") }),
    ]

    @Test(arguments: harms.indices)
    func `a record that was changed below the last head is not signed, and the alarm stands until it is mended`(
        _ index: Int
    ) async throws {
        let (name, harm) = Self.harms[index]
        try await TestHouse.with { house in
            await Self.look(house)
            let before = try await Self.heads(house.house)
            try await Self.say(3, house)
            try house.house.store.transaction { db in
                try db.execute("CREATE TEMP TABLE kept_heads AS SELECT * FROM checkpoints")
                try db.execute("CREATE TEMP TABLE kept_edge AS SELECT * FROM tree_edge")
                try db.execute("CREATE TEMP TABLE kept_events AS SELECT position, leaf_hash FROM events")
                try harm(db)
            }
            house.clock.advance(seconds: 60)
            await Self.look(house)
            #expect(await house.house.notary.alarm != nil, "\(name)")
            #expect(try await house.house.notary.examine() != nil, "\(name)")
            let doctor = await AdminDesk(house: house.house, address: "", isServing: true)
                .perform(.diagnose, uid: 0, asJSON: false)
            #expect(doctor.status == 1 && doctor.output.contains("no head is signed"), "\(name)")
            #expect(try await Self.heads(house.house).count <= before.count, "\(name)")
            try house.house.store.transaction { db in
                try db.execute("DELETE FROM checkpoints")
                try db.execute("INSERT INTO checkpoints SELECT * FROM kept_heads")
                try db.execute("DELETE FROM tree_edge")
                try db.execute("INSERT INTO tree_edge SELECT * FROM kept_edge")
                try db.execute(
                    """
                    UPDATE events SET leaf_hash =
                        (SELECT k.leaf_hash FROM kept_events k WHERE k.position = events.position)
                    """)
            }
            house.clock.advance(seconds: 60)
            await Self.look(house)
            #expect(await house.house.notary.alarm == nil, "\(name)")
            #expect(try await Self.heads(house.house).count == 2, "\(name)")
        }
    }

    @Test func `a journal that was cut behind the last head is not signed after the next start either`() async throws {
        try await TestDirectory.with { directory in
            let signed = try await directory.open { house in
                let test = try await TestHouse(house, in: directory)
                try await Self.say(10, test)
                return house.journal.position
            }
            try await directory.open { house in
                _ = try house.store.transaction { db in
                    try db.execute("DELETE FROM events WHERE position > \(signed - 5)")
                    // The house log goes back with it, as whoever cuts would have it.
                    try db.execute("UPDATE rooms SET head = head - 5 WHERE slug = '-house-'")
                    try db.execute("DELETE FROM messages WHERE seq > (SELECT head FROM rooms WHERE slug = '-house-')")
                }
            }
            try await directory.open { house in
                #expect(house.journal.position == signed - 5)
                let operation = house.operation(.operator(0), .cli, "test")
                for expected in [signed - 4, signed + 6] {
                    let count = Int(expected - house.journal.position)
                    _ = try await house.journal.perform(SayMany(count: count), as: operation)
                    await house.notary.look(at: directory.clock.now.adding(seconds: 60 * expected))
                    #expect(await house.notary.alarm != nil)
                    #expect(try await Self.heads(house).last?.size == signed)
                }
            }
        }
    }

    @Test func `many that ask for a proof at the same moment get one head, and no alarm`() async throws {
        try await TestHouse.with { house in
            for _ in 0..<5 {
                try await Self.say(1, house)
                let position = house.journal.position
                await withThrowingTaskGroup(of: Void.self) { tasks in
                    for _ in 0..<8 {
                        tasks.addTask { try await house.house.notary.cover(position, at: house.clock.now) }
                    }
                    tasks.addTask { await Self.look(house) }
                    while let result = await tasks.nextResult() {
                        #expect(throws: Never.self) { try result.get() }
                    }
                }
                #expect(try await Self.heads(house.house).last?.size == position)
            }
            #expect(try await Self.heads(house.house).count == 5)
            #expect(await house.house.notary.alarm == nil)
        }
    }

    @Test func `a running server says so at readyz when it may not sign, and stays in service`() async throws {
        try await TestServer.with { server in
            let house = server.house
            await Self.look(house)
            let before = try await server.request("GET", "/readyz").json()
            #expect(before["parts"]?["audit"] == true)
            _ = try house.house.store.transaction { db in try db.execute("DELETE FROM checkpoints") }
            try await Self.say(1, house)
            house.clock.advance(seconds: 60)
            await Self.look(house)
            let ready = try await server.request("GET", "/readyz")
            let part = try ready.json()["parts"]?["audit"]
            #expect(ready.status == 200 && part == false)
        }
    }

    @Test func `a proof of what was just written gets its head at once`() async throws {
        try await TestHouse.with { house in
            await Self.look(house)
            try await Self.say(2, house)
            try await house.house.notary.cover(house.journal.position, at: house.clock.now)
            try await house.house.notary.cover(1, at: house.clock.now)
            #expect(try await Self.heads(house.house).map(\.size).last == house.journal.position)
            #expect(try await Self.heads(house.house).count == 2)
        }
    }
}

/// Says many lines in the house log at once.
private struct SayMany: Action {
    let count: Int

    func decide(_ desk: Desk) throws -> Plan<Void> {
        Plan((0..<count).map { Draft(.house, Say.line("\($0)"), desk) }) { _ in }
    }
}
