import Domain
import NIOCore
import NIOHTTP1
import Testing

@testable import Gateway

/// What is answered below the router names its request as every other answer does.
@Suite(.timeLimit(.minutes(2))) struct BareAnswerTests {
    private static let socketFields = "Host: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    private static let key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    private static let large = String(repeating: "x", count: 33 * 1024)

    @Test(arguments: [
        ("malformed", "\u{01}\u{02}garbage\r\n\r\n", 400),
        ("no key", "GET /ws/echo/ HTTP/1.1\r\n\(socketFields)Sec-WebSocket-Version: 13\r\n\r\n", 400),
        ("another version", "GET /ws/echo/ HTTP/1.1\r\n\(socketFields)\(key)Sec-WebSocket-Version: 8\r\n\r\n", 426),
        ("large header", "GET /hello HTTP/1.1\r\nHost: a\r\nBig: \(large)\r\n\r\n", 431),
        ("half a header", "GET /hello HTTP/1.1\r\nHo", 408),
    ])
    func `it carries X-Request-ID and ends the connection`(name: String, bytes: String, status: Int) async throws {
        var settings = ServerSettings()
        if status == 408 { settings.headerWithin = .milliseconds(300) }
        settings.newRequestID = { "request-7" }
        try await EchoServer.with(settings) { port, _ in
            try await RawClient.with(port: port) { client in
                try await client.send(bytes)
                let answer = await client.readToEnd()
                #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(name): \(answer)")
                #expect(answer.contains("\r\nX-Request-ID: request-7\r\n"), "\(name): \(answer)")
                #expect(answer.contains("\r\nConnection: close\r\n"), "\(name): \(answer)")
            }
        }
    }

    @Test func `ids are new each time, and a refusal keeps the one it has`() {
        let settings = ServerSettings()
        #expect(settings.newRequestID() != settings.newRequestID())
        #expect(UUIDText.isValid(settings.newRequestID()))
        let refusal = BareAnswer(Refusal(.forbidden, "No."), requestID: "its own")
        guard case .head(let head)? = refusal.parts(requestID: "another", isSecure: false).first else {
            Issue.record("the first part is no head")
            return
        }
        #expect(head.headers["X-Request-ID"] == ["its own"])
    }
}
