import Foundation
import Storage
import StorageSQLite
import TestKit
import Testing

#if Postgres
    import StoragePostgres
#endif

/// An engine, and how to have a fresh database of it.
struct Engine: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Makes a table with all five kinds of column.
    let things: SQL
    private let open: @Sendable (_ body: (any Store) async throws -> Void) async throws -> Void

    /// Every engine of this build.
    static let all: [Engine] = {
        var engines = [sqlite]
        #if Postgres
            engines.append(postgres)
        #endif
        return engines
    }()

    private static let sqlite = Engine(
        testDescription: "SQLite",
        things: "CREATE TABLE things (id INTEGER NOT NULL PRIMARY KEY, d REAL, t TEXT, b BLOB, n INTEGER UNIQUE) STRICT"
    ) { body in
        var template = Array("\(NSTemporaryDirectory())muster-engine-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let store = try SQLiteStore(path: path + "/store.db")
        try await body(store)
        try store.close()
    }

    #if Postgres
        private static let postgres = Engine(
            testDescription: "PostgreSQL",
            things: """
                CREATE TABLE things
                    (id BIGINT NOT NULL PRIMARY KEY, d DOUBLE PRECISION, t TEXT COLLATE "C", b BYTEA, n BIGINT UNIQUE)
                """
        ) { body in
            try await PostgresServer.running().withDatabase(isReused: false) { url in
                let store = try PostgresStore(url: url)
                try await body(store)
                try store.close()
            }
        }
    #endif

    /// A fresh database with the schema of this release.
    func with(_ body: (any Store) async throws -> Void) async throws {
        try await open { store in
            try store.migrate()
            try await body(store)
        }
    }

    /// A database with the table of things.
    func withThings(_ body: (any Store) async throws -> Void) async throws {
        try await open { store in
            try store.transaction { try $0.execute(things) }
            try await body(store)
        }
    }
}
