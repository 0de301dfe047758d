import Actions
import Domain
import NIOCore
import TestKit
import Testing

@testable import Gateway

/// Who a request comes from when proxies stand before the server: only trusted ones are believed.
@Suite struct TrustedProxiesTests {
    /// The connection's other end and what the request says, and who the client is by that.
    struct Case: Sendable, CustomTestStringConvertible {
        let peer: String
        var xFor: [String] = []
        var xProto: [String] = []
        var forwarded: [String] = []
        let client: String
        var isSecure: Bool?

        var testDescription: String { "\(peer) \(xFor) \(xProto) \(forwarded)" }
    }

    private func proxies() throws -> TrustedProxies {
        TrustedProxies(try ["10.0.0.0/8", "fd00::/8", "127.0.0.1"].map { try #require(IPNetwork($0)) })
    }

    private func client(_ given: Case) throws -> TrustedProxies.Client {
        let peer = try SocketAddress(ipAddress: given.peer, port: 4711)
        return try proxies().client(peer: peer) { name in
            switch name {
            case "X-Forwarded-For": given.xFor
            case "X-Forwarded-Proto": given.xProto
            case "Forwarded": given.forwarded
            default: []
            }
        }
    }

    @Test(arguments: [
        Case(peer: "203.0.113.5", xFor: ["198.51.100.1"], xProto: ["https"], client: "203.0.113.5"),
        Case(peer: "203.0.113.5", forwarded: ["for=198.51.100.1;proto=https"], client: "203.0.113.5"),
        Case(peer: "203.0.113.5", xFor: ["10.0.0.1"], client: "203.0.113.5"),
        Case(peer: "2001:db8::5", xFor: ["198.51.100.1"], client: "2001:db8::5"),
        Case(peer: "11.0.0.1", xFor: ["198.51.100.1"], client: "11.0.0.1"),
        Case(peer: "::ffff:203.0.113.5", xFor: ["198.51.100.1"], client: "203.0.113.5"),
    ])
    func `what somebody untrusted says of others is ignored`(given: Case) throws {
        let client = try client(given)
        #expect(client.name == given.client && client.isSecure == nil)
    }

    @Test(arguments: [
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1"], client: "198.51.100.1"),
        Case(peer: "::ffff:10.0.0.1", xFor: ["198.51.100.1"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", xFor: ["1.1.1.1, 198.51.100.1"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", xFor: ["1.1.1.1", "198.51.100.1"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1, 10.0.0.2,10.0.0.3"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", xFor: ["1.1.1.1, 198.51.100.1, 10.0.0.3"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", xFor: ["10.0.0.9, 10.0.0.3"], client: "10.0.0.9"),
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1:4711"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", xFor: ["2001:db8::7"], client: "2001:db8::7"),
        Case(peer: "10.0.0.1", xFor: ["[2001:db8::7]:4711"], client: "2001:db8::7"),
        Case(peer: "fd00::1", xFor: ["198.51.100.1"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", forwarded: ["for=198.51.100.1"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", forwarded: [#"For="[2001:db8::7]:4711""#], client: "2001:db8::7"),
        Case(peer: "10.0.0.1", forwarded: ["for=1.1.1.1, for=198.51.100.1;by=10.0.0.2"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", forwarded: ["for=1.1.1.1", "for=198.51.100.1, for=10.0.0.2"], client: "198.51.100.1"),
    ])
    func `the client is the last one that no trusted proxy stands behind`(given: Case) throws {
        #expect(try client(given).name == given.client)
    }

    @Test(arguments: [
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1, unknown"], client: "10.0.0.1"),
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1, unknown, 10.0.0.7"], client: "10.0.0.7"),
        Case(peer: "10.0.0.1", xFor: [#"1.1.1.1, "198.51.100.1"#], client: "10.0.0.1"),
        Case(peer: "10.0.0.1", xFor: [#""evil"#, "198.51.100.1"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1, 127.1"], client: "10.0.0.1"),
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1, 0x7f.1"], client: "10.0.0.1"),
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1, [::1"], client: "10.0.0.1"),
        Case(peer: "10.0.0.1", forwarded: ["for=_hidden"], client: "10.0.0.1"),
        Case(peer: "10.0.0.1", forwarded: [#"for="1.1.1.1, for=198.51.100.1"#], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", client: "10.0.0.1"),
        Case(peer: "10.0.0.1", xFor: ["", " , "], client: "10.0.0.1"),
    ])
    func `an entry that cannot be read ends the list, and so the nearest known proxy counts`(given: Case) throws {
        #expect(try client(given).name == given.client)
    }

    @Test(arguments: [
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1"], forwarded: ["for=1.1.1.1"], client: "10.0.0.1"),
        Case(peer: "10.0.0.1", xFor: ["1.1.1.1"], forwarded: ["for=198.51.100.1"], client: "10.0.0.1"),
        Case(peer: "10.0.0.1", xProto: ["https"], forwarded: ["for=198.51.100.1;proto=http"], client: "10.0.0.1"),
    ])
    func `of two lists that disagree neither is believed`(given: Case) throws {
        let client = try client(given)
        #expect(client.name == given.client && client.isSecure == nil)
    }

    @Test(arguments: [
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1"], xProto: ["https"], client: "198.51.100.1", isSecure: true),
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1"], xProto: ["http"], client: "198.51.100.1", isSecure: false),
        Case(peer: "10.0.0.1", xFor: ["198.51.100.1"], xProto: ["gopher"], client: "198.51.100.1"),
        Case(peer: "10.0.0.1", xProto: ["HTTPS"], client: "10.0.0.1", isSecure: true),
        Case(
            peer: "10.0.0.1", xFor: ["198.51.100.1, 10.0.0.2"], xProto: ["https, http"], client: "198.51.100.1",
            isSecure: true),
        Case(
            peer: "10.0.0.1", xFor: ["198.51.100.1"], xProto: ["https, http"], client: "198.51.100.1", isSecure: false),
        Case(
            peer: "10.0.0.1", forwarded: ["for=198.51.100.1;proto=https, for=10.0.0.2;proto=http"],
            client: "198.51.100.1", isSecure: true),
        Case(
            peer: "10.0.0.1", xFor: ["198.51.100.1"], xProto: ["https"], forwarded: ["for=198.51.100.1"],
            client: "198.51.100.1", isSecure: true),
    ])
    func `a trusted proxy says whether its client speaks TLS`(given: Case) throws {
        let client = try client(given)
        #expect(client.name == given.client && client.isSecure == given.isSecure)
    }

    @Test func `a list without end is read only at its end`() throws {
        let long = (["198.51.100.1"] + Array(repeating: "10.0.0.2", count: 10_000)).joined(separator: ",")
        #expect(try client(Case(peer: "10.0.0.1", xFor: [long], client: "")).name == "10.0.0.2")
    }

    private static let link: JSON = ["key": "mst_nothing"]

    private static func trustingLoopback() throws -> TrustedProxies {
        TrustedProxies([try #require(IPNetwork("127.0.0.1"))])
    }

    @Test func `sign-ins are counted for the client behind a trusted proxy, whatever it adds in front`() async throws {
        try await RESTHouse.with(proxies: Self.trustingLoopback(), ambient: TestClock().ambient) { house in
            for attempt in 0..<5 {
                let spoofing = house.stranger.with("X-Forwarded-For", "192.0.2.\(attempt), 198.51.100.1")
                let spoofingStatus = try await spoofing.post("auth/link/", Self.link).status
                #expect(spoofingStatus == 401)
            }
            let sixth = house.stranger.with("X-Forwarded-For", "192.0.2.77, 198.51.100.1")
            let sixthStatus = try await sixth.post("auth/link/", Self.link).status
            #expect(sixthStatus == 429)
            let neighbour = house.stranger.with("X-Forwarded-For", "192.0.2.77, 198.51.100.2")
            let neighbourStatus = try await neighbour.post("auth/link/", Self.link).status
            #expect(neighbourStatus == 401)
        }
    }

    @Test func `an untrusted client cannot escape its limit by naming others`() async throws {
        try await RESTHouse.with(ambient: TestClock().ambient) { house in
            for attempt in 0..<5 {
                let spoofing = house.stranger.with("X-Forwarded-For", "198.51.100.\(attempt)")
                let spoofingStatus = try await spoofing.post("auth/link/", Self.link).status
                #expect(spoofingStatus == 401)
            }
            let sixth = house.stranger.with("X-Forwarded-For", "198.51.100.9")
            let sixthStatus = try await sixth.post("auth/link/", Self.link).status
            #expect(sixthStatus == 429)
        }
    }

    @Test func `TLS before a trusted proxy makes addresses https, cookies secure and browsers stay`() async throws {
        try await RESTHouse.with(proxies: Self.trustingLoopback()) { house in
            let first = try await house.administrator()
            let behind = house.stranger.with("X-Forwarded-For", "198.51.100.1").with("X-Forwarded-Proto", "https")
            let index = try await behind.get("/api/v1/")
            #expect(index["tokens"]?.string?.hasPrefix("https://127.0.0.1:") == true)
            #expect(index.headers["strict-transport-security"] == "max-age=31536000")
            let credentials: JSON = ["username": .string(first.username), "password": .string(first.password)]
            let reply = try await behind.post("auth/login/", credentials)
            let cookie = try #require(reply.headers["set-cookie"])
            #expect(cookie.hasPrefix("__Host-muster_session=") && cookie.hasSuffix("; Secure"))
            let browser = behind.with("Cookie", String(cookie.prefix { $0 != ";" }))
            #expect(try await browser.get("auth/me/").status == 200)
            let plain = try await house.stranger.with("X-Forwarded-Proto", "http").get("/api/v1/")
            #expect(plain["tokens"]?.string?.hasPrefix("http://") == true)
            #expect(plain.headers["strict-transport-security"] == nil)
        }
    }
}
