import Actions
import Domain
import TestKit
import Testing

@Suite struct AccessTests {
    @Test func `a name and a password open a session, by token and by cookie, until signing out`() async throws {
        try await RESTHouse.with { house in
            let first = try await house.administrator()
            let credentials: JSON = [
                "username": .string(first.username), "password": .string(first.password),
            ]
            let reply = try await house.stranger.post("auth/login/", credentials)
            #expect(reply.status == 200 && reply["user"]?["username"] == "admin")
            let token = try #require(reply["token"]?.string)
            let cookie = try #require(reply.headers["set-cookie"])
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
            let byToken = house.stranger.with("Authorization", "Bearer \(token)")
            #expect(try await byToken.get("auth/me/")["role"] == "admin")
            let browser = house.stranger.with("Cookie", String(cookie.prefix { $0 != ";" }))
            #expect(try await browser.get("auth/me/").status == 200)
            let page = browser.with("Origin", house.origin).with("X-Requested-With", "muster")
            let out = try await page.post("auth/logout/")
            #expect(out.status == 204 && out.body.isEmpty)
            #expect(out.headers["set-cookie"]?.contains("Max-Age=0") == true)
            #expect(try await byToken.get("auth/me/").status == 401)
        }
    }

    @Test func `what another site makes a browser send is refused`() async throws {
        try await RESTHouse.with { house in
            let first = try await house.administrator()
            let credentials: JSON = [
                "username": .string(first.username), "password": .string(first.password),
            ]
            let foreign = house.stranger.with("Origin", "https://evil.example")
            #expect(try await foreign.post("auth/login/", credentials)["code"] == "bad_origin")
            let reply = try await house.stranger.post("auth/login/", credentials)
            let cookie = String(try #require(reply.headers["set-cookie"]).prefix { $0 != ";" })
            let browser = house.stranger.with("Cookie", cookie)
            let room: JSON = ["name": "A"]
            #expect(try await browser.post("war-rooms/", room)["code"] == "bad_origin")
            let marked = browser.with("X-Requested-With", "muster")
            #expect(try await marked.with("Origin", "https://evil.example").post("war-rooms/", room).status == 403)
            #expect(try await marked.with("Origin", "null").post("war-rooms/", room).status == 403)
            #expect(try await marked.with("Sec-Fetch-Site", "same-site").post("war-rooms/", room).status == 403)
            #expect(try await browser.with("Origin", house.origin).post("war-rooms/", room).status == 403)
            #expect(try await marked.with("Sec-Fetch-Site", "same-origin").post("war-rooms/", room).status == 201)
        }
    }

    @Test func `an unusable key is 401, in the words that clients know`() async throws {
        try await RESTHouse.with { house in
            let stranger = house.stranger
            let missing = try await stranger.get("war-rooms/")
            #expect(missing.status == 401 && missing["detail"] == "Authentication credentials were not provided.")
            #expect(try await stranger.with("Authorization", "Token nothing").get("auth/me/").status == 401)
            let empty = try await stranger.with("Authorization", "Token").get("auth/me/")
            #expect(empty["detail"] == "Invalid token header. No credentials provided.")
            let wrong: JSON = ["username": "admin", "password": "wrong-wrong-wrong"]
            #expect(try await stranger.post("auth/login/", wrong).status == 401)
            let api = try await stranger.post("/api-token-auth/", wrong)
            #expect(api.status == 400 && api["non_field_errors"] != nil)
            let nothing = try await stranger.post("/api-token-auth/", [:])
            #expect(nothing["username"] == ["This field is required."] && nothing["password"] != nil)
        }
    }

    @Test func `a form is as good as JSON where clients send forms`() async throws {
        try await RESTHouse.with { house in
            let first = try await house.administrator()
            let form = Array("username=admin&password=\(first.password)".utf8)
            let reply = try await house.stranger.send(
                "POST", "/api-token-auth/", bytes: form, type: "application/x-www-form-urlencoded; charset=utf-8")
            let token = try #require(reply["token"]?.string)
            #expect(try await house.stranger.with("Authorization", "Token \(token)").get("auth/me/").status == 200)
        }
    }

    @Test func `a link signs in once`() async throws {
        try await RESTHouse.with { house in
            let first = try await house.administrator()
            let key: JSON = ["key": .string(first.link)]
            let once = try await house.stranger.post("auth/link/", key)
            let twice = try await house.stranger.post("auth/link/", key)
            #expect(once.status == 200)
            #expect(twice.status == 401)
        }
    }

    @Test func `a token shows its secret once and works until it is revoked`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let made = try await ana.post("tokens/", ["expires_in_days": 7])
            #expect(made.status == 201)
            let other = house.stranger.with("Authorization", "Token \(made["token"]?.string ?? "")")
            #expect(try await other.get("auth/me/")["username"] == "ana")
            let listed = try await ana.get("tokens/")
            #expect(listed.results.count == 2 && listed.results.allSatisfy { $0["token"] == nil })
            #expect(try await ana.delete("tokens/\(made["id"]?.string ?? "")/").status == 204)
            #expect(try await other.get("auth/me/").status == 401)
            #expect(try await ana.post("auth/ws-ticket/")["expires_in"] == 30)
        }
    }

    @Test func `only an administrator makes accounts`() async throws {
        try await RESTHouse.with { house in
            let ana = try await house.person("ana")
            let root = try await house.person("root", role: .admin)
            let body: JSON = ["username": "Cleo", "display_name": "Cleo C", "password": "correct horse battery"]
            #expect(try await ana.post("people/", body).status == 403)
            let made = try await root.post("people/", body)
            #expect(made.status == 201 && made["username"] == "cleo" && made["clearance"] == "INTERNAL")
            #expect(try await root.post("people/", body)["username"] != nil)
            #expect(try await root.post("people/", ["username": "x", "password": "short"]).status == 400)
            #expect(try await ana.get("people/?search=cleo")["count"] == 1)
            #expect(try await ana.get("people/cleo/")["id"] == made["id"])
            #expect(try await ana.get("people/nobody/").status == 404)
        }
    }

    @Test func `a key that asks too fast is told how long to wait`() async throws {
        // The clock stands still, so that a slow machine earns no further requests.
        try await RESTHouse.with(limitsRates: true, ambient: TestClock().ambient) { house in
            let ana = try await house.person("ana")
            var throttled: Client.Reply?
            for _ in 0..<400 where throttled == nil {
                let reply = try await ana.get("auth/me/")
                if reply.status == 429 { throttled = reply }
            }
            #expect(throttled?["code"] == "throttled" && throttled?.headers["retry-after"] == "1")
            #expect(try await house.stranger.get("/healthz").status == 200)
        }
    }
}
