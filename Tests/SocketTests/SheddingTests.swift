import Actions
import App
import Domain
import TestKit
import Testing

@testable import Gateway

/// What the server gives up under load, and what never.
@Suite(.timeLimit(.minutes(2))) struct SheddingTests {
    private func load(_ server: TestServer, rank: Int) {
        let board = server.house.house.rates.load
        let sample = LoadSample(waiting: rank * Limits.loadQueueStep, lagMilliseconds: 0)
        for _ in 0..<Limits.loadSamplesUp { board.take(sample) }
    }

    private func calm(_ server: TestServer) {
        let board = server.house.house.rates.load
        while board.level > .calm { board.take(LoadSample(waiting: 0, lagMilliseconds: 0)) }
    }

    private func handshake(_ server: TestServer) async throws -> String {
        try await RawClient.with(port: server.port) { client in
            let token = server.house.responder.token
            return try await client.upgrade("/ws/chat/busy/", "Authorization: Token \(token)\r\n")
        }
    }

    @Test func `under the highest load new sockets and searches are told to come again, and messages go through`()
        async throws
    {
        try await TestServer.with { server in
            _ = try await server.house.openRoom("Busy", slug: "busy")
            let responder = server.house.responder
            try await server.socket("/ws/chat/busy/", as: responder) { socket in
                _ = try await socket.next("live")
                load(server, rank: 6)
                let refused = try await handshake(server)
                #expect(refused.hasPrefix("HTTP/1.1 503 ") && refused.contains("\r\nRetry-After: 5\r\n"))
                #expect(refused.contains(#""code":"busy""#))
                load(server, rank: 6)
                let search = try await server.request("GET", "/api/v1/people/?search=a", as: responder)
                #expect(search.status == 503 && search.header("Retry-After") == "5")
                try await socket.send(["type": "chat_message", "content": "still here", "client_id": "c1"])
                #expect(try await socket.next("ack")["client_id"] == "c1")
                let post = try await server.request(
                    "POST", "/api/v1/war-room-messages/", as: responder,
                    body: ["war_room": "busy", "content": "and here"])
                #expect(post.status == 201)
                #expect(
                    try await server.request("GET", "/api/v1/war-rooms/busy/messages/", as: responder).status == 200)
                load(server, rank: 6)
                let ready = try await server.request("GET", "/readyz")
                #expect(ready.status == 200)
                #expect(try ready.json()["parts"]?["load"] == false)
                let metrics = try await server.request("GET", "/metrics").text
                #expect(metrics.contains("\nmuster_load_level 6") && metrics.contains("\nmuster_shed_search_total 1"))
                #expect(metrics.contains("\nmuster_shed_new_connections_total 1"))
                calm(server)
                #expect(try await handshake(server).hasPrefix("HTTP/1.1 101 "))
                #expect(try await server.request("GET", "/api/v1/people/?search=a", as: responder).status == 200)
            }
        }
    }

    @Test func `a server that has nothing to do finds that out by itself`() async throws {
        var settings = ServerSettings.patient
        settings.watchesLoad = true
        try await TestHouse.with { [settings] house in
            try await TestServer.serve(house, serving: settings) { server in
                load(server, rank: 1)
                // The watch looks by the loops' own time, which no test drives; the suite's limit bounds the wait.
                while server.house.house.rates.load.level > .calm { try await Task.sleep(for: .milliseconds(20)) }
            }
        }
    }

    @Test func `typing is the first to go and presence the second, while frames that last are delivered`() async throws
    {
        try await TestServer.with { server in
            _ = try await server.house.openRoom("Busy", slug: "busy")
            let (one, other) = (server.house.responder, server.house.commander)
            try await server.socket("/ws/chat/busy/", as: other) { hears in
                _ = try await hears.next("live")
                load(server, rank: 1)
                try await server.socket("/ws/chat/busy/", as: one) { says in
                    _ = try await says.next("live")
                    // Presence is told still.
                    #expect(try await hears.next("presence")["state"] == "online")
                    load(server, rank: 1)
                    try await says.send(["type": "typing", "is_typing": true])
                    try await says.send(["type": "chat_message", "content": "typed"])
                    let next = try await hears.nextFrame()
                    #expect(next["type"] == "chat_message", "no typing before it: \(next)")
                }
                calm(server)
                load(server, rank: 2)
                try await server.socket("/ws/chat/busy/", as: server.house.bot) { says in
                    _ = try await says.next("live")
                    try await says.send(["type": "chat_message", "content": "from the bot"])
                    let next = try await hears.nextFrame()
                    #expect(next["type"] == "chat_message", "no presence before it: \(next)")
                }
            }
        }
    }
}
