import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import Realtime
import ServiceLifecycle
import TestKit

@testable import Gateway

/// Repeats what it hears, and what the socket does.
final class EchoSession: SocketSession {
    private var socket: SocketHandler?

    func opened(_ socket: SocketHandler) {
        self.socket = socket
        socket.send(SocketFrame.text(Array("welcome".utf8)))
    }

    func text(_ message: ByteBuffer) { socket?.send(SocketFrame.text(message)) }
    func binary() { socket?.send(SocketFrame.text(Array("binary".utf8))) }
    func refusedForRate(_ message: ByteBuffer?, retryAfterMilliseconds: Int64) {
        socket?.send(SocketFrame.text(Array("slow down".utf8)))
    }
    func writabilityChanged(_ isWritable: Bool) {}
    func closed() { socket = nil }
}

/// A real server on a free port with our connections and a few plain routes.
enum EchoServer {
    static func with<Result: Sendable>(
        _ settings: ServerSettings = .patient,
        _ body: @escaping @Sendable (Int, ServiceGroup) async throws -> Result
    ) async throws -> Result {
        let router = Router()
        router.get("/hello") { _, _ in "hello" }
        router.get("/ws/echo/") { request, _ in
            Response(status: request.headers[.upgrade] == nil ? .upgradeRequired : .forbidden)
        }
        router.post("/refused") { _, _ in Response(status: .contentTooLarge, headers: [.connection: "close"]) }
        let endless = NIOLockedValueBox("begun")
        router.get("/endless/state") { _, _ in endless.withLockedValue { $0 } }
        router.get("/endless") { _, _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    defer { endless.withLockedValue { $0 = "ended" } }
                    while true { try await writer.write(ByteBuffer(repeating: 65, count: 64 * 1024)) }
                })
        }
        router.post("/body") { request, _ in
            let body = try await request.body.collect(upTo: 1024 * 1024)
            return "\(body.readableBytes)"
        }
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let app = Application(
            router: router,
            server: .muster(settings) { head, _, _ in
                switch head.uri {
                case "/ws/echo/" where head.headers["Origin"] == ["https://evil.example"]: .http
                case "/ws/echo/": .accept(subprotocol: subprotocol(head)) { EchoSession() }
                case "/ws/closed/": .close(code: 4003, reason: "not allowed", subprotocol: nil)
                default: .http
                }
            },
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let group = ServiceGroup(
            configuration: .init(services: [app], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            guard let port = await iterator.next() else { throw RawClient.Cut() }
            do {
                let result = try await body(port, group)
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
                return result
            } catch {
                await group.triggerGracefulShutdown()
                try? await tasks.waitForAll()
                throw error
            }
        }
    }

    private static func subprotocol(_ head: HTTPRequestHead) -> String? {
        head.headers[canonicalForm: "Sec-WebSocket-Protocol"].contains("muster.v1") ? "muster.v1" : nil
    }
}
