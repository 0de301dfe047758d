/// Numbers of payment cards (ISO/IEC 7812): an issuer's range, a length that it gives out, and a check digit.
enum CardNumber {
    /// Where the number that begins at an index ends; nil when none does. Groups may be parted by one blank or hyphen each,
    /// the same one throughout.
    static func end(in line: ArraySlice<UInt8>, from start: Int) -> Int? {
        var digits: [UInt8] = []
        var groups = [0]
        var separator: UInt8?
        var end = start
        var at = start
        while at < line.endIndex {
            let byte = line[at]
            if isDigit(byte) {
                digits.append(byte - 0x30)
                groups[groups.count - 1] += 1
                end = at + 1
                if digits.count > 19 { return nil }
            } else if byte == 0x20 || byte == 0x2D {
                let isNext = at + 1 < line.endIndex && isDigit(line[at + 1])
                // Another number may follow behind a blank.
                guard isNext, separator == nil || separator == byte, groups[groups.count - 1] >= 4 else { break }
                if isGrouped(groups), isCard(digits) { break }
                separator = byte
                groups.append(0)
            } else {
                break
            }
            at += 1
        }
        guard isGrouped(groups), isCard(digits), !continues(line, end) else { return nil }
        return end
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// What goes on is a longer number, a decimal or a name.
    private static func continues(_ line: ArraySlice<UInt8>, _ end: Int) -> Bool {
        guard end < line.endIndex else { return false }
        switch line[end] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: return true
        case 0x2E, 0x2C: return end + 1 < line.endIndex && isDigit(line[end + 1])
        case 0x2D: return end + 1 < line.endIndex
        default: return false
        }
    }

    private static func isGrouped(_ groups: [Int]) -> Bool {
        groups.count == 1 || groups == [4, 6, 5] || groups == [4, 6, 4]
            || groups.count >= 4 && groups.dropLast().allSatisfy { $0 == 4 } && (1...4).contains(groups.last ?? 0)
    }

    private static func isCard(_ digits: [UInt8]) -> Bool {
        guard (13...19).contains(digits.count), Set(digits).count > 1, lengths(digits).contains(digits.count) else {
            return false
        }
        return luhn(digits)
    }

    /// The lengths that the issuer of the first digits gives out; none for a number that is no issuer's.
    private static func lengths(_ digits: [UInt8]) -> Set<Int> {
        let first = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
        switch first {
        case 4000...4999: return [13, 16, 19]
        case 5100...5599, 2221...2720: return [16]
        case 3400...3499, 3700...3799: return [15]
        case 3000...3059, 3600...3699, 3800...3899: return [14]
        case 3528...3589: return [16]
        case 6011, 6440...6599: return [16, 19]
        case 6200...6299: return [16, 17, 18, 19]
        default: return []
        }
    }

    /// The check digit of Luhn (ISO/IEC 7812-1, annex B).
    static func luhn(_ digits: [UInt8]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            guard digit.offset % 2 == 1 else { return sum + Int(digit.element) }
            let doubled = Int(digit.element) * 2
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }
}
