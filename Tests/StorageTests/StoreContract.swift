import Domain
import Storage
import Testing

/// What every engine must do, asked of a fresh database with one table of all five kinds of column.
struct StoreContract {
    private struct Row: Equatable, Sendable {
        var double: Double?
        var text: String?
        var bytes: [UInt8]?
        var number: Int64?
    }

    private static func insert(_ id: Int64, _ row: Row, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO things (id, d, t, b, n)
            VALUES (\(id), \(row.double), \(row.text), \(row.bytes), \(row.number))
            """)
    }

    private static func rows(_ db: any SQLConnection) throws -> [Row] {
        try db.all("SELECT d, t, b, n FROM things ORDER BY id") { row in
            Row(
                double: row.isNull(0) ? nil : row.double(0), text: row.isNull(1) ? nil : row.text(1),
                bytes: row.isNull(2) ? nil : row.bytes(2), number: row.isNull(3) ? nil : row.int(3))
        }
    }

    @Test(arguments: Engine.all)
    func `every kind of value comes back as it was`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            let all = [
                Row(double: 0.1, text: "é😀'\"?;--", bytes: [0, 255, 39], number: .max),
                Row(double: -1e300, text: "a\nb", bytes: [UInt8](repeating: 7, count: 100_000), number: .min),
                Row(double: 0, text: " ", bytes: [0], number: 0),
            ]
            _ = try store.transaction { db in
                for (id, row) in all.enumerated() { try Self.insert(Int64(id), row, db) }
            }
            #expect(try await store.read(Self.rows) == all)
        }
    }

    @Test(arguments: Engine.all)
    func `nothing and empty are two things`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            _ = try store.transaction { db in
                try Self.insert(1, Row(), db)
                try Self.insert(2, Row(text: "", bytes: []), db)
            }
            #expect(try await store.read(Self.rows) == [Row(), Row(text: "", bytes: [])])
        }
    }

    @Test(arguments: Engine.all)
    func `values are bound, never pasted`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            let hostile = "x'); DELETE FROM things; --"
            _ = try store.transaction { try Self.insert(1, Row(text: hostile), $0) }
            let found = try await store.read { db in
                try db.all("SELECT id FROM things WHERE t = \(hostile)") { $0.int(0) }
            }
            #expect(found == [1])
        }
    }

    @Test(arguments: Engine.all)
    func `a list binds each of its members, and an empty one matches nothing`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            _ = try store.transaction { db in for id in Int64(1)...5 { try Self.insert(id, Row(), db) } }
            let ids = { (wanted: [Int64]) in
                try await store.read { db in
                    try db.all("SELECT id FROM things WHERE id IN \(list: wanted) ORDER BY id") { $0.int(0) }
                }
            }
            #expect(try await ids([1, 3, 9]) == [1, 3])
            #expect(try await ids([]) == [])
        }
    }

    @Test(arguments: Engine.all)
    func `a value that stands already is a duplicate, by primary key and by unique index`(_ engine: Engine) async throws
    {
        try await engine.withThings { store in
            _ = try store.transaction { try Self.insert(1, Row(number: 5), $0) }
            for (id, number) in [(Int64(1), Int64(6)), (2, 5)] {
                let error = #expect(throws: StorageError.self) {
                    _ = try store.transaction { try Self.insert(id, Row(number: number), $0) }
                }
                guard case .duplicate? = error else {
                    Issue.record("\(String(describing: error)) is no duplicate")
                    continue
                }
            }
            #expect(try await store.read(Self.rows) == [Row(number: 5)])
        }
    }

    private struct Stop: Error {}

    @Test(arguments: Engine.all)
    func `what is thrown rolls everything back and comes out as it was`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            #expect(throws: Stop.self) {
                _ = try store.transaction { db in
                    try Self.insert(1, Row(), db)
                    throw Stop()
                }
            }
            #expect(try await store.read(Self.rows).isEmpty)
            _ = try store.transaction { try Self.insert(1, Row(), $0) }
            #expect(try await store.read(Self.rows) == [Row()])
        }
    }

    @Test(arguments: Engine.all)
    func `a reader sees one state from its beginning to its end`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            _ = try store.transaction { try Self.insert(1, Row(), $0) }
            let counts = try await store.read { db in
                let before = try Self.rows(db).count
                _ = try store.transaction { try Self.insert(2, Row(), $0) }
                return [before, try Self.rows(db).count]
            }
            #expect(counts == [1, 1])
            #expect(try await store.read(Self.rows).count == 2)
        }
    }

    @Test(arguments: Engine.all)
    func `a reader cannot write`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            await #expect(throws: StorageError.self) { try await store.read { try Self.insert(1, Row(), $0) } }
        }
    }

    @Test(arguments: Engine.all)
    func `a statement says how many rows it changed`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            _ = try store.transaction { db in
                for id in Int64(1)...3 { try Self.insert(id, Row(), db) }
                #expect(try db.rowsChanged(by: "UPDATE things SET n = id WHERE id > \(1)") == 2)
                #expect(try db.rowsChanged(by: "DELETE FROM things WHERE id = \(99)") == 0)
            }
        }
    }

    @Test(arguments: Engine.all)
    func `statements of one shape keep their values apart, and more shapes than are kept are answered all the same`(
        _ engine: Engine
    ) async throws {
        try await engine.withThings { store in
            let ids = Int64(1)...Int64(Limits.statementsMax + 20)
            _ = try store.transaction { db in for id in ids { try Self.insert(id, Row(number: id * 2), db) } }
            for round in 1...2 {
                let sums = try await store.read { db in
                    try ids.map { last in
                        try db.number("SELECT SUM(n) FROM things WHERE id IN \(list: Array(1...last))")
                    }
                }
                #expect(sums == ids.map { $0 * ($0 + 1) }, "round \(round)")
            }
            let one = try await store.read { db in
                try ids.map { try db.number("SELECT n FROM things WHERE id = \($0)") }
            }
            #expect(one == ids.map { $0 * 2 })
        }
    }

    @Test(arguments: Engine.all)
    func `a query that was answered before sees a table as it is after its change`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            let count: SQL = "SELECT COUNT(*) FROM things WHERE t = \("here")"
            #expect(try await store.read { try $0.number(count) } == 0)
            _ = try store.transaction { db in
                try Self.insert(1, Row(text: "here"), db)
                try db.execute("CREATE INDEX things_by_text ON things (t)")
                try db.execute("ALTER TABLE things ADD COLUMN more TEXT")
            }
            #expect(try await store.read { try $0.number(count) } == 1)
        }
    }

    @Test(arguments: Engine.all)
    func `a statement that is none, or two in one text, is an error of the engine`(_ engine: Engine) async throws {
        try await engine.withThings { store in
            #expect(throws: StorageError.self) { try store.transaction { try $0.execute("SELEKT 1") } }
            let two: SQL = "INSERT INTO things (id) VALUES (1); INSERT INTO things (id) VALUES (2)"
            #expect(throws: StorageError.self) { try store.transaction { try $0.execute(two) } }
            let stored = try await store.read { try $0.number("SELECT COUNT(*) FROM things") }
            #expect(stored == 0)
        }
    }
}
