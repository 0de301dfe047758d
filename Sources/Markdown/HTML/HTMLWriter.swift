/// Collects HTML. Text goes through an escape, and tags are constants of this module.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    var count: Int { bytes.count }

    /// Markup of this module. A `StaticString`, so that nothing a person wrote can be passed by mistake.
    mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A number.
    mutating func number(_ value: Int) {
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Text, safe as content and in a quoted attribute.
    mutating func text(_ source: some Sequence<UInt8>) {
        for byte in source {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            case UInt8(ascii: "'"): raw("&#39;")
            case 0: raw("\u{FFFD}")
            default: bytes.append(byte)
            }
        }
    }

    /// Text whose line feeds are shown.
    mutating func lines(_ source: some Sequence<UInt8>) {
        var isFirst = true
        for line in source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !isFirst { raw("<br>") }
            isFirst = false
            text(line)
        }
    }
}
