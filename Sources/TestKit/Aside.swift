import Foundation

/// Runs work that keeps a processor busy, or that waits for another process, on a thread of its own. The few threads on which
/// everything asynchronous runs belong to the servers and clients of other tests at the same time: taken for seconds, those
/// miss their deadlines.
///
/// - Throws: what the work throws.
package func aside<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
    }
}

extension Duration {
    /// How long a test waits for what has to come: longer than a machine can be busy with other tests, so that only what never
    /// comes is missed.
    package static let patience = Duration.seconds(120)
}
