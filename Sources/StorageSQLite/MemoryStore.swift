import GRDB
package import Storage

/// A database in memory with one connection, which is gone with its last reference: what the seeded simulator takes for a
/// disk. Reads and transactions run at once, on the calling thread. What was committed may be held back and undone, as on a
/// disk that was not asked to synchronise.
package final class MemoryStore: Store {
    private let queue: DatabaseQueue
    private let cache = StatementCache()

    /// An empty database.
    ///
    /// - Throws: `StorageError`.
    package init() throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.label = "muster.memory"
        // What is held back is a transaction that stays open between two calls.
        configuration.allowsUnsafeTransactions = true
        do {
            queue = try DatabaseQueue(configuration: configuration)
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    /// A copy of what another one holds now.
    ///
    /// - Throws: `StorageError`.
    package convenience init(copyOf other: MemoryStore) throws {
        try self.init()
        do {
            try other.queue.backup(to: queue)
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    deinit { cache.removeAll() }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try look(body)
    }

    /// Runs a body in one consistent view, without suspending.
    ///
    /// - Throws: `StorageError`, or what the body throws.
    package func look<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        do {
            return try queue.inDatabase { database in try body(SQLiteConnection(database, cache)) }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    package func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        do {
            return try queue.inDatabase { database in
                let connection = SQLiteConnection(database, cache)
                guard database.isInsideTransaction else { return try connection.transaction("BEGIN IMMEDIATE", body) }
                // Within what is held back it is a part of that.
                var value: Value?
                try database.inSavepoint {
                    value = try body(connection)
                    return .commit
                }
                guard let value else { throw StorageError.engine("a transaction ended without a value") }
                return value
            }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    /// From now on commits can be undone, until they are kept.
    ///
    /// - Throws: `StorageError`.
    package func holdBack() throws { try run("BEGIN IMMEDIATE") }

    /// Makes what was held back lasting.
    ///
    /// - Throws: `StorageError`.
    package func keep() throws { try run("COMMIT") }

    /// Undoes what was held back.
    ///
    /// - Throws: `StorageError`.
    package func undo() throws { try run("ROLLBACK") }

    private func run(_ statement: String) throws {
        do {
            try queue.inDatabase { try $0.execute(sql: statement) }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    @discardableResult
    package func migrate() throws -> [String] {
        do {
            return try queue.inDatabase(SQLiteStore.migrate)
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    /// There is no such log in memory.
    package func truncateLog() throws -> Bool { true }

    package func close() throws {
        do {
            cache.removeAll()
            try queue.close()
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }
}
