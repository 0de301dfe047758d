/// All addresses of one version that begin with the same bits (CIDR, RFC 4632).
package struct IPNetwork: Hashable, Sendable, CustomStringConvertible {
    /// Its lowest address.
    package let first: IPAddress
    /// How many leading bits are given: 0 to 32 or 128.
    package let bits: Int

    /// The network around an address; bits beyond the address' length count as all of them.
    package init(_ address: IPAddress, bits: Int) {
        let bits = max(0, min(bits, address.bytes.count * 8))
        var bytes = address.bytes
        for index in bytes.indices { bytes[index] &= Self.mask(bits - index * 8) }
        first = IPAddress(bytes: bytes) ?? address
        self.bits = bits
    }

    /// Reads `10.0.0.0/8`, `fd00::/8`, or an address alone. Bits set behind the prefix are refused: they are a mistake more
    /// often than not.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = IPAddress(String(parts[0])) else { return nil }
        let whole = address.bytes.count * 8
        var bits = whole
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[1]), number <= whole
            else { return nil }
            bits = number
        }
        self.init(address, bits: bits)
        guard first == address else { return nil }
    }

    /// True when the address lies in it; an address of the other version never does.
    package func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == first.bytes.count else { return false }
        return address.bytes.indices.allSatisfy {
            address.bytes[$0] & Self.mask(bits - $0 * 8) == first.bytes[$0]
        }
    }

    /// A byte whose first bits are set; none for a count below one, all for one above eight.
    private static func mask(_ bits: Int) -> UInt8 {
        switch bits {
        case ..<1: 0
        case 1..<8: UInt8.max << UInt8(8 - bits)
        default: UInt8.max
        }
    }

    /// As it is usually written.
    package var description: String { "\(first)/\(bits)" }
}
