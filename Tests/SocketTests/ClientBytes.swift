import Testing

/// Frames as a client sends them, right ones and wrong ones.
enum ClientBytes {
    static let mask: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]

    /// A masked frame with the shortest length form, unless `lengthForm` asks for another.
    static func frame(
        opcode: UInt8, _ payload: [UInt8] = [], final: Bool = true, rsv: UInt8 = 0, masked: Bool = true,
        lengthForm: Int? = nil, claimedLength: UInt64? = nil
    ) -> [UInt8] {
        let length = claimedLength ?? UInt64(payload.count)
        var bytes: [UInt8] = [(final ? 0x80 : 0) | rsv << 4 | opcode]
        let form = lengthForm ?? (length < 126 ? 7 : length < 65_536 ? 16 : 64)
        let maskBit: UInt8 = masked ? 0x80 : 0
        switch form {
        case 7: bytes.append(maskBit | UInt8(length))
        case 16: bytes += [maskBit | 126, UInt8(length >> 8 & 255), UInt8(length & 255)]
        default:
            bytes.append(maskBit | 127)
            for shift in stride(from: UInt64(56), through: 0, by: -8) { bytes.append(UInt8(length >> shift & 255)) }
        }
        guard masked else { return bytes + payload }
        return bytes + mask + payload.enumerated().map { $1 ^ mask[$0 & 3] }
    }

    static func text(_ text: String, final: Bool = true) -> [UInt8] { frame(opcode: 1, Array(text.utf8), final: final) }

    static func close(_ code: UInt16, _ reason: [UInt8] = []) -> [UInt8] {
        frame(opcode: 8, [UInt8(code >> 8), UInt8(code & 255)] + reason)
    }

    static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        Array([[UInt8]](repeating: bytes, count: count).joined())
    }
}

