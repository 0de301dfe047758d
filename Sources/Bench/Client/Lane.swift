import NIOCore

/// One event loop's share of a run: its sockets, what they have been sent, and how long that took.
///
/// Confined to its event loop; what it found leaves as an `Outcome`. One run uses a lane once.
final class Lane {
    /// What a lane has found when its run is over.
    struct Outcome: Sendable {
        var deliveryTimes: Histogram
        var ackTimes: Histogram
        var logs: [RoomLog?]
        var cursors: [(room: Int, cursor: ReaderCursor)]
        /// By message number: the seq it was acknowledged with, 0 while it was not.
        var acks: [Int32]
        /// The rooms of the writers, who take turns: message n was sent to room `writerRooms[n % writerRooms.count]`.
        var writerRooms: [Int]
        var sent: Int
        var acked: Int
        var refused: Int
        var closed: [UInt16?]
        var deliveries: Int
        /// Length of the frames that were timed.
        var timedBytes: Int
        var lastArrival: UInt64
        var failure: String?
    }

    /// How far the writers are: enough to know whether waiting longer makes sense.
    struct Progress: Sendable {
        /// True when every message of the schedule was sent and answered.
        let isAnswered: Bool
        /// By room: the largest acknowledged seq.
        let heads: [Int]
    }

    /// Sends are gathered for at least this long, so that at thousands of messages a second a timer does not fire for
    /// each.
    private static let tickNanoseconds: UInt64 = 250_000

    private let loop: any EventLoop
    private var sockets: [RoomSocket] = []
    private var writers: [RoomSocket] = []
    private var schedule: Schedule?
    private var next = 0
    private var isClosing = false
    private var random = SystemRandomNumberGenerator()
    /// Shared by the lane's sockets: frames of different rooms differ in nothing that it looks at.
    var reader = ServerFrameReader()
    private var now: UInt64 = 0

    private var deliveryTimes = Histogram()
    private var ackTimes = Histogram()
    private var logs: [RoomLog?]
    private var heads: [Int]
    private var acks: [Int32] = []
    private var acked = 0
    private var refusals = 0
    private var closed: [UInt16?] = []
    private var deliveries = 0
    private var timedBytes = 0
    private var failure: String?

    init(loop: any EventLoop, rooms: Int) {
        self.loop = loop
        logs = Array(repeating: nil, count: rooms)
        heads = Array(repeating: 0, count: rooms)
    }

    /// Makes the handler of one more socket of this lane.
    func makeSocket(
        room: Int, writes: Bool, address: RoomSocket.Address, isLive: EventLoopPromise<Void>
    ) -> RoomSocket {
        let socket = RoomSocket(room: room, address: address, lane: self, isLive: isLive)
        sockets.append(socket)
        if writes { writers.append(socket) }
        return socket
    }

    /// Learns when messages are due; the lane that has the writers also begins to send them.
    func begin(_ schedule: Schedule) {
        self.schedule = schedule
        guard !writers.isEmpty else { return }
        acks = Array(repeating: 0, count: schedule.count)
        sendWhatIsDue()
    }

    private func sendWhatIsDue() {
        guard let schedule, !isClosing else { return }
        let now = NIODeadline.now().uptimeNanoseconds
        let first = next
        while next < schedule.count, schedule.due(next) <= now {
            writers[next % writers.count].append(message: next)
            next += 1
        }
        for number in first..<min(next, first + writers.count) { writers[number % writers.count].flush() }
        guard next < schedule.count else { return }
        let wake = max(schedule.due(next), now + Self.tickNanoseconds)
        loop.assumeIsolated().scheduleTask(deadline: .uptimeNanoseconds(wake)) { self.sendWhatIsDue() }
    }

    /// How far the writers are.
    func progress() -> Progress {
        Progress(isAnswered: next == schedule?.count && acked + refusals >= next, heads: heads)
    }

    /// True when every open socket has been sent its room's log up to the given heads.
    func hasRead(upTo heads: [Int]) -> Bool {
        !sockets.contains { $0.isOpen && ($0.cursor?.next ?? 0) <= heads[$0.room] }
    }

    /// By room: the largest seq that any of its readers has been sent.
    func furthest() -> [Int] {
        var furthest = heads
        for socket in sockets {
            if let cursor = socket.cursor { furthest[socket.room] = max(furthest[socket.room], cursor.next - 1) }
        }
        return furthest
    }

    /// Ends the run: says what was found and closes the sockets.
    func finish() -> Outcome {
        isClosing = true
        let outcome = Outcome(
            deliveryTimes: deliveryTimes, ackTimes: ackTimes, logs: logs,
            cursors: sockets.compactMap { socket in socket.cursor.map { (socket.room, $0) } },
            acks: acks, writerRooms: writers.map(\.room), sent: next, acked: acked, refused: refusals, closed: closed,
            deliveries: deliveries, timedBytes: timedBytes, lastArrival: now, failure: failure)
        for socket in sockets { socket.close() }
        sockets = []
        writers = []
        return outcome
    }
}

/// What the lane's sockets report.
extension Lane {
    /// The frames that follow arrived now: one look at the clock serves all frames of one read.
    @inline(__always)
    func arrivalBegins() {
        now = NIODeadline.now().uptimeNanoseconds
    }

    func welcomed(room: Int, head: Int) {
        if logs[room] == nil { logs[room] = RoomLog(base: head) }
    }

    @inline(__always)
    func delivered(room: Int, seq: Int, number: Int32, bytes: Int) {
        logs[room]?.note(seq: seq, message: number)
        deliveries += 1
        guard number >= 0, let schedule else { return }
        guard Int(number) >= schedule.firstTimed else { return }
        timedBytes += bytes
        deliveryTimes.record(nanoseconds: elapsed(schedule, Int(number)))
    }

    func acknowledged(room: Int, seq: Int, number: Int32) {
        guard let schedule, number >= 0, Int(number) < acks.count, acks[Int(number)] == 0 else { return }
        acks[Int(number)] = Int32(truncatingIfNeeded: seq)
        acked += 1
        heads[room] = max(heads[room], seq)
        if Int(number) >= schedule.firstTimed { ackTimes.record(nanoseconds: elapsed(schedule, Int(number))) }
    }

    func refused() {
        refusals += 1
    }

    func closed(_ socket: RoomSocket) {
        if !isClosing { closed.append(socket.closeCode) }
    }

    func failed(_ error: any Error) {
        if failure == nil { failure = String(describing: error) }
    }

    func nextMask() -> UInt32 {
        random.next()
    }

    @inline(__always)
    private func elapsed(_ schedule: Schedule, _ number: Int) -> UInt64 {
        let due = schedule.due(number)
        return now > due ? now - due : 0
    }
}
