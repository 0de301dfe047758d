import Foundation
import NIOCore
import NIOPosix

/// One bench from the first measurement to the last.
struct BenchRun: Sendable {
    /// The 99th percentile that a rate must keep to count as sustained: 100 ms to each reader of a busy room, 50 ms
    /// to the acknowledgement where nobody else reads.
    private static let peakDeliveryMilliseconds = 100.0
    private static let writersAckMilliseconds = 50.0
    private static let commitSizes = [1, 32, 128]
    private static let commitSeconds = 1.0

    private let options: BenchOptions

    init(_ options: BenchOptions) {
        self.options = options
    }

    func run() async throws -> BenchReport {
        raiseDescriptorLimit()
        let directory = try makeDirectory()
        defer { try? FileManager.default.removeItem(at: directory) }
        options.progress("durable appends on this disk")
        let commits = try await measureCommits(in: directory)
        let muster = Muster(executable: options.executable, directory: directory)
        options.progress("people, tokens and the server")
        let cast = try await Cast.hire(muster, sockets: socketsMax)
        let server = try await RunningServer.start(muster)
        defer { server.stop() }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: options.loops)
        let loops = (0..<options.loops).map { _ in group.next() }
        var report = BenchReport(
            cores: ProcessInfo.processInfo.activeProcessorCount, seconds: options.seconds, loops: options.loops,
            startSeconds: server.startSeconds, residentBytesAtStart: try server.usage().residentBytes ?? 0,
            commits: commits)
        do {
            for kind in options.workloads { try await measure(kind, cast, server, loops, into: &report) }
        } catch {
            try? await group.shutdownGracefully()
            throw (error is BenchFailure) ? BenchFailure("\(error)\n\(muster.logTail())") : error
        }
        try await group.shutdownGracefully()
        return report
    }

    private func measure(
        _ kind: Workload.Kind, _ cast: Cast, _ server: RunningServer, _ loops: [any EventLoop],
        into report: inout BenchReport
    ) async throws {
        try Task.checkCancellation()
        switch kind {
        case .oneRoom, .manyRooms, .bigRoom:
            report.comparisons.append(try await compare(.of(kind), cast, server, loops))
        case .peak:
            report.peaks.append(
                try await search(kind, limit: Self.peakDeliveryMilliseconds, cast, server, loops) { $0.delivery.p99 })
        case .writers:
            report.peaks.append(
                try await search(kind, limit: Self.writersAckMilliseconds, cast, server, loops) { $0.ack.p99 })
        case .idle:
            report.idle = try await idle(cast, server, loops)
        case .search:
            report.search = try await searches()
        }
    }

    private func compare(
        _ workload: Workload, _ cast: Cast, _ server: RunningServer, _ loops: [any EventLoop]
    ) async throws -> BenchReport.Comparison {
        options.progress("\(workload.title), \(Int(workload.rate)) messages/s")
        let venue = try await cast.openRooms(for: workload, on: server)
        let seconds = options.seconds
        let result = try await WorkloadRun(workload: workload, venue: venue, loops: loops, seconds: seconds).run()
        options.progress("the same with the bare broadcast")
        let limit = try await withBroadcast(result.frameBytes, workload) { venue in
            try await WorkloadRun(workload: workload, venue: venue, loops: loops, seconds: seconds).run()
        }
        return BenchReport.Comparison(server: result, limit: limit)
    }

    private func search(
        _ kind: Workload.Kind, limit: Double, _ cast: Cast, _ server: RunningServer, _ loops: [any EventLoop],
        _ time: @escaping @Sendable (RunResult) -> Double
    ) async throws -> BenchReport.Peak {
        let workload = Workload.of(kind)
        let holds: @Sendable (RunResult) -> Bool = { $0.verdict.isSound && time($0) <= limit }
        let seconds = max(1, options.seconds / 3)
        let found = try await RateSearch(workload: workload, holds: holds) { step in
            options.progress("\(step.title), \(Int(step.rate)) messages/s")
            let venue = try await cast.openRooms(for: step, on: server)
            return try await WorkloadRun(workload: step, venue: venue, loops: loops, seconds: seconds).run()
        }.run()
        let frameBytes = (found.best ?? found.failed)?.frameBytes ?? 0
        let bare = try await withBroadcast(frameBytes, workload) { venue in
            try await RateSearch(workload: workload, holds: holds) { step in
                options.progress("bare broadcast, \(step.title), \(Int(step.rate)) messages/s")
                return try await WorkloadRun(workload: step, venue: venue, loops: loops, seconds: seconds).run()
            }.run()
        }
        return BenchReport.Peak(
            kind: kind, limitMilliseconds: limit, server: found.best, failed: found.failed, limit: bare.best)
    }

    private func idle(_ cast: Cast, _ server: RunningServer, _ loops: [any EventLoop]) async throws -> IdleResult {
        let workload = idleWorkload
        options.progress("\(workload.rooms * workload.readers) idle sockets")
        let venue = try await cast.openRooms(for: workload, on: server)
        return try await IdleRun(workload: workload, venue: venue, loops: loops, seconds: options.seconds).run()
    }

    /// Searches have an installation of their own, filled before its server starts.
    private func searches() async throws -> SearchResult {
        guard let fill = options.stock else { throw BenchFailure("nothing fills an installation for the searches") }
        let directory = try makeDirectory()
        defer { try? FileManager.default.removeItem(at: directory) }
        let muster = Muster(executable: options.executable, directory: directory)
        options.progress("100,000 messages in 1,000 rooms, and their index")
        let stock = try await fill(muster.data)
        let server = try await RunningServer.start(muster)
        defer { server.stop() }
        options.progress("searches")
        return try await SearchRun(stock: stock, server: server).run()
    }

    private var idleWorkload: Workload {
        let shape = Workload.of(.idle)
        let readers = max(1, options.idleSockets / shape.rooms)
        return Workload(kind: .idle, rooms: shape.rooms, readers: readers, writers: 0, rate: 0)
    }

    /// The sockets of the largest workload.
    private var socketsMax: Int {
        options.workloads.map { $0 == .idle ? idleWorkload : Workload.of($0) }.map { $0.rooms * $0.readers }.max() ?? 0
    }

    private func withBroadcast<Result: Sendable>(
        _ frameBytes: Int, _ workload: Workload, _ body: (Venue) async throws -> Result
    ) async throws -> Result {
        let server = try await BroadcastServer.start(frameBytes: frameBytes)
        do {
            let result = try await body(server.venue(rooms: workload.rooms))
            try await server.stop()
            return result
        } catch {
            try? await server.stop()
            throw error
        }
    }
}

/// The ground that a bench stands on.
extension BenchRun {
    private func measureCommits(in directory: URL) async throws -> [GroupCommit] {
        try await withCheckedThrowingContinuation { continuation in
            // A thread of its own, since fdatasync blocks.
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        try Self.commitSizes.map {
                            try GroupCommit.measure(rows: $0, in: directory, seconds: Self.commitSeconds)
                        }
                    })
            }
        }
    }

    private func makeDirectory() throws -> URL {
        let parent = URL(fileURLWithPath: options.directory ?? NSTemporaryDirectory()).path
        var template = Array("\(parent)/muster-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw BenchFailure("no directory can be made in \(parent)") }
        return URL(fileURLWithPath: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    /// Thousands of sockets need more descriptors than the usual soft limit; the server inherits what is set here.
    private func raiseDescriptorLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
