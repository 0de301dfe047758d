/// Numbers that states give to people, those that tell themselves by their form or a check character.
enum NationalID {
    /// The id that begins at an index: what it is, and where it ends; nil when none does.
    static func found(in line: ArraySlice<UInt8>, from start: Int) -> (name: String, end: Int)? {
        guard start + 9 <= line.endIndex, mayBe(line, start) else { return nil }
        // Long enough for every form with its blanks.
        let text = Array(line[start..<min(start + 24, line.endIndex)])
        for (name, length) in [
            ("US social security number", socialSecurity(text)), ("UK national insurance number", insurance(text)),
            ("Spanish identity number", spanish(text)), ("Italian tax code", italian(text)),
            ("French social security number", french(text)),
        ] {
            guard let length else { continue }
            let end = start + length
            let next = end < line.endIndex ? line[end] : 0x20
            if isDigit(next) || isLetter(next) || next == 0x2D || next == 0x5F { continue }
            return (name, end)
        }
        return nil
    }

    /// A look at a few bytes, since most numbers and words are none of these.
    private static func mayBe(_ line: ArraySlice<UInt8>, _ start: Int) -> Bool {
        let (first, second) = (line[start], line[start + 1])
        if isDigit(first) {
            if line[start + 3] == 0x2D, line[start + 6] == 0x2D { return true }
            if second == 0x20 { return first <= 0x32 && isDigit(line[start + 3]) && line[start + 4] == 0x20 }
            return (1..<8).allSatisfy { isDigit(line[start + $0]) }
        }
        guard (0x41...0x5A).contains(first) else { return false }
        if isDigit(second) { return first >= 0x58 }
        return (0x41...0x5A).contains(second) && (isDigit(line[start + 3]) || (0x41...0x5A).contains(line[start + 3]))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 }
    private static func number(_ digits: some Sequence<UInt8>) -> Int64 {
        digits.reduce(0) { $0 * 10 + Int64($1 & 0x0F) }
    }

    /// `123-45-6789`: areas 000, 666 and from 900 were never given out, nor groups or serials of zeros, and one number was
    /// printed on a card in every wallet of a shop.
    private static func socialSecurity(_ text: [UInt8]) -> Int? {
        guard text.count >= 11, text[3] == 0x2D, text[6] == 0x2D else { return nil }
        let digits = text[0..<3] + text[4..<6] + text[7..<11]
        guard digits.allSatisfy(isDigit) else { return nil }
        let (area, group, serial) = (number(text[0..<3]), number(text[4..<6]), number(text[7..<11]))
        guard area != 0, area != 666, area < 900, group != 0, serial != 0 else { return nil }
        return area == 78 && group == 5 && serial == 1120 ? nil : 11
    }

    /// `QQ 12 34 56 C`, with or without blanks.
    private static func insurance(_ text: [UInt8]) -> Int? {
        var compact: [UInt8] = []
        var length = 0
        for byte in text where compact.count < 9 {
            length += 1
            if byte == 0x20, [2, 4, 6, 8].contains(compact.count) { continue }
            compact.append(byte)
        }
        guard compact.count == 9, compact[2..<8].allSatisfy(isDigit), (0x41...0x44).contains(compact[8]) else {
            return nil
        }
        let pair = String(decoding: compact[0..<2], as: UTF8.self)
        guard pair.allSatisfy(\.isUppercase), pair.allSatisfy({ !"DFIQUV".contains($0) }), !pair.hasSuffix("O"),
            !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(pair)
        else { return nil }
        return length
    }

    /// `12345678Z` and `X1234567L`: the letter is the number modulo 23.
    private static func spanish(_ text: [UInt8]) -> Int? {
        guard text.count >= 9, text[1..<8].allSatisfy(isDigit) else { return nil }
        let first: UInt8
        switch text[0] {
        case 0x30...0x39: first = text[0]
        case 0x58...0x5A: first = text[0] - 0x58 + 0x30
        default: return nil
        }
        let letters = Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)
        let value = number([first] + text[1..<8])
        return value > 99 && text[8] == letters[Int(value % 23)] ? 9 : nil
    }

    /// `RSSMRA85T10A562S`: the last letter is computed from the others.
    private static func italian(_ text: [UInt8]) -> Int? {
        guard text.count >= 16 else { return nil }
        let form = Array("LLLLLLDDLDDLDDDL".utf8)
        let fits = zip(text, form).allSatisfy { byte, kind in
            kind == 0x4C ? (0x41...0x5A).contains(byte) : isDigit(byte)
        }
        guard fits else { return nil }
        let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
        let sum = text[0..<15].enumerated().reduce(0) { sum, next in
            let value = Int(isDigit(next.element) ? next.element - 0x30 : next.element - 0x41)
            return sum + (next.offset % 2 == 0 ? odd[value] : value)
        }
        return text[15] == UInt8(0x41 + sum % 26) ? 16 : nil
    }

    /// `1 84 12 76 451 089 46`, with or without blanks: the last two digits are 97 less the others modulo 97.
    private static func french(_ text: [UInt8]) -> Int? {
        var digits: [UInt8] = []
        var length = 0
        for byte in text where digits.count < 15 {
            length += 1
            if byte == 0x20, [1, 3, 5, 7, 10, 13].contains(digits.count) { continue }
            guard isDigit(byte) else { return nil }
            digits.append(byte)
        }
        guard digits.count == 15, digits[0] == 0x31 || digits[0] == 0x32, (1...12).contains(number(digits[3..<5]))
        else { return nil }
        return 97 - number(digits[0..<13]) % 97 == number(digits[13..<15]) ? length : nil
    }
}
