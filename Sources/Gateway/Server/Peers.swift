import Domain
package import NIOCore

/// The other ends of connections as limits count them.
package struct Peers: Sendable {
    /// True counts programs on this machine like any other address; for tests, which come from nowhere else.
    package var countsLocal = false
    /// Proxies that everybody may come through; as themselves they are not counted.
    var proxies = TrustedProxies()

    /// As the server counts.
    package init() {}

    /// The same with these proxies.
    package func knowing(_ proxies: TrustedProxies) -> Peers {
        var peers = self
        peers.proxies = proxies
        return peers
    }

    /// The name under which a client is counted; nil where counting would hit the wrong one: a trusted proxy that does not
    /// say for whom it speaks, or a program on this machine, which may be a proxy too.
    package func counted(_ client: TrustedProxies.Client) -> String? {
        guard let address = client.address, !proxies.isTrusted(address), countsLocal || !Self.isLocal(address) else {
            return nil
        }
        return client.bucket
    }

    /// The same for a connection of which no request is known yet.
    package func counted(_ peer: SocketAddress?) -> String? { counted(proxies.client(peer: peer) { _ in [] }) }

    private static func isLocal(_ address: IPAddress) -> Bool {
        let bytes = address.bytes
        return address.isV4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
    }
}
