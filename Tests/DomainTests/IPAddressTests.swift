import Domain
import Testing

/// Addresses and networks as they are written.
struct IPAddressTests {
    @Test(arguments: [
        "127.1", "0x7f.0.0.1", "0177.0.0.1", "2130706433", "127.0.0.01", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.4 ",
        " 1.2.3.4", "1.2.3.-4", "", ":", "1.2.3.4\u{0}", "::1%lo", "[::1]", "1:2:3:4:5:6:7", "::1::", "localhost",
        "\u{FF11}.2.3.4",
    ])
    func `an odd spelling is no address`(text: String) { #expect(IPAddress(text) == nil) }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::1", "::1"), ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.1"), ("0.0.0.0", "0.0.0.0"),
    ])
    func `an address is written in one way`(text: String, written: String) throws {
        #expect(try #require(IPAddress(text)).description == written)
    }

    @Test func `an address that a socket for both versions reports is the one of version 4`() throws {
        #expect(try #require(IPAddress("::ffff:192.0.2.1")).unmapped == IPAddress("192.0.2.1"))
        for text in ["192.0.2.1", "::1", "::fffe:192.0.2.1", "1::ffff:192.0.2.1"] {
            let address = try #require(IPAddress(text))
            #expect(address.unmapped == address)
        }
    }

    @Test func `one customer of version 6 counts once, whichever of their addresses they use`() throws {
        let first = try #require(IPAddress("2001:db8:1:2:3:4:5:6")).bucket
        #expect(first == "2001:db8:1:2::/64")
        #expect(try #require(IPAddress("2001:db8:1:2:ffff::1")).bucket == first)
        #expect(try #require(IPAddress("2001:db8:1:3::1")).bucket != first)
        #expect(try #require(IPAddress("192.0.2.1")).bucket == "192.0.2.1")
    }

    @Test(arguments: [
        "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0.1/8", "fd00::/129", "fd00::1/8", "/8", "all",
        "10.0.0.0/0x8", "10.0.0.0/+8", "",
    ])
    func `what is no network, or has bits behind its prefix, is refused`(text: String) {
        #expect(IPNetwork(text) == nil)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.255.255", true), ("10.0.0.0/8", "11.0.0.0", false), ("0.0.0.0/0", "203.0.113.9", true),
        ("0.0.0.0/0", "::1", false), ("::/0", "10.0.0.1", false), ("192.0.2.5", "192.0.2.5", true),
        ("192.0.2.5", "192.0.2.4", false), ("100.64.0.0/10", "100.127.255.255", true),
        ("100.64.0.0/10", "100.128.0.0", false), ("fe80::/10", "febf::1", true), ("fe80::/10", "fec0::1", false),
        ("2001::/23", "2001:1ff:ffff::1", true), ("2001::/23", "2001:200::1", false),
    ])
    func `a network contains what begins with its bits`(network: String, address: String, isIn: Bool) throws {
        let network = try #require(IPNetwork(network))
        #expect(try network.contains(#require(IPAddress(address))) == isIn)
    }
}
