import Domain
import Testing

@Suite struct SearchRateTests {
    @Test func `searching too fast is refused with a wait, for whoever does it and for nothing else`() async throws {
        try await RESTHouse.with(limitsRates: true) { house in
            let ana = try await house.person("ana")
            let ben = try await house.person("ben")
            _ = try await ana.post("war-rooms/", ["name": "Test", "slug": "test-room"])
            _ = try await ben.post("war-rooms/test-room/join/")
            let paths = [
                "war-rooms/?search=a", "people/?search=a", "incidents/?search=a",
                "war-rooms/test-room/messages/?search=a",
            ]
            // Every kind of search counts alike; at once, so that no refill comes between.
            let replies = try await withThrowingTaskGroup(of: Client.Reply.self) { group in
                for number in 0..<16 { group.addTask { try await ana.get(paths[number % paths.count]) } }
                return try await group.reduce(into: [Client.Reply]()) { $0.append($1) }
            }
            let refused = replies.filter { $0.status == 429 }
            #expect(replies.filter { $0.status == 200 }.count >= Int(Limits.searchesBurst))
            #expect(!refused.isEmpty && refused.count + replies.filter { $0.status == 200 }.count == replies.count)
            for reply in refused {
                #expect(reply["code"] == "rate_limited" && reply.headers["retry-after"] == "1")
            }
            for path in paths { #expect(try await ben.get(path).status == 200, "\(path)") }
            #expect(try await ana.get("war-rooms/test-room/messages/").status == 200)
        }
    }
}
