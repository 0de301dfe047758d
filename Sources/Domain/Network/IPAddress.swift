import Foundation

/// An address of a machine, version 4 or 6, without port and zone.
package struct IPAddress: Hashable, Sendable, CustomStringConvertible {
    /// Its bytes in network order: 4 or 16.
    package let bytes: [UInt8]

    /// True for version 4.
    package var isV4: Bool { bytes.count == 4 }

    /// Reads the one usual spelling: four decimal numbers without leading zeros, or RFC 4291, section 2.2. Short, octal and
    /// hexadecimal forms of version 4, zones and brackets are no address.
    package init?(_ text: String) {
        let isV6 = text.utf8.contains(0x3A)
        var bytes = [UInt8](repeating: 0, count: isV6 ? 16 : 4)
        guard !text.utf8.contains(0), inet_pton(isV6 ? AF_INET6 : AF_INET, text, &bytes) == 1 else { return nil }
        self.bytes = bytes
    }

    /// An address of 4 or 16 bytes; nil for any other count.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// `0.0.0.0`: no machine's.
    package static var unspecified: IPAddress { IPAddress(v4: (0, 0, 0, 0)) }

    /// An address of version 4 by its bytes.
    private init(v4 bytes: (UInt8, UInt8, UInt8, UInt8)) { self.bytes = [bytes.0, bytes.1, bytes.2, bytes.3] }

    /// The address of version 4 that `::ffff:a.b.c.d` stands for, which a socket that listens to both versions reports; any
    /// other address is itself.
    package var unmapped: IPAddress {
        guard !isV4, bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF else { return self }
        return IPAddress(bytes: Array(bytes[12...])) ?? self
    }

    /// What a limit for one caller counts by: the address, or for version 6 its network of 64 bits, out of which one customer
    /// may choose any.
    package var bucket: String {
        isV4 ? description : IPNetwork(self, bits: 64).description
    }

    /// As it is usually written (RFC 5952 for version 6).
    package var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = isV4 ? AF_INET : AF_INET6
        guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return Hex.text(bytes) }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
