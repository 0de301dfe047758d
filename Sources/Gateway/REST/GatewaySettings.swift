/// How the HTTP side behaves towards the outside.
package struct GatewaySettings: Sendable {
    /// Where this server is reached; answers the questions of origin.
    package var origins: Origins
    /// Whose word about a client is believed.
    package var proxies: TrustedProxies
    /// False lifts the rate of requests, for benchmarks.
    package var limitsRates: Bool
    /// Whom limits by address count.
    package var peers: Peers
    /// This release, as the contract pages name it.
    package var version: String

    /// States all of it.
    package init(
        origins: Origins, proxies: TrustedProxies = TrustedProxies(), limitsRates: Bool = true, peers: Peers = Peers(),
        version: String
    ) {
        self.origins = origins
        self.proxies = proxies
        self.limitsRates = limitsRates
        self.peers = peers.knowing(proxies)
        self.version = version
    }
}

/// Where this server is reached, and which pages may speak to it with a person's cookie.
package struct Origins: Sendable {
    private let publicOrigin: String?
    private let allowed: Set<String>
    private var scheme: String

    /// `publicURL` (`https://war.example`) overrules the Host field; `allowed` are further origins of pages.
    package init(publicURL: String?, allowed: Set<String> = [], isSecure: Bool) {
        publicOrigin = publicURL.map(Self.origin(of:))
        self.allowed = Set(allowed.map(Self.origin(of:)))
        scheme = isSecure ? "https" : "http"
    }

    /// These as one client sees them: a trusted proxy may know better than the connection whether it speaks TLS; nil changes
    /// nothing.
    func seen(securely isSecure: Bool?) -> Origins {
        guard let isSecure else { return self }
        var origins = self
        origins.scheme = isSecure ? "https" : "http"
        return origins
    }

    /// True when cookies may only travel over TLS.
    package var isSecure: Bool { (publicOrigin ?? scheme).hasPrefix("https") }

    /// The origin that addresses in answers begin with; nil when there is no usable Host field to take it from.
    package func origin(host: String?) -> String? {
        if let publicOrigin { return publicOrigin }
        guard let host, Self.isHost(host) else { return nil }
        return "\(scheme)://\(host.lowercased())"
    }

    /// The same for sockets: `ws://` or `wss://`.
    package func socketOrigin(host: String?) -> String? {
        origin(host: host).map(Self.socketOrigin(of:))
    }

    /// `http://h` becomes `ws://h`, `https://h` becomes `wss://h`.
    package static func socketOrigin(of origin: String) -> String { "ws" + origin.dropFirst(4) }

    /// True when a page of the named origin may act with the cookie of the person who looks at it: this server's own
    /// origin or a listed one, letter for letter but for case. Where a public URL is set the Host field has no say, since a
    /// name that somebody else points here would pass for ours.
    package func isOurs(_ origin: String, host: String?) -> Bool {
        let origin = origin.lowercased()
        return origin == self.origin(host: host) || allowed.contains(origin)
    }

    /// The origin of a configured address as a browser writes it: lower case, no path, no port that goes without saying.
    private static func origin(of url: String) -> String {
        let parts = url.lowercased().split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count >= 2, let scheme = parts.first else { return url.lowercased() }
        let standard = scheme == "https:" ? ":443" : ":80"
        let host = parts[1].hasSuffix(standard) ? parts[1].dropLast(standard.count) : parts[1]
        return "\(scheme)//\(host)"
    }

    /// A host name, IPv4 address or bracketed IPv6 address, with or without a port.
    private static func isHost(_ text: String) -> Bool {
        let allowed = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5B, 0x5D, 0x5F: true
            default: false
            }
        }
        return allowed && (1...255).contains(text.utf8.count)
    }
}
