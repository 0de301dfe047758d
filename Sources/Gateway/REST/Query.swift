import Domain

/// The part of an address after the question mark, decoded; a name that stands twice keeps its last value.
struct Query: Sendable {
    /// Names and values in the order they came.
    let items: [(name: String, value: String)]

    init(items: [(name: String, value: String)]) { self.items = items }

    /// Reads `a=1&b=2`; what is not decodable stays as it is written.
    init(_ text: Substring) {
        var items: [(name: String, value: String)] = []
        for part in text.split(separator: "&").prefix(Limits.queryItemsMax) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = pair.count > 1 ? PercentCoding.decode(pair[1], plusIsSpace: true) : ""
            items.append((name: PercentCoding.decode(pair[0], plusIsSpace: true), value: value))
        }
        self.items = items
    }

    subscript(name: String) -> String? { items.last { $0.name == name }?.value }

    /// The items as fields, so that filters complain in the same words as bodies; empty values count as absent.
    var fields: Fields {
        var object = JSONObject()
        for item in items where !item.value.isEmpty { object[item.name] = .string(item.value) }
        return Fields(object)
    }

    /// The query with some items set (or, with nil, taken out), sorted by name as Django REST Framework writes links.
    func replacing(_ changes: [String: String?]) -> String {
        var kept = items.filter { changes[$0.name] == nil }
        for (name, value) in changes {
            if let value { kept.append((name: name, value: value)) }
        }
        guard !kept.isEmpty else { return "" }
        let parts = kept.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
            .map { PercentCoding.encode($0.name) + "=" + PercentCoding.encode($0.value) }
        return "?" + parts.joined(separator: "&")
    }
}

/// Percent encoding of addresses (RFC 3986, section 2.1).
enum PercentCoding {
    /// The decoded text, or the text as it stands when it is not well-formed UTF-8 behind the percent signs.
    static func decode(_ text: Substring, plusIsSpace: Bool) -> String {
        guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x2B }) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case 0x25:
                let digits = rest.prefix(2)
                guard digits.count == 2, let value = Hex.bytes(String(decoding: digits, as: UTF8.self))?.first else {
                    return String(text)
                }
                bytes.append(value)
                rest = rest.dropFirst(2)
            case 0x2B where plusIsSpace: bytes.append(0x20)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? String(text)
    }

    /// The text with everything but unreserved characters encoded.
    static func encode(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, upper(byte >> 4), upper(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func upper(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
