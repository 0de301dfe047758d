import NIOCore
import NIOPosix

/// One connection that stays open and asks one thing after another.
///
/// Confined to its channel's event loop.
final class HTTPLine: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Hears the answer to what was asked last, on the event loop; a failure ends the line.
    typealias Hear = (Result<ResponseReader.Answer, any Error>) -> Void

    private var reader: ResponseReader
    private var context: ChannelHandlerContext?
    private var hear: Hear?

    /// What `mark` counts is in `ResponseReader`.
    init(mark: String) { reader = ResponseReader(mark: mark) }

    /// Connects, on this event loop.
    static func open(
        _ host: String, _ port: Int, mark: String, on loop: any EventLoop
    ) async throws -> NIOLoopBound<HTTPLine> {
        let line = try await loop.submit { NIOLoopBound(HTTPLine(mark: mark), eventLoop: loop) }.get()
        _ = try await ClientBootstrap(group: loop)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(line.value) }
            }
            .connect(host: host, port: port).get()
        return line
    }

    /// A request without a body, ready to be sent as often as it is wanted.
    static func get(_ path: String, token: String, host: String, port: Int) -> ByteBuffer {
        ByteBuffer(
            string: "GET \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nAuthorization: Token \(token)\r\n\r\n")
    }

    /// A request with a body of JSON.
    static func post(_ path: String, _ json: String, token: String, host: String, port: Int) -> ByteBuffer {
        ByteBuffer(
            string: "POST \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nAuthorization: Token \(token)\r\n"
                + "Content-Type: application/json\r\nContent-Length: \(json.utf8.count)\r\n\r\n\(json)")
    }

    /// Sends a request; one at a time.
    func ask(_ request: ByteBuffer, _ hear: @escaping Hear) {
        guard let context, self.hear == nil else {
            return hear(.failure(BenchFailure("a connection is closed or asks already")))
        }
        self.hear = hear
        context.writeAndFlush(Self.wrapOutboundOut(request), promise: nil)
    }

    /// Hangs up.
    func close() {
        context?.close(promise: nil)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        do {
            let answers = try Self.unwrapInboundIn(data).withUnsafeReadableBytes { try reader.take($0) }
            for answer in answers { finish(.success(answer)) }
        } catch {
            finish(.failure(error))
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        finish(.failure(BenchFailure("the server closed a connection")))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        finish(.failure(error))
        context.close(promise: nil)
    }

    private func finish(_ result: Result<ResponseReader.Answer, any Error>) {
        let hear = hear
        self.hear = nil
        hear?(result)
    }
}
