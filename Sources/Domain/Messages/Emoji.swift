/// What counts as a reaction. Reactions are stored in the clear, so they must not be able to carry text.
package enum Emoji {
    /// True for exactly one emoji as people see it: one grapheme whose scalars are emoji, joiners, selectors, skin tones,
    /// tags or flag letters. Digits and `#`, which Unicode lists as emoji, count only as keycaps.
    package static func isOne(_ text: String) -> Bool {
        guard text.count == 1, text.utf8.count <= Limits.emojiBytesMax, let first = text.unicodeScalars.first else {
            return false
        }
        if first.isASCII { return text.unicodeScalars.contains("\u{20E3}") && text.unicodeScalars.count <= 3 }
        guard first.properties.isEmoji else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isEmoji || scalar.properties.isEmojiModifier || scalar == "\u{200D}"
                || scalar == "\u{FE0F}" || ("\u{E0020}"..."\u{E007F}").contains(scalar)
        }
    }
}
