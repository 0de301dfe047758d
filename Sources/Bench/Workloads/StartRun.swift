import NIOCore

/// Starts a server on a large installation and lets all its clients come back at once, each from where it was.
struct StartRun: Sendable {
    /// Events that each client has missed.
    private static let missed = 20
    private static let patienceSeconds = 10.0

    let workload: Workload
    let stock: Stock
    let muster: Muster
    let loops: [any EventLoop]

    /// Runs it; throws when the server does not start or a client does not get in.
    func run() async throws -> StartResult {
        let clock = ContinuousClock()
        let begun = clock.now
        let server = try await RunningServer.start(muster)
        defer { server.stop() }
        let ready = try server.usage()
        let venue = Venue(
            host: "127.0.0.1", port: server.port,
            rooms: stock.rooms.prefix(workload.rooms).enumerated().map { index, room in
                // Neighbours among the people sit in one room, as its members do.
                let tokens = (0..<workload.readers).map {
                    stock.people[(index * workload.readers + $0) % stock.people.count].token
                }
                return Venue.Room(
                    path: "/ws/chat/\(room.id)/", tokens: tokens, after: max(0, room.head - Self.missed))
            }, usage: { try server.usage() })
        let audience = try await Audience.gather(workload, at: venue, on: loops)
        let live = clock.now
        let resumed = try server.usage()
        try await audience.settle(patience: Self.patienceSeconds)
        let tally = Tally(try await audience.dismiss())
        let clients = workload.rooms * workload.readers
        return StartResult(
            messages: stock.plan.messages, readySeconds: server.startSeconds,
            residentBytesWhenReady: ready.residentBytes ?? 0, clients: clients, missed: Self.missed,
            resumedSeconds: (live - begun) / .seconds(1),
            microsPerClient: Double(resumed.processorNanoseconds - ready.processorNanoseconds) / 1e3 / Double(clients),
            deliveries: tally.deliveries, verdict: tally.verdict)
    }
}
