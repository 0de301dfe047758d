import Domain
import GRDB
import GRDBSQLite
import Storage
import Synchronization

/// The prepared statements of one connection, by the pieces of their text.
///
/// `@unchecked Sendable`: it holds C handles that are used only where their connection is, on that connection's queue.
final class StatementCache: @unchecked Sendable {
    private var statements: [Storage.SQL.Shape: PreparedStatement] = [:]

    /// The statement of a text, prepared now if it is new.
    ///
    /// - Throws: `StorageError`.
    func statement(_ sql: Storage.SQL, on connection: OpaquePointer?) throws -> PreparedStatement {
        if let known = statements[sql.shape] { return known }
        let made = try PreparedStatement(sql.text, on: connection)
        // Lists of every length are statements of their own, so all of them may be too many.
        if statements.count >= Limits.statementsMax { statements.removeAll() }
        statements[sql.shape] = made
        return made
    }

    /// Lets go of all of them, without which a connection cannot be closed.
    func removeAll() { statements.removeAll() }
}

/// A compiled statement; ends with its last reference.
final class PreparedStatement {
    let handle: OpaquePointer

    /// - Throws: `StorageError` when the text is no statement, or more than one.
    init(_ text: String, on connection: OpaquePointer?) throws {
        var handle: OpaquePointer?
        let (code, rest) = text.withCString { start -> (Int32, String) in
            var end: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(connection, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &end)
            return (code, end.map { String(cString: $0) } ?? "")
        }
        guard code == SQLITE_OK, let handle else { throw SQLiteFailure.current(connection) }
        self.handle = handle
        guard rest.allSatisfy(\.isWhitespace) else { throw StorageError.engine("a text holds one statement only") }
    }

    deinit { sqlite3_finalize(handle) }
}

/// The caches of a pool's connections.
final class StatementCaches: Sendable {
    private let caches = Mutex<[ObjectIdentifier: StatementCache]>([:])

    /// Gives a connection that was just opened a cache of its own; another may have had its place in memory before.
    func add(_ database: Database) {
        caches.withLock { $0[ObjectIdentifier(database)] = StatementCache() }
    }

    /// The cache of an open connection.
    func cache(_ database: Database) -> StatementCache {
        caches.withLock { $0[ObjectIdentifier(database), default: StatementCache()] }
    }

    /// Empties every cache. Nobody may be using any of the connections.
    func removeAll() {
        caches.withLock { caches in
            for cache in caches.values { cache.removeAll() }
        }
    }
}
