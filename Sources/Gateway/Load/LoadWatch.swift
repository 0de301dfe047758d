import Actions
import Domain
import Journal
import Logging
import NIOConcurrencyHelpers
import NIOCore

/// Looks four times a second how late each event loop is and how much waits for the writer, and tells the load board.
///
/// Each loop notes when it last came round. Whoever comes round next judges all of them, so a loop that hangs is seen by
/// the others. Safe from any thread.
final class LoadWatch: Sendable {
    private struct State {
        /// When each loop was last here, and how late it was then.
        var beats: [(at: NIODeadline, late: TimeAmount)]
        var judgedAt: NIODeadline
    }

    private static let period = TimeAmount.milliseconds(Limits.loadSampleMilliseconds)

    private let board: LoadBoard
    private let waiting: @Sendable () -> Int
    private let logger: Logger
    private let state: NIOLockedValueBox<State>
    private let tasks = NIOLockedValueBox<[RepeatedTask]>([])

    /// Begins to look; `waiting` says how many operations wait for the writer.
    init(_ board: LoadBoard, loops: [any EventLoop], waiting: @escaping @Sendable () -> Int, logger: Logger) {
        self.board = board
        self.waiting = waiting
        self.logger = logger
        let now = NIODeadline.now()
        state = NIOLockedValueBox(
            State(beats: loops.map { _ in (at: now, late: .zero) }, judgedAt: now))
        let tasks = loops.enumerated().map { index, loop in
            loop.scheduleRepeatedTask(initialDelay: Self.period, delay: Self.period) { [weak self] _ in
                self?.beat(of: index, at: .now())
            }
        }
        self.tasks.withLockedValue { $0 = tasks }
    }

    /// Stops looking.
    func stop() {
        for task in tasks.withLockedValue({ $0 }) { task.cancel() }
    }

    private func beat(of index: Int, at now: NIODeadline) {
        let lag: TimeAmount? = state.withLockedValue { state in
            state.beats[index] = (at: now, late: max(.zero, now - state.beats[index].at - Self.period))
            // A little early is in time: two loops that take turns must not judge twice as often.
            guard now - state.judgedAt >= Self.period - .milliseconds(5) else { return nil }
            state.judgedAt = now
            return state.beats.map { max($0.late, now - $0.at - Self.period) }.max() ?? .zero
        }
        guard let lag else { return }
        let sample = LoadSample(waiting: waiting(), lagMilliseconds: lag.nanoseconds / 1_000_000)
        guard board.take(sample) else { return }
        logger.notice(
            "the load changed",
            metadata: [
                "level": "\(board.level.rank)", "waiting": "\(sample.waiting)", "lag_ms": "\(sample.lagMilliseconds)",
            ])
    }
}
