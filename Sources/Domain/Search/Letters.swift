/// What a character is to the search: part of a word, a word of its own, or something between words.
///
/// Follows the word boundaries of Unicode (UAX #29) as far as they need no dictionary, and splits where they would need one.
enum Letters {
    /// What a character is.
    enum Kind {
        /// Part of a word with its neighbours.
        case letter
        /// A word of its own: scripts that put no space between words, and pictures.
        case single
        /// Neither: punctuation or a symbol.
        case mark
        /// Ends whatever stands before it.
        case space
    }

    static func kind(_ scalar: Unicode.Scalar) -> Kind {
        if scalar.isASCII { return kind(ascii: UInt8(scalar.value)) }
        if isUnspaced(scalar) { return .single }
        let properties = scalar.properties
        if properties.isWhitespace { return .space }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .letter
        case .otherSymbol, .modifierSymbol: return .single
        default: return properties.isAlphabetic || properties.numericType != nil ? .letter : .mark
        }
    }

    static func kind(ascii byte: UInt8) -> Kind {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
        case 0...0x20, 0x7F: .space
        default: .mark
        }
    }

    /// Han, Kana, Hangul, Thai, Lao, Khmer and Myanmar: every character counts for itself, with the marks upon it.
    static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF: true
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035, 0x3040...0x318F: true
        case 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F: true
        case 0xAA60...0xAA7F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC: true
        case 0x1B000...0x1B16F, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
