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

    /// The sessions of one event loop, and the soonest end of them, so that a look costs nothing until then: tens of
    /// thousands of sockets walked through twice a second would take more of a core than all their pings.
    private struct Watched {
        var sessions: [ObjectIdentifier: any TimedSession] = [:]
        /// May be the end of one that has left; then one look finds nothing.
        var soonest: Moment?

        mutating func expect(_ end: Moment) { soonest = soonest.map { min($0, end) } ?? end }
    }

    private struct Seat {
        let loop: any EventLoop
        let watched: NIOLoopBoundBox<Watched>
        let task: RepeatedTask
    }

    private let seats: [Seat]

    init(loops: [any EventLoop], now: @escaping @Sendable () -> Moment) {
        seats = loops.map { loop in
            let watched = NIOLoopBoundBox<Watched>.makeBoxSendingValue(Watched(), eventLoop: loop)
            let task = loop.scheduleRepeatedTask(initialDelay: Self.lookEvery, delay: Self.lookEvery) { _ in
                Self.look(at: now(), in: watched)
            }
            return Seat(loop: loop, watched: watched, task: task)
        }
    }

    private static func look(at moment: Moment, in watched: NIOLoopBoundBox<Watched>) {
        guard let soonest = watched.value.soonest, soonest <= moment else { return }
        watched.value.soonest = nil
        // A session that is told may leave or name a new end at once: this walks a copy.
        let everyone = watched.value.sessions
        for session in everyone.values {
            guard let end = session.accessEnds else { continue }
            guard end <= moment else {
                watched.value.expect(end)
                continue
            }
            session.accessMayHaveEnded()
        }
    }

    /// Watches a session, on its event loop; to be called again whenever its end became known or another one.
    func add(_ session: any TimedSession, on loop: any EventLoop) {
        guard let seat = seats.first(where: { $0.loop === loop }) else { return }
        seat.watched.value.sessions[ObjectIdentifier(session)] = session
        if let end = session.accessEnds { seat.watched.value.expect(end) }
    }

    /// Watches it no more, on its event loop.
    func remove(_ session: any TimedSession, on loop: any EventLoop) {
        seats.first { $0.loop === loop }?.watched.value.sessions[ObjectIdentifier(session)] = nil
    }

    /// Looks no more.
    func stop() { for seat in seats { seat.task.cancel() } }
}
