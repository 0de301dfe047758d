import Domain
import Testing

@testable import Sealing

/// Lines are read eight bytes at a time, with the outcome of reading them one by one.
struct LineCursorTests {
    /// What a cursor makes of a string: its plain bytes, or nil.
    private static func read(_ text: [UInt8]) -> [UInt8]? {
        text.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var cursor = LineCursor(base, count: bytes.count)
            guard let range = cursor.string(), cursor.isAtEnd else { return nil }
            return LineCursor.plain(range, of: base)
        }
    }

    @Test func `every byte anywhere in a string is itself, or ends the string, or is refused`() {
        for length in [1, 7, 8, 9, 16, 21] {
            for place in 0..<length {
                for byte in UInt8.min...UInt8.max {
                    for filling: UInt8 in [0x20, 0x21, 0x61, 0x80, 0xFF] {
                        var plain = [UInt8](repeating: filling, count: length)
                        plain[place] = byte
                        let isSpecial = byte < 0x20 || byte == 0x22 || byte == 0x5C
                        let read = Self.read([0x22] + plain + [0x22])
                        let isAsExpected = isSpecial ? read == nil : read == plain
                        if !isAsExpected { Issue.record("byte \(byte) at \(place) of \(length) after \(filling)") }
                    }
                }
            }
        }
    }

    @Test func `escapes stand for their bytes wherever they are`() {
        let escapes: [(text: String, byte: UInt8)] = [
            ("\\\"", 0x22), ("\\\\", 0x5C), ("\\n", 0x0A), ("\\r", 0x0D), ("\\t", 0x09), ("\\u001f", 0x1F),
            ("\\u0000", 0x00),
        ]
        for (text, byte) in escapes {
            for before in 0..<17 {
                for after in 0..<17 {
                    let (first, last) = (String(repeating: "ж", count: before), String(repeating: "z", count: after))
                    let read = Self.read(Array("\"\(first)\(text)\(text)\(last)\"".utf8))
                    #expect(read == Array(first.utf8) + [byte, byte] + Array(last.utf8))
                }
            }
        }
        #expect(Self.read(Array(#""\u0009""#.utf8)) == nil && Self.read(Array(#""\/""#.utf8)) == nil)
        #expect(Self.read(Array(#""12345678\""#.utf8)) == nil && Self.read(Array(#""12345678"#.utf8)) == nil)
    }

    @Test func `every byte but a lower-case digit is refused anywhere in a hash`() {
        let good = Array("0123456789abcdef".utf8)
        let digits = good + good.reversed() + good + good.reversed()
        for place in 0..<64 {
            for byte in UInt8.min...UInt8.max {
                var text = digits
                text[place] = byte
                let hash = ([0x22] + text + [0x22]).withUnsafeBufferPointer { bytes in
                    bytes.baseAddress.flatMap { base in
                        var cursor = LineCursor(base, count: bytes.count)
                        return cursor.hash()
                    }
                }
                let expected = good.contains(byte) ? String(decoding: text, as: UTF8.self) : nil
                if hash.map({ Hex.text($0.bytes) }) != expected { Issue.record("byte \(byte) at \(place)") }
            }
        }
    }

    @Test func `a hash is the bytes that it was made of, and no hash is of another length`() {
        let bytes = (0..<32).map { UInt8(200 + $0) }
        #expect(TreeHash(bytes).bytes == bytes && TreeHash(bytes) == TreeHash(bytes))
        for index in 0..<32 {
            var other = bytes
            other[index] ^= 1
            #expect(TreeHash(other) != TreeHash(bytes))
        }
        #expect(TreeHash(bytes.dropLast() + []) == .zero && TreeHash(bytes + [1]) == .zero && TreeHash([]) == .zero)
    }
}
