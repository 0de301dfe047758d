import Domain
import Outside
import Testing

/// Addresses are taken in one spelling alone.
@Suite struct OutboundTargetTests {
    @Test(arguments: [
        "http://127.1/", "http://127.0.1/", "http://0x7f.1/", "http://0x7f.0.0.1/", "http://0x7f000001/",
        "http://0X7F000001/", "http://2130706433/", "http://017700000001/", "http://0177.0.0.1/", "http://127.0.0.01/",
        "http://127.0.0.1./", "http://127.0.0.1.5/", "http://256.256.256.256/", "http://1.2.3.4.0x5/",
        "http://evil.example.1/", "http://[::1/", "http://::1/", "http://[127.0.0.1]/", "http://[::1%25lo]/",
        "http://[::1]x/", "http://[::1]:/", "http://h:0/", "http://h:080/", "http://h:65536/", "http://h:8o/",
        "http://h:/", "http://h:80:80/", "http://user@127.0.0.1/", "http://example.com@127.0.0.1/",
        "http://a:b@h/", "http://h\\@127.0.0.1/", "http://127.0.0.1%2f@h/", "http://h%00.example/", "http://%6c/",
        "http://\u{24BD}.example/", "http://\u{FF11}27.0.0.1/", "http://ex\u{00E4}mple.com/", "http://h .example/",
        "http://h\n/", "http://h\t/", "http://h/ /", "http://.example/", "http://h..example/", "http://h./", "http:///",
        "http://", "http:/h", "h", "//h/", "ftp://h/", "file:///etc/passwd", "gopher://h/", "javascript:1",
        "http://h/#part", "http://\(String(repeating: "a", count: 64)).example/", " http://h/",
        "http://h/\(String(repeating: "a", count: 2_048))", "",
    ])
    func `an odd spelling is refused before anybody resolves it`(text: String) {
        #expect(throws: OutboundFailure.self) { try OutboundTarget(text) }
    }

    @Test func `a plain address is read whole`() throws {
        let hook = try OutboundTarget("HTTPS://Hooks.Example.COM/a/B?c=D")
        #expect(hook.scheme == .https && hook.host == .name("hooks.example.com") && hook.port == 443)
        #expect(hook.path == "/a/B?c=D")
        #expect(hook.description == "https://hooks.example.com:443/a/B?c=D")
        #expect(hook.place == "https://hooks.example.com:443")
        #expect(try OutboundTarget("http://h").path == "/" && OutboundTarget("http://h?q").path == "/?q")
        let six = try OutboundTarget("http://[2001:DB8::1]:8080/x")
        #expect(try six.host == .address(#require(IPAddress("2001:db8::1"))) && six.port == 8080)
        #expect(six.description == "http://[2001:db8::1]:8080/x")
    }
}
