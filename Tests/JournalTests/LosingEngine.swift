import Storage
import Synchronization

/// A real store that loses its connection when a test says so: before a commit, or while one is answered.
final class LosingEngine: Store {
    /// What happens to the transactions that come next, each once.
    enum Loss {
        /// The connection ends in the middle of it.
        case before
        /// The commit was asked for and never came to be.
        case undone
        /// The commit stands, and nobody heard of it.
        case unheard
        /// Nobody is there.
        case absent
    }

    private let store: any Store
    private let losses = Mutex<[Loss]>([])

    init(_ store: any Store) { self.store = store }

    func loses(_ next: Loss...) { losses.withLock { $0 = next } }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        let loss = losses.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        switch loss {
        case nil: return try store.transaction(body)
        case .absent: throw StorageError.unavailable("planted")
        case .before, .undone:
            return try store.transaction { db in
                _ = try body(db)
                throw loss == .before ? StorageError.unavailable("planted") : StorageError.outcomeUnknown("planted")
            }
        case .unheard:
            _ = try store.transaction(body)
            throw StorageError.outcomeUnknown("planted")
        }
    }

    @discardableResult
    func migrate() throws -> [String] { try store.migrate() }

    func truncateLog() throws -> Bool { try store.truncateLog() }

    func close() throws { try store.close() }
}
