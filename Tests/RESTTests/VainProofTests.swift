import Domain
import Sealing
import Testing

/// Keys that belong to nobody must not keep the database busy.
@Suite(.timeLimit(.minutes(2))) struct VainProofTests {
    private func garbage(_ purpose: Secret.Purpose) -> String { Secret.make(purpose, random: Clock.randomBytes(32)) }

    @Test func `an address that tries too many keys is told to wait before anybody looks for the next one`()
        async throws
    {
        try await RESTHouse.with(limitsRates: true, countsLocal: true) { house in
            let ana = try await house.person("ana")
            #expect(try await ana.get("auth/me/").status == 200)
            var statuses: [Int] = []
            var last: Client.Reply?
            for number in 0..<80 where last?.status != 429 {
                let key = garbage(number % 2 == 0 ? .token : .session)
                last = try await house.stranger.with("Authorization", "Token \(key)").get("auth/me/")
                statuses.append(last?.status ?? 0)
            }
            #expect(statuses.dropLast().allSatisfy { $0 == 401 } && statuses.last == 429)
            #expect(statuses.count > Int(Limits.failedProofsBurst))
            #expect(last?["code"] == "throttled" && last?.headers["retry-after"] != nil)
            // Who needs no look-up is served: a page that is open to all, and a sign-in.
            let stranger = house.stranger.with("Authorization", "Token \(garbage(.token))")
            #expect(try await stranger.get("/healthz").status == 200)
            #expect(try await stranger.post("auth/login/", ["username": "ana", "password": "wrong"]).status == 401)
            // A key that is malformed is refused without a look-up, so it costs the address nothing.
            #expect(try await house.stranger.with("Authorization", "Token mst_x").get("auth/me/").status == 401)
        }
    }

    @Test func `keys that are good cost nothing, however often they are used`() async throws {
        try await RESTHouse.with(limitsRates: true, countsLocal: true) { house in
            for number in 0..<40 {
                let person = try await house.person("person\(number)")
                #expect(try await person.get("auth/me/").status == 200)
            }
        }
    }
}
