import Foundation
import NIOCore
import NIOPosix

/// One bench from the first measurement to the last.
struct BenchRun: Sendable {
    /// The 99th percentile that a rate must keep to count as sustained: 100 ms to each reader of a busy room, 50 ms
    /// to the acknowledgement where nobody else reads.
    private static let peakDeliveryMilliseconds = 100.0
    private static let writersAckMilliseconds = 50.0
    /// A rate has to hold for this long at least, however short the steps are that it was found in.
    private static let sustainedSeconds = 10.0
    /// Descriptors that the generator and the server need for other things than sockets.
    private static let descriptorsSpare = 200
    /// What a workload leaves to be done, such as indexing, is waited for so long before the next is measured.
    private static let restLimitSeconds = 300.0

    let options: BenchOptions

    init(_ options: BenchOptions) {
        self.options = options
    }

    func run() async throws -> BenchReport {
        let descriptors = raiseDescriptorLimit()
        let directory = try makeDirectory()
        defer { try? FileManager.default.removeItem(at: directory) }
        options.progress("bare group commits on this disk")
        let commits = try await measureCommits(in: directory)
        let ground = Ground(directory: directory, socketsMax: descriptors - Self.descriptorsSpare)
        let muster = Muster(
            executable: options.executable, directory: directory, database: options.database)
        options.progress("people, tokens and the server")
        let cast = try await Cast.hire(muster, sockets: socketsMax(ground), options.backstage)
        let server = try await muster.withLog { try await RunningServer.start(muster) }
        defer { server.stop() }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: options.loops)
        let loops = (0..<options.loops).map { _ in group.next() }
        var report = BenchReport(
            cores: ProcessInfo.processInfo.activeProcessorCount, seconds: options.seconds, loops: options.loops,
            startSeconds: server.startSeconds, residentBytesAtStart: try server.usage().residentBytes ?? 0,
            commits: commits)
        do {
            var large: Installation?
            for kind in options.workloads {
                try Task.checkCancellation()
                // Also before those with a server of their own: all of them have the same cores.
                try await muster.withLog { try await server.rest(patience: Self.restLimitSeconds) }
                if Self.hasItsOwnServer(kind) {
                    try await measureStock(kind, ground, loops, &large, into: &report)
                } else {
                    try await muster.withLog { try await measure(kind, cast, server, ground, loops, into: &report) }
                }
            }
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
        try await group.shutdownGracefully()
        return report
    }

    /// Where a bench runs and what it may take there.
    struct Ground: Sendable {
        let directory: URL
        /// Sockets that descriptors allow.
        let socketsMax: Int
    }

    /// True for workloads that are measured on an installation of their own.
    static func hasItsOwnServer(_ kind: Workload.Kind) -> Bool {
        [.history, .mixed, .start, .search].contains(kind)
    }

