import Dispatch
import Domain
import Foundation
import Storage
import Testing

/// What readers and the writer owe each other, on every engine there is.
struct EngineTests {
    private static func set(_ name: String, _ value: String, _ store: any Store) throws {
        try store.transaction { try KeyQueries.setInstallation(name, value, $0) }
    }

    private static func value(_ name: String, _ store: any Store) async throws -> String? {
        try await store.read { try KeyQueries.installation(name, $0) }
    }

    @Test(arguments: Engine.all)
    func `readers read on while the writer is inside a transaction, and see what was before it`(
        _ engine: Engine
    ) async throws {
        try await engine.with { store in
            try Self.set("a", "before", store)
            let (writes, written) = AsyncStream.makeStream(of: Void.self)
            let release = DispatchSemaphore(value: 0)
            let writer = Thread {
                try? store.transaction { db in
                    try KeyQueries.setInstallation("a", "after", db)
                    written.yield()
                    release.wait()
                }
                written.finish()
            }
            writer.start()
            var iterator = writes.makeAsyncIterator()
            await iterator.next()
            let values = try await withThrowingTaskGroup(of: String?.self) { tasks in
                for _ in 0..<8 { tasks.addTask { try await Self.value("a", store) } }
                return try await tasks.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(values == ["before"])
            release.signal()
            await iterator.next()
            #expect(try await Self.value("a", store) == "after")
        }
    }

    @Test(arguments: Engine.all)
    func `a writer sees what it wrote before its commit, and a query inside another query`(
        _ engine: Engine
    ) async throws {
        try await engine.with { store in
            let seen = try store.transaction { db in
                for name in ["a", "b", "c"] { try KeyQueries.setInstallation(name, name + name, db) }
                return try db.all("SELECT name FROM installation ORDER BY name") { row in
                    try KeyQueries.installation(row.text(0), db) ?? ""
                }
            }
            #expect(seen == ["aa", "bb", "cc"])
        }
    }

    @Test(arguments: Engine.all)
    func `a statement inside its own rows is refused, not confused`(_ engine: Engine) async throws {
        try await engine.with { store in
            try Self.set("a", "x", store)
            let sql: SQL = "SELECT value FROM installation"
            #expect(throws: StorageError.self) {
                try store.transaction { db in
                    try db.forEach(sql) { _ in _ = try db.all(sql) { $0.text(0) } }
                }
            }
            // The refused statement is fit for use again.
            let values = try store.transaction { db in try db.all(sql) { $0.text(0) } }
            #expect(values == ["x"])
        }
    }

    @Test(arguments: Engine.all)
    func `what a row's closure throws comes out, and the statement is fit for use again`(
        _ engine: Engine
    ) async throws {
        try await engine.with { store in
            try Self.set("a", "x", store)
            let sql: SQL = "SELECT value FROM installation"
            #expect(throws: Fault.self) {
                try store.transaction { db in try db.forEach(sql) { _ in throw Fault("planted") } }
            }
            #expect(try await Self.value("a", store) == "x")
            let count = try store.transaction { db in try db.all(sql) { $0.text(0) }.count }
            #expect(count == 1)
        }
    }

    @Test(arguments: Engine.all)
    func `a stored word that this release does not write is damage`(_ engine: Engine) async throws {
        try await engine.with { store in
            try Self.set("a", "emperor", store)
            await #expect(throws: StorageError.self) {
                try await store.read { db in
                    try db.first("SELECT value FROM installation") { row -> RoomRole in try row.choice(0) }
                }
            }
            await #expect(throws: StorageError.self) {
                try await store.read { db in try db.first("SELECT 99") { try $0.classification(0) } }
            }
        }
    }

    @Test(arguments: Engine.all)
    func `a number of nothing is 0, and a missing row is nil`(_ engine: Engine) async throws {
        try await engine.with { store in
            let (sum, missing, none) = try await store.read { db in
                (
                    try db.number("SELECT MAX(position) FROM events"), try KeyQueries.installation("x", db),
                    try db.number("SELECT position FROM events")
                )
            }
            #expect(sum == 0 && missing == nil && none == 0)
        }
    }

    @Test(arguments: Engine.all)
    func `read markers move forward and never back`(_ engine: Engine) async throws {
        try await engine.with { store in
            let person = PersonID(trusted: "p")
            let room = RoomID(trusted: "r")
            var seen: [Int64] = []
            for seq in [Int64(5), 3, 9, 9, 1] {
                seen.append(
                    try store.transaction { db in
                        try MemberQueries.markRead(room, person, seq: seq, db)
                        return try MemberQueries.marker(room, person, db)
                    })
            }
            #expect(seen == [5, 5, 9, 9, 9])
        }
    }

    @Test(arguments: Engine.all)
    func `a closed store answers with an error, and may be closed again`(_ engine: Engine) async throws {
        try await engine.with { store in
            try store.close()
            #expect(throws: (any Error).self) { try Self.set("a", "x", store) }
            await #expect(throws: (any Error).self) { try await Self.value("a", store) }
        }
    }
}
