package import Domain
import NIOCore

/// Speaks HTTP and WebSocket to a server on 127.0.0.1, byte by byte, so that a test can also speak it wrongly.
package struct ServerClient: Sendable {
    /// Where the server listens.
    package let port: Int

    /// How it speaks TLS; nil speaks plainly.
    private let tls: ClientTLS?

    /// A client of a port.
    package init(port: Int, tls: ClientTLS? = nil) {
        self.port = port
        self.tls = tls
    }

    /// One request on a connection of its own.
    ///
    /// - Parameters:
    ///   - token: an API token or a session's key; nil sends none.
    ///   - body: is sent as JSON.
    /// - Throws: `Fault` when the server does not answer within 20 s.
    package func request(
        _ method: String, _ path: String, token: String? = nil, body: JSON? = nil,
        headers: [(name: String, value: String)] = []
    ) async throws -> HTTPAnswer {
        var fields: [(name: String, value: String)] = [("Host", "127.0.0.1:\(port)"), ("Connection", "close")]
        if let token { fields.append(("Authorization", "Token \(token)")) }
        let content = body?.bytes ?? []
        if body != nil { fields.append(("Content-Type", "application/json")) }
        if body != nil || method != "GET" { fields.append(("Content-Length", "\(content.count)")) }
        let head = Self.head("\(method) \(path) HTTP/1.1", fields + headers)
        return try await raw(head + content)
    }

    /// One request with a body of some type, on a connection of its own.
    ///
    /// - Throws: `Fault` when the server does not answer within 20 s.
    package func send(
        _ method: String, _ path: String, token: String?, type: String, bytes: [UInt8]
    ) async throws -> HTTPAnswer {
        var fields: [(name: String, value: String)] = [
            ("Host", "127.0.0.1:\(port)"), ("Connection", "close"), ("Content-Type", type),
            ("Content-Length", "\(bytes.count)"),
        ]
        if let token { fields.append(("Authorization", "Token \(token)")) }
        return try await raw(Self.head("\(method) \(path) HTTP/1.1", fields) + bytes)
    }

    /// Sends bytes and goes away without a word.
    ///
    /// - Throws: when the server cannot be reached.
    package func vanish(after bytes: [UInt8]) async throws {
        try await Line.with(port: port, tls: tls) { line in try await line.write(bytes) }
    }

    /// Sends bytes as they are and reads until the server closes.
    ///
    /// - Throws: `Fault` when what came is no HTTP answer.
    package func raw(_ bytes: [UInt8]) async throws -> HTTPAnswer {
        try await Line.with(port: port, tls: tls) { line in
            try await line.write(bytes)
            while await line.readMore(within: .patience) {}
            return try HTTPAnswer(Array(line.received.readableBytesView))
        }
    }

    /// Opens a WebSocket for the length of the body.
    ///
    /// - Parameters:
    ///   - token: is sent in the Authorization field; nil sends none.
    ///   - headers: further fields, such as Origin, Cookie or Sec-WebSocket-Protocol.
    /// - Throws: `Refused` when the server does not upgrade.
    package func socket<Result: Sendable>(
        _ path: String, token: String? = nil, headers: [(name: String, value: String)] = [],
        _ body: (SocketClient) async throws -> Result
    ) async throws -> Result {
        var fields: [(name: String, value: String)] = [
            ("Host", "127.0.0.1:\(port)"), ("Upgrade", "websocket"), ("Connection", "Upgrade"),
            ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="), ("Sec-WebSocket-Version", "13"),
        ]
        if let token { fields.append(("Authorization", "Token \(token)")) }
        return try await Line.with(port: port, tls: tls) { line in
            try await line.write(Self.head("GET \(path) HTTP/1.1", fields + headers))
            let answer = try await Self.readHead(line)
            guard answer.status == 101 else { throw Refused(answer: answer) }
            return try await body(SocketClient(line, subprotocol: answer.header("Sec-WebSocket-Protocol")))
        }
    }

    /// The server answered a handshake with HTTP.
    package struct Refused: Error {
        /// What it answered.
        package let answer: HTTPAnswer
    }

    private static func head(_ first: String, _ fields: [(name: String, value: String)]) -> [UInt8] {
        Array((first + "\r\n" + fields.map { "\($0.name): \($0.value)\r\n" }.joined() + "\r\n").utf8)
    }

    /// Reads up to the empty line and leaves the rest on the line.
    private static func readHead(_ line: Line) async throws -> HTTPAnswer {
        while true {
            let bytes = Array(line.received.readableBytesView)
            if let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
                line.received.moveReaderIndex(forwardBy: end.upperBound)
                return try HTTPAnswer(Array(bytes[..<end.upperBound]))
            }
            guard await line.readMore(within: .patience) else { throw Fault("the server sent no header") }
        }
    }
}
