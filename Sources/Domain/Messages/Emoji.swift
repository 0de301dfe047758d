/// What counts as a reaction. Reactions are stored in the clear, so they must not be able to carry text.
package enum Emoji {
    /// The black flag, after which tags spell a region: Scotland's is the flag with the tags `gbsct`.
    private static let flag: Unicode.Scalar = "\u{1F3F4}"
    /// A region's code and the tag that ends it: the longest in use has five letters (Unicode TR 51, annex B).
    private static let tagsMax = 7

    /// True for exactly one emoji as people see it: one grapheme whose scalars are emoji, joiners, selectors, skin tones or
    /// flag letters, or a flag with the tags of its region. Digits, `#` and `*`, which Unicode lists as emoji, count only as
    /// keycaps.
    package static func isOne(_ text: String) -> Bool {
        guard text.count == 1, text.utf8.count <= Limits.emojiBytesMax, let first = text.unicodeScalars.first,
            first.properties.isEmoji
        else { return false }
        if first.isASCII { return isKeycap(text.unicodeScalars.dropFirst()) }
        let tags = text.unicodeScalars.count(where: isTag)
        guard tags == 0 || first == flag && tags <= tagsMax else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isEmoji || scalar == "\u{200D}" || scalar == "\u{FE0F}" || isTag(scalar)
        }
    }

    private static func isTag(_ scalar: Unicode.Scalar) -> Bool { ("\u{E0020}"..."\u{E007F}").contains(scalar) }

    /// What follows a digit, `#` or `*` to make it a keycap.
    private static func isKeycap(_ rest: Substring.UnicodeScalarView) -> Bool {
        rest.elementsEqual(["\u{20E3}"]) || rest.elementsEqual(["\u{FE0F}", "\u{20E3}"])
    }
}
