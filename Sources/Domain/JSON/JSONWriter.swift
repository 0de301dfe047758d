/// Writes JSON compactly as UTF-8, with nothing escaped that need not be.
package struct JSONWriter {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// An empty writer with room for that many bytes.
    package init(capacity: Int = 512) { bytes.reserveCapacity(capacity) }

    /// Appends a value.
    package mutating func write(_ value: JSON) {
        switch value {
        case .null: raw("null")
        case .bool(let flag): raw(flag ? "true" : "false")
        case .int(let number): write(number)
        case .double(let number): raw(number.isFinite ? "\(number)" : "null")
        case .string(let text): write(text)
        case .array(let elements):
            bytes.append(0x5B)
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                write(element)
            }
            bytes.append(0x5D)
        case .object(let object): write(members: object.members)
        }
    }

    /// Appends a whole number.
    package mutating func write(_ number: Int64) {
        var magnitude = number.magnitude
        guard magnitude > 0 else { return bytes.append(0x30) }
        if number < 0 { bytes.append(0x2D) }
        let start = bytes.count
        while magnitude > 0 {
            bytes.append(0x30 + UInt8(magnitude % 10))
            magnitude /= 10
        }
        bytes[start...].reverse()
    }

    /// Appends a string with its quotes.
    package mutating func write(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { source in
            var clean = 0
            for (index, byte) in source.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
                bytes.append(contentsOf: source[clean..<index])
                escape(byte)
                clean = index + 1
            }
            bytes.append(contentsOf: source[clean..<source.count])
        }
        bytes.append(0x22)
    }

    /// Appends bytes as a string of hexadecimal digits, lower case, with its quotes.
    package mutating func write(hex value: [UInt8]) {
        bytes.append(0x22)
        for byte in value {
            bytes.append(Hex.digit(byte >> 4))
            bytes.append(Hex.digit(byte & 15))
        }
        bytes.append(0x22)
    }

    /// Appends text as it stands: for punctuation and for JSON made before.
    package mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends JSON that was made before.
    package mutating func write(encoded json: [UInt8]) { bytes.append(contentsOf: json) }

    /// Appends text that needs no escaping (an id, a moment, a number) without quotes; never text that a client chose.
    package mutating func writePlain(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func write(members: [(name: String, value: JSON)]) {
        bytes.append(0x7B)
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            write(member.name)
            bytes.append(0x3A)
            write(member.value)
        }
        bytes.append(0x7D)
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(0x5C)
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x0A: bytes.append(0x6E)
        case 0x0D: bytes.append(0x72)
        case 0x09: bytes.append(0x74)
        default:
            raw("u00")
            bytes.append(Hex.digit(byte >> 4))
            bytes.append(Hex.digit(byte & 15))
        }
    }
}

extension JSON {
    /// The value as compact UTF-8, members in their order.
    package var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }

    /// The value as compact text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The value with the members of every object sorted by name (by UTF-8), so that equal values have equal bytes.
    package var canonical: JSON {
        switch self {
        case .array(let elements): .array(elements.map(\.canonical))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map { (name: $0.name, value: $0.value.canonical) }
                        .sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }))
        default: self
        }
    }
}
