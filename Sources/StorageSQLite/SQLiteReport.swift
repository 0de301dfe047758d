import GRDB
import GRDBSQLite

/// What the engine says of itself, asked of the writer's own connection.
package struct SQLiteReport: Sendable, Equatable {
    /// The library's version, 3.40.1.
    package let version: String
    /// Its version as one number, 3040001.
    package let versionNumber: Int
    /// 2 is FULL: a commit is on the disk before it is acknowledged.
    package let synchronous: Int
    /// `wal` for the write-ahead log.
    package let journalMode: String
    /// Pages after which the log is copied back.
    package let logPages: Int
}

extension SQLiteStore {
    /// Reads the settings back.
    ///
    /// - Throws: `StorageError`.
    package func report() throws -> SQLiteReport {
        do {
            return try pool.writeWithoutTransaction { database in
                SQLiteReport(
                    version: String(cString: sqlite3_libversion()), versionNumber: Int(sqlite3_libversion_number()),
                    synchronous: try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1,
                    journalMode: try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "",
                    logPages: try Int.fetchOne(database, sql: "PRAGMA wal_autocheckpoint") ?? 0)
            }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }
}
