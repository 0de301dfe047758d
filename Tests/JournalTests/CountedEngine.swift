import Storage
import Synchronization

/// A real store that counts how often it was asked in a transaction, and says that it is across a network, or that it is not.
final class CountedEngine: Store {
    private let store: any Store
    private let isRemote: Bool
    private let asked = Mutex(0)

    init(_ store: any Store, isRemote: Bool) {
        self.store = store
        self.isRemote = isRemote
    }

    /// How often a transaction waited for rows since this was asked last.
    func takeAsked() -> Int {
        asked.withLock { asked in
            defer { asked = 0 }
            return asked
        }
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try store.transaction { db in
            let counted = Connection(db, isRemote: isRemote)
            defer { asked.withLock { $0 += counted.asked } }
            return try body(counted)
        }
    }

    @discardableResult
    func migrate() throws -> [String] { try store.migrate() }

    func truncateLog() throws -> Bool { try store.truncateLog() }

    func close() throws { try store.close() }

    private final class Connection: SQLConnection {
        private let connection: any SQLConnection
        let isRemote: Bool
        var asked = 0

        init(_ connection: any SQLConnection, isRemote: Bool) {
            self.connection = connection
            self.isRemote = isRemote
        }

        func execute(_ sql: SQL) throws { try connection.execute(sql) }

        func rowsChanged(by sql: SQL) throws -> Int {
            asked += 1
            return try connection.rowsChanged(by: sql)
        }

        func forEach(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
            asked += 1
            try connection.forEach(sql, body)
        }
    }
}
