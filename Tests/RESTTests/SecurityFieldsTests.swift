import Domain
import HTTPTypes
import TestKit
import Testing

@testable import Gateway

/// What every answer tells the browser that shows it, whichever part of the server answers.
@Suite(.timeLimit(.minutes(2))) struct SecurityFieldsTests {
    private static let everywhere = [
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    private static let nothing = "default-src 'none'; frame-ancestors 'none'"

    private func problems(_ answer: HTTPAnswer, policy: String, stored: String = "no-store") -> [String] {
        var problems = Self.everywhere.filter { answer.header($0.0) != $0.1 }.map(\.0)
        if answer.header("Content-Security-Policy") != policy { problems.append("Content-Security-Policy") }
        if answer.header("Cache-Control") != stored { problems.append("Cache-Control") }
        if answer.header("Permissions-Policy")?.contains("camera=()") != true { problems.append("Permissions-Policy") }
        if answer.header("Strict-Transport-Security") != nil { problems.append("Strict-Transport-Security") }
        if answer.header("Server") != nil { problems.append("Server") }
        if answer.header("X-Request-ID") == nil { problems.append("X-Request-ID") }
        let repeated = Dictionary(grouping: answer.headers, by: { $0.name.lowercased() }).filter { $0.value.count > 1 }
        return problems + repeated.keys.map { "\($0) twice" }
    }

    @Test func `every route answers under the strictest policy, whoever asks`() async throws {
        try await TestServer.with { server in
            let api = RouteTable(GatewayResponder.apiRoutes)
            let mounted = api.routes.map { ($0, "/api/v1/") } + GatewayResponder.rootRoutes(api: api).map { ($0, "/") }
            #expect(mounted.count > 40)
            for (route, mount) in mounted where route.operation != "getDocs" {
                let path = mount + route.path.replacing("{id}", with: "x").replacing("{key}", with: "INC-1")
                let answer = try await server.request(route.method.rawValue, path, body: nil)
                let found = problems(answer, policy: Self.nothing)
                #expect(found.isEmpty, "\(route.operation), \(answer.status): \(found)")
            }
        }
    }

    @Test func `pages have a policy of their own and nothing less`() async throws {
        try await TestServer.with { server in
            for path in ["/", "/signin", "/rooms/a", "/incidents/INC-1", "/search", "/admin/people"] {
                let answer = try await server.request("GET", path)
                #expect(problems(answer, policy: PageFiles.policy, stored: "no-cache").isEmpty, "\(path)")
            }
            for word in [
                "default-src 'none'", "script-src 'self'", "object-src 'none'", "base-uri 'none'",
                "frame-ancestors 'none'", "require-trusted-types-for 'script'", "form-action 'self'",
            ] {
                #expect(PageFiles.policy.contains(word), "\(word)")
            }
            #expect(!PageFiles.policy.contains("unsafe"))
            let script = try await server.request("GET", "/js/main.js")
            #expect(problems(script, policy: PageFiles.policy, stored: "no-cache").isEmpty)
            let fixed = try await server.request("GET", "/assets/\(WebAssets().version)/js/main.js")
            let forever = "public, max-age=31536000, immutable"
            #expect(problems(fixed, policy: PageFiles.policy, stored: forever).isEmpty)
            #expect(fixed.body == script.body && fixed.header("Content-Encoding") == nil)
            let docs = try await server.request("GET", "/api/docs/")
            let policy = docs.header("Content-Security-Policy") ?? ""
            #expect(policy.hasPrefix("default-src 'none'; style-src 'self'") && !policy.contains("script-src"))
            #expect(problems(docs, policy: policy).isEmpty)
        }
    }

    @Test(arguments: [
        ("not found", "GET /nothing HTTP/1.1\r\nHost: a\r\n", 404),
        ("no such method", "PUT /healthz HTTP/1.1\r\nHost: a\r\n", 405),
        ("nobody", "GET /api/v1/war-rooms/ HTTP/1.1\r\nHost: a\r\n", 401),
        ("a socket's address", "GET /ws/inbox/ HTTP/1.1\r\nHost: a\r\n", 426),
        ("not HTTP", "GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n", 400),
        (
            "a header that is too large",
            "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "x", count: 40_000))\r\n", 431
        ),
        ("a handshake without key", "GET /ws/inbox/ HTTP/1.1\r\nHost: a\r\n\(upgrade)", 400),
        (
            "a handshake of another version",
            "GET /ws/inbox/ HTTP/1.1\r\nHost: a\r\n\(upgrade.replacing("13", with: "8"))", 426
        ),
        (
            "a foreign page's handshake",
            "GET /ws/inbox/ HTTP/1.1\r\nHost: a\r\n\(upgrade)\(key)Origin: https://evil.example\r\n", 403
        ),
        ("a handshake for no host", "GET /ws/inbox/ HTTP/1.1\r\nHost: a/b\r\n\(upgrade)\(key)", 400),
    ])
    func `errors and refusals of sockets carry them too`(name: String, head: String, status: Int) async throws {
        try await TestServer.with { server in
            let answer = try await server.client.raw(Array((head + "Connection: close\r\n\r\n").utf8))
            #expect(answer.status == status, "\(name)")
            #expect(problems(answer, policy: Self.nothing).isEmpty, "\(name)")
        }
    }

    private static let upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    private static let key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"

    @Test func `under TLS a browser is told to keep to it, and only there`() {
        let secure = SecurityFields.http(isSecure: true)
        #expect(secure.contains { $0.name.rawName == "Strict-Transport-Security" && $0.value == "max-age=31536000" })
        let plain = SecurityFields.http(isSecure: false)
        #expect(!plain.contains { $0.name.rawName == "Strict-Transport-Security" } && plain.count == secure.count - 1)
    }
}
