import NIOCore

/// Requests that are due at fixed rates, whether or not earlier ones have been answered; a time counts from the moment a
/// request was due.
///
/// Confined to its event loop.
final class RequestLoad {
    /// Requests of one sort.
    struct Sort: Sendable {
        let title: String
        /// How many are due a second.
        let rate: Double
        /// The request of each number.
        let request: @Sendable (Int) -> ByteBuffer
    }

    /// What became of one sort.
    struct Outcome: Sendable {
        var asked = 0
        var times = Histogram()
        /// Answers with another status than 2xx, and requests without any.
        var errors = 0
        var failure: String?
    }

    private struct Due {
        let sort: Int
        let number: Int
        let at: UInt64
    }

    /// Requests are gathered for this long, so that a timer does not fire for each.
    private static let tick = TimeAmount.milliseconds(1)

    private let sorts: [Sort]
    private let loop: any EventLoop
    private let end: UInt64
    private let start: UInt64
    private let done: EventLoopPromise<[Outcome]>
    private var idle: [HTTPLine]
    private let linesCount: Int
    private var closed = 0
    private var next: [Int]
    private var waiting: [Due] = []
    private var outcomes: [Outcome]

    /// Asks over these connections from `start` to `end`, in nanoseconds of the machine's uptime.
    init(
        _ sorts: [Sort], over lines: [HTTPLine], on loop: any EventLoop, from start: UInt64, to end: UInt64,
        done: EventLoopPromise<[Outcome]>
    ) {
        self.sorts = sorts
        self.loop = loop
        self.start = start
        self.end = end
        self.done = done
        idle = lines
        linesCount = lines.count
        next = sorts.map { _ in 0 }
        outcomes = sorts.map { _ in Outcome() }
    }

    /// Opens so many connections to a port of the loopback interface, asks over them from `start` to `end`, in nanoseconds
    /// of the machine's uptime, and says what became of each sort.
    ///
    /// Throws when a connection cannot be opened, never for what goes wrong with a request.
    static func play(
        _ sorts: [Sort], lines count: Int, port: Int, on loop: any EventLoop, from start: UInt64, to end: UInt64
    ) async throws -> [Outcome] {
        var lines: [NIOLoopBound<HTTPLine>] = []
        // Nobody asks what marks there are in the answers.
        for _ in 0..<count { lines.append(try await HTTPLine.open("127.0.0.1", port, mark: "{}", on: loop)) }
        let done = loop.makePromise(of: [Outcome].self)
        loop.execute { [lines] in
            RequestLoad(sorts, over: lines.map(\.value), on: loop, from: start, to: end, done: done).run()
        }
        return try await done.futureResult.get()
    }

    /// Begins; `done` succeeds when the last request that was due before the end has been answered.
    func run() {
        let now = NIODeadline.now().uptimeNanoseconds
        for sort in sorts.indices {
            while true {
                // Sorts begin at other parts of their first interval, so that they do not come together.
                let share = Double(sort) / Double(sorts.count)
                let due = start + UInt64((Double(next[sort]) + share) * 1e9 / sorts[sort].rate)
                guard due <= now, due < end else { break }
                waiting.append(Due(sort: sort, number: next[sort], at: due))
                next[sort] += 1
            }
        }
        let ready = min(waiting.count, idle.count)
        let first = waiting.prefix(ready)
        waiting.removeFirst(ready)
        // In turn: a connection that nobody asks over for long is closed by the server.
        for due in first { ask(due, over: idle.removeFirst()) }
        if now >= end, waiting.isEmpty, idle.count + closed == linesCount { return finish() }
        if closed == linesCount { return finish() }
        loop.assumeIsolated().scheduleTask(in: Self.tick) { self.run() }
    }

    private func ask(_ due: Due, over line: HTTPLine) {
        outcomes[due.sort].asked += 1
        line.ask(sorts[due.sort].request(due.number)) { result in
            self.outcomes[due.sort].times.record(nanoseconds: NIODeadline.now().uptimeNanoseconds - due.at)
            switch result {
            case .success(let answer):
                if !(200..<300).contains(answer.status) { self.fail(due, "status \(answer.status)") }
                self.idle.append(line)
            case .failure(let error):
                self.fail(due, String(describing: error))
                self.closed += 1
            }
        }
    }

    private func fail(_ due: Due, _ what: String) {
        outcomes[due.sort].errors += 1
        if outcomes[due.sort].failure == nil { outcomes[due.sort].failure = what }
    }

    private func finish() {
        for due in waiting { fail(due, "no connection was left") }
        waiting = []
        done.succeed(outcomes)
        for line in idle { line.close() }
    }
}
