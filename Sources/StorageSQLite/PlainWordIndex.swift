import Storage

/// An index of words in the clear, as a database has it that seals nothing: what the bench holds search against.
package struct PlainWordIndex {
    private let store: SQLiteStore

    /// An empty index in a file of its own.
    ///
    /// - Throws: `StorageError`.
    package init(path: String) throws {
        var options = SQLiteStore.Options()
        options.isDurable = false
        store = try SQLiteStore(path: path, options: options)
        _ = try store.transaction { db in
            try db.execute(
                """
                CREATE TABLE words (word TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (word, position))
                STRICT, WITHOUT ROWID
                """)
        }
    }

    /// Adds texts, each as its words.
    ///
    /// - Throws: `StorageError`.
    package func add(_ texts: [(position: Int64, words: Set<String>)]) throws {
        _ = try store.transaction { db in
            for (position, words) in texts {
                for word in words {
                    try db.execute("INSERT INTO words (word, position) VALUES (\(word), \(position))")
                }
            }
        }
    }

    /// The newest texts that hold a word.
    ///
    /// - Throws: `StorageError`.
    package func newest(_ word: String, limit: Int) async throws -> [Int64] {
        try await store.read { db in
            try db.all("SELECT position FROM words WHERE word = \(word) ORDER BY position DESC LIMIT \(limit)") {
                $0.int(0)
            }
        }
    }

    /// Closes it.
    ///
    /// - Throws: `StorageError`.
    package func close() throws { try store.close() }
}
