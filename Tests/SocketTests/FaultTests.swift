import App
import Domain
import Storage
import TestKit
import Testing

/// R5: what goes wrong inside is told by an id, and by nothing else.
@Suite(.timeLimit(.minutes(2))) struct FaultTests {
    @Test func `damage is answered with an id, in the words of every other fault, over REST and over the socket`()
        async throws
    {
        try await TestServer.with { server in
            let house = server.house
            let room = try await house.openRoom("Damaged", slug: "damaged")
            try await house.send("secret words", to: room, as: house.responder)
            _ = try house.house.store.transaction { db in
                try db.execute(
                    "UPDATE events SET body = \([UInt8](repeating: 7, count: 64)) WHERE type = 'message.posted'")
            }
            let answer = try await server.request(
                "GET", "/api/v1/war-rooms/damaged/events/?after=0", as: house.responder)
            #expect(answer.status == 500)
            let names = try answer.json().object?.members.map(\.name)
            #expect(names == ["detail", "code", "id"])
            #expect(try answer.json()["id"]?.string == answer.header("X-Request-ID"))
            try await server.socket("/ws/chat/damaged/", as: house.responder) { socket in
                _ = try await socket.next("live")
                try await socket.send(["type": "history", "ref": "h"])
                let error = try await socket.next("error")
                #expect(error.object?.members.map(\.name) == ["type", "ref", "code", "detail", "id"])
                check(String(decoding: error.bytes, as: UTF8.self))
            }
            check(answer.text)
            #expect(try await server.request("GET", "/readyz").status == 200)
        }
    }

    private func check(_ text: String) {
        let telling = [
            "secret", "Swift", ".swift", "Fault", "Error Domain", "SQLite", "SELECT", "events", "stack", "at 0x", "key",
            "/work", "cipher", "decrypt", "GRDB",
        ]
        for word in telling { #expect(!text.contains(word), "\(word) in \(text)") }
    }
}
