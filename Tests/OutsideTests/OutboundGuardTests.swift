import Domain
import Outside
import Synchronization
import Testing

/// Where requests may go: threat H4.
@Suite struct OutboundGuardTests {
    /// Addresses that no request may go to unless somebody said so; each is also what a name may resolve to.
    private static let denied = [
        // Unspecified, loopback, private.
        "0.0.0.0", "0.1.2.3", "127.0.0.1", "127.255.255.254", "10.0.0.1", "10.255.255.255", "172.16.0.1",
        "172.31.255.255", "192.168.0.1", "192.168.255.255",
        // Where clouds keep credentials.
        "169.254.169.254", "169.254.0.1", "168.63.129.16", "100.100.100.200", "192.0.0.192",
        // Carriers, protocols, benchmarks, documentation, multicast, reserved, broadcast.
        "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255",
        "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
        "192.31.196.1", "192.52.193.1", "192.175.48.1",
        // The same of version 6.
        "::", "::1", "fc00::1", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::1", "2001:db8::1",
        "3fff::1", "100::1", "5f00::1", "2620:4f:8000::1", "4000::1", "fd00:ec2::254",
        // Version 4 in every disguise, of an address that would be denied and of one that would not.
        "::ffff:127.0.0.1", "::ffff:169.254.169.254", "::ffff:8.8.8.8", "::ffff:a00:1", "::127.0.0.1", "::a9fe:a9fe",
        "64:ff9b::7f00:1", "64:ff9b::169.254.169.254", "64:ff9b:1::a00:1", "2002:7f00:1::1", "2002:a9fe:a9fe::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001::1", "2001:10::1", "2001:20::1",
    ]

    private static let ordinary = [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "172.15.255.255",
        "172.32.0.1",
        "192.167.255.255", "192.169.0.1", "198.17.255.255", "198.20.0.1", "223.255.255.255", "169.253.255.255",
        "2606:4700::1111", "2a00:1450::1", "2001:4860:4860::8888", "2400::1",
    ]

    /// A guard whose names have these addresses.
    private func guarding(_ texts: [String], allow: [String] = []) throws -> OutboundGuard {
        let addresses = try texts.map { try #require(IPAddress($0)) }
        return OutboundGuard(try OutboundAllowance(allow), resolver: AddressResolver { _ in addresses })
    }

    private func failure(_ text: String, _ guardian: OutboundGuard) async throws -> OutboundFailure? {
        let target = try OutboundTarget(text)
        do {
            _ = try await guardian.addresses(of: target)
            return nil
        } catch { return error }
    }

    private func isForbidden(_ failure: OutboundFailure?) -> Bool {
        if case .forbidden = failure { true } else { false }
    }

    @Test func `the table has at least sixty hosts`() { #expect(Self.denied.count >= 60) }

    @Test(arguments: denied)
    func `what is not simply on the internet is forbidden, written out or behind a name`(text: String) async throws {
        let host = text.contains(":") ? "[\(text)]" : text
        #expect(isForbidden(try await failure("https://\(host)/", guarding([]))))
        #expect(isForbidden(try await failure("https://hooks.example/", guarding([text]))))
    }

    @Test(arguments: denied)
    func `one forbidden address among ordinary ones forbids the name`(text: String) async throws {
        #expect(isForbidden(try await failure("https://hooks.example/", guarding(["1.1.1.1", text]))))
        #expect(isForbidden(try await failure("https://hooks.example/", guarding([text, "2606:4700::1111"]))))
    }

    @Test(arguments: ordinary)
    func `ordinary addresses are reached on the ports of the web`(text: String) async throws {
        let host = text.contains(":") ? "[\(text)]" : text
        let guardian = try guarding([text])
        let address = try #require(IPAddress(text))
        #expect(try await guardian.addresses(of: OutboundTarget("https://\(host)/")) == [address])
        #expect(try await guardian.addresses(of: OutboundTarget("http://hooks.example/")) == [address])
        for port in [22, 25, 81, 444, 6379, 8080] {
            #expect(isForbidden(try await failure("http://\(host):\(port)/", guardian)))
            #expect(isForbidden(try await failure("http://hooks.example:\(port)/", guardian)))
        }
    }

    @Test func `a name without addresses leads nowhere`() async throws {
        #expect(try await failure("https://nobody.example/", guarding([])) == .unresolved("nobody.example"))
    }

    @Test func `a name is asked for once, so a second answer changes nothing`() async throws {
        let asked = Mutex(0)
        let good = try #require(IPAddress("1.1.1.1"))
        let bad = try #require(IPAddress("127.0.0.1"))
        let guardian = OutboundGuard(
            try OutboundAllowance(),
            resolver: AddressResolver { _ in
                asked.withLock { count in
                    count += 1
                    return [count == 1 ? good : bad]
                }
            })
        #expect(try await guardian.addresses(of: OutboundTarget("https://rebind.example/")) == [good])
        #expect(asked.withLock { $0 } == 1)
        #expect(isForbidden(try await failure("https://rebind.example/", guardian)))
    }

    @Test func `an allowance opens what it names and nothing beside it`() async throws {
        let allow = [
            "hooks.corp.example", "ci.corp.example:8443", "10.1.2.3", "10.9.0.0/16:9000", "[fd00::1]:8443", "fd01::/16",
        ]
        let inside = try guarding(["10.7.7.7"], allow: allow)
        let open = [
            "http://hooks.corp.example/", "http://HOOKS.corp.example:8080/", "https://ci.corp.example:8443/",
            "http://10.1.2.3:4711/", "http://10.9.200.1:9000/", "https://[fd00::1]:8443/", "http://[fd01::5]:1/",
        ]
        for text in open { #expect(try await failure(text, inside) == nil, "\(text)") }
        let closed = [
            "http://other.corp.example/", "http://a.hooks.corp.example/", "https://ci.corp.example/",
            "http://10.1.2.4/",
            "http://10.9.200.1/", "http://10.10.0.1:9000/", "https://[fd00::1]/", "https://[fd00::2]:8443/",
            "http://[::ffff:10.1.2.3]/",
        ]
        for text in closed { #expect(isForbidden(try await failure(text, inside)), "\(text)") }
        let named = try guarding(["10.1.2.3"], allow: allow)
        #expect(try await failure("http://anything.example:4711/", named) == nil)
        #expect(
            isForbidden(
                try await failure("http://anything.example/", guarding(["10.1.2.3", "10.1.2.4"], allow: allow))))
    }

    @Test(arguments: [
        "10.0.0.1/8", "10.0.0.0/8:0", "10.0.0.0/8:99999", "127.1", "0x7f.1", "http://h/", "h:0", "h:port", "user@h",
        "[::1",
        "a..b", "*", "*.corp.example", "h/8",
    ])
    func `an allowance that says nothing clear is refused, naming setting and entry`(text: String) {
        let refusal = #expect(throws: Refusal.self) { try OutboundAllowance(["hooks.example", text]) }
        #expect(refusal?.fields.map(\.field) == ["MUSTER_OUTBOUND_ALLOW"])
        #expect(refusal?.detail.contains(text) == true)
    }

    @Test func `the machine's own resolver knows the machine`() async {
        let found = await AddressResolver.system.addresses("localhost")
        #expect(found.contains { $0 == IPAddress("127.0.0.1") || $0 == IPAddress("::1") })
        #expect(await AddressResolver.system.addresses("nobody.invalid").isEmpty)
    }
}
