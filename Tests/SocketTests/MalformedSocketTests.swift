import Domain
import NIOCore
import TestKit
import Testing

/// The whole list of malformed conversations, each against a real server over a bare connection.
@Suite(.timeLimit(.minutes(5))) struct MalformedSocketTests {
    private static func with(_ body: @escaping @Sendable (Doorstep) async throws -> Void) async throws {
        try await TestServer.with { server in
            let room = try await server.house.openRoom("Malformed", slug: "malformed")
            guard case .id(let id) = room else { throw RawClient.Cut() }
            try await body(Doorstep(server: server, path: "/ws/chat/\(id)/", token: server.house.responder.token))
            // Whatever came, the server still serves, and of all that was said nothing is on record.
            #expect(try await server.request("GET", "/readyz").status == 200)
            let messages = try await server.request(
                "GET", "/api/v1/war-rooms/malformed/messages/", as: server.house.commander)
            #expect(try messages.json()["count"] == 0)
        }
    }

    @Test func `a malformed handshake has the outcome of its row`() async throws {
        try await Self.with { doorstep in
            for row in MalformedSocket.handshakes { try await doorstep.knock(row) }
        }
    }

    @Test func `a handshake without proof ends with 4001, and what was said behind it is not heard`() async throws {
        try await Self.with { doorstep in
            for row in MalformedSocket.strangers { try await doorstep.knock(row) }
        }
    }

    @Test func `a malformed frame has the outcome of its row`() async throws {
        try await Self.with { doorstep in
            for row in MalformedSocket.frames { try await doorstep.say(row) }
        }
    }

    @Test func `a malformed payload has the outcome of its row`() async throws {
        try await Self.with { doorstep in
            for row in MalformedSocket.payloads { try await doorstep.say(row) }
        }
    }

    @Test func `small rows have the same outcome when they come byte by byte`() async throws {
        try await Self.with { doorstep in
            let rows = MalformedSocket.frames.filter { $0.bytes.count <= 40 }
            #expect(rows.count > 40)
            for row in rows { try await doorstep.say(row, byByte: true) }
        }
    }

    @Test(arguments: ["x", "-1", "1.5", "", "9223372036854775808", "1e3", "0x10", "١"])
    func `a place in the address that is none is answered as in a resume frame, and the room opens`(
        after: String
    ) async throws {
        try await Self.with { doorstep in
            try await doorstep.enter(query: "?after=\(after.isEmpty ? "" : PercentText.encode(after))") { client in
                #expect(try await client.next()["type"] == "welcome")
                let error = try await client.next()
                #expect(error["type"] == "error" && error["code"] == "invalid" && error["field"] == "after")
                #expect(try await client.next("live")["head"] != nil)
            }
        }
    }

    @Test func `a ticket opens one socket`() async throws {
        try await Self.with { doorstep in
            let answer = try await doorstep.server.request(
                "POST", "/api/v1/auth/ws-ticket/", as: doorstep.server.house.responder)
            let ticket = try #require(try answer.json()["ticket"]?.string)
            for code in [nil, UInt16(4001), 4001] as [UInt16?] {
                try await RawClient.with(port: doorstep.server.port) { client in
                    let answer = try await client.upgrade(doorstep.path + "?ticket=\(ticket)")
                    #expect(answer.hasPrefix("HTTP/1.1 101 "))
                    if let code {
                        #expect(try await client.readCloseCode() == code)
                    } else {
                        #expect(try await TalkingClient(client: client).next()["type"] == "welcome")
                    }
                }
            }
        }
    }

    @Test func `a connection that is reset in the middle of a frame takes nobody with it`() async throws {
        try await Self.with { doorstep in
            try await doorstep.enter { stays in
                _ = try await stays.until("live")
                for cut in [1, 3, 7] {
                    try await RawClient.with(port: doorstep.server.port) { client in
                        _ = try await client.upgrade(doorstep.path, doorstep.proof)
                        try await client.send(Array(ClientBytes.text(#"{"type":"ping"}"#).prefix(cut)))
                        try await client.reset()
                    }
                }
                try await stays.send(#"{"type":"ping","ref":"still here"}"#)
                #expect(try await stays.next("pong")["ref"] == "still here")
            }
        }
    }

    @Test func `a client that closes its end in the middle of a frame is let go`() async throws {
        try await Self.with { doorstep in
            try await RawClient.with(port: doorstep.server.port) { client in
                _ = try await client.upgrade(doorstep.path, doorstep.proof)
                try await client.send(Array(ClientBytes.text(#"{"type":"ping"}"#).prefix(5)))
                client.finish()
                while await client.readMore() {}
                #expect(client.isClosed)
            }
        }
    }
}

/// A server's socket door, and somebody who may enter.
private struct Doorstep: Sendable {
    let server: TestServer
    let path: String
    let token: String

    var proof: String { "Authorization: Token \(token)\r\n" }

    /// Sends a handshake as it stands and awaits its outcome.
    func knock(_ row: MalformedSocket) async throws {
        let text = String(decoding: row.bytes, as: UTF8.self)
        let isText = Array(text.utf8) == row.bytes
        let path = path
        let token = token
        let bytes = isText ? Array(Self.filled(text, path, token).utf8) : Self.filled(row.bytes, path, token)
        try await RawClient.with(port: server.port) { client in
            // The server may be done with it before all of it is sent.
            try? await client.send(bytes)
            if case .status(let status) = row.outcome {
                // What the router answers leaves the connection open for another request; all else ends it.
                let isRouters = status == 404 || status == 426
                let answer = isRouters ? try await client.readAnswer() : await client.readToEnd()
                #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(row.name): \(answer.prefix(80))")
                #expect(answer.ranges(of: "HTTP/1.1 ").count == 1, "\(row.name): \(answer)")
                return
            }
            let answer = try await client.readAnswer()
            #expect(answer.hasPrefix("HTTP/1.1 101 "), "\(row.name): \(answer.prefix(80))")
            #expect(!answer.lowercased().contains("sec-websocket-extensions"), "\(row.name)")
            guard answer.hasPrefix("HTTP/1.1 101 ") else { return }
            if row.outcome == .silence { _ = try await TalkingClient(client: client).until("live") }
            try await check(row, client)
        }
    }

    private static func filled(_ text: String, _ path: String, _ token: String) -> String {
        text.replacing(MalformedSocket.room, with: path).replacing(MalformedSocket.token, with: token)
    }

    /// The same where frames follow the header, which need not be text.
    private static func filled(_ bytes: [UInt8], _ path: String, _ token: String) -> [UInt8] {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return bytes }
        let head = String(decoding: bytes[..<end.upperBound], as: UTF8.self)
        return Array(filled(head, path, token).utf8) + bytes[end.upperBound...]
    }

    /// Enters the room and says what the row says.
    func say(_ row: MalformedSocket, byByte: Bool = false) async throws {
        try await enter { client in
            _ = try await client.until("live")
            if byByte {
                for byte in row.bytes { try? await client.client.send([byte]) }
            } else {
                try? await client.client.send(row.bytes)
            }
            try await check(row, client.client)
        }
    }

    func enter(query: String = "", _ body: (TalkingClient) async throws -> Void) async throws {
        try await RawClient.with(port: server.port) { client in
            let answer = try await client.upgrade(path + query, proof)
            #expect(answer.hasPrefix("HTTP/1.1 101 "))
            try await body(TalkingClient(client: client))
        }
    }

    private func check(_ row: MalformedSocket, _ client: RawClient) async throws {
        let talking = TalkingClient(client: client)
        switch row.outcome {
        case .status: Issue.record("\(row.name): the socket is open")
        case .close(let code):
            let said = try? await client.readCloseCode()
            #expect(said == code, "\(row.name)")
            try? await client.send(ClientBytes.close(1000))
            while await client.readMore() {}
        case .error(let code):
            let answer = try await talking.next()
            #expect(answer["type"] == "error" && answer["code"]?.string == code, "\(row.name): \(answer)")
            try await checkAlive(row, talking)
        case .silence: try await checkAlive(row, talking)
        }
    }

    private func checkAlive(_ row: MalformedSocket, _ client: TalkingClient) async throws {
        try await client.send(#"{"type":"ping","ref":"alive"}"#)
        let answer = try await client.next()
        #expect(answer["type"] == "pong" && answer["ref"] == "alive", "\(row.name): \(answer)")
        try await client.client.send(ClientBytes.close(1000))
        #expect(try await client.client.readCloseCode() == 1000, "\(row.name)")
    }
}

/// Percent encoding of what stands in a query.
private enum PercentText {
    static func encode(_ text: String) -> String {
        text.utf8.map { "%" + Hex.text([$0]) }.joined()
    }
}
