import Domain
import Testing

/// `GET /search/` as clients see it; every answer is held against the published schema.
@Suite struct SearchRouteTests {
    @Test func `a word is found at both mounts, as plain text in pieces`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            _ = try await ana.post("war-rooms/", ["name": "Test", "slug": "test-room"])
            let sent = try await ana.post(
                "war-room-messages/", ["war_room": "test-room", "content": "the <b>disk</b> is full"])
            for mount in ["/api/v1", "/api/collaboration_war_rooms/api"] {
                let reply = try await ana.get("\(mount)/search/?q=disk+from:me")
                #expect(reply.status == 200 && reply["is_complete"] == true && reply["count"] == .null)
                let hit = try #require(reply.results.first)
                #expect(hit["kind"] == "message" && hit["id"] == sent["id"] && hit["war_room"]?["slug"] == "test-room")
                #expect(hit["sender"]?["username"] == "ana" && hit["title"] == .null)
                #expect(
                    hit["snippet"] == [
                        ["text": "the <b>", "mark": false], ["text": "disk", "mark": true],
                        ["text": "</b> is full", "mark": false],
                    ])
            }
        }
    }

    @Test func `pages are linked`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            _ = try await ana.post("war-rooms/", ["name": "Test", "slug": "test-room"])
            for number in 0..<5 {
                _ = try await ana.post(
                    "war-room-messages/", ["war_room": "test-room", "content": .string("disk \(number)")])
            }
            var path: String? = "search/?q=disk&page_size=2"
            var found: [JSON?] = []
            while let next = path {
                let reply = try await ana.get(next)
                #expect(reply.status == 200 && reply.results.count <= 2)
                found += reply.results.map { $0["seq"] }
                path = reply["next"]?.string.map { String($0.dropFirst(ana.origin.count)) }
            }
            #expect(found == [7, 6, 5, 4, 3])
        }
    }

    @Test(arguments: [
        ("", "q"), ("?q=", "q"), ("?q=!", "q"), ("?q=has:wings", "q"), ("?q=before:soon", "q"), ("?q=in:nowhere", "q"),
        ("?q=from:nobody", "q"), ("?q=incident:INC-9", "q"), ("?q=a&cursor=zz", "cursor"),
        ("?q=" + String(repeating: "a", count: 201), "q"), ("?q=a%00b", "q"),
    ])
    func `what is wrong is refused by name`(_ query: String, _ field: String) async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let reply = try await ana.get("search/\(query)")
            #expect(reply.status == 400 && reply["code"] == "invalid" && reply[field]?.array?.isEmpty == false)
        }
    }

    @Test func `who is not signed in finds nothing`() async throws {
        try await RESTHouse.with { house in
            let reply = try await house.stranger.get("search/?q=disk")
            #expect(reply.status == 401)
        }
    }

    @Test func `searching too fast is refused with a wait`() async throws {
        try await RESTHouse.with(limitsRates: true) { house in
            let ana = try await house.person("ana")
            let replies = try await withThrowingTaskGroup(of: Client.Reply.self) { group in
                for _ in 0..<16 { group.addTask { try await ana.get("search/?q=disk") } }
                return try await group.reduce(into: [Client.Reply]()) { $0.append($1) }
            }
            let refused = replies.filter { $0.status == 429 }
            #expect(!refused.isEmpty && refused.allSatisfy { $0["code"] == "rate_limited" })
        }
    }
}
