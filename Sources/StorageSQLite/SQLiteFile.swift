import GRDB
import Storage

/// A database file that nobody else has open: a copy, before it is packed or put to work.
package struct SQLiteFile {
    private let path: String

    /// A file by its path.
    package init(path: String) { self.path = path }

    /// Makes the file stand alone: a copy of a database with a write-ahead log asks for such a log until it is told otherwise.
    ///
    /// - Throws: `StorageError`.
    package func standAlone() throws {
        try open { database in
            let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE") ?? ""
            guard mode == "delete" else { throw StorageError.engine("the copy keeps its journal mode, \(mode)") }
        }
    }

    /// What the engine finds wrong with pages, indexes and constraints; nil when nothing is.
    ///
    /// - Throws: `StorageError`; `.corrupt` when it is no database at all.
    package func damage() throws -> String? {
        try open { database in
            let said = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "nothing was said"
            return said == "ok" ? nil : said
        }
    }

    /// True while anybody else has the file open, also one who does nothing with it.
    ///
    /// - Throws: `StorageError`.
    package func isInUse() throws -> Bool {
        var configuration = Configuration()
        configuration.label = "lock"
        configuration.prepareDatabase { database in
            // Whoever has a database with a write-ahead log open shares a lock on its file, which this mode wants alone.
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        }
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { database in
                try database.execute(sql: "BEGIN IMMEDIATE")
                try database.execute(sql: "ROLLBACK")
            }
            try queue.close()
            return false
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return true
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    /// Every table with its rows, sorted by name.
    ///
    /// - Throws: `StorageError`.
    package func rowCounts() throws -> [(table: String, rows: Int64)] {
        try open { database in
            let names = try String.fetchAll(
                database,
                sql:
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
            )
            return try names.map { name in
                let quoted = name.replacing("\"", with: "\"\"")
                return (name, try Int64.fetchOne(database, sql: "SELECT COUNT(*) FROM \"\(quoted)\"") ?? 0)
            }
        }
    }

    private func open<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            var configuration = Configuration()
            configuration.label = "copy"
            configuration.prepareDatabase { database in
                // mmap off: a disk error would be a signal instead of an error code.
                try database.execute(sql: "PRAGMA mmap_size = 0")
                try database.execute(sql: "PRAGMA temp_store = MEMORY")
            }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let value = try queue.inDatabase(body)
            try queue.close()
            return value
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }
}
