import Domain

/// Addresses that are not simply somebody on the internet (the special-purpose registries of IANA, RFC 6890, and one more).
enum SpecialAddresses {
    /// What an address is that no request may go to unasked; nil for an ordinary one.
    static func kind(of address: IPAddress) -> String? {
        if let known = kinds.first(where: { $0.network.contains(address) }) { return known.kind }
        // All that is given out of version 6 so far; whatever is new was not thought of here.
        guard address.isV4 || globalUnicast.contains(address) else { return "not of the internet" }
        return nil
    }

    private static let globalUnicast = IPNetwork(address("2000::"), bits: 3)

    private static let kinds: [(network: IPNetwork, kind: String)] =
        [
            ("0.0.0.0", 8, "unspecified"),
            ("10.0.0.0", 8, "private"),
            ("100.64.0.0", 10, "shared behind a carrier's translation"),
            ("127.0.0.0", 8, "loopback"),
            // Where clouds answer with a machine's credentials.
            ("169.254.0.0", 16, "link-local"),
            ("172.16.0.0", 12, "private"),
            ("192.0.0.0", 24, "kept for protocols"),
            ("192.0.2.0", 24, "for documentation"),
            ("192.31.196.0", 24, "kept for protocols"),
            ("192.52.193.0", 24, "kept for protocols"),
            ("192.88.99.0", 24, "a relay of 6to4"),
            ("192.168.0.0", 16, "private"),
            ("192.175.48.0", 24, "kept for protocols"),
            ("198.18.0.0", 15, "for benchmarks"),
            ("198.51.100.0", 24, "for documentation"),
            ("203.0.113.0", 24, "for documentation"),
            ("224.0.0.0", 4, "multicast"),
            ("240.0.0.0", 4, "reserved or broadcast"),
            // Looks public and is answered by the host that a virtual machine of Azure runs on.
            ("168.63.129.16", 32, "a cloud's own"),
            ("::", 128, "unspecified"),
            ("::1", 128, "loopback"),
            ("::ffff:0:0", 96, "version 4 in disguise"),
            ("::", 96, "version 4 in disguise"),
            ("64:ff9b::", 96, "version 4 behind a translation"),
            ("64:ff9b:1::", 48, "version 4 behind a translation"),
            ("100::", 64, "a black hole"),
            ("2001::", 32, "version 4 behind Teredo"),
            ("2001:db8::", 32, "for documentation"),
            ("2001::", 23, "kept for protocols"),
            ("2002::", 16, "version 4 behind 6to4"),
            ("2620:4f:8000::", 48, "kept for protocols"),
            ("3fff::", 20, "for documentation"),
            ("5f00::", 16, "for segment routing"),
            ("fc00::", 7, "private"),
            ("fe80::", 10, "link-local"),
            ("fec0::", 10, "private"),
            ("ff00::", 8, "multicast"),
        ].map { (IPNetwork(address($0.0), bits: $0.1), $0.2) }

    /// An address of the table; one that cannot be read becomes the whole of nothing, which the tests of the table would show.
    private static func address(_ text: String) -> IPAddress {
        IPAddress(text) ?? IPAddress.unspecified
    }
}
