import NIOCore
import NIOWebSocket

/// The header of one client frame (RFC 6455, section 5.2), read strictly.
struct FrameHeader: Equatable {
    let opcode: WebSocketOpcode
    let isFinal: Bool
    let mask: UInt32
    /// Bytes of the header itself, mask included.
    let headerBytes: Int
    let payloadBytes: Int

    /// What reading a header can come to.
    enum Reading: Equatable {
        case header(FrameHeader)
        /// More bytes are needed.
        case incomplete
        case violation(Violation)
    }

    /// Reads a header without consuming it. What can be refused is refused on the first byte that shows it.
    static func read(_ buffer: ByteBuffer, bytesMax: Int) -> Reading {
        let at = buffer.readerIndex
        guard let first = buffer.getInteger(at: at, as: UInt8.self) else { return .incomplete }
        guard first & 0x70 == 0 else { return .violation(.protocolError("reserved bits")) }
        guard let opcode = opcode(first & 0x0F) else { return .violation(.protocolError("reserved opcode")) }
        let isFinal = first & 0x80 != 0
        let isControl = first & 0x08 != 0
        guard isFinal || !isControl else { return .violation(.protocolError("fragmented control frame")) }
        guard let second = buffer.getInteger(at: at + 1, as: UInt8.self) else { return .incomplete }
        guard second & 0x80 != 0 else { return .violation(.protocolError("unmasked frame")) }
        let short = second & 0x7F
        guard short < 126 || !isControl else { return .violation(.protocolError("long control frame")) }
        let length: (value: UInt64, bytes: Int)
        switch short {
        case 126:
            guard let value = buffer.getInteger(at: at + 2, as: UInt16.self) else { return .incomplete }
            guard value > 125 else { return .violation(.protocolError("length not minimal")) }
            length = (UInt64(value), 2)
        case 127:
            guard let value = buffer.getInteger(at: at + 2, as: UInt64.self) else { return .incomplete }
            guard value >> 63 == 0, value > 65_535 else { return .violation(.protocolError("bad length")) }
            length = (value, 8)
        default:
            length = (UInt64(short), 0)
        }
        guard length.value <= UInt64(bytesMax) else { return .violation(.tooBig) }
        guard let mask = buffer.getInteger(at: at + 2 + length.bytes, endianness: .host, as: UInt32.self) else {
            return .incomplete
        }
        return .header(
            FrameHeader(
                opcode: opcode, isFinal: isFinal, mask: mask, headerBytes: 6 + length.bytes,
                payloadBytes: Int(length.value)))
    }

    private static func opcode(_ nibble: UInt8) -> WebSocketOpcode? {
        switch nibble {
        case 0x0, 0x1, 0x2, 0x8, 0x9, 0xA: WebSocketOpcode(encodedWebSocketOpcode: nibble)
        default: nil
        }
    }
}

/// Why a socket is closed by its server: what the client sent is not a WebSocket's.
struct Violation: Equatable {
    let code: UInt16
    let reason: String

    static func protocolError(_ reason: String) -> Violation { Violation(code: 1002, reason: reason) }
    static var invalidText: Violation { Violation(code: 1007, reason: "not UTF-8") }
    static var tooBig: Violation { Violation(code: 1009, reason: "message too big") }
    static var tooManyFragments: Violation { Violation(code: 1009, reason: "too many fragments") }
}
