import Actions
import Domain
import Journal
import TestKit
import Testing

/// What takes somebody's access away reaches their open sockets at once, and so does time alone.
@Suite(.timeLimit(.minutes(2))) struct EndingAccessTests {
    private static let second = Duration.seconds(5)

    /// A server with a room of some classification that the responder and the commander are in.
    private static func with(
        _ level: Classification = .internal,
        _ body: @escaping @Sendable (TestServer, RoomReference, String) async throws -> Void
    ) async throws {
        try await TestServer.with { server in
            let room = try await server.house.openRoom(classification: level)
            guard case .id(let id) = room else { throw Fault("a room without an id") }
            try await body(server, room, "/ws/chat/\(id.text)/")
        }
    }

    private static func classify(_ room: RoomReference, _ level: Classification) -> UpdateRoom {
        UpdateRoom(room: room, name: nil, description: nil, isPrivate: nil, classification: level)
    }

    @Test func `a raise closes the sockets of whom the room is kept from, and tells the others`() async throws {
        try await Self.with { server, room, path in
            let house = server.house
            try await server.socket("/ws/inbox/", as: house.responder) { inbox in
                _ = try await inbox.next("welcome")
                try await server.socket(path, as: house.commander) { stays in
                    _ = try await stays.next("live")
                    try await server.socket(path, as: house.outsider) { reads in
                        _ = try await reads.next("live")
                        try await server.socket(path, as: house.responder) { leaves in
                            _ = try await leaves.next("live")
                            try await house.perform(Self.classify(room, .restricted), as: house.commander)
                            try await house.send("for few", to: room, as: house.commander)
                            #expect(try await leaves.awaitClose() == 4003)
                        }
                        #expect(try await reads.awaitClose() == 4003)
                    }
                    let update = try await stays.next("room_updated")
                    #expect(update["room"]?["classification"] == "RESTRICTED")
                    #expect(try await stays.next("chat_message")["message"]?["content"] == "for few")
                }
                #expect(try await inbox.next("room_removed")["room"] != nil)
            }
            let code = try await server.socket(path, as: house.responder) { try await $0.awaitClose() }
            #expect(code == 4004)
        }
    }

    @Test func `what a room is called once it is raised is not told to whom it is kept from`() async throws {
        try await Self.with { server, room, path in
            let house = server.house
            try await server.socket(path, as: house.responder) { leaves in
                _ = try await leaves.next("live")
                try await server.socket(path, as: house.outsider) { reads in
                    _ = try await reads.next("live")
                    let raise = UpdateRoom(
                        room: room, name: "for few", description: nil, isPrivate: nil, classification: .restricted)
                    try await house.perform(raise, as: house.commander)
                    #expect(try await Self.words(reads).contains("for few") == false)
                }
                #expect(try await Self.words(leaves).contains("for few") == false)
            }
        }
    }

    @Test func `what a room is called once it is private is told to its members alone`() async throws {
        try await Self.with { server, room, path in
            let house = server.house
            try await server.socket(path, as: house.outsider) { reads in
                _ = try await reads.next("live")
                try await server.socket(path, as: house.responder) { stays in
                    _ = try await stays.next("live")
                    let hide = UpdateRoom(room: room, name: "for few", description: nil, isPrivate: true)
                    try await house.perform(hide, as: house.commander)
                    #expect(try await Self.words(stays).contains("for few"))
                }
                #expect(try await Self.words(reads).contains("for few") == false)
            }
            #expect(try await server.socket(path, as: house.outsider) { try await $0.awaitClose() } == 4004)
        }
    }

    @Test func `what an incident is called once it is raised is not told to whom it is kept from`() async throws {
        try await TestServer.with { server in
            let house = server.house
            let details = IncidentDetails(title: "Down")
            let incident = try await house.perform(
                DeclareIncident(.init(severity: .sev2, details: details)), as: house.commander)
            let room = try #require(incident.rooms.first)
            try await house.perform(
                SetMember(room: .id(room), person: "responder", role: .responder), as: house.commander)
            try await server.socket("/ws/chat/\(room.text)/", as: house.responder) { leaves in
                _ = try await leaves.next("live")
                var change = UpdateIncident.Change()
                change.title = "for few"
                change.classification = .restricted
                try await house.perform(
                    UpdateIncident(incident: incident.key, version: nil, change: change), as: house.commander)
                #expect(try await Self.words(leaves).contains("for few") == false)
            }
        }
    }

    /// Everything that a socket hears until it is closed.
    private static func words(_ socket: SocketClient) async throws -> String {
        var words = ""
        do {
            while true { words += try await socket.nextFrame().text }
        } catch is SocketClient.Ended {
            return words
        }
    }

    @Test func `whoever reads an open room without being in it is judged anew when it is raised`() async throws {
        try await Self.with { server, room, path in
            let house = server.house
            let cleared = try await house.hire("cleared", clearance: .sealed)
            let code = try await server.socket(path, as: cleared) { socket in
                _ = try await socket.next("live")
                try await house.perform(Self.classify(room, .confidential), as: house.commander)
                return try await socket.awaitClose()
            }
            #expect(code == 1012)
            #expect(try await server.socket(path, as: cleared) { try await $0.awaitClose() } == 4003)
        }
    }

    @Test func `a clearance that is lowered closes the sockets of rooms above it`() async throws {
        try await Self.with { server, _, path in
            let house = server.house
            let code = try await server.socket(path, as: house.responder) { socket in
                _ = try await socket.next("live")
                try await house.performAsOperator(UpdatePerson(person: "responder", clearance: .public))
                return try await socket.awaitClose()
            }
            #expect(code == 1012)
            #expect(try await server.socket(path, as: house.responder) { try await $0.awaitClose() } == 4004)
            try await server.socket("/ws/inbox/", as: house.responder) { inbox in
                let welcome = try await inbox.next("welcome")
                #expect(welcome["rooms"] == [])
            }
        }
    }

    @Test func `emergency access ends with its hour, on an open socket too`() async throws {
        try await Self.with(.confidential) { server, room, path in
            let house = server.house
            let reason = "Nobody of the response answers the phone"
            try await house.perform(OpenBreakGlass(room: room, reason: reason), as: house.administrator)
            let code = try await server.socket(path, as: house.administrator) { socket in
                _ = try await socket.next("live")
                try await socket.send(["type": "chat_message", "content": "x", "ref": "r"])
                #expect(try await socket.next("error")["code"] == "forbidden")
                house.clock.advance(seconds: Limits.breakGlassSeconds)
                return try await socket.awaitClose()
            }
            #expect(code == 4003)
        }
    }

    @Test func `emergency access that somebody ends closes its sockets`() async throws {
        try await Self.with { server, room, path in
            let house = server.house
            let reason = "Nobody of the response answers the phone"
            let grant = try await house.perform(
                OpenBreakGlass(room: room, reason: reason), as: house.administrator)
            let code = try await server.socket(path, as: house.administrator) { socket in
                _ = try await socket.next("live")
                try await house.perform(EndGrant(grant: grant.id), as: house.commander)
                return try await socket.awaitClose()
            }
            #expect(code == 4003)
        }
    }

    @Test(arguments: ["/ws/inbox/", ""])
    func `a token that runs out ends its sockets`(_ inbox: String) async throws {
        try await Self.with { server, _, path in
            let house = server.house
            let made = try await house.perform(CreateToken(person: nil, expiresInDays: 1), as: house.responder)
            let place = inbox.isEmpty ? path : inbox
            let code = try await server.client.socket(place, token: made.secret) { socket in
                _ = try await socket.next("welcome")
                house.clock.advance(seconds: 86_400)
                return try await socket.awaitClose()
            }
            #expect(code == 4001)
        }
    }

    @Test func `a session that nobody uses ends its sockets, and one that is used goes on`() async throws {
        try await Self.with { server, _, path in
            let house = server.house
            let link = try await house.access.makeLink(for: house.responder.id)
            let session = try await house.access.signIn(link: link, address: "192.0.2.1", requestID: "test")
            let code = try await server.client.socket(path, token: session.token) { socket in
                _ = try await socket.next("live")
                house.clock.advance(seconds: Limits.sessionIdleSeconds - 60)
                try await socket.send(["type": "ping", "ref": "use"])
                _ = try await socket.next("pong")
                // What the writer did before this message, the note of that use among it, is durable with it.
                try await socket.send(["type": "chat_message", "content": "used", "ref": "r"])
                _ = try await socket.next("ack")
                house.clock.advance(seconds: 120)
                try await socket.send(["type": "ping", "ref": "still"])
                #expect(try await socket.next("pong")["ref"] == "still")
                house.clock.advance(seconds: Limits.sessionIdleSeconds)
                return try await socket.awaitClose()
            }
            #expect(code == 4001)
        }
    }
}
