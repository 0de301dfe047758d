import Actions
import Domain
import TestKit
import Testing

/// The addresses and frames that the system was specified with, word for word, with nothing but a token, on both mounts.
struct SnippetTests {
    private static let mounts = ["/api/v1", "/api/collaboration_war_rooms/api"]

    /// A served house with an incident, `INC-1`, and a room `test-room`.
    private static func with(_ body: @escaping @Sendable (TestServer) async throws -> Void) async throws {
        try await TestServer.with { server in
            _ = try await server.house.openRoom(slug: "test-room")
            let declared = try await server.request(
                "POST", "/api/v1/incidents/", as: server.house.commander,
                body: ["title": "Checkout fails", "severity": "SEV1", "classification": "PUBLIC"])
            #expect(declared.status == 201, "\(declared.text)")
            try await body(server)
        }
    }

    @Test(arguments: mounts) func `rooms are listed, by incident too`(_ mount: String) async throws {
        try await Self.with { server in
            let answer = try await server.request(
                "GET", "\(mount)/war-rooms/?incident=INC-1", as: server.house.commander)
            let rooms = try answer.json()["results"]?.array
            #expect(answer.status == 200 && rooms?.count == 1)
            #expect(rooms?.first?["slug"]?.string == "inc-1" && rooms?.first?["incident"]?.string == "INC-1")
            #expect(answer.header("X-Request-ID") != nil)
            let refused = try await server.request("GET", "\(mount)/war-rooms/")
            #expect(refused.status == 401 && refused.header("WWW-Authenticate") == "Token")
        }
    }

    @Test(arguments: mounts) func `a chat room is made sure of once`(_ mount: String) async throws {
        try await Self.with { server in
            let enter = {
                try await server.request(
                    "POST", "\(mount)/war-rooms/inc-1/create_chat_room/", as: server.house.responder, body: [:])
            }
            let first = try await enter()
            #expect(first.status == 201, "\(first.text)")
            #expect(try first.json()["websocket_url"]?.string?.contains("/ws/chat/") == true)
            #expect(try await enter().status == 200)
        }
    }

    @Test(arguments: mounts) func `messages are sent, read, pinned and reacted to`(_ mount: String) async throws {
        try await Self.with { server in
            let responder = server.house.responder
            let sent = try await server.request(
                "POST", "\(mount)/war-room-messages/", as: responder,
                body: ["war_room": "test-room", "content": "Hello team!", "message_type": "TEXT"])
            #expect(sent.status == 201, "\(sent.text)")
            let id = try #require(try sent.json()["id"]?.string)
            let pinned = try await server.request(
                "POST", "\(mount)/war-room-messages/\(id)/pin_message/", as: responder, body: [:])
            let isPinned = try pinned.json()["is_pinned"]?.bool
            #expect(pinned.status == 200 && isPinned == true)
            let reacted = try await server.request(
                "POST", "\(mount)/war-room-messages/\(id)/add_reaction/", as: responder, body: ["emoji": "👍"])
            #expect(reacted.status == 201, "\(reacted.text)")
            for list in ["messages", "pinned_messages"] {
                let answer = try await server.request("GET", "\(mount)/war-rooms/test-room/\(list)/", as: responder)
                    .json()
                let found = try #require(answer["results"]?.array?.first { $0["id"]?.string == id })
                #expect(found["content"]?.string == "Hello team!")
                #expect(found["reactions"]?.array?.first?["emoji"]?.string == "👍")
            }
        }
    }

    @Test func `the socket takes the snippets as they are written`() async throws {
        try await Self.with { server in
            try await server.socket("/ws/chat/test-room/", as: server.house.responder) { socket in
                _ = try await socket.next("live")
                try await socket.send(["type": "chat_message", "content": "Hello team!", "message_type": "TEXT"])
                let message = try await socket.next("chat_message")
                #expect(message["message"]?["content"]?.string == "Hello team!")
                let id = try #require(message["id"]?.string)
                try await socket.send(
                    ["type": "reaction", "message_id": .string(id), "emoji": "👍", "action": "add"])
                let reaction = try await socket.next("reaction")
                #expect(reaction["seq"]?.int == (message["seq"]?.int).map { $0 + 1 })
            }
        }
    }

    @Test func `a socket opens by token, by subprotocol and by a ticket that is good once`() async throws {
        try await Self.with { server in
            let responder = server.house.responder
            let chosen = try await server.socket(
                "/ws/chat/inc-1/",
                headers: [("Sec-WebSocket-Protocol", "muster.v1, token.\(server.house.commander.token)")]
            ) { socket in
                _ = try await socket.next("welcome")
                return socket.subprotocol
            }
            #expect(chosen == "muster.v1")
            let issued = try await server.request("POST", "/api/v1/auth/ws-ticket/", as: responder, body: [:]).json()
            let ticket = try #require(issued["ticket"]?.string)
            try await server.socket("/ws/chat/test-room/?ticket=\(ticket)") { socket in
                _ = try await socket.next("welcome")
            }
            let code = try await server.socket("/ws/chat/test-room/?ticket=\(ticket)") { try await $0.awaitClose() }
            #expect(code == 4001)
        }
    }

    @Test func `what is refused is told by the close code that it has in the contract`() async throws {
        try await Self.with { server in
            let close = { (path: String, player: Player?) in
                try await server.socket(path, as: player) { try await $0.awaitClose() }
            }
            let codes = [
                try await close("/ws/chat/test-room/", nil),
                try await close("/ws/chat/no-such-room/", server.house.responder),
                try await close("/ws/chat/inc-1/", server.house.administrator),
            ]
            #expect(codes == [4001, 4004, 4003])
        }
    }

    @Test func `a token that is revoked closes the sockets that it opened`() async throws {
        try await Self.with { server in
            let house = server.house
            let code = try await server.socket("/ws/chat/test-room/", as: house.responder) { socket in
                _ = try await socket.next("live")
                guard case .token(let token) = house.responder.scope.credential else { return UInt16?.none }
                try await house.perform(RevokeToken(token: token), as: house.responder)
                return try await socket.awaitClose()
            }
            #expect(code == 4001)
        }
    }
}
