/// An address that may be followed from a message: `http`, `https` or `mailto`, percent-encoded.
///
/// Everything else (`javascript:`, `data:`, relative addresses) is no link, because a click on it would act here.
struct SafeLink {
    /// The bytes of the address: visible ASCII without quotes, angle brackets and backslashes. `&` still needs its
    /// escape in HTML.
    let bytes: [UInt8]

    private static let schemes = ["http://", "https://", "mailto:"]

    /// Nil when the address does not begin with an allowed scheme, or has nothing behind it.
    init?(_ url: String) {
        let source = Array(url.utf8)
        let isAllowed = Self.schemes.contains { scheme in
            source.count > scheme.utf8.count && zip(source, scheme.utf8).allSatisfy { Self.lowercased($0) == $1 }
        }
        guard isAllowed else { return nil }
        bytes = source.flatMap { Self.isPlain($0) ? [$0] : Self.percentEncoded($0) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default:
            (0x21...0x7e).contains(byte)
        }
    }

    private static func percentEncoded(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
