import Domain
import Foundation

/// Reads one line of an export from left to right, in the only form that each part may have. It works on bytes in place: a
/// million lines are read without a copy of any.
struct LineCursor {
    private let base: UnsafePointer<UInt8>
    private let count: Int
    private(set) var at = 0

    /// A cursor before the first byte of a line, which must stay where it is while the cursor is used.
    init(_ base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
    }

    /// True when everything was read.
    var isAtEnd: Bool { at == count }

    /// Passes exactly this text; false when something else stands here.
    @inline(__always)
    mutating func passes(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count - at >= length, memcmp(base + at, text.utf8Start, length) == 0 else { return false }
        at += length
        return true
    }

    /// A number: at most 18 digits, no leading zero.
    mutating func number() -> Int64? {
        let isNegative = at < count && base[at] == 0x2D
        if isNegative { at += 1 }
        let start = at
        var value: Int64 = 0
        while at < count, at - start < 18, base[at] &- 0x30 < 10 {
            value = value * 10 + Int64(base[at] - 0x30)
            at += 1
        }
        guard at > start else { return nil }
        if base[start] == 0x30 { return at - start == 1 && !isNegative ? 0 : nil }
        return isNegative ? -value : value
    }

    /// A hash or a salt.
    mutating func hash() -> TreeHash? {
        guard count - at >= 66, base[at] == 0x22, base[at + 65] == 0x22, let hash = TreeHash(digits: base + at + 1)
        else { return nil }
        at += 66
        return hash
    }

    /// A string: where its bytes stand, escapes and all.
    mutating func string() -> Range<Int>? {
        guard at < count, base[at] == 0x22 else { return nil }
        at += 1
        let start = at
        while at < count {
            at += EightBytes.plain(base + at, atMost: count - at)
            guard at < count else { return nil }
            switch base[at] {
            case 0x22:
                at += 1
                return start..<at - 1
            case 0x5C:
                guard passesEscape() else { return nil }
            case 0..<0x20: return nil
            default: at += 1
            }
        }
        return nil
    }

    private mutating func passesEscape() -> Bool {
        guard count - at >= 2 else { return false }
        switch base[at + 1] {
        case 0x22, 0x5C, 0x6E, 0x72, 0x74:
            at += 2
            return true
        case 0x75:
            guard count - at >= 6, base[at + 2] == 0x30, base[at + 3] == 0x30 else { return false }
            let (high, low) = (base[at + 4], base[at + 5])
            let isControl = high == 0x30 || high == 0x31
            // Line feed, return and tab have escapes of their own.
            let isShort = high == 0x30 && (low == 0x39 || low == 0x61 || low == 0x64)
            guard isControl, Self.isLowerHex(low), !isShort else { return false }
            at += 6
            return true
        default: return false
        }
    }

    private static func isLowerHex(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte &- 0x61 < 6 }

    /// What a string in form stands for.
    static func plain(_ string: Range<Int>, of base: UnsafePointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: string.count) { bytes, count in
            if let start = bytes.baseAddress { count = writePlain(string, of: base, to: start) }
        }
    }

    /// Writes what a string in form stands for, which is never longer than the string.
    ///
    /// - Returns: how many bytes.
    static func writePlain(
        _ string: Range<Int>, of base: UnsafePointer<UInt8>, to bytes: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var at = string.lowerBound
        var count = 0
        while at < string.upperBound {
            // Up to the next escape in one piece; quotes and control characters do not stand in a string in form.
            let clean = EightBytes.copyPlain(base + at, atMost: string.upperBound - at, to: bytes + count)
            at += clean
            count += clean
            guard at < string.upperBound else { return count }
            switch base[at + 1] {
            case 0x6E: bytes[count] = 0x0A
            case 0x72: bytes[count] = 0x0D
            case 0x74: bytes[count] = 0x09
            case 0x75: bytes[count] = (base[at + 4] - 0x30) << 4 | hexValue(base[at + 5])
            default: bytes[count] = base[at + 1]
            }
            count += 1
            at += base[at + 1] == 0x75 ? 6 : 2
        }
        return count
    }

    /// What a string in form stands for, as text; what is not UTF-8 in it is replaced.
    static func text(_ string: Range<Int>, of base: UnsafePointer<UInt8>) -> String {
        String(decoding: plain(string, of: base), as: UTF8.self)
    }

    private static func hexValue(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
}

/// Looks at the bytes of strings eight at a time.
private enum EightBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// How many bytes stand there before the first quote, backslash or control character.
    static func plain(_ bytes: UnsafePointer<UInt8>, atMost count: Int) -> Int {
        var at = 0
        while count - at >= 8 {
            let found = special(load(bytes + at))
            if found != 0 { return at + found.trailingZeroBitCount / 8 }
            at += 8
        }
        while at < count, !isSpecial(bytes[at]) { at += 1 }
        return at
    }

    /// Copies the bytes before the first quote, backslash or control character.
    ///
    /// - Returns: how many these are. As many as `count` may be written.
    static func copyPlain(
        _ bytes: UnsafePointer<UInt8>, atMost count: Int, to copy: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var at = 0
        while count - at >= 8 {
            let word = load(bytes + at)
            UnsafeMutableRawPointer(copy + at).storeBytes(of: word.littleEndian, as: UInt64.self)
            let found = special(word)
            if found != 0 { return at + found.trailingZeroBitCount / 8 }
            at += 8
        }
        while at < count, !isSpecial(bytes[at]) {
            copy[at] = bytes[at]
            at += 1
        }
        return at
    }

    private static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    private static func isSpecial(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x5C || byte < 0x20 }

    /// The top bit of each byte that is special. A byte above the first one that is may be marked wrongly, since a subtraction
    /// borrows from it; the first one never is.
    private static func special(_ word: UInt64) -> UInt64 {
        let quotes = word ^ ones &* 0x22
        let backslashes = word ^ ones &* 0x5C
        let marked = (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | (word &- ones &* 0x20) & ~word
        return marked & tops
    }
}
