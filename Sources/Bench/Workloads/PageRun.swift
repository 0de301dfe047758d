import NIOCore
import NIOPosix

/// Reads the newest page of rooms over connections that stay open, each asking for the next page when it has the last.
struct PageRun: Sendable {
    /// Messages of a page; each page is looked at for as many.
    static let pageMessages = 50
    /// What stands once in each message of a page: the name that only a message's own id is followed by.
    static let mark = #","war_room":""#
    /// The first part of a run warms up and does not count.
    private static let warmUpShare = 0.1

    /// What one connection has found.
    private struct Outcome: Sendable {
        var times = Histogram()
        var bytes = 0
        var failure: String?
    }

    /// One connection at work. Confined to its event loop.
    private final class Worker {
        let line: HTTPLine
        let requests: [ByteBuffer]
        let timedFrom: UInt64
        let end: UInt64
        let done: EventLoopPromise<Outcome>
        var outcome = Outcome()
        var next: Int

        init(
            _ line: HTTPLine, _ requests: [ByteBuffer], first: Int, timedFrom: UInt64, end: UInt64,
            done: EventLoopPromise<Outcome>
        ) {
            self.line = line
            self.requests = requests
            self.timedFrom = timedFrom
            self.end = end
            self.done = done
            next = first
        }

        func ask() {
            let begun = NIODeadline.now().uptimeNanoseconds
            guard begun < end else { return finish() }
            let request = requests[next % requests.count]
            // A stride without a common divisor comes by every room before it comes to one again.
            next += 7_919
            line.ask(request) { result in
                switch result {
                case .success(let answer) where answer.status == 200 && answer.marks == PageRun.pageMessages:
                    if begun >= self.timedFrom {
                        self.outcome.times.record(nanoseconds: NIODeadline.now().uptimeNanoseconds - begun)
                        self.outcome.bytes += answer.bytes
                    }
                    self.ask()
                case .success(let answer):
                    self.outcome.failure = "a page came with status \(answer.status) and \(answer.marks) messages"
                    self.finish()
                case .failure(let error):
                    self.outcome.failure = String(describing: error)
                    self.finish()
                }
            }
        }

        private func finish() {
            done.succeed(outcome)
            line.close()
        }
    }

    let server: RunningServer
    let stock: Stock
    /// The rooms whose pages are read, in turn.
    let rooms: [Stock.Room]
    let connections: Int
    let loop: any EventLoop
    let seconds: Double

    /// Runs it; throws when a page is not whole or the server cannot be reached.
    func run(_ place: HistoryResult.Place) async throws -> HistoryResult.Row {
        let requests = requests
        var lines: [NIOLoopBound<HTTPLine>] = []
        for _ in 0..<connections {
            lines.append(try await HTTPLine.open("127.0.0.1", server.port, mark: Self.mark, on: loop))
        }
        let before = try server.usage()
        let begun = NIODeadline.now().uptimeNanoseconds
        let timedFrom = begun + UInt64(seconds * Self.warmUpShare * 1e9)
        let end = begun + UInt64(seconds * 1e9)
        let finished = lines.enumerated().map { index, line in
            let done = loop.makePromise(of: Outcome.self)
            loop.execute {
                Worker(
                    line.value, requests, first: index * 104_729, timedFrom: timedFrom, end: end, done: done
                ).ask()
            }
            return done.futureResult
        }
        let outcomes = try await EventLoopFuture.whenAllSucceed(finished, on: loop).get()
        let after = try server.usage()
        if let failure = outcomes.compactMap(\.failure).first { throw BenchFailure(failure) }
        let nanoseconds = after.processorNanoseconds - before.processorNanoseconds
        return row(place, outcomes, microseconds: Double(nanoseconds) / 1e3)
    }

    /// A request for each room, by different people.
    private var requests: [ByteBuffer] {
        rooms.enumerated().map { index, room in
            let reader = stock.people[(index * 13 + 5) % stock.people.count]
            return HTTPLine.get(
                "/api/v1/war-rooms/\(room.id)/messages/", token: reader.token, host: "127.0.0.1", port: server.port)
        }
    }

    private func row(_ place: HistoryResult.Place, _ outcomes: [Outcome], microseconds: Double) -> HistoryResult.Row {
        var times = Histogram()
        for outcome in outcomes { times.merge(outcome.times) }
        let pages = Double(max(1, times.count))
        return HistoryResult.Row(
            messages: stock.plan.messages, place: place, connections: connections,
            pagesPerSecond: (Double(times.count) / (seconds * (1 - Self.warmUpShare))).rounded(),
            times: RunResult.Times(times),
            serverMicrosPerPage: microseconds / pages * (1 - Self.warmUpShare),
            bytesPerPage: outcomes.map(\.bytes).reduce(0, +) / Int(pages))
    }
}
