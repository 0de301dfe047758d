/// Reads strict JSON (RFC 8259): UTF-8 without a byte order mark, depth and member limits, no duplicate names, no lone
/// surrogates, no number outside what a double or a 64-bit integer holds.
package struct JSONParser {
    /// Why a text was not read; the message is safe to show and names the byte offset.
    package struct Failure: Error, Equatable, CustomStringConvertible {
        /// What was wrong, with the offset.
        package let description: String
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Reads one value that fills the whole text.
    ///
    /// - Throws: `Failure` when the text is not such a value.
    package static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) -> JSON {
        var parser = JSONParser(bytes)
        parser.skipSpace()
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.at == bytes.count else { throw parser.failure("unexpected text after the value") }
        return value
    }

    /// Reads one value that fills the whole array.
    ///
    /// - Throws: `Failure` when it is not one.
    package static func parse(_ bytes: [UInt8]) throws(Failure) -> JSON {
        let result = bytes.withUnsafeBufferPointer { buffer in Result { () throws(Failure) in try parse(buffer) } }
        return try result.get()
    }

    private func failure(_ what: String) -> Failure { Failure(description: "\(what) at byte \(at)") }

    private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 {
            at += 1
        }
    }

    private mutating func value(depth: Int) throws(Failure) -> JSON {
        switch current {
        case 0x22: return .string(try string())
        case 0x7B: return try object(depth: depth + 1)
        case 0x5B: return try array(depth: depth + 1)
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        case 0x2D, 0x30?, 0x31?, 0x32?, 0x33?, 0x34?, 0x35?, 0x36?, 0x37?, 0x38?, 0x39?: return try number()
        case nil: throw failure("unexpected end")
        default: throw failure("unexpected character")
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSON) throws(Failure) -> JSON {
        let count = text.utf8CodeUnitCount
        guard at + count <= bytes.count else { throw failure("unexpected end") }
        for index in 0..<count where bytes[at + index] != text.utf8Start[index] {
            throw failure("unexpected word")
        }
        at += count
        return value
    }

    private mutating func object(depth: Int) throws(Failure) -> JSON {
        guard depth <= Limits.jsonDepthMax else { throw failure("deeper than \(Limits.jsonDepthMax) levels") }
        at += 1
        var members: [(name: String, value: JSON)] = []
        var seen = Set<String>()
        skipSpace()
        if current == 0x7D {
            at += 1
            return .object(JSONObject())
        }
        while true {
            guard current == 0x22 else { throw failure("expected a member name") }
            let name = try string()
            guard seen.insert(name).inserted else { throw failure("a member name stands twice") }
            guard seen.count <= Limits.jsonMembersMax else {
                throw failure("more than \(Limits.jsonMembersMax) members")
            }
            skipSpace()
            guard current == 0x3A else { throw failure("expected ':'") }
            at += 1
            skipSpace()
            members.append((name: name, value: try value(depth: depth)))
            guard try another(closing: 0x7D) else { return .object(JSONObject(members)) }
        }
    }

    private mutating func array(depth: Int) throws(Failure) -> JSON {
        guard depth <= Limits.jsonDepthMax else { throw failure("deeper than \(Limits.jsonDepthMax) levels") }
        at += 1
        var elements: [JSON] = []
        skipSpace()
        if current == 0x5D {
            at += 1
            return .array([])
        }
        while true {
            elements.append(try value(depth: depth))
            guard try another(closing: 0x5D) else { return .array(elements) }
        }
    }

    /// After an element: true when a comma leads to another, false when the closing bracket came.
    private mutating func another(closing: UInt8) throws(Failure) -> Bool {
        skipSpace()
        if current == closing {
            at += 1
            return false
        }
        guard current == 0x2C else { throw failure("expected ',' or a closing bracket") }
        at += 1
        skipSpace()
        return true
    }

    private mutating func number() throws(Failure) -> JSON {
        let start = at
        if current == 0x2D { at += 1 }
        let first = at
        skipDigits()
        guard at > first, at - first == 1 || bytes[first] != 0x30 else { throw failure("a number is malformed") }
        var isWhole = true
        if current == 0x2E {
            isWhole = false
            at += 1
            let from = at
            skipDigits()
            guard at > from else { throw failure("a number is malformed") }
        }
        if current == 0x65 || current == 0x45 {
            isWhole = false
            at += 1
            if current == 0x2B || current == 0x2D { at += 1 }
            let from = at
            skipDigits()
            guard at > from else { throw failure("a number is malformed") }
        }
        guard at - start <= 64 else { throw failure("a number is too long") }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole {
            guard let whole = Int64(text) else { throw failure("a whole number does not fit 64 bits") }
            return .int(whole)
        }
        guard let double = Double(text), double.isFinite else { throw failure("a number is too large") }
        return .double(double)
    }

    private mutating func skipDigits() {
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
    }

    private mutating func string() throws(Failure) -> String {
        at += 1
        let start = at
        while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C, bytes[at] >= 0x20 { at += 1 }
        guard current == 0x22 else { return try escapedString(from: start) }
        let text = try validated(UnsafeBufferPointer(rebasing: bytes[start..<at]))
        at += 1
        return text
    }

    private func validated(_ slice: UnsafeBufferPointer<UInt8>) throws(Failure) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else { throw failure("text is not UTF-8") }
        return text
    }

    private mutating func escapedString(from start: Int) throws(Failure) -> String {
        var collected = Array(bytes[start..<at])
        while let byte = current {
            at += 1
            switch byte {
            case 0x22:
                guard let text = String(validating: collected, as: UTF8.self) else {
                    throw failure("text is not UTF-8")
                }
                return text
            case 0x5C: try escape(into: &collected)
            case 0..<0x20: throw failure("a control character in a string")
            default: collected.append(byte)
            }
        }
        throw failure("unexpected end in a string")
    }

    private mutating func escape(into collected: inout [UInt8]) throws(Failure) {
        guard let byte = current else { throw failure("unexpected end in a string") }
        at += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: collected.append(byte)
        case 0x62: collected.append(0x08)
        case 0x66: collected.append(0x0C)
        case 0x6E: collected.append(0x0A)
        case 0x72: collected.append(0x0D)
        case 0x74: collected.append(0x09)
        case 0x75:
            let scalar = try unicodeEscape()
            collected.append(contentsOf: Array(String(Character(scalar)).utf8))
        default: throw failure("an unknown escape")
        }
    }

    private mutating func unicodeEscape() throws(Failure) -> Unicode.Scalar {
        let first = try fourDigits()
        guard (0xD800...0xDFFF).contains(first) else {
            guard let scalar = Unicode.Scalar(first) else { throw failure("a lone surrogate") }
            return scalar
        }
        guard first < 0xDC00, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else {
            throw failure("a lone surrogate")
        }
        at += 2
        let second = try fourDigits()
        guard (0xDC00...0xDFFF).contains(second) else { throw failure("a lone surrogate") }
        guard let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) else {
            throw failure("a lone surrogate")
        }
        return scalar
    }

    private mutating func fourDigits() throws(Failure) -> UInt32 {
        guard at + 4 <= bytes.count else { throw failure("unexpected end in a string") }
        var value: UInt32 = 0
        for _ in 0..<4 {
            switch bytes[at] {
            case 0x30...0x39: value = value << 4 | UInt32(bytes[at] - 0x30)
            case 0x61...0x66: value = value << 4 | UInt32(bytes[at] - 0x57)
            case 0x41...0x46: value = value << 4 | UInt32(bytes[at] - 0x37)
            default: throw failure("a malformed escape")
            }
            at += 1
        }
        return value
    }
}
