import NIOCore
import NIOPosix
import Testing

@testable import Bench

@Suite struct RequestLoadTests {
    /// Answers every request, those for `/no` with 404.
    private final class Responder: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let request = String(buffer: Self.unwrapInboundIn(data))
            let status = request.hasPrefix("GET /no ") ? "404 Not Found" : "200 OK"
            let answer = ByteBuffer(string: "HTTP/1.1 \(status)\r\nContent-Length: 2\r\n\r\n{}")
            context.writeAndFlush(Self.wrapOutboundOut(answer), promise: nil)
        }
    }

    private func run(_ sorts: [RequestLoad.Sort], lines: Int) async throws -> [RequestLoad.Outcome] {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let server = try await ServerBootstrap(group: loop)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Responder())
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(server.localAddress?.port)
        let start = NIODeadline.now().uptimeNanoseconds
        let outcomes = try await RequestLoad.play(
            sorts, lines: lines, port: port, on: loop, from: start, to: start + 200_000_000)
        try await server.close()
        return outcomes
    }

    @Test func `every request that was due is asked and timed, and what is refused is counted`() async throws {
        let outcomes = try await run(
            [
                RequestLoad.Sort(title: "yes", rate: 200) { _ in
                    HTTPLine.get("/yes", token: "t", host: "h", port: 1)
                },
                RequestLoad.Sort(title: "no", rate: 50) { _ in HTTPLine.get("/no", token: "t", host: "h", port: 1) },
            ], lines: 2)
        #expect(outcomes.map(\.asked) == [40, 10] && outcomes.map(\.errors) == [0, 10])
        #expect(outcomes.map { Int($0.times.count) } == [40, 10])
        #expect(outcomes[1].failure == "status 404")
    }
}
