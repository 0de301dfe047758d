import NIOCore

/// Builds the frames that a client sends: final, masked, of at most 64 KiB (RFC 6455, section 5.2).
enum ClientFrame {
    static let text: UInt8 = 0x1
    static let close: UInt8 = 0x8
    static let ping: UInt8 = 0x9
    static let pong: UInt8 = 0xa

    /// Appends one frame whose `length` bytes of payload `write` produces.
    ///
    /// `mask` should be random, so that the server's unmasking has its work to do.
    static func append(
        to buffer: inout ByteBuffer, opcode: UInt8 = text, length: Int, mask: UInt32,
        _ write: (inout ByteBuffer) -> Void
    ) {
        buffer.writeInteger(0x80 | opcode)
        if length < 126 {
            buffer.writeInteger(0x80 | UInt8(length))
        } else {
            buffer.writeInteger(0x80 | 126 as UInt8)
            buffer.writeInteger(UInt16(length))
        }
        buffer.writeInteger(mask)
        write(&buffer)
        buffer.withUnsafeMutableReadableBytes { bytes in
            let start = bytes.count - length
            for index in 0..<length {
                bytes[start + index] ^= UInt8(truncatingIfNeeded: mask >> UInt32(24 - 8 * (index & 3)))
            }
        }
    }
}
