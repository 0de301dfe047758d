import NIOCore
import NIOPosix

/// The sockets of one run, spread over the generator's event loops.
struct Audience: Sendable {
    /// Handshakes under way at once; more would only wait in the server's accept queue (128 by default).
    private static let handshakesAtOnce = 100
    /// A socket that is not live after this long never will be.
    private static let handshakeSeconds: Int64 = 20

    private let lanes: [NIOLoopBound<Lane>]
    private let loops: [any EventLoop]

    /// Opens all sockets of a workload and returns once each of them is live; writers are all on the first loop.
    static func gather(_ workload: Workload, at venue: Venue, on loops: [any EventLoop]) async throws -> Audience {
        var lanes: [NIOLoopBound<Lane>] = []
        for loop in loops {
            lanes.append(
                try await loop.submit { NIOLoopBound(Lane(loop: loop, rooms: workload.rooms), eventLoop: loop) }.get())
        }
        let audience = Audience(lanes: lanes, loops: loops)
        do {
            try await audience.enter(workload, at: venue)
        } catch {
            _ = try? await audience.dismiss()
            throw error
        }
        return audience
    }

    private func enter(_ workload: Workload, at venue: Venue) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for socket in 0..<(workload.rooms * workload.readers) {
                if socket >= Self.handshakesAtOnce { try await group.next() }
                // Neighbouring sockets are in different rooms, so that messages in turn go to rooms in turn.
                let room = socket % workload.rooms
                let reader = socket / workload.rooms
                let writes = reader < workload.writers
                let lane = writes ? 0 : socket % lanes.count
                group.addTask {
                    try await open(room, writes: writes, lane: lane, at: venue.address(room: room, reader: reader))
                }
            }
            try await group.waitForAll()
        }
    }

    private func open(_ room: Int, writes: Bool, lane index: Int, at address: RoomSocket.Address) async throws {
        let lane = lanes[index]
        let loop = loops[index]
        let isLive = loop.makePromise(of: Void.self)
        let deadline = loop.scheduleTask(in: .seconds(Self.handshakeSeconds)) {
            isLive.fail(BenchFailure("a socket was not live after \(Self.handshakeSeconds) s"))
        }
        defer { deadline.cancel() }
        do {
            _ = try await ClientBootstrap(group: loop)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(
                            lane.value.makeSocket(room: room, writes: writes, address: address, isLive: isLive))
                    }
                }
                .connect(host: address.host, port: address.port).get()
        } catch {
            isLive.fail(error)
        }
        try await isLive.futureResult.get()
    }

    /// Sends the schedule's messages and returns when all readers have been sent everything, or `patience` seconds
    /// after the last message was due. Throws `CancellationError` when the bench is interrupted.
    func play(_ schedule: Schedule, patience: Double) async throws {
        for (lane, loop) in zip(lanes, loops) {
            try await loop.submit { lane.value.begin(schedule) }.get()
        }
        let end = schedule.due(schedule.count) + UInt64(patience * 1e9)
        while NIODeadline.now().uptimeNanoseconds < end {
            try await Task.sleep(for: .milliseconds(20))
            let progress = try await loops[0].submit { [lane = lanes[0]] in lane.value.progress() }.get()
            guard progress.isAnswered else { continue }
            if try await haveAllRead(upTo: progress.heads) { return }
        }
    }

    /// Returns when the readers of each room have been sent as much as the furthest of them, or after `patience` seconds.
    func settle(patience: Double) async throws {
        let end = NIODeadline.now().uptimeNanoseconds + UInt64(patience * 1e9)
        while NIODeadline.now().uptimeNanoseconds < end {
            // What was announced a moment ago is on its way to all of them.
            try await Task.sleep(for: .milliseconds(100))
            var furthest: [Int] = []
            for (lane, loop) in zip(lanes, loops) {
                let heads = try await loop.submit { lane.value.furthest() }.get()
                furthest = furthest.isEmpty ? heads : zip(furthest, heads).map(max)
            }
            if try await haveAllRead(upTo: furthest) { return }
        }
    }

    private func haveAllRead(upTo heads: [Int]) async throws -> Bool {
        for (lane, loop) in zip(lanes, loops) {
            guard try await loop.submit({ lane.value.hasRead(upTo: heads) }).get() else { return false }
        }
        return true
    }

    /// Closes all sockets and says what each loop has found.
    func dismiss() async throws -> [Lane.Outcome] {
        var outcomes: [Lane.Outcome] = []
        for (lane, loop) in zip(lanes, loops) {
            outcomes.append(try await loop.submit { lane.value.finish() }.get())
        }
        return outcomes
    }
}
