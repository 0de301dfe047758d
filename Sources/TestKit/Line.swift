import Domain
import NIOCore
import NIOPosix
import NIOSSL

/// A TCP connection to the server under test that carries bytes and knows nothing more.
final class Line {
    private let channel: any Channel
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    /// What came and was not consumed.
    var received = ByteBuffer()

    private init(
        _ channel: any Channel, _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>,
        _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    ) {
        self.channel = channel
        self.outbound = outbound
        self.inbound = inbound
    }

    static func with<Result: Sendable>(
        port: Int, tls: ClientTLS? = nil, _ body: (Line) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls { try channel.pipeline.syncOperations.addHandler(tls.handler()) }
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await body(Line(channel.channel, outbound, inbound.makeAsyncIterator()))
        }
    }

    func write(_ bytes: [UInt8]) async throws { try await outbound.write(ByteBuffer(bytes: bytes)) }

    /// Ends the connection below TLS, which so cannot say that this is the end.
    func cut() async throws {
        try await channel.eventLoop.submit { [channel] in
            try channel.pipeline.syncOperations.context(handlerType: NIOSSLClientHandler.self).close(promise: nil)
        }.get()
    }

    /// Reads once more; false at the connection's end, which comes by itself after the time given.
    func readMore(within limit: Duration) async -> Bool {
        let nanoseconds = limit.components.seconds * 1_000_000_000 + limit.components.attoseconds / 1_000_000_000
        let deadline = channel.eventLoop.scheduleTask(in: .nanoseconds(nanoseconds)) { [channel] in
            channel.close(promise: nil)
        }
        defer { deadline.cancel() }
        guard let more = try? await inbound.next() else { return false }
        received.writeImmutableBuffer(more)
        return true
    }
}
