import Domain
import Gateway
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization
import TestKit

/// Somebody outside: an HTTP server on 127.0.0.1 that keeps what it hears and answers as it is told.
final class Receiver: Sendable {
    /// One request as it came.
    struct Heard: Sendable {
        let method: String
        let path: String
        let fields: HTTPHeaders
        let body: [UInt8]
    }

    /// How it answers.
    enum Reply: Sendable {
        case status(Int, fields: HTTPHeaders = [:], body: String = "")
        /// The header and nothing of the body that it announces.
        case half
        case silence
        /// The connection ends.
        case end
    }

    /// How it answers each request, given how many there were with it.
    struct Manner: Sendable {
        let reply: @Sendable (Heard, Int) -> Reply

        init(_ reply: @escaping @Sendable (Heard, Int) -> Reply) { self.reply = reply }

        static var accepting: Manner { Manner { _, _ in .status(204) } }
    }

    let port: Int
    private let log: Log

    /// All that was heard so far.
    var heard: [Heard] { log.all }

    private init(port: Int, log: Log) {
        self.port = port
        self.log = log
    }

    private final class Log: Sendable {
        private let kept = Mutex<[Heard]>([])
        private let manner: Manner

        init(_ manner: Manner) { self.manner = manner }

        var all: [Heard] { kept.withLock { $0 } }

        func hear(_ request: Heard) -> Reply {
            let count = kept.withLock { kept in
                kept.append(request)
                return kept.count
            }
            return manner.reply(request, count)
        }
    }

    /// Listens for the length of the body.
    static func with<Result: Sendable>(
        certificate: TestCertificate? = nil,
        answer: Manner = .accepting,
        _ body: (Receiver) async throws -> Result
    ) async throws -> Result {
        let log = Log(answer)
        let context = try certificate.map { certificate in
            try NIOSSLContext(
                configuration: .makeServerConfiguration(
                    certificateChain: NIOSSLCertificate.fromPEMFile(certificate.files.certificate)
                        .map { .certificate($0) },
                    privateKey: .privateKey(NIOSSLPrivateKey(file: certificate.files.key, format: .pem))))
        }
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                    }
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(log))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let outcome: Swift.Result<Result, any Error>
        do {
            outcome = .success(try await body(Receiver(port: channel.localAddress?.port ?? 0, log: log)))
        } catch {
            outcome = .failure(error)
        }
        try await channel.close()
        return try outcome.get()
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let log: Log
        private var head: HTTPRequestHead?
        private var body: [UInt8] = []

        init(_ log: Log) { self.log = log }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch Self.unwrapInboundIn(data) {
            case .head(let head):
                self.head = head
                body = []
            case .body(let bytes): body += Array(bytes.readableBytesView)
            case .end:
                guard let head else { return }
                let heard = Heard(method: head.method.rawValue, path: head.uri, fields: head.headers, body: body)
                answer(log.hear(heard), context)
            }
        }

        private func answer(_ reply: Reply, _ context: ChannelHandlerContext) {
            switch reply {
            case .silence: return
            case .end: context.close(promise: nil)
            case .half:
                let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: ["Content-Length": "100"])
                context.writeAndFlush(Self.wrapOutboundOut(.head(head)), promise: nil)
            case .status(let status, var fields, let text):
                if !fields.contains(name: "Transfer-Encoding"), status != 204 {
                    fields.replaceOrAdd(name: "Content-Length", value: "\(text.utf8.count)")
                }
                let head = HTTPResponseHead(
                    version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: fields)
                context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
                context.write(Self.wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: text)))), promise: nil)
                context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
            }
        }
    }
}
