package import NIOCore

/// Complete, unmasked frames as a server sends them (RFC 6455, section 5.2).
///
/// They are built here and not by a channel handler because a handler that adds the header to a shared payload has to
/// write twice for each reader.
package enum SocketFrame {
    /// A text frame that carries UTF-8 bytes.
    package static func text(_ payload: some Collection<UInt8>) -> ByteBuffer {
        frame(opcode: 0x1, payload)
    }

    /// A text frame that carries a buffer's readable bytes.
    package static func text(_ payload: ByteBuffer) -> ByteBuffer {
        frame(opcode: 0x1, payload.readableBytesView)
    }

    /// A ping; `payload` is at most 125 bytes and comes back in the pong.
    package static func ping(_ payload: some Collection<UInt8>) -> ByteBuffer {
        frame(opcode: 0x9, payload.prefix(125))
    }

    /// A pong that repeats a ping's payload.
    package static func pong(_ payload: ByteBuffer) -> ByteBuffer {
        frame(opcode: 0xA, payload.readableBytesView.prefix(125))
    }

    /// A close frame; without a code it is empty. The reason is cut at 123 bytes, at a character's border.
    package static func close(code: UInt16?, reason: String = "") -> ByteBuffer {
        guard let code else { return frame(opcode: 0x8, EmptyCollection()) }
        var payload = [UInt8(truncatingIfNeeded: code >> 8), UInt8(truncatingIfNeeded: code)]
        for character in reason {
            guard payload.count + character.utf8.count <= 125 else { break }
            payload.append(contentsOf: character.utf8)
        }
        return frame(opcode: 0x8, payload)
    }

    private static func frame(opcode: UInt8, _ payload: some Collection<UInt8>) -> ByteBuffer {
        let count = payload.count
        var buffer = ByteBufferAllocator().buffer(capacity: count + 10)
        buffer.writeInteger(0x80 | opcode)
        switch count {
        case ..<126:
            buffer.writeInteger(UInt8(count))
        case ..<65_536:
            buffer.writeInteger(UInt8(126))
            buffer.writeInteger(UInt16(count))
        default:
            buffer.writeInteger(UInt8(127))
            buffer.writeInteger(UInt64(count))
        }
        buffer.writeBytes(payload)
        return buffer
    }
}
