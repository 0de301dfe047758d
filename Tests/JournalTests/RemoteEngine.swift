import Storage
import Synchronization

/// A real store that is said to be across a network, and counts how often it was asked in a transaction.
final class RemoteEngine: Store {
    private let store: any Store
    private let asked = Mutex(0)

    init(_ store: any Store) { self.store = store }

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
            let remote = Connection(db)
            defer { asked.withLock { $0 += remote.asked } }
            return try body(remote)
        }
    }

    @discardableResult
    func migrate() throws -> [String] { try store.migrate() }

    func truncateLog() throws -> Bool { try store.truncateLog() }

    func close() throws { try store.close() }

    private final class Connection: SQLConnection {
        private let connection: any SQLConnection
        var asked = 0

        init(_ connection: any SQLConnection) { self.connection = connection }

        var isRemote: Bool { true }

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