    private func measure(
        _ kind: Workload.Kind, _ cast: Cast, _ server: RunningServer, _ ground: Ground, _ loops: [any EventLoop],
        into report: inout BenchReport
    ) async throws {
        switch kind {
        case .oneRoom, .manyRooms, .bigRoom:
            report.comparisons.append(try await compare(.of(kind), cast, server, loops))
        case .peak:
            report.peaks.append(
                try await search(kind, limit: Self.peakDeliveryMilliseconds, cast, server, loops) { $0.delivery.p99 })
        case .writers:
            report.peaks.append(
                try await search(kind, limit: Self.writersAckMilliseconds, cast, server, loops) { $0.ack.p99 })
        case .idle: report.idle = try await idle(cast, server, ground, loops)
        case .commands: report.commands = try await commands(cast, server, loops)
        case .history, .mixed, .start, .search: return
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

    private func commands(
        _ cast: Cast, _ server: RunningServer, _ loops: [any EventLoop]
    ) async throws -> CommandsResult {
        let workload = Workload.of(.commands)
        options.progress("\(Int(workload.rate)) commands/s in \(workload.rooms) incidents")
        let venue = try await cast.declareIncidents(for: workload, on: server)
        return try await CommandsRun(
            workload: workload, venue: venue, port: server.port, loops: loops, seconds: options.seconds
        ).run()
    }

    private func search(
        _ kind: Workload.Kind, limit: Double, _ cast: Cast, _ server: RunningServer, _ loops: [any EventLoop],
        _ time: @escaping @Sendable (RunResult) -> Double
    ) async throws -> BenchReport.Peak {
        let workload = Workload.of(kind)
        let holds: @Sendable (RunResult) -> Bool = { $0.verdict.isSound && time($0) <= limit }
        if let rate = options.rate {
            let step = workload.at(rate: rate)
            options.progress("\(step.title), \(Int(rate)) messages/s")
            let venue = try await cast.openRooms(for: step, on: server)
            let result = try await WorkloadRun(workload: step, venue: venue, loops: loops, seconds: options.seconds)
                .run()
            return BenchReport.Peak(
                kind: kind, limitMilliseconds: limit, server: holds(result) ? result : nil,
                failed: holds(result) ? nil : result, limit: nil)
        }
        let found = try await rates(workload, "", holds) { step, seconds in
            let venue = try await cast.openRooms(for: step, on: server)
            return try await WorkloadRun(workload: step, venue: venue, loops: loops, seconds: seconds).run()
        }
        let frameBytes = (found.best ?? found.failed)?.frameBytes ?? 0
        let bare = try await withBroadcast(frameBytes, workload) { venue in
            try await rates(workload, "bare broadcast, ", holds) { step, seconds in
                try await WorkloadRun(workload: step, venue: venue, loops: loops, seconds: seconds).run()
            }
        }
        return BenchReport.Peak(
            kind: kind, limitMilliseconds: limit, server: found.best, failed: found.failed, limit: bare.best)
    }

    /// Searches in short steps, and lets what it finds hold for longer.
    private func rates(
        _ workload: Workload, _ whose: String, _ holds: @escaping @Sendable (RunResult) -> Bool,
        _ run: @escaping @Sendable (Workload, Double) async throws -> RunResult
    ) async throws -> RateSearch.Finding {
        let (short, long) = (max(1, options.seconds / 3), max(Self.sustainedSeconds, options.seconds))
        @Sendable func tell(_ step: Workload, _ seconds: Double) {
            options.progress("\(whose)\(step.title), \(Int(step.rate)) messages/s for \(BenchReport.short(seconds)) s")
        }
        return try await RateSearch(workload: workload, holds: holds) { step in
            tell(step, short)
            return try await run(step, short)
        } longRun: { step in
            tell(step, long)
            return try await run(step, long)
        }.run()
    }

    private func idle(
        _ cast: Cast, _ server: RunningServer, _ ground: Ground, _ loops: [any EventLoop]
    ) async throws -> IdleResult {
        let shape = idleShape(ground)
        options.progress("\(shape.rooms * shape.readers) idle sockets, then \(shape.crowdRooms * shape.readers)")
        let all = Workload(
            kind: .idle, rooms: max(shape.rooms, shape.crowdRooms), readers: shape.readers, writers: 0, rate: 0)
        let venue = try await cast.openRooms(for: all, on: server)
        return try await IdleRun(
            readersPerRoom: shape.readers, rooms: shape.rooms, venue: venue, loops: loops, seconds: options.seconds
        ).run()
    }

    private func idleShape(_ ground: Ground) -> (rooms: Int, readers: Int, crowdRooms: Int) {
        let shape = Workload.of(.idle)
        let readers = max(1, min(options.idleSockets, ground.socketsMax) / shape.rooms)
        return (shape.rooms, readers, min(options.crowdSockets, ground.socketsMax) / readers)
    }

    /// The sockets of the largest workload on the first server.
    private func socketsMax(_ ground: Ground) -> Int {
        options.workloads.filter { !Self.hasItsOwnServer($0) }.map { kind in
            let shape = kind == .idle ? idleShape(ground) : (Workload.of(kind).rooms, Workload.of(kind).readers, 0)
            return max(shape.0, shape.2) * shape.1
        }.max() ?? 0
    }
}
