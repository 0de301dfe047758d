import Domain
import NIOCore

/// The deadlines of one HTTP connection: a header must be whole in time, and a body must keep coming.
///
/// Keeps one timer whatever the traffic: requests only move the deadline, the timer looks when it fires. Confined to the
/// connection's event loop.
final class RequestClock {
    /// What took too long.
    enum Overdue {
        case header, body
    }

    private enum Phase {
        /// Between requests; the HTTP side watches how long.
        case idle
        case header
        case body
        case stopped
    }

    /// True while the server wants to read: a body that waits because the server is slow is not the client's fault.
    var serverWantsToRead = true
    private let loop: any EventLoop
    private let headerWithin: TimeAmount
    private let bodyStallsAfter: TimeAmount
    private let bodyBytesMin: Int
    private let overdue: (Overdue) -> Void
    private var phase = Phase.header
    private var deadline: NIODeadline
    private var bytesInWindow = 0
    private var timer: Scheduled<Void>?

    /// Begins with the wait for a first header; `overdue` is called at most once.
    init(loop: any EventLoop, settings: ServerSettings, overdue: @escaping (Overdue) -> Void) {
        self.loop = loop
        self.overdue = overdue
        headerWithin = settings.headerWithin
        bodyStallsAfter = settings.bodyStallsAfter
        bodyBytesMin = Int(Limits.bodyBytesPerSecond * bodyStallsAfter.nanoseconds / 1_000_000_000)
        deadline = loop.now + headerWithin
        schedule()
    }

    /// True between a head and its request's end.
    var isInBody: Bool { phase == .body }

    func bytesArrived() {
        guard phase == .idle else { return }
        phase = .header
        expect(within: headerWithin)
    }

    func headArrived() {
        guard phase != .stopped else { return }
        phase = .body
        bytesInWindow = 0
        expect(within: bodyStallsAfter)
    }

    func bodyArrived(bytes: Int) {
        bytesInWindow += bytes
        guard phase == .body, bytesInWindow >= bodyBytesMin else { return }
        bytesInWindow = 0
        expect(within: bodyStallsAfter)
    }

    func requestEnded() {
        if phase == .body { phase = .idle }
    }

    func stop() {
        phase = .stopped
        timer?.cancel()
        timer = nil
    }

    private func expect(within time: TimeAmount) {
        deadline = loop.now + time
        if timer == nil { schedule() }
    }

    private func schedule() {
        timer = loop.assumeIsolated().scheduleTask(deadline: deadline) { [weak self] in self?.look() }
    }

    private func look() {
        timer = nil
        switch phase {
        case .idle, .stopped: return
        case .header, .body:
            guard deadline <= loop.now else { return schedule() }
            if phase == .body, !serverWantsToRead { return expect(within: bodyStallsAfter) }
            let late: Overdue = phase == .header ? .header : .body
            stop()
            overdue(late)
        }
    }
}
