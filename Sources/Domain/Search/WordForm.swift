import Foundation

/// The form in which words are compared: NFKC and case folding, so that `ＤＢ`, `DB` and `db` are one word.
///
/// Accents count: `é` is not `e`. The dot that folding leaves above the `i` of `İ` does not, or `İstanbul` would not be
/// found as people type it.
enum WordForm {
    private static let dotAbove: Unicode.Scalar = "\u{307}"
    private static let rightQuote: Unicode.Scalar = "\u{2019}"

    /// The compared form of a word or of what stands between two words.
    static func folded(_ text: Substring) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        let compatible = String(text).precomposedStringWithCompatibilityMapping
        // Twice lower: the capital of "ß" is "SS", the small letter of "ẞ" is "ß".
        let lower = compatible.lowercased().uppercased().lowercased()
        let plain = withoutDots(lower)
        return plain.precomposedStringWithCompatibilityMapping
    }

    private static func withoutDots(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == dotAbove || $0 == rightQuote }) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == dotAbove, out.last == "i" { continue }
            out.append(scalar == rightQuote ? "'" : scalar)
        }
        return String(out)
    }
}
