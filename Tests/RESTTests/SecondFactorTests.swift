import Actions
import Domain
import Foundation
import Sealing
import TestKit
import Testing

/// The second factor over HTTP: what a browser is told, and that nothing opens without it.
@Suite struct SecondFactorRouteTests {
    private struct Owner {
        let house: RESTHouse
        /// It stands still: a code stays good for a minute, and a busy machine may need longer from making to checking it.
        let clock: TestClock
        let credentials: JSON
        let secret: [UInt8]
        let codes: [String]
        /// The session before it was turned on, and after.
        let old: String
        let browser: Client

        var code: String { TimeCode.code(secret: secret, step: TimeCode.step(at: clock.now)) }

        func with(_ name: String, _ value: String) -> JSON {
            var body = credentials.object ?? JSONObject()
            body[name] = .string(value)
            return .object(body)
        }
    }

    private static func browser(_ house: RESTHouse, _ reply: Client.Reply) throws -> Client {
        let cookie = String(try #require(reply.headers["set-cookie"]).prefix { $0 != ";" })
        return house.stranger.with("Cookie", cookie).with("Origin", house.origin).with("X-Requested-With", "muster")
    }

    /// The first administrator with a second factor.
    private static func with(_ body: @escaping @Sendable (Owner) async throws -> Void) async throws {
        let clock = TestClock()
        try await RESTHouse.with(ambient: clock.ambient) { house in
            let first = try await house.administrator()
            let credentials: JSON = ["username": .string(first.username), "password": .string(first.password)]
            let login = try await house.stranger.post("auth/login/", credentials)
            let before = try browser(house, login)
            let password: JSON = ["password": .string(first.password)]
            let begun = try await before.post("auth/second-factor/", password)
            let text = try #require(begun["secret"]?.string)
            #expect(begun["otpauth_uri"]?.string?.contains(text) == true)
            let secret = try #require(Base32.bytes(text))
            #expect(try await before.get("auth/me/")["second_factor"]?["enabled"] == false)
            // The one before, so that the present one is left for signing in.
            let earlier = TimeCode.code(secret: secret, step: TimeCode.step(at: clock.now) - 1)
            let on = try await before.post("auth/second-factor/confirm/", ["otp": .string(earlier)])
            #expect(on.status == 200 && on["recovery_codes"]?.array?.count == 10)
            try await body(
                Owner(
                    house: house, clock: clock, credentials: credentials, secret: secret,
                    codes: on["recovery_codes"]?.array?.compactMap(\.string) ?? [],
                    old: try #require(login["token"]?.string), browser: browser(house, on)))
        }
    }

    @Test func `signing in without the code makes no session, no cookie, no token and so no ticket`() async throws {
        try await Self.with { owner in
            let stranger = owner.house.stranger
            for path in ["auth/login/", "/api-token-auth/"] {
                let reply = try await stranger.post(path, owner.credentials)
                #expect(reply.status == 401 && reply["code"] == "mfa_required" && reply["token"] == nil)
                #expect(reply.headers["set-cookie"] == nil)
            }
            let id = try #require(try await owner.browser.get("auth/me/")["id"]?.string)
            let link = try await owner.house.desk.makeLink(for: PersonID(trusted: id))
            let byLink = try await stranger.post("auth/link/", ["key": .string(link)])
            #expect(byLink.status == 401 && byLink["code"] == "mfa_required" && byLink["token"] == nil)
            #expect(try await stranger.post("auth/ws-ticket/").status == 401)
            let right = try await stranger.post("auth/login/", owner.with("otp", owner.code))
            #expect(right.status == 200)
            #expect(try await Self.browser(owner.house, right).post("auth/ws-ticket/").status == 200)
        }
    }

    @Test func `a session key from before the second factor is worth nothing after it`() async throws {
        try await Self.with { owner in
            let planted = owner.house.stranger.with("Authorization", "Token \(owner.old)")
            #expect(try await planted.get("auth/me/").status == 401)
            #expect(try await planted.post("auth/ws-ticket/").status == 401)
            let me = try await owner.browser.get("auth/me/")
            #expect(me["second_factor"]?["enabled"] == true && me["second_factor"]?["recovery_codes_left"] == 10)
        }
    }

    @Test func `signing in keeps no key that somebody else chose`() async throws {
        try await RESTHouse.with { house in
            let first = try await house.administrator()
            let credentials: JSON = ["username": .string(first.username), "password": .string(first.password)]
            let planted = Secret.make(.session, random: Clock.randomBytes(32))
            let login = try await house.stranger.with("Cookie", "muster_session=\(planted)").with(
                "Origin", house.origin
            )
            .post("auth/login/", credentials)
            let token = try #require(login["token"]?.string)
            #expect(login.status == 200 && token != planted)
            #expect(try await house.stranger.with("Authorization", "Token \(planted)").get("auth/me/").status == 401)
            let again = try await house.stranger.post("auth/login/", credentials)
            #expect(again["token"]?.string != token)
        }
    }

    @Test func `a code that is wrong, used, or for nothing is refused in words`() async throws {
        try await Self.with { owner in
            let stranger = owner.house.stranger
            let wrong = try await stranger.post("auth/login/", owner.with("otp", "000000"))
            #expect(wrong.status == 401 && wrong["code"] == "mfa_required")
            #expect(try await stranger.post("auth/login/", owner.with("otp", owner.codes[0])).status == 200)
            #expect(try await stranger.post("auth/login/", owner.with("otp", owner.codes[0])).status == 401)
            let long = try await stranger.post("auth/login/", owner.with("otp", String(repeating: "1", count: 65)))
            #expect(long.status == 400 && long["otp"] != nil)
            #expect(try await owner.browser.post("auth/second-factor/", owner.credentials).status == 409)
        }
    }

    @Test func `password and code turn it off, and renew the recovery codes`() async throws {
        try await Self.with { owner in
            let renewed = try await owner.browser.post(
                "auth/second-factor/recovery-codes/", owner.with("otp", owner.codes[0]))
            #expect(renewed.status == 200 && renewed["recovery_codes"]?.array?.count == 10)
            let wrong = try await owner.browser.post("auth/second-factor/disable/", owner.with("otp", owner.codes[1]))
            #expect(wrong.status == 400 && wrong["otp"] != nil)
            let off = try await owner.browser.post(
                "auth/second-factor/disable/", owner.with("otp", owner.code))
            #expect(off.status == 204)
            #expect(try await owner.browser.get("auth/me/")["second_factor"]?["enabled"] == false)
            let nobody = try await owner.house.stranger.post("auth/second-factor/disable/", owner.credentials)
            #expect(nobody.status == 401)
        }
    }
}
