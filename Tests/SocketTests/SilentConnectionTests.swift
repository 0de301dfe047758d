import Domain
import NIOCore
import TestKit
import Testing

@testable import Gateway

/// R4, W10: connections that keep the server waiting.
@Suite(.timeLimit(.minutes(2))) struct SilentConnectionTests {
    private static var hasty: ServerSettings {
        var settings = ServerSettings.patient
        settings.headerWithin = .milliseconds(300)
        settings.bodyStallsAfter = .milliseconds(300)
        return settings
    }

    @Test func `two hundred connections that say nothing are all closed when their time is over`() async throws {
        // A header's ten seconds and one more for the answer: eleven.
        #expect(Limits.headerSeconds + 1 <= 11)
        try await EchoServer.with(Self.hasty) { port, _ in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        try await RawClient.with(port: port) { await $0.readToEnd().hasPrefix("HTTP/1.1 408 ") }
                    }
                }
                for try await isAnswered in group { #expect(isAnswered) }
            }
        }
    }

    @Test(arguments: [
        ("a request line", "GET /he", "l"), ("a field", "GET /hello HTTP/1.1\r\nHost: a\r\nX: ", "x"),
        ("a body", "POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n", "x"),
        ("chunks", "POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"),
        ("a handshake", RawClient.handshake("/ws/echo/").dropLast(2) + "X: ", "x"),
    ])
    func `what comes byte by byte is cut like what never comes`(name: String, begin: String, drop: String) async throws
    {
        try await EchoServer.with(Self.hasty) { port, _ in
            try await RawClient.with(port: port) { client in
                try await client.send(begin)
                let dripping = client.drip(drop, every: .milliseconds(20))
                let answer = await client.readToEnd()
                dripping.cancel()
                #expect(answer.hasPrefix("HTTP/1.1 408 "), "\(name): \(answer.prefix(80))")
            }
        }
    }

    @Test func `a client that never takes its answer is let go`() async throws {
        var settings = ServerSettings.patient
        settings.idle = .milliseconds(500)
        try await EchoServer.with(settings) { port, _ in
            try await RawClient.with(port: port) { client in
                try await client.send("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n")
                var state = ""
                while !state.hasSuffix("ended") {
                    state = try await RawClient.with(port: port) { other in
                        try await other.send("GET /endless/state HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                        return await other.readToEnd()
                    }
                }
                #expect(!client.isClosed, "this end did nothing")
            }
        }
    }

    @Test func `an address may have so many connections that ask for nothing, and one that asks makes room`()
        async throws
    {
        var settings = ServerSettings.patient
        settings.peers.countsLocal = true
        settings.silentConnectionsMax = 1
        settings.socket.closesWithin = .minutes(1)
        try await EchoServer.with(settings) { port, _ in
            try await RawClient.with(port: port) { asking in
                // Whoever has asked for something takes no place any more, nor does an open socket.
                try await asking.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try await asking.readAnswer().hasSuffix("hello"))
                try await RawClient.with(port: port) { talking in
                    let upgraded = try await talking.upgrade()
                    #expect(upgraded.hasPrefix("HTTP/1.1 101 "))
                    try await RawClient.with(port: port) { refused in
                        _ = try await refused.upgrade("/ws/closed/")
                        #expect(try await refused.readCloseCode() == 4003)
                        let crowded = try await RawClient.with(port: port) { await $0.readToEnd() }
                        #expect(crowded.hasPrefix("HTTP/1.1 429 ") && crowded.contains("\r\nRetry-After: 10\r\n"))
                    }
                }
            }
            // With it goes its place, as soon as the server hears of it.
            var answer = ""
            while !answer.hasSuffix("hello") {
                answer = try await RawClient.with(port: port) { client in
                    try? await client.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    return await client.readToEnd()
                }
            }
        }
    }
}
