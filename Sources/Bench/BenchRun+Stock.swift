import Foundation
import NIOCore

/// An installation that was filled before its server starts.
struct Installation: Sendable {
    let muster: Muster
    let stock: Stock
}

/// The workloads whose server has much stored when it starts.
extension BenchRun {
    private static let fewMessages = 10_000
    /// Connections of the pages: what a browser's people have in the hour of an incident.
    private static let connections = 16
    /// Messages a second that come into the busy room while it is read.
    private static let writes = 20.0
    /// Of what is asked for 5 times a second, fewer are too few to say what 99 of 100 take.
    private static let mixedSeconds = 30.0

    func measureStock(
        _ kind: Workload.Kind, _ ground: Ground, _ loops: [any EventLoop], _ large: inout Installation?,
        into report: inout BenchReport
    ) async throws {
        switch kind {
        case .history: report.history = try await history(ground, loops[0], &large)
        case .start: report.start = try await start(ground, loops, &large)
        case .mixed: report.mixed = try await mixed(ground, loops)
        case .search: report.search = try await searches(ground)
        default: return
        }
    }

    /// A server with a directory of its own.
    private func muster(_ name: String, _ ground: Ground) throws -> Muster {
        let directory = ground.directory.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        return Muster(executable: options.executable, directory: directory)
    }

    private func installation(_ name: String, _ plan: StockPlan, _ ground: Ground) async throws -> Installation {
        let muster = try muster(name, ground)
        options.progress("storing \(plan.messages) messages in \(plan.rooms) rooms")
        let stock = try await options.backstage.fill(muster.data, plan)
        options.progress("they are stored, \(Int(Double(plan.messages) / stock.seconds)) a second")
        return Installation(muster: muster, stock: stock)
    }

    /// Half of the messages are in the busy room; each of the others has a page and a half at least, so that each page is
    /// full.
    private func plan(_ messages: Int) -> StockPlan {
        StockPlan(
            people: 500, rooms: min(Workload.of(.history).rooms, 1 + messages / 150), membersPerRoom: 4,
            messages: messages, busyMessages: messages / 2, isIndexed: false)
    }

    private func largeOne(_ ground: Ground, _ large: inout Installation?) async throws -> Installation {
        if let large { return large }
        let made = try await installation("large", plan(options.messages), ground)
        large = made
        return made
    }

    // MARK: Pages

    private func history(
        _ ground: Ground, _ loop: any EventLoop, _ large: inout Installation?
    ) async throws -> HistoryResult {
        let few = try await installation("few", plan(Self.fewMessages), ground)
        // As many in both, so that only what is stored is another.
        let spread = few.stock.rooms.count - 1
        var result = HistoryResult()
        for installation in [few, try await largeOne(ground, &large)] {
            let stock = installation.stock
            result.storedPerSecond[stock.plan.messages] = Double(stock.plan.messages) / stock.seconds
            result.rows += try await installation.muster.withLog { try await pages(installation, loop, spread) }
        }
        return result
    }

    private func pages(
        _ installation: Installation, _ loop: any EventLoop, _ spread: Int
    ) async throws -> [HistoryResult.Row] {
        let stock = installation.stock
        let server = try await RunningServer.start(installation.muster)
        defer { server.stop() }
        var rows: [HistoryResult.Row] = []
        for connections in [Self.connections, 1] {
            for place in [HistoryResult.Place.busy, .busyWrittenTo, .spread] {
                options.progress("\(stock.plan.messages) stored, \(place.rawValue), \(connections) connections")
                let run = PageRun(
                    server: server, stock: stock,
                    rooms: Array(place == .spread ? stock.rooms.dropFirst().prefix(spread) : stock.rooms.prefix(1)),
                    connections: connections, loop: loop, seconds: options.seconds)
                rows.append(try await pages(run, place))
            }
        }
        return rows
    }

    private func pages(_ run: PageRun, _ place: HistoryResult.Place) async throws -> HistoryResult.Row {
        guard place == .busyWrittenTo else { return try await run.run(place) }
        async let written = write(into: run)
        let row = try await run.run(place)
        if let failure = try await written { throw BenchFailure("a message was not taken: \(failure)") }
        return row
    }

    private func write(into run: PageRun) async throws -> String? {
        let stock = run.stock
        guard let room = run.rooms.first, let member = room.members.first else { return nil }
        let (port, token) = (run.server.port, stock.people[member].token)
        let sort = RequestLoad.Sort(title: "write", rate: Self.writes) { number in
            HTTPLine.post(
                "/api/v1/war-room-messages/",
                #"{"war_room":"\#(room.id)","content":"\#(StockPlan.text(number))"}"#, token: token, host: "127.0.0.1",
                port: port)
        }
        let start = NIODeadline.now().uptimeNanoseconds
        let end = start + UInt64(run.seconds * 1e9)
        let outcomes = try await RequestLoad.play([sort], lines: 1, port: port, on: run.loop, from: start, to: end)
        return outcomes.compactMap(\.failure).first
    }

    // MARK: A start

    private func start(
        _ ground: Ground, _ loops: [any EventLoop], _ large: inout Installation?
    ) async throws -> StartResult {
        let installation = try await largeOne(ground, &large)
        let rooms = min(Workload.of(.start).rooms, installation.stock.rooms.count)
        let readers = max(1, min(options.clients, ground.socketsMax) / rooms)
        options.progress("a start, and \(rooms * readers) clients that come back")
        let workload = Workload(kind: .start, rooms: rooms, readers: readers, writers: 0, rate: 0)
        return try await installation.muster.withLog {
            try await StartRun(
                workload: workload, stock: installation.stock, muster: installation.muster, loops: loops
            ).run()
        }
    }

    // MARK: Many people

    private func mixed(_ ground: Ground, _ loops: [any EventLoop]) async throws -> MixedResult {
        let workload = Workload.of(.mixed)
        let plan = StockPlan(
            people: workload.rooms * workload.readers, rooms: workload.rooms, membersPerRoom: workload.readers,
            messages: 100 * workload.rooms, busyMessages: 0, isIndexed: true)
        let installation = try await installation("mixed", plan, ground)
        return try await installation.muster.withLog {
            let server = try await RunningServer.start(installation.muster)
            defer { server.stop() }
            options.progress("\(plan.people) people in \(plan.rooms) rooms")
            return try await MixedRun(
                workload: workload, stock: installation.stock, server: server, loops: loops,
                seconds: max(Self.mixedSeconds, options.seconds)
            ).run()
        }
    }

    // MARK: Searches

    /// Searches have an installation of their own, filled before its server starts.
    private func searches(_ ground: Ground) async throws -> SearchResult {
        let muster = try muster("search", ground)
        options.progress("100,000 messages in 1,000 rooms, and their index")
        let stock = try await options.backstage.fillForSearch(muster.data)
        return try await muster.withLog {
            let server = try await RunningServer.start(muster)
            defer { server.stop() }
            options.progress("searches")
            return try await SearchRun(stock: stock, server: server).run()
        }
    }
}
