import NIOCore
import NIOPosix

/// A broadcast with nothing in the way: it numbers messages, answers each and passes it on, and keeps nothing.
///
/// It runs on its own event loop in this process. What it costs a delivery is the least that a NIO server on this
/// machine can cost, so the real server's figures are divided by it.
struct BroadcastServer: Sendable {
    let port: Int
    private let channel: any Channel
    private let group: MultiThreadedEventLoopGroup

    /// Starts it on a free loopback port; each message goes out as a frame of about `frameBytes`, as the real
    /// server's do.
    static func start(frameBytes: Int) async throws -> BroadcastServer {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        let hall = try await loop.submit { NIOLoopBound(BroadcastHall(frameBytes: frameBytes), eventLoop: loop) }.get()
        let channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 256)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { child in
                child.eventLoop.makeCompletedFuture {
                    try child.pipeline.syncOperations.addHandler(BroadcastSocket(hall: hall.value))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        guard let port = channel.localAddress?.port else { throw BenchFailure("the broadcast server has no port") }
        return BroadcastServer(port: port, channel: channel, group: group)
    }

    /// The server as a place for workloads with this many rooms.
    func venue(rooms: Int) -> Venue {
        Venue(
            host: "127.0.0.1", port: port, rooms: (0..<rooms).map { Venue.Room(path: "/\($0)", tokens: ["none"]) },
            usage: { [group] in
                let used = try await group.next().submit { ProcessUsage.threadProcessorNanoseconds() }.get()
                return Venue.Usage(processorNanoseconds: used, residentBytes: nil)
            })
    }

    /// Closes it and ends its thread.
    func stop() async throws {
        try await channel.close()
        try await group.shutdownGracefully()
    }
}