/// One broken conversation and the close code that it must end with.
struct BrokenFrames: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let code: UInt16
    var testDescription: String { name }

    static let all: [BrokenFrames] = framing + lengths + fragments + texts + closings

    private static let framing: [BrokenFrames] = {
        var cases = [
            BrokenFrames(name: "unmasked", bytes: ClientBytes.frame(opcode: 1, [65], masked: false), code: 1002)
        ]
        for rsv in UInt8(1)...7 {
            cases.append(
                BrokenFrames(name: "RSV \(rsv)", bytes: ClientBytes.frame(opcode: 1, [65], rsv: rsv), code: 1002))
        }
        for opcode in Array(UInt8(3)...7) + Array(UInt8(11)...15) {
            cases.append(BrokenFrames(name: "opcode \(opcode)", bytes: ClientBytes.frame(opcode: opcode), code: 1002))
        }
        return cases
    }()

    private static let lengths: [BrokenFrames] = [
        BrokenFrames(
            name: "16 bit length below 126", bytes: ClientBytes.frame(opcode: 1, [65], lengthForm: 16), code: 1002),
        BrokenFrames(
            name: "16 bit length of 125",
            bytes: ClientBytes.frame(opcode: 1, [UInt8](repeating: 65, count: 125), lengthForm: 16), code: 1002),
        BrokenFrames(
            name: "64 bit length below 65,536",
            bytes: ClientBytes.frame(opcode: 1, [UInt8](repeating: 65, count: 200), lengthForm: 64), code: 1002),
        BrokenFrames(
            name: "64 bit length of 65,535",
            bytes: ClientBytes.frame(opcode: 1, lengthForm: 64, claimedLength: 65_535), code: 1002),
        BrokenFrames(
            name: "2^63", bytes: ClientBytes.frame(opcode: 1, lengthForm: 64, claimedLength: 1 << 63), code: 1002),
        BrokenFrames(
            name: "2^63 − 1", bytes: ClientBytes.frame(opcode: 1, lengthForm: 64, claimedLength: 1 << 63 - 1),
            code: 1009),
        BrokenFrames(
            name: "one byte over the limit", bytes: ClientBytes.frame(opcode: 1, lengthForm: 64, claimedLength: 65_537),
            code: 1009),
        BrokenFrames(
            name: "ping of 126 bytes", bytes: ClientBytes.frame(opcode: 9, [UInt8](repeating: 0, count: 126)),
            code: 1002),
        BrokenFrames(
            name: "pong of 126 bytes", bytes: ClientBytes.frame(opcode: 10, [UInt8](repeating: 0, count: 126)),
            code: 1002),
    ]

    private static let fragments: [BrokenFrames] = [
        BrokenFrames(name: "fragmented ping", bytes: ClientBytes.frame(opcode: 9, final: false), code: 1002),
        BrokenFrames(name: "fragmented close", bytes: ClientBytes.frame(opcode: 8, final: false), code: 1002),
        BrokenFrames(name: "continuation without a start", bytes: ClientBytes.frame(opcode: 0, [65]), code: 1002),
        BrokenFrames(
            name: "new text inside a fragmented one",
            bytes: ClientBytes.text("a", final: false) + ClientBytes.text("b"),
            code: 1002),
        BrokenFrames(
            name: "new binary inside a fragmented text",
            bytes: ClientBytes.text("a", final: false) + ClientBytes.frame(opcode: 2, [1]), code: 1002),
        BrokenFrames(
            name: "continuation after the end",
            bytes: ClientBytes.text("a", final: false) + ClientBytes.frame(opcode: 0) + ClientBytes.frame(opcode: 0),
            code: 1002),
        BrokenFrames(
            name: "endless empty fragments",
            bytes: ClientBytes.text("", final: false)
                + ClientBytes.repeated(ClientBytes.frame(opcode: 0, final: false), 100), code: 1009),
        BrokenFrames(
            name: "endless fragments of one byte",
            bytes: ClientBytes.text("a", final: false)
                + ClientBytes.repeated(ClientBytes.frame(opcode: 0, [65], final: false), 10_000), code: 1009),
        BrokenFrames(
            name: "too big in fragments",
            bytes: ClientBytes.frame(opcode: 1, [UInt8](repeating: 65, count: 60_000), final: false)
                + ClientBytes.frame(opcode: 0, [UInt8](repeating: 65, count: 6_000)), code: 1009),
    ]

    private static let texts: [BrokenFrames] = {
        let broken: [(String, [UInt8])] = [
            ("lone continuation byte", [0x80]), ("cut two-byte form", [0xC3]), ("overlong slash", [0xC0, 0xAF]),
            ("overlong in three", [0xE0, 0x80, 0xAF]), ("overlong in four", [0xF0, 0x80, 0x80, 0xAF]),
            ("surrogate", [0xED, 0xA0, 0x80]), ("last surrogate", [0xED, 0xBF, 0xBF]),
            ("past U+10FFFF", [0xF4, 0x90, 0x80, 0x80]), ("five-byte form", [0xF8, 0x88, 0x80, 0x80, 0x80]),
            ("0xFF", [0xFF]), ("bad after eight good bytes", Array("12345678".utf8) + [0xC3, 0x28]),
        ]
        var cases = broken.map { BrokenFrames(name: $0.0, bytes: ClientBytes.frame(opcode: 1, $0.1), code: 1007) }
        cases.append(
            BrokenFrames(
                name: "broken across fragments",
                bytes: ClientBytes.frame(opcode: 1, [0xE2, 0x82], final: false) + ClientBytes.frame(opcode: 0, [0x28]),
                code: 1007))
        return cases
    }()

    private static let closings: [BrokenFrames] = {
        var cases = [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65_535].map { code in
            BrokenFrames(name: "close code \(code)", bytes: ClientBytes.close(UInt16(code)), code: 1002)
        }
        cases.append(BrokenFrames(name: "close of one byte", bytes: ClientBytes.frame(opcode: 8, [3]), code: 1002))
        cases.append(
            BrokenFrames(
                name: "close of 126 bytes", bytes: ClientBytes.close(1000, [UInt8](repeating: 65, count: 124)),
                code: 1002))
        cases.append(
            BrokenFrames(name: "close reason not UTF-8", bytes: ClientBytes.close(1000, [0xFF]), code: 1007))
        return cases
    }()
}
