package import Domain

/// Decides where a request may go, and to which addresses exactly (threat H4).
///
/// A name is resolved once, here, and whoever connects must use the addresses that were checked: a name that is asked a
/// second time may have another answer.
package struct OutboundGuard: Sendable {
    private static let ports: Set<Int> = [80, 443]

    private let allowance: OutboundAllowance
    private let resolver: AddressResolver

    /// A guard that lets to the internet's ordinary addresses on ports 80 and 443, and wherever the allowance says.
    package init(_ allowance: OutboundAllowance, resolver: AddressResolver = .system) {
        self.allowance = allowance
        self.resolver = resolver
    }

    /// The addresses to connect to, at least one, every one of which may be.
    ///
    /// - Throws: `OutboundFailure.forbidden` when only one of them may not be, `unresolved` when there is none.
    package func addresses(of target: OutboundTarget) async throws(OutboundFailure) -> [IPAddress] {
        switch target.host {
        case .address(let address):
            try check(address, target.port)
            return [address]
        case .name(let name):
            let found = await resolver.addresses(name)
            guard !found.isEmpty else { throw .unresolved(name) }
            if allowance.permits(name: name, port: target.port) { return found }
            for address in found { try check(address, target.port) }
            return found
        }
    }

    private func check(_ address: IPAddress, _ port: Int) throws(OutboundFailure) {
        if allowance.permits(address, port: port) { return }
        if let kind = SpecialAddresses.kind(of: address) {
            throw .forbidden("\(address) is \(kind); \(OutboundAllowance.setting) can allow it")
        }
        guard Self.ports.contains(port) else {
            throw .forbidden("port \(port) is neither 80 nor 443; \(OutboundAllowance.setting) can allow it")
        }
    }
}
