import Domain

/// The text that Prometheus reads: names, labels and numbers in its exposition format 0.0.4.
enum MetricText {
    /// A metric's name: what is not a letter, digit or underscore becomes an underscore.
    static func name(_ label: String) -> String {
        let name = String(decoding: label.utf8.map { isNameByte($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
        return name.first?.isNumber ?? true ? "_" + name : name
    }

    /// The name with a suffix, which is not repeated.
    static func name(_ label: String, suffix: String) -> String {
        let name = name(label)
        return name.hasSuffix(suffix) ? name : name + suffix
    }

    /// The labels as they stand between braces, sorted by name; empty without labels. Of two with one name the last
    /// counts. `le` belongs to histograms and is set apart.
    static func labels(_ dimensions: [(String, String)]) -> String {
        var values: [String: String] = [:]
        for (key, value) in dimensions {
            let key = name(key)
            values[key == "le" ? "le_" : key] = value
        }
        return values.sorted { $0.key < $1.key }.map { "\($0.key)=\"\(escaped(bounded($0.value)))\"" }.joined(
            separator: ",")
    }

    /// A number: whole ones without a fraction, and the words that stand for what has no digits.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }

    /// A help text on its one line.
    static func help(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }

    /// The longest beginning within the limit that does not cut a character.
    private static func bounded(_ value: String) -> String {
        guard value.utf8.count > Limits.metricLabelBytesMax else { return value }
        var bytes = 0
        return String(
            value.prefix { character in
                bytes += character.utf8.count
                return bytes <= Limits.metricLabelBytesMax
            })
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default:
            false
        }
    }
}
