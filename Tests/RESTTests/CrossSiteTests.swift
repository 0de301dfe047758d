import Actions
import Domain
import Testing

/// R2: what another site's page can make a browser send with a person's cookie.
@Suite(.timeLimit(.minutes(2))) struct CrossSiteTests {
    /// A request as a browser would send it for some page.
    private struct Forgery: Sendable {
        let name: String
        let fields: [(String, String)]
        var type = "application/json"
        var status = 403
    }

    private static let form = "application/x-www-form-urlencoded"
    private static let evil = ("Origin", "https://evil.example")
    private static let marked = ("X-Requested-With", "muster")

    private static let forgeries = [
        Forgery(name: "a form of another site", fields: [evil, ("Sec-Fetch-Site", "cross-site")], type: form),
        Forgery(name: "a form of an old browser", fields: [], type: form),
        Forgery(name: "a form of a sandboxed frame", fields: [("Origin", "null")], type: form),
        Forgery(name: "a form with files", fields: [evil], type: "multipart/form-data; boundary=x"),
        Forgery(name: "JSON in plain text", fields: [evil], type: "text/plain"),
        Forgery(name: "a beacon", fields: [evil, ("Sec-Fetch-Site", "cross-site")], type: "text/plain;charset=UTF-8"),
        Forgery(name: "a fetch of another site", fields: [evil, marked]),
        Forgery(name: "a fetch of a sister site", fields: [("Sec-Fetch-Site", "same-site"), marked]),
        Forgery(name: "a fetch of nobody's", fields: [("Sec-Fetch-Site", "none"), marked]),
        Forgery(name: "a fetch without Origin", fields: [marked]),
        Forgery(
            name: "a foreign Origin and a friendly hint", fields: [evil, ("Sec-Fetch-Site", "same-origin"), marked]),
        Forgery(name: "an Origin that only begins as ours", fields: [("Origin", "{origin}.evil.example"), marked]),
        Forgery(name: "our host on another port", fields: [("Origin", "http://127.0.0.1:1"), marked]),
        Forgery(name: "our host with another scheme", fields: [("Origin", "https://{host}"), marked]),
        Forgery(name: "a Referer for an Origin", fields: [("Referer", "{origin}/"), marked]),
        Forgery(name: "our page without the field", fields: [("Origin", "{origin}")]),
        Forgery(name: "our page with a form", fields: [("Origin", "{origin}")], type: form),
    ]

    private func browser(_ house: RESTHouse) async throws -> Client {
        let first = try await house.administrator()
        let credentials: JSON = ["username": .string(first.username), "password": .string(first.password)]
        let reply = try await house.stranger.post("auth/login/", credentials)
        let cookie = try #require(reply.headers["set-cookie"])
        return house.stranger.with("Cookie", String(cookie.prefix { $0 != ";" }))
    }

    private func filled(_ forgery: Forgery, _ client: Client) -> Client {
        forgery.fields.reduce(client) { client, field in
            let value = field.1.replacing("{origin}", with: client.origin)
                .replacing("{host}", with: client.origin.dropFirst(7))
            return client.with(field.0, value)
        }
    }

    @Test func `every forged request with a person's cookie is refused, by every method`() async throws {
        try await RESTHouse.with { house in
            let browser = try await browser(house)
            let page = browser.with("Origin", house.origin).with("X-Requested-With", "muster")
            let room = try await page.post("war-rooms/", ["name": "Mine", "slug": "mine"])
            #expect(room.status == 201)
            let body = JSON.object(["name": "Forged"]).bytes
            for forgery in Self.forgeries {
                let client = filled(forgery, browser)
                for (method, path) in [
                    ("POST", "war-rooms/"), ("PATCH", "war-rooms/mine/"), ("POST", "war-rooms/mine/archive/"),
                    ("DELETE", "war-rooms/mine/members/?user=admin"), ("POST", "auth/ws-ticket/"),
                ] {
                    let reply = try await client.send(method, path, bytes: body, type: forgery.type)
                    #expect(reply.status == forgery.status, "\(forgery.name), \(method) \(path)")
                    #expect(reply["code"] == "bad_origin", "\(forgery.name), \(method) \(path)")
                }
            }
            let after = try await browser.get("war-rooms/")
            #expect(after.results.map { $0["name"] } == ["Mine"])
            #expect(try await page.post("war-rooms/", ["name": "Another"]).status == 201)
        }
    }

    @Test func `nobody is signed in by another site`() async throws {
        try await RESTHouse.with { house in
            let first = try await house.administrator()
            let credentials: JSON = ["username": .string(first.username), "password": .string(first.password)]
            for origin in ["https://evil.example", "null", "\(house.origin).evil.example"] {
                let reply = try await house.stranger.with("Origin", origin).post("auth/login/", credentials)
                #expect(reply.status == 403 && reply.headers["set-cookie"] == nil, "\(origin)")
            }
            let byFetch = house.stranger.with("Sec-Fetch-Site", "cross-site")
            #expect(try await byFetch.post("auth/login/", credentials).status == 403)
        }
    }

    @Test func `another site may neither read an answer nor change the method, and a token needs no page`() async throws
    {
        try await RESTHouse.with { house in
            let browser = try await browser(house).with("Origin", "https://evil.example")
            for method in ["GET", "OPTIONS"] {
                let reply = try await browser.send(method, "war-rooms/", nil)
                #expect(reply.status == 200)
                #expect(!reply.headers.keys.contains { $0.hasPrefix("access-control-") }, "\(method)")
            }
            let overridden = try await browser.with("X-HTTP-Method-Override", "POST").get("war-rooms/?_method=POST")
            #expect(overridden.status == 200 && overridden["count"] == 0)
            let ana = try await house.person("ana").with("Origin", "https://evil.example")
            #expect(try await ana.post("war-rooms/", ["name": "By a program"]).status == 201)
        }
    }
}
