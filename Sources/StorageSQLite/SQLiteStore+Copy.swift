import Domain
import GRDB
package import Storage

extension SQLiteStore {
    /// Copies the whole database into a file, as one consistent view of it is, while others may write it. The copy is made by
    /// the engine page by page on a connection that reads: it takes no lock that a writer waits for, though the write-ahead
    /// log cannot be emptied meanwhile.
    ///
    /// - Parameters:
    ///   - path: an empty file that nobody else uses. It is not brought to the disk.
    ///   - body: reads in the view that is copied.
    /// - Throws: `StorageError`, or what the body throws.
    package func copy<Value: Sendable>(
        into path: String, reading body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await pool.unsafeRead { [caches] source in
                // Deferred: the first statement settles what all of them see, and what is copied.
                try SQLiteConnection(source, caches.cache(source)).transaction("BEGIN DEFERRED") { connection in
                    let value = try body(connection)
                    try Self.copy(source, into: path)
                    return value
                }
            }
        } catch {
            throw SQLiteFailure.translate(error)
        }
    }

    private static func copy(_ source: Database, into path: String) throws {
        var configuration = Configuration()
        configuration.label = "copy"
        configuration.prepareDatabase { database in
            // What fails is thrown away, and what does not is synchronised by the caller.
            try database.execute(sql: "PRAGMA journal_mode = OFF")
            try database.execute(sql: "PRAGMA synchronous = OFF")
        }
        let target = try DatabaseQueue(path: path, configuration: configuration)
        try target.inDatabase { try source.backup(to: $0) }
        try target.close()
    }
}
