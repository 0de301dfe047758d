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

    /// A hash or a salt: where its 64 digits stand.
    mutating func hash() -> Range<Int>? {
        guard count - at >= 66, base[at] == 0x22, base[at + 65] == 0x22 else { return nil }
        let digits = at + 1..<at + 65
        for index in digits where !Self.isLowerHex(base[index]) { return nil }
        at += 66
        return digits
    }

    /// A string: where its bytes stand, escapes and all.
    mutating func string() -> Range<Int>? {
        guard at < count, base[at] == 0x22 else { return nil }
        at += 1
        let start = at
        while at < count {
            let byte = base[at]
            switch byte {
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

    /// Appends what a string in form stands for.
    static func appendPlain(_ string: Range<Int>, of base: UnsafePointer<UInt8>, to bytes: inout [UInt8]) {
        var at = string.lowerBound
        while at < string.upperBound {
            // Up to the next escape in one piece.
            let rest = string.upperBound - at
            let escape = memchr(base + at, 0x5C, rest).map {
                UnsafePointer<UInt8>($0.assumingMemoryBound(to: UInt8.self))
            }
            let clean = escape.map { $0 - (base + at) } ?? rest
            bytes.append(contentsOf: UnsafeBufferPointer(start: base + at, count: clean))
            at += clean
            guard escape != nil else { return }
            switch base[at + 1] {
            case 0x6E: bytes.append(0x0A)
            case 0x72: bytes.append(0x0D)
            case 0x74: bytes.append(0x09)
            case 0x75: bytes.append((base[at + 4] - 0x30) << 4 | hexValue(base[at + 5]))
            default: bytes.append(base[at + 1])
            }
            at += base[at + 1] == 0x75 ? 6 : 2
        }
    }

    /// What a string in form stands for, as text; what is not UTF-8 in it is replaced.
    static func text(_ string: Range<Int>, of base: UnsafePointer<UInt8>) -> String {
        var bytes: [UInt8] = []
        appendPlain(string, of: base, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The 32 bytes of a hash or a salt in form.
    static func hash(_ digits: Range<Int>, of base: UnsafePointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { bytes, count in
            var at = digits.lowerBound
            while at < digits.upperBound {
                bytes[count] = hexValue(base[at]) << 4 | hexValue(base[at + 1])
                at += 2
                count += 1
            }
        }
    }

    private static func hexValue(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
}
