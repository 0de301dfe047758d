import App
import Domain
import Gateway
import NIOCore
import NIOSSL
import TestKit
import Testing

/// HTTPS and WSS on the one port, and what becomes of those who speak TLS wrongly.
@Suite struct TLSTests {
    @Test func `over TLS every address is https, and browsers are told to stay with it`() async throws {
        try await TLSServer.with { server, _ in
            let house = server.house
            let index = try await server.request("GET", "/api/v1/")
            #expect(index.status == 200)
            #expect(try index.json()["tokens"]?.string?.hasPrefix("https://127.0.0.1:") == true)
            #expect(index.header("Strict-Transport-Security") == "max-age=31536000")
            _ = try await house.openRoom(slug: "sealed-line")
            let room = try await server.request("GET", "/api/v1/war-rooms/sealed-line/", as: house.commander).json()
            #expect(room["websocket_url"]?.string?.hasPrefix("wss://127.0.0.1:") == true)
            let figures = try await server.request("GET", "/metrics").text
            #expect(figures.contains("\nmuster_tls_certificate_expires_seconds "))
        }
    }

    @Test func `a session over TLS is kept in a cookie for this host and for TLS alone`() async throws {
        try await TLSServer.with { server, _ in
            try await server.house.givePassword("correct horse battery", to: server.house.responder)
            let answer = try await server.request(
                "POST", "/api/v1/auth/login/",
                body: ["username": .string(server.house.responder.name), "password": "correct horse battery"])
            let cookie = try #require(answer.header("Set-Cookie"))
            #expect(cookie.hasPrefix("__Host-muster_session=") && cookie.hasSuffix("; Secure"))
            #expect(cookie.contains("; Path=/;") && !cookie.contains("Domain"))
            let page = "https://127.0.0.1:\(server.port)"
            let sent = String(cookie.prefix { $0 != ";" })
            _ = try await server.house.openRoom(slug: "cookie-line")
            let fields = [(name: "Cookie", value: sent), (name: "Origin", value: page)]
            try await server.socket("/ws/chat/cookie-line/", headers: fields) { socket in
                _ = try await socket.next("welcome")
            }
            let insecure = [(name: "Cookie", value: sent), (name: "Origin", value: "http://127.0.0.1:\(server.port)")]
            await #expect(throws: ServerClient.Refused.self) {
                try await server.socket("/ws/chat/cookie-line/", headers: insecure) { _ in }
            }
        }
    }

    @Test func `a conversation over WSS is one like over any line`() async throws {
        try await TLSServer.with { server, _ in
            let house = server.house
            _ = try await house.openRoom(slug: "wss")
            try await server.socket("/ws/chat/wss/", as: house.responder) { reader in
                _ = try await reader.next("live")
                try await server.socket("/ws/chat/wss/", as: house.commander) { writer in
                    _ = try await writer.next("live")
                    // Longer than one TLS record.
                    let content = String(repeating: "long ", count: 3_200)
                    try await writer.send(["type": "chat_message", "content": .string(content), "ref": "1"])
                    let ack = try await writer.next("ack")
                    let message = try await reader.next("chat_message")
                    #expect(message["seq"] == ack["seq"])
                    #expect(message["message"]?["content"]?.string == content)
                }
            }
        }
    }

    @Test func `TLS 1.1 is refused, 1.2 and 1.3 are spoken`() async throws {
        try await TLSServer.with { server, certificate in
            for (version, isSpoken) in [(TLSVersion.tlsv11, false), (.tlsv12, true), (.tlsv13, true)] {
                var configuration = TLSConfiguration.makeClientConfiguration()
                configuration.trustRoots = .file(certificate.files.certificate)
                configuration.minimumTLSVersion = version
                configuration.maximumTLSVersion = version
                let tls = ClientTLS(context: try NIOSSLContext(configuration: configuration))
                let client = ServerClient(port: server.port, tls: tls)
                if isSpoken {
                    #expect(try await client.request("GET", "/healthz").status == 200)
                } else {
                    await #expect(throws: (any Error).self) { try await client.request("GET", "/healthz") }
                }
            }
        }
    }

    @Test func `plain HTTP on a TLS port is closed without an answer, and hurts nobody`() async throws {
        try await TLSServer.with { server, _ in
            for bytes in ["GET / HTTP/1.1\r\nHost: h\r\n\r\n", "\u{16}\u{03}\u{01}garbage", "\u{0}"] {
                try await RawClient.with(port: server.port) { client in
                    try await client.send(bytes)
                    client.finish()
                    while await client.readMore() {}
                    #expect(!String(buffer: client.received).contains("HTTP/"))
                }
            }
            #expect(try await server.request("GET", "/healthz").status == 200)
        }
    }

    @Test func `a handshake that does not come to an end is ended, whether it began or not`() async throws {
        var serving = ServerSettings.patient
        serving.handshakeWithin = .milliseconds(100)
        try await TLSServer.with(serving: serving) { server, _ in
            // The first bytes of a record that promises 512 more.
            for bytes in [[UInt8](), [0x16, 0x03, 0x01, 0x02, 0x00, 0x01]] {
                try await RawClient.with(port: server.port) { client in
                    if !bytes.isEmpty { try await client.send(bytes) }
                    while await client.readMore() {}
                    #expect(client.isClosed)
                }
            }
        }
    }

    @Test func `a message that TLS was cut off in is no message, and its sender has left`() async throws {
        try await TLSServer.with { server, _ in
            let house = server.house
            let room = try await house.openRoom(slug: "cut")
            try await server.socket("/ws/chat/cut/", as: house.commander) { watcher in
                _ = try await watcher.next("live")
                try await server.socket("/ws/chat/cut/", as: house.responder) { victim in
                    _ = try await victim.next("live")
                    let frame = #"{"type":"chat_message","content":"pay 100"}"#
                    // All of it but the last byte: a frame of text, masked with zeros.
                    let header: [UInt8] = [0x81, 0x80 | UInt8(frame.utf8.count), 0, 0, 0, 0]
                    try await victim.send(raw: header + Array(frame.utf8).dropLast())
                    try await victim.cut()
                }
                while true {
                    let presence = try await watcher.next("presence")
                    if presence["state"] == "offline" { break }
                }
                try await house.send("still here", to: room, as: house.commander)
                let message = try await watcher.next("chat_message")
                #expect(message["message"]?["content"] == "still here")
            }
            let messages = try await server.request("GET", "/api/v1/war-rooms/cut/messages/", as: house.commander)
            #expect(try messages.json()["results"]?.array?.count == 1)
        }
    }

    @Test func `a new certificate is for new connections, and cuts no old one`() async throws {
        var serving = ServerSettings.patient
        serving.certificateLookEvery = .milliseconds(20)
        try await TLSServer.with(serving: serving) { server, certificate in
            let house = server.house
            _ = try await house.openRoom(slug: "renewal")
            try await server.socket("/ws/chat/renewal/", as: house.responder) { socket in
                _ = try await socket.next("live")
                let directory = String(certificate.files.certificate.dropLast("/server.crt".count))
                let renewed = try TestCertificate(in: directory)
                let trusting = ServerClient(port: server.port, tls: try renewed.trust())
                var status: Int?
                // Each try is a handshake; the server looks again within 20 ms.
                for _ in 0..<2_000 where status == nil {
                    status = try? await trusting.request("GET", "/healthz").status
                }
                #expect(status == 200)
                await #expect(throws: (any Error).self) { try await server.request("GET", "/healthz") }
                try await socket.send(["type": "chat_message", "content": "through it all", "ref": "1"])
                _ = try await socket.next("ack")
            }
        }
    }

    @Test func `with a certificate an address that everybody reaches may be served`() async throws {
        try await TestDirectory.with { plain in
            var directory = plain
            directory.settings.tls = try TestCertificate(in: plain.path).files
            let settings = directory.settings
            try await directory.open { house in
                #expect(throws: Never.self) {
                    try Server(house, settings: settings, host: "0.0.0.0", port: 0, logger: TestDirectory.silence)
                }
                var plain = settings
                plain.tls = nil
                let bare = plain
                #expect(throws: Refusal.self) {
                    try Server(house, settings: bare, host: "0.0.0.0", port: 0, logger: TestDirectory.silence)
                }
            }
        }
    }
}
