import Foundation
import Storage
import Testing

@testable import StorageSQLite

/// What is SQLite's own: durability, migrations, the file.
struct SQLiteStoreTests {
    private static func with(_ body: (_ path: String) throws -> Void) throws {
        var template = Array("\(NSTemporaryDirectory())muster-sqlite-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path + "/store.db")
    }

    @Test func `the writer synchronises fully, and says so itself`() throws {
        try Self.with { path in
            let store = try SQLiteStore(path: path)
            let report = try store.report()
            #expect(report.synchronous == 2)
            #expect(report.journalMode == "wal")
            #expect((500...8_000).contains(report.logPages))
            try store.close()
        }
    }

    @Test(
        arguments: [
            (0, 500), (16 << 20, 512), (64 << 20, 2_048), (250 << 20, 8_000), (UInt64.max, 8_000),
        ] as [(UInt64, Int)])
    func `the log stays within an eighth of a small disk`(free: UInt64, pages: Int) {
        #expect(LogLength.pages(free: free) == pages)
    }

    @Test func `migrations are applied once, in order`() throws {
        try Self.with { path in
            let store = try SQLiteStore(path: path)
            #expect(try store.migrate() == Migration.all.map(\.name))
            #expect(try store.migrate() == [])
            try store.close()
            let again = try SQLiteStore(path: path)
            #expect(try again.migrate() == [])
            try again.close()
        }
    }

    @Test func `rooms of the schema before slugs could be shared keep every column, and may share them now`() throws {
        try Self.with { path in
            let store = try SQLiteStore(path: path)
            let earlier = Migration.all.prefix { $0.name != "0009_slugs" }
            let row = "'r1', 'plans', 'i1', x'01', x'02', 1, 3, 1, 7, 2, 4, 50, 40, 60, 70"
            _ = try store.transaction { db in
                try db.execute("CREATE TABLE migrations (name TEXT NOT NULL PRIMARY KEY) STRICT")
                for migration in earlier {
                    for statement in migration.statements {
                        try db.execute(SQL(stringLiteral: Self.rendered(statement)))
                    }
                    try db.execute("INSERT INTO migrations (name) VALUES (\(migration.name))")
                }
                try db.execute(SQL(stringLiteral: "INSERT INTO rooms VALUES (\(row))"))
            }
            let again = row.replacingOccurrences(of: "r1", with: "r2")
            #expect(throws: StorageError.self) {
                _ = try store.transaction { try $0.execute(SQL(stringLiteral: "INSERT INTO rooms VALUES (\(again))")) }
            }
            #expect(try store.migrate() == Migration.all.dropFirst(earlier.count).map(\.name))
            let kept = try store.transaction { db in
                try db.execute(SQL(stringLiteral: "INSERT INTO rooms VALUES (\(again))"))
                return try db.all(
                    """
                    SELECT id, slug, incident_id, name, description, is_private, classification, is_archived, head,
                        members_count, messages_count, recorded_at, created_at, archived_at, shredded_at
                    FROM rooms ORDER BY id
                    """
                ) { row in
                    (0..<3).map(row.text) + (3..<5).map { "\(row.bytes($0))" } + (5..<15).map { "\(row.int($0))" }
                }
            }
            let values = ["plans", "i1", "[1]", "[2]", "1", "3", "1", "7", "2", "4", "50", "40", "60", "70"]
            #expect(kept == [["r1"] + values, ["r2"] + values])
            try store.close()
        }
    }

    static func rendered(_ statement: String) -> String {
        [
            ("{{blob}}", "BLOB"), ("{{strict}}", "STRICT"), ("{{clustered}}", "STRICT, WITHOUT ROWID"),
            ("BIGINT", "INTEGER"),
        ]
        .reduce(statement) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }

    @Test func `a database of a later release is refused`() throws {
        try Self.with { path in
            let store = try SQLiteStore(path: path)
            try store.migrate()
            _ = try store.transaction { try $0.execute("INSERT INTO migrations (name) VALUES (\("9999_later"))") }
            let error = #expect(throws: StorageError.self) { try store.migrate() }
            #expect("\(String(describing: error))".contains("9999_later"))
            try store.close()
        }
    }

    @Test func `closing leaves the whole database in one file`() throws {
        try Self.with { path in
            let store = try SQLiteStore(path: path)
            try store.migrate()
            try store.close()
            let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
            #expect(log == nil || log == 0)
            #expect(throws: (any Error).self) { try store.transaction { try $0.execute("SELECT 1") } }
        }
    }

    @Test func `a file that is no database is refused`() throws {
        try Self.with { path in
            try Data(repeating: 0x61, count: 8192).write(to: URL(fileURLWithPath: path))
            #expect(throws: StorageError.self) { try SQLiteStore(path: path) }
        }
    }
}
