import Domain
import Foundation

/// What proxies write about those who reached them, in both spellings; whatever cannot be read is an entry without address.
enum ForwardedFields {
    /// What one proxy said about the one before it.
    struct Element: Equatable {
        /// Whom it was reached from; nil when it hides that, or when nobody can read it.
        let address: IPAddress?
        /// Whether it was reached over TLS; nil when it does not say.
        let isSecure: Bool?
    }

    /// The elements of `Forwarded` fields, the nearest proxy's last (RFC 7239, section 4).
    static func elements(_ values: [String]) -> [Element] {
        values.flatMap { split($0, at: ",") }.map { element in
            var address: IPAddress?
            var isSecure: Bool?
            for pair in split(element, at: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { continue }
                let value = unquoted(trimmed(parts[1]))
                switch trimmed(parts[0]).lowercased() {
                case "for": address = self.address(value)
                case "proto": isSecure = self.isSecure(value)
                default: break
                }
            }
            return Element(address: address, isSecure: isSecure)
        }
    }

    /// The elements that `X-Forwarded-For` and `X-Forwarded-Proto` make together. A list of schemes as long as the list of
    /// addresses goes with it one by one; of any other, the last scheme is what the nearest proxy says.
    static func xElements(for addresses: [String], proto: [String]) -> [Element] {
        let addresses = addresses.flatMap { split($0, at: ",") }
        let schemes = proto.flatMap { split($0, at: ",") }.map(isSecure)
        guard !addresses.isEmpty else {
            return schemes.isEmpty ? [] : [Element(address: nil, isSecure: schemes.last ?? nil)]
        }
        let isAligned = schemes.count == addresses.count
        return addresses.enumerated().map { index, text in
            Element(address: address(text), isSecure: isAligned ? schemes[index] : schemes.last ?? nil)
        }
    }

    private static func isSecure(_ scheme: String) -> Bool? {
        switch scheme.lowercased() {
        case "https", "wss": true
        case "http", "ws": false
        default: nil
        }
    }

    /// An address, alone or with a port: `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `[2001:db8::1]:4711`.
    private static func address(_ text: String) -> IPAddress? {
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            return IPAddress(String(text[text.index(after: text.startIndex)..<end]))?.unmapped
        }
        if let whole = IPAddress(text) { return whole.unmapped }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? IPAddress(String(parts[0])) : nil
    }

    /// Splits at every separator, empty parts dropped. Quotes do not count: nothing that is read here has a separator in
    /// quotes, and one that a client leaves open would swallow what its proxy adds.
    private static func split(_ text: some StringProtocol, at separator: Character) -> [String] {
        text.split(separator: separator).map { trimmed($0) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.trimmingCharacters(in: [" ", "\t"])
    }

    private static func unquoted(_ text: String) -> String {
        text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
    }
}
