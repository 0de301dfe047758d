import Storage
import Synchronization

/// A real store whose commits fail when a test says so: a disk that returns errors is not to be had otherwise.
final class FailingDisk: Store {
    private let store: any Store
    private let isFailing = Mutex(false)

    init(_ store: any Store) { self.store = store }

    func fails(_ value: Bool) { isFailing.withLock { $0 = value } }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try store.transaction { db in
            let value = try body(db)
            if isFailing.withLock({ $0 }) { throw StorageError.inputOutput("planted") }
            return value
        }
    }

    @discardableResult
    func migrate() throws -> [String] { try store.migrate() }

    func truncateLog() throws -> Bool { try store.truncateLog() }

    func close() throws { try store.close() }
}
