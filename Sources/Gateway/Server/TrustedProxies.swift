package import Domain
import NIOCore

/// The proxies whose word about a client is believed, and who the client is by their word.
///
/// Each proxy adds the address that it was reached from at the end of `X-Forwarded-For` or `Forwarded` (RFC 7239), so the
/// list is read from its end, as long as the one who added an entry is trusted. What stands before that, anybody may have
/// written.
package struct TrustedProxies: Sendable {
    private let networks: [IPNetwork]

    /// Trusts the machines of these networks; none by default.
    package init(_ networks: [IPNetwork] = []) { self.networks = networks }

    /// Who a request comes from.
    ///
    /// - Parameters:
    ///   - peer: the other end of the connection; nil for a socket that has no address.
    ///   - fields: all values of a header field of the request, in order, its name in any case.
    func client(peer: SocketAddress?, fields: (String) -> [String]) -> Client {
        guard let address = peer?.ipAddress.flatMap(IPAddress.init)?.unmapped else {
            return Client(address: nil, isSecure: nil)
        }
        guard isTrusted(address) else { return Client(address: address, isSecure: nil) }
        let forwarded = ForwardedFields.elements(fields("Forwarded"))
        let xForwarded = ForwardedFields.xElements(
            for: fields("X-Forwarded-For"), proto: fields("X-Forwarded-Proto"))
        switch (forwarded.isEmpty, xForwarded.isEmpty) {
        case (true, _): return walk(from: address, xForwarded)
        case (false, true): return walk(from: address, forwarded)
        case (false, false):
            // A proxy that knows only one of the two passes the other on as the client wrote it, and nothing tells which.
            let (first, second) = (walk(from: address, forwarded), walk(from: address, xForwarded))
            guard first.address == second.address else { return Client(address: address, isSecure: nil) }
            guard let one = first.isSecure, let other = second.isSecure else {
                return Client(address: first.address, isSecure: first.isSecure ?? second.isSecure)
            }
            return Client(address: first.address, isSecure: one == other ? one : nil)
        }
    }

    func isTrusted(_ address: IPAddress) -> Bool { networks.contains { $0.contains(address) } }

    private func walk(from peer: IPAddress, _ elements: [ForwardedFields.Element]) -> Client {
        var client = Client(address: peer, isSecure: nil)
        for element in elements.reversed().prefix(Limits.forwardedHopsMax) {
            client.isSecure = element.isSecure ?? client.isSecure
            guard let address = element.address else { break }
            client.address = address
            guard isTrusted(address) else { break }
        }
        return client
    }

    /// Who a request comes from, as far as it can be known.
    package struct Client: Equatable, Sendable {
        /// The client's address; nil when the connection has none.
        package fileprivate(set) var address: IPAddress?
        /// Whether the client speaks TLS to its proxy; nil when no trusted proxy says so.
        package fileprivate(set) var isSecure: Bool?

        /// What limits for one caller count by; version 6 counts by network.
        package var bucket: String { address?.bucket ?? "local" }

        /// As it stands in the log.
        package var name: String { address?.description ?? "local" }
    }
}
