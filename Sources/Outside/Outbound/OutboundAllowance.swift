package import Domain

/// Where requests may go although nobody else on the internet could: what `MUSTER_OUTBOUND_ALLOW` names.
package struct OutboundAllowance: Sendable {
    /// The setting's name.
    package static let setting = "MUSTER_OUTBOUND_ALLOW"

    private enum Place: Sendable {
        case name(String)
        case network(IPNetwork)
    }

    private struct Entry: Sendable {
        let place: Place
        /// The one port; nil is any.
        let port: Int?
    }

    private let entries: [Entry]

    /// Reads entries such as `hooks.corp.example`, `hooks.corp.example:8443`, `10.1.2.3`, `10.0.0.0/8`, `10.0.0.0/8:9000` and
    /// `[fd00::1]:8443`. Without a port an entry allows every port.
    ///
    /// - Throws: `Refusal` naming the setting and the entry that is none of these.
    package init(_ texts: [String] = []) throws(Refusal) {
        var entries: [Entry] = []
        for text in texts {
            guard let entry = Self.entry(text.lowercased()) else {
                throw Refusal.invalid(
                    Self.setting,
                    "\(text) is no host, address or network with or without a port, such as hooks.example:8443 or 10.0.0.0/8."
                )
            }
            entries.append(entry)
        }
        self.entries = entries
    }

    private static func entry(_ text: String) -> Entry? {
        if let network = IPNetwork(text) { return Entry(place: .network(network), port: nil) }
        if let slash = text.firstIndex(of: "/") {
            guard let colon = text[slash...].firstIndex(of: ":"), let network = IPNetwork(String(text[..<colon])),
                let port = Int(text[text.index(after: colon)...]), (1...65_535).contains(port)
            else { return nil }
            return Entry(place: .network(network), port: port)
        }
        guard let (host, port) = try? OutboundTarget.split(text[...]) else { return nil }
        switch host {
        case .name(let name): return Entry(place: .name(name), port: port)
        case .address(let address):
            return Entry(place: .network(IPNetwork(address, bits: address.bytes.count * 8)), port: port)
        }
    }

    /// True when the name is allowed, whatever addresses it has: who names it trusts whoever answers for it.
    func permits(name: String, port: Int) -> Bool {
        entries.contains { entry in
            guard case .name(name) = entry.place else { return false }
            return entry.port == nil || entry.port == port
        }
    }

    /// True when the address is allowed.
    func permits(_ address: IPAddress, port: Int) -> Bool {
        entries.contains { entry in
            guard case .network(let network) = entry.place, network.contains(address) else { return false }
            return entry.port == nil || entry.port == port
        }
    }
}
