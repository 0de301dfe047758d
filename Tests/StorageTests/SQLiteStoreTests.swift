import Foundation
import Storage
import StorageSQLite
import Testing

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
            try store.close()
        }
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
