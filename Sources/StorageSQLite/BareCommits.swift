import Storage

/// The least that storing rows durably can cost with this engine: bare inserts and commits, with the settings that the server's
/// own store has. What the bench divides by.
package struct BareCommits {
    private let store: SQLiteStore

    /// An empty table in a file of its own, on the disk that is measured.
    ///
    /// - Throws: `StorageError`.
    package init(path: String) throws {
        store = try SQLiteStore(path: path)
        _ = try store.transaction { db in
            try db.execute("CREATE TABLE rows (id INTEGER NOT NULL PRIMARY KEY, body BLOB NOT NULL) STRICT")
        }
    }

    /// Inserts rows of these bytes in one transaction and returns when its commit is durable.
    ///
    /// - Throws: `StorageError`.
    package func commit(rows: Int, _ body: [UInt8]) throws {
        try store.transaction { db in
            for _ in 0..<rows { try db.execute("INSERT INTO rows (body) VALUES (\(body))") }
        }
    }

    /// Closes it.
    ///
    /// - Throws: `StorageError`.
    package func close() throws { try store.close() }
}
