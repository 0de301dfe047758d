import Domain
import HTTPTypes
import Testing

@testable import Gateway

@Suite struct ReadingTests {
    @Test func `a query is decoded, its last value counts, and nonsense stays as it is`() {
        let query = Query("a=1&b=x+y%20z&a=2&c&d=%zz&e=%ff")
        #expect(query["a"] == "2" && query["b"] == "x y z" && query["c"] == "" && query["d"] == "%zz")
        #expect(query["e"] == "%ff" && query["f"] == nil)
    }

    @Test func `links keep the other parameters, sorted by name`() {
        let query = Query("status=active&page=2&ordering=-created_at")
        #expect(query.replacing(["page": "3"]) == "?ordering=-created_at&page=3&status=active")
        #expect(query.replacing(["page": nil]) == "?ordering=-created_at&status=active")
    }

    @Test func `a token goes before a cookie, in either spelling`() throws {
        #expect(try Credentials.read(authorization: "token k", cookie: "s=1", cookieName: "s") == .token("k"))
        #expect(try Credentials.read(authorization: "Bearer k", cookie: nil, cookieName: "s") == .token("k"))
        #expect(try Credentials.read(authorization: "Basic k", cookie: "a=b; s=1", cookieName: "s") == .cookie("1"))
        #expect(try Credentials.read(authorization: nil, cookie: "xs=1", cookieName: "s") == .none)
        for wrong in ["Token", "Token ", "Token a b"] {
            #expect(throws: Refusal.self) {
                try Credentials.read(authorization: wrong, cookie: nil, cookieName: "s")
            }
        }
    }

    @Test func `only our own origin and the allowed ones are ours`() {
        let origins = Origins(publicURL: nil, allowed: ["https://war.example/"], isSecure: false)
        #expect(origins.isOurs("http://localhost:8000", host: "localhost:8000"))
        #expect(origins.isOurs("https://war.example", host: "localhost:8000"))
        for other in ["http://localhost:8001", "https://localhost:8000", "null", "http://localhost:8000.evil", ""] {
            #expect(!origins.isOurs(other, host: "localhost:8000"))
        }
        #expect(origins.origin(host: "a b") == nil && origins.origin(host: nil) == nil)
        #expect(origins.origin(host: "evil/../x") == nil)
        #expect(origins.socketOrigin(host: "[::1]:8000") == "ws://[::1]:8000")
        let published = Origins(publicURL: "https://war.example", isSecure: false)
        #expect(published.origin(host: "10.0.0.1") == "https://war.example" && published.isSecure)
        #expect(published.socketOrigin(host: nil) == "wss://war.example")
    }

    @Test func `the cookie is out of reach of scripts and other sites, and bound to TLS where there is TLS`() {
        #expect(
            SessionCookie.set("k", isSecure: false)
                == "muster_session=k; Path=/; Max-Age=604800; HttpOnly; SameSite=Strict")
        let secure = SessionCookie.set("k", isSecure: true)
        #expect(secure.hasPrefix("__Host-muster_session=k;") && secure.hasSuffix("; Secure"))
        #expect(SessionCookie.clear(isSecure: false).contains("Max-Age=0"))
    }

    @Test func `every wrong field is named at once`() throws {
        var checks = FieldChecks()
        let fields = Fields(JSONObject([(name: "b", value: [])]))
        #expect(try checks.read { try fields.text("a", max: 9) } == nil)
        #expect(try checks.read { try fields.text("b", max: 9) } == nil)
        let refusal = #expect(throws: Refusal.self) { try checks.finish() }
        #expect(refusal?.fields.map(\.field) == ["a", "b"])
    }
}
