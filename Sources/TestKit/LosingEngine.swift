package import Storage
import Synchronization

/// A real store that loses its connection when a test says so: before a commit, or while one is answered.
package final class LosingEngine: Store {
    /// What happens to the transactions that come next, each once.
    package enum Loss: Sendable {
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

    /// Over a real one.
    package init(_ store: any Store) { self.store = store }

    /// What becomes of the next transactions.
    package func loses(_ next: Loss...) { losses.withLock { $0 = next } }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    package func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
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
    package func migrate() throws -> [String] { try store.migrate() }

    package func truncateLog() throws -> Bool { try store.truncateLog() }

    package func close() throws { try store.close() }
}
