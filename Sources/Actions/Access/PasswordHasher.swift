package import Dispatch
import Domain
package import Sealing
import Synchronization

/// Hashes passwords off the event loops, two at once: each takes 32 MiB and a third of a second of one core. More wait, in
/// order; past 32 waiting, further ones are refused. Safe from any thread.
package final class PasswordHasher: Sendable {
    private struct Line {
        var running = 0
        var hashed = 0
        var waiting: [@Sendable () -> Void] = []
    }

    private let queue: DispatchQueue
    private let line = Mutex(Line())

    /// An idle hasher, which works on a queue of its own unless given one.
    package init(queue: DispatchQueue = DispatchQueue(label: "muster.passwords", attributes: .concurrent)) {
        self.queue = queue
    }

    /// Hashes computed so far: every attempt to sign in costs one, whoever it is for.
    package var hashed: Int { line.withLock { $0.hashed } }

    /// Hashes a new password.
    ///
    /// - Throws: `Refusal` `busy` when too many wait.
    package func hash(_ password: String, salt: [UInt8]) async throws -> PasswordHash {
        try await run { try PasswordHash(password: password, salt: salt) }
    }

    /// True when the password is the hashed one. With no hash it takes as long and says no, so that time does not tell
    /// whether a name exists.
    ///
    /// - Throws: `Refusal` `busy` when too many wait.
    package func verify(_ password: String, _ hash: PasswordHash?) async throws -> Bool {
        try await run {
            let known =
                hash ?? PasswordHash(salt: Array(repeating: 0, count: 16), hash: [], cost: PasswordHash.currentCost)
            return try known.matches(password)
        }
    }

    private func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job: @Sendable () -> Void = { [self] in
                let outcome = Result { try work() }
                // First, so that whoever waited finds the hash counted.
                finishOne()
                continuation.resume(with: outcome)
            }
            let mayStart: Bool? = line.withLock { line in
                if line.running < Limits.passwordHashesAtOnce {
                    line.running += 1
                    return true
                }
                guard line.waiting.count < Limits.passwordQueueMax else { return nil }
                line.waiting.append(job)
                return false
            }
            switch mayStart {
            case true?: queue.async(execute: job)
            case false?: break
            case nil:
                continuation.resume(
                    throwing: Refusal(
                        .busy, "Too many people are signing in; try again.", retryAfterMilliseconds: 2000))
            }
        }
    }

    private func finishOne() {
        let next = line.withLock { line -> (@Sendable () -> Void)? in
            line.hashed += 1
            guard !line.waiting.isEmpty else {
                line.running -= 1
                return nil
            }
            return line.waiting.removeFirst()
        }
        if let next { queue.async(execute: next) }
    }
}
