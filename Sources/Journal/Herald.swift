import Domain
import Foundation

/// Tells of commits in the order in which they were handed over: on a thread of its own, while the writer is at the next batch
/// already, or at once when the writer has nothing else to do, since waking another thread takes longer than telling. When too
/// many wait the writer waits too, so that nothing piles up behind observers that are slow.
///
/// `@unchecked Sendable`: every access to what may change holds the condition's lock.
final class Herald: @unchecked Sendable {
    /// What is told of one batch.
    typealias News = @Sendable () -> Void

    private let condition = NSCondition()
    private var waiting: [News] = []
    private var isTelling = false
    private var isClosed = false
    private var hasEnded = false

    /// Begins; `close` ends it.
    func start() {
        let thread = Thread { [self] in run() }
        thread.name = "muster-herald"
        thread.start()
    }

    /// Hands over what is to be told next, once there is room for it. One thread only may call it.
    ///
    /// - Parameter isIdle: true when the caller may as well tell it now, unless something is still being told.
    func tell(isIdle: Bool, _ news: @escaping News) {
        condition.lock()
        if isIdle, waiting.isEmpty, !isTelling {
            condition.unlock()
            return news()
        }
        defer { condition.unlock() }
        while waiting.count >= Limits.heraldBatchesMax { condition.wait() }
        waiting.append(news)
        condition.broadcast()
    }

    /// Returns once everything that was handed over is told.
    func close() {
        condition.lock()
        defer { condition.unlock() }
        isClosed = true
        condition.broadcast()
        while !hasEnded { condition.wait() }
    }

    private func run() {
        while let all = take() {
            for news in all { news() }
        }
        condition.lock()
        hasEnded = true
        condition.broadcast()
        condition.unlock()
    }

    /// All that waits; nil once it is closed and nothing does.
    private func take() -> [News]? {
        condition.lock()
        defer { condition.unlock() }
        isTelling = false
        while waiting.isEmpty {
            if isClosed { return nil }
            condition.wait()
        }
        let all = waiting
        waiting = []
        isTelling = true
        condition.broadcast()
        return all
    }
}
