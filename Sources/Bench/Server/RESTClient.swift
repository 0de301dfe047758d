import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// The few REST calls that set a bench up, each on a connection of its own.
struct RESTClient: Sendable {
    /// A call that has no answer after this long has failed.
    private static let callLimit = TimeAmount.seconds(20)

    let host: String
    let port: Int
    let token: String?

    /// A response as it came.
    struct Response: Sendable {
        let status: Int
        let body: ByteBuffer
    }

    /// True when the server answers and says that it is ready; false while nothing listens yet.
    func isReady() async throws -> Bool {
        do {
            return try await send("GET", "/readyz").status == 200
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            return false
        }
    }

    /// Posts JSON and returns the answer's fields; throws with the server's words when the status is not 2xx.
    func post(_ path: String, _ fields: [String: String]) async throws -> [String: String] {
        let response = try await send("POST", "/api/v1" + path, try JSONEncoder().encode(fields))
        guard (200..<300).contains(response.status) else {
            throw BenchFailure("POST \(path): \(response.status) \(String(buffer: response.body))")
        }
        let object = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView))
        return (object as? [String: Any] ?? [:]).compactMapValues { $0 as? String }
    }

    /// Asks with a query and returns the answer's fields; throws with the server's words when the status is not 2xx.
    func get(_ path: String, query: [String: String]) async throws -> [String: Any] {
        var address = URLComponents()
        address.path = "/api/v1" + path
        address.queryItems = query.map { URLQueryItem(name: $0.key, value: $0.value) }
        let response = try await send("GET", address.string ?? address.path)
        guard (200..<300).contains(response.status) else {
            throw BenchFailure("GET \(path): \(response.status) \(String(buffer: response.body))")
        }
        return try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView)) as? [String: Any] ?? [:]
    }

    private func send(_ method: String, _ path: String, _ body: Data = Data()) async throws -> Response {
        let answer = MultiThreadedEventLoopGroup.singleton.next().makePromise(of: Response.self)
        var head = HTTPRequestHead(version: .http1_1, method: .init(rawValue: method), uri: path)
        head.headers = ["Host": "\(host):\(port)", "Connection": "close", "Content-Length": String(body.count)]
        if !body.isEmpty { head.headers.add(name: "Content-Type", value: "application/json") }
        if let token { head.headers.add(name: "Authorization", value: "Token \(token)") }
        let deadline = answer.futureResult.eventLoop.scheduleTask(in: Self.callLimit) {
            answer.fail(BenchFailure("\(method) \(path) had no answer"))
        }
        defer { deadline.cancel() }
        do {
            _ = try await ClientBootstrap(group: answer.futureResult.eventLoop)
                .channelInitializer { [head] channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHTTPClientHandlers()
                        try channel.pipeline.syncOperations.addHandler(
                            OneCall(head: head, body: ByteBuffer(bytes: body), answer: answer))
                    }
                }
                .connect(host: host, port: port).get()
        } catch {
            answer.fail(error)
        }
        return try await answer.futureResult.get()
    }
}

/// Sends one request when its connection is up and gathers the response.
private final class OneCall: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let head: HTTPRequestHead
    private let body: ByteBuffer
    private let answer: EventLoopPromise<RESTClient.Response>
    private var status = 0
    private var received = ByteBuffer()

    init(head: HTTPRequestHead, body: ByteBuffer, answer: EventLoopPromise<RESTClient.Response>) {
        self.head = head
        self.body = body
        self.answer = answer
    }

    func channelActive(context: ChannelHandlerContext) {
        context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
        context.write(Self.wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch Self.unwrapInboundIn(data) {
        case .head(let response): status = Int(response.status.code)
        case .body(let bytes): received.writeImmutableBuffer(bytes)
        case .end:
            answer.succeed(RESTClient.Response(status: status, body: received))
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        answer.fail(BenchFailure("the server closed the connection without an answer"))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        answer.fail(error)
        context.close(promise: nil)
    }
}
