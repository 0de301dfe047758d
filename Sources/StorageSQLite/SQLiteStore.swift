import Foundation
import GRDB
package import Storage

/// SQLite through GRDB's pool: one writer with `synchronous=FULL`, read back at start, and readers that never write.
package final class SQLiteStore: Store {
    let pool: DatabasePool
    let caches: StatementCaches

    /// What may be chosen about a store.
    package struct Options: Sendable {
        /// Connections for reading at the same time.
        package var readers = 3
        /// False only for scratch databases whose loss costs nothing, such as the copy that `rebuild --check` compares.
        package var isDurable = true
        /// Reads a database that another process may be writing, and changes nothing.
        package var isReadOnly = false

        /// The server's choice.
        package init() {}

        /// For reading only.
        package static var reading: Options {
            var options = Options()
            options.isReadOnly = true
            return options
        }

        /// For a file that is thrown away when anything fails, and brought to the disk by whoever makes it.
        package static var scratch: Options {
            var options = Options()
            options.isDurable = false
            return options
        }
    }

    /// Opens or makes the database file.
    ///
    /// - Throws: `StorageError` when it cannot be opened or does not keep to full synchronisation.
    package init(path: String, options: Options = Options()) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = options.readers
        configuration.foreignKeysEnabled = true
        configuration.label = "muster.db"
        configuration.readonly = options.isReadOnly
        let caches = StatementCaches()
        self.caches = caches
        configuration.prepareDatabase { database in
            caches.add(database)
            // mmap off: a disk error would be a signal instead of an error code. The caches bound memory.
            try database.execute(sql: "PRAGMA mmap_size = 0")
            // In KiB, for each connection. A reader's is emptied by every commit, so that more of it helps only a server
            // that nobody writes to, and what long reads once filled stays with the process.
            try database.execute(sql: "PRAGMA cache_size = -8000")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            if !options.isReadOnly { try Self.makeDurable(pool, wanted: options.isDurable ? 2 : 0) }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    /// GRDB sets `synchronous = NORMAL` after its own preparation, so FULL is set on the writer afterwards and read back
    /// (decision 0002).
    private static func makeDurable(_ pool: DatabasePool, wanted: Int) throws {
        let level = try pool.barrierWriteWithoutTransaction { database -> Int in
            try database.execute(sql: "PRAGMA synchronous = \(wanted)")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = \(LogLength.pages(at: pool.path))")
            return try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1
        }
        guard level == wanted else { throw StorageError.engine("synchronous is \(level), not \(wanted)") }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await pool.unsafeRead { [caches] database in
                // Deferred: the first statement settles what all of them see.
                try SQLiteConnection(database, caches.cache(database)).transaction("BEGIN DEFERRED", body)
            }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    package func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        do {
            return try pool.writeWithoutTransaction { database in
                try SQLiteConnection(database, caches.cache(database)).transaction("BEGIN IMMEDIATE", body)
            }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    package func truncateLog() throws -> Bool {
        do {
            return try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA busy_timeout = 250")
                defer { try? database.execute(sql: "PRAGMA busy_timeout = 5000") }
                let isBusy = try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                return isBusy == 0
            }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    @discardableResult
    package func migrate() throws -> [String] {
        do {
            return try pool.writeWithoutTransaction(Self.migrate)
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    static func migrate(_ database: Database) throws -> [String] {
        try database.execute(sql: "CREATE TABLE IF NOT EXISTS migrations (name TEXT NOT NULL PRIMARY KEY) STRICT")
        let done = Set(try String.fetchAll(database, sql: "SELECT name FROM migrations"))
        let unknown = Migration.unknown(among: done)
        guard unknown.isEmpty else { throw StorageError.newerSchema(unknown.joined(separator: ", ")) }
        let missing = Migration.all.filter { !done.contains($0.name) }
        for migration in missing { try apply(migration, to: database) }
        return missing.map(\.name)
    }

    private static func apply(_ migration: Migration, to database: Database) throws {
        try database.inTransaction(.immediate) {
            for statement in migration.statements {
                let text = statement.replacingOccurrences(of: "{{blob}}", with: "BLOB")
                    .replacingOccurrences(of: "{{strict}}", with: "STRICT")
                    .replacingOccurrences(of: "{{clustered}}", with: "STRICT, WITHOUT ROWID")
                    .replacingOccurrences(of: "BIGINT", with: "INTEGER")
                try database.execute(sql: text)
            }
            try database.execute(sql: "INSERT INTO migrations (name) VALUES (?)", arguments: [migration.name])
            return .commit
        }
    }

    package func close() throws {
        do {
            // Fails only when it is closed already, or the disk does, which the next start mends. Statements keep a connection
            // open, and GRDB closes the writer before the readers, which may not write the log back: it would stay behind.
            try? pool.barrierWriteWithoutTransaction { database in
                defer { caches.removeAll() }
                // GRDB hands a closed connection on to SQLite, which reads through it.
                guard database.sqliteConnection != nil, !database.configuration.readonly else { return }
                _ = try database.checkpoint(.truncate)
            }
            try pool.close()
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }
}
