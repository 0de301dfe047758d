import Domain
import NIOCore
import ServiceLifecycle
import Testing

@testable import Gateway

@Suite(.timeLimit(.minutes(2))) struct UpgradeTests {
    @Test func `a socket opens with the accept key of the standard's example and without extensions`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                let answer = try await client.upgrade(
                    "/ws/echo/",
                    "Sec-WebSocket-Protocol: muster.v1, token.abc\r\nSec-WebSocket-Extensions: permessage-deflate\r\n")
                #expect(answer.hasPrefix("HTTP/1.1 101 "))
                #expect(answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="))
                #expect(answer.lowercased().contains("sec-websocket-protocol: muster.v1\r\n"))
                #expect(!answer.lowercased().contains("extensions"))
                #expect(try await client.readFrame().payload == Array("welcome".utf8))
                try await client.send(ClientBytes.text("hi"))
                #expect(try await client.readFrame().payload == Array("hi".utf8))
            }
        }
    }

    @Test func `frames in the same packet as the handshake are not lost`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                try await client.send(Array(RawClient.handshake("/ws/echo/").utf8) + ClientBytes.text("early"))
                _ = try await client.readAnswer()
                _ = try await client.readFrame()
                #expect(try await client.readFrame().payload == Array("early".utf8))
            }
        }
    }

    @Test func `the second request of a connection may upgrade`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                try await client.send("GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n")
                #expect(try await client.readAnswer().hasSuffix("hello"))
                #expect(try await client.upgrade().hasPrefix("HTTP/1.1 101 "))
                _ = try await client.readFrame()
                try await client.send(ClientBytes.text("hi"))
                #expect(try await client.readFrame().payload == Array("hi".utf8))
                try await client.send(ClientBytes.close(1000))
                #expect(try await client.readCloseCode() == 1000)
                #expect(await client.readMore() == false)
            }
        }
    }

    @Test(arguments: [
        ("/ws/nothing/", "", 404), ("/ws/echo/", "Origin: https://evil.example\r\n", 403),
    ])
    func `a refused socket is answered by the router, and the connection ends`(
        path: String, extra: String, status: Int
    ) async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                try await client.send(RawClient.handshake(path, extra))
                #expect(await client.readToEnd().hasPrefix("HTTP/1.1 \(status) "))
            }
        }
    }

    @Test func `a refusal that a browser must see is a close code after the handshake`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                let answer = try await client.upgrade("/ws/closed/")
                #expect(answer.hasPrefix("HTTP/1.1 101 "))
                #expect(try await client.readCloseCode() == 4003)
            }
        }
    }

    @Test(arguments: [
        ("no key", "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n", 400),
        (
            "two keys",
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", 400
        ),
        (
            "short key",
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhl\r\n", 400
        ),
        (
            "key not base64",
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: !!!!!!!!!!!!!!!!!!!!!!==\r\n", 400
        ),
        (
            "version 8",
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 8\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", 426
        ),
        (
            "no Upgrade",
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", 426
        ),
        (
            "no Connection",
            "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", 403
        ),
        ("plain", "", 426),
    ])
    func `a handshake that is none is refused with its status`(
        name: String, headers: String, status: Int
    ) async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                try await client.send("GET /ws/echo/ HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n")
                #expect(try await client.readAnswer().hasPrefix("HTTP/1.1 \(status) "), "\(name)")
            }
        }
    }

    @Test(arguments: [
        ("garbage", "\u{01}\u{02}garbage\r\n\r\n"), ("no Host", "GET /hello HTTP/1.1\r\n\r\n"),
        ("two Hosts", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
        ("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        (
            "length and chunks",
            "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        ),
        ("two lengths", "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"),
        ("bad chunk", "POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"),
        ("space in a name", "GET /hello HTTP/1.1\r\nHost: a\r\nBad Name: x\r\n\r\n"),
    ])
    func `what is not HTTP is answered with 400 and the connection ends`(name: String, bytes: String) async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                try await client.send(bytes)
                let answer = await client.readToEnd()
                #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(name): \(answer)")
            }
        }
    }

    @Test func `a header over 32 KiB is 431`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                let big = String(repeating: "x", count: 33 * 1024)
                try await client.send("GET /hello HTTP/1.1\r\nHost: a\r\nBig: \(big)\r\n\r\n")
                #expect(await client.readToEnd().hasPrefix("HTTP/1.1 431 "))
            }
        }
    }

    @Test func `requests and bodies go through as they are`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                for count in [0, 1, 100_000] {
                    try await client.send("POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: \(count)\r\n\r\n")
                    try await client.send([UInt8](repeating: 65, count: count))
                    #expect(try await client.readAnswer().hasSuffix("\r\n\r\n\(count)"))
                }
                try await client.send(
                    "POST /body HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\nContent-Length: 2\r\n\r\nab"
                )
                #expect(await client.readToEnd().hasSuffix("\r\n\r\n2"))
            }
        }
    }

    @Test func `an answer that refuses a body ends the connection although the body never does`() async throws {
        try await EchoServer.with { port, _ in
            try await RawClient.with(port: port) { client in
                try await client.send("POST /refused HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n")
                try await client.send([UInt8](repeating: 65, count: 300_000))
                let answer = await client.readToEnd()
                #expect(answer.hasPrefix("HTTP/1.1 413 "))
            }
        }
    }

    @Test(arguments: [
        ("no header", ""), ("half a header", "GET /hello HTTP/1.1\r\nHo"),
        ("half a body", "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nab"),
    ])
    func `what never comes is cut when its time is over`(name: String, bytes: String) async throws {
        var settings = ServerSettings()
        settings.headerWithin = .milliseconds(300)
        settings.bodyStallsAfter = .milliseconds(300)
        try await EchoServer.with(settings) { port, _ in
            try await RawClient.with(port: port) { client in
                if !bytes.isEmpty { try await client.send(bytes) }
                #expect(await client.readToEnd().hasPrefix("HTTP/1.1 408 "), "\(name)")
            }
        }
    }

    @Test func `stopping closes sockets with 1012 and silent connections at once`() async throws {
        try await EchoServer.with { port, group in
            try await RawClient.with(port: port) { client in
                _ = try await client.upgrade()
                try await RawClient.with(port: port) { silent in
                    let start = ContinuousClock.now
                    await group.triggerGracefulShutdown()
                    #expect(try await client.readCloseCode() == 1012)
                    try await client.send(ClientBytes.close(1012))
                    #expect(await client.readMore() == false)
                    #expect(await silent.readToEnd() == "")
                    // Before the client's own deadline of a minute would have ended the silent one.
                    #expect(ContinuousClock.now - start < .seconds(50))
                }
            }
        }
    }
}
