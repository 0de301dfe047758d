import Domain
import NIOCore

/// A socket whose access may end by the passing of time: its session or token runs out, or a grant does.
protocol TimedSession: AnyObject {
    /// When that is, as far as is known; nil when never, or while it is asked.
    var accessEnds: Moment? { get }
    /// That moment has come; called on the socket's event loop.
    func accessMayHaveEnded()
}

/// Looks twice a second whether the time of a socket's access is over, by the clock that everything else goes by.
final class AccessClock: Sendable {
    /// Half of what a revocation may take to reach an open socket.
    private static let lookEvery = TimeAmount.milliseconds(500)

    private struct Seat {
        let loop: any EventLoop
        let sessions: NIOLoopBoundBox<[ObjectIdentifier: any TimedSession]>
        let task: RepeatedTask
    }

    private let seats: [Seat]

    init(loops: [any EventLoop], now: @escaping @Sendable () -> Moment) {
        seats = loops.map { loop in
            let sessions = NIOLoopBoundBox<[ObjectIdentifier: any TimedSession]>.makeBoxSendingValue(
                [:], eventLoop: loop)
            let task = loop.scheduleRepeatedTask(initialDelay: Self.lookEvery, delay: Self.lookEvery) { _ in
                let moment = now()
                for session in sessions.value.values {
                    guard let end = session.accessEnds, end <= moment else { continue }
                    session.accessMayHaveEnded()
                }
            }
            return Seat(loop: loop, sessions: sessions, task: task)
        }
    }

    /// Watches a session, on its event loop.
    func add(_ session: any TimedSession, on loop: any EventLoop) {
        seats.first { $0.loop === loop }?.sessions.value[ObjectIdentifier(session)] = session
    }

    /// Watches it no more, on its event loop.
    func remove(_ session: any TimedSession, on loop: any EventLoop) {
        seats.first { $0.loop === loop }?.sessions.value[ObjectIdentifier(session)] = nil
    }

    /// Looks no more.
    func stop() { for seat in seats { seat.task.cancel() } }
}
