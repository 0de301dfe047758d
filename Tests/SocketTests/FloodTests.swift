import Domain
import TestKit
import Testing

/// W6: who floods is refused and then closed, and nobody else notices.
@Suite(.timeLimit(.minutes(3))) struct FloodTests {
    private static let typing = ClientBytes.text(#"{"type":"typing"}"#)
    private static let ping = ClientBytes.frame(opcode: 9, [1])
    private static let broken = ClientBytes.text("{")

    @Test(arguments: [("typing frames", typing), ("pings", ping), ("frames that are none", broken)])
    func `a flood is closed with 4029 while every message of the others arrives`(name: String, frame: [UInt8])
        async throws
    {
        try await TestServer.with { server in
            _ = try await server.house.openRoom("Flooded", slug: "flooded")
            let (quiet, loud) = (server.house.commander, server.house.responder)
            try await server.socket("/ws/chat/flooded/", as: quiet) { socket in
                _ = try await socket.next("live")
                let flood = Task {
                    try await RawClient.with(port: server.port) { client in
                        _ = try await client.upgrade("/ws/chat/flooded/", "Authorization: Token \(loud.token)\r\n")
                        try? await client.send(ClientBytes.repeated(frame, 5_000))
                        return try await client.readCloseCode()
                    }
                }
                for number in 1...20 {
                    try await socket.send([
                        "type": "chat_message", "content": "message", "client_id": .string("m\(number)"),
                    ])
                    #expect(try await socket.next("ack")["client_id"]?.string == "m\(number)")
                }
                #expect(try await flood.value == 4029, "\(name)")
                // And who was closed may come back.
                try await server.socket("/ws/chat/flooded/", as: loud) { _ = try await $0.next("live") }
            }
        }
    }

    @Test func `sends over the rate are refused with a wait and recorded never, those of others go through`()
        async throws
    {
        try await TestServer.with { server in
            _ = try await server.house.openRoom("Flooded", slug: "flooded")
            let (quiet, loud) = (server.house.commander, server.house.responder)
            try await server.socket("/ws/chat/flooded/", as: loud) { socket in
                _ = try await socket.next("live")
                var (acked, refused) = (0, 0)
                for number in 1...36 {
                    try await socket.send([
                        "type": "chat_message", "content": "much", "client_id": .string("l\(number)"),
                    ])
                }
                while acked + refused < 36 {
                    let frame = try await socket.nextFrame()
                    if frame["type"] == "ack" { acked += 1 }
                    guard frame["type"] == "error" else { continue }
                    refused += 1
                    #expect(frame["code"] == "rate_limited" && (frame["retry_after_ms"]?.int ?? 0) > 0)
                }
                #expect(acked == Int(Limits.sendsBurst) && refused == 6)
                let other: JSON = ["war_room": "flooded", "content": "quiet"]
                let post = try await server.request("POST", "/api/v1/war-room-messages/", as: quiet, body: other)
                #expect(post.status == 201)
                let list = try await server.request("GET", "/api/v1/war-rooms/flooded/messages/", as: quiet)
                #expect(try list.json()["count"]?.int == Int64(acked + 1))
            }
        }
    }

    @Test func `a body without end is answered, and the answer arrives while the client still sends`() async throws {
        try await TestServer.with { server in
            let head = """
                POST /api/v1/war-room-messages/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\
                Authorization: Token \(server.house.responder.token)\r\nContent-Type: application/json\r\n\
                Content-Length: 10000000000\r\n\r\n
                """
            let part = String(repeating: " ", count: 64 * 1024)
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<24 {
                    group.addTask {
                        try await RawClient.with(port: server.port) { client in
                            try await client.send(head)
                            let flood = client.drip(part, every: .zero)
                            defer { flood.cancel() }
                            return try await client.readAnswer()
                        }
                    }
                }
                return try await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 413 ") })
        }
    }
}
