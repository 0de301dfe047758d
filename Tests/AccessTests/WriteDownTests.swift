import Actions
import Domain
import TestKit
import Testing

/// Words stay in the room in which they were said, whatever points at them from elsewhere.
@Suite(.timeLimit(.minutes(2))) struct WriteDownTests {
    @Test func `a reply takes no words of another room along`() async throws {
        try await TestHouse.with { house in
            let secret = try await house.openRoom(classification: .restricted)
            let open = try await house.openRoom(classification: .public)
            let said = try await house.send("for few", to: secret, as: house.commander)
            let refusal = await #expect(throws: Refusal.self) {
                try await house.send("see there", to: open, as: house.commander, replyTo: said.id)
            }
            #expect(refusal?.fields.map(\.field) == ["reply_to"])
            let reply = try await house.send("see there", to: secret, as: house.commander, replyTo: said.id)
            #expect(reply.threadRoot == said.id)
        }
    }

    @Test func `an inbox hears where somebody was mentioned, and none of the words`() async throws {
        try await TestServer.with { server in
            let house = server.house
            let room = try await house.openRoom(classification: .internal)
            try await server.socket("/ws/inbox/", as: house.responder) { inbox in
                _ = try await inbox.next("welcome")
                let said = try await house.send("@responder for few", to: room, as: house.commander)
                var heard = ""
                var types: Set<String> = []
                while !types.isSuperset(of: ["mention", "unread"]) {
                    let frame = try await inbox.nextFrame()
                    heard += frame.text
                    types.insert(frame["type"]?.string ?? "")
                }
                #expect(heard.contains(said.id.text))
                #expect(!heard.contains("for few"))
            }
        }
    }
}
