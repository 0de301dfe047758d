import Domain
import TestKit
import Testing

@Suite(.timeLimit(.minutes(5))) struct CheckRouteTests {
    @Test func `a text is checked before it is sent, and told where it gives something away`() async throws {
        try await RESTHouse.with { house in
            let sam = try await house.person("sam")
            #expect(try await house.stranger.post("messages/check/", ["content": "x"]).status == 401)
            for body: JSON in [
                [:], ["content": ""], ["content": .double(1.5)],
                ["content": .string(String(repeating: "x", count: 16_385))],
            ] {
                #expect(try await sam.post("messages/check/", body).status == 400)
            }
            let clean = try await sam.post("messages/check/", ["content": "db-1 is down"])
            #expect(clean["findings"] == [] && clean["classification"] == .null && clean["redacted"] == "db-1 is down")

            let card = "4111111111111111"
            let found = try await sam.post("messages/check/", ["content": .string("👍 pan \(card), thanks")])
            #expect(found.status == 200)
            #expect(found["classification"] == "RESTRICTED")
            #expect(found["redacted"] == "👍 pan [payment card number removed], thanks")
            let finding = try #require(found["findings"]?.array?.first)
            #expect(finding["kind"] == "card_number")
            #expect(finding["start"] == 7 && finding["end"] == 23)
        }
    }
}
