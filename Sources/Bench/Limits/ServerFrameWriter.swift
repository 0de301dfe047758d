import NIOCore

/// Builds the frames of the broadcast server: final, unmasked text of at most 64 KiB (RFC 6455, section 5.2).
enum ServerFrameWriter {
    /// Appends the header of a text frame whose payload is `length` bytes long.
    static func appendHeader(to buffer: inout ByteBuffer, length: Int) {
        buffer.writeInteger(0x80 | ClientFrame.text)
        if length < 126 {
            buffer.writeInteger(UInt8(length))
        } else {
            buffer.writeInteger(126 as UInt8)
            buffer.writeInteger(UInt16(truncatingIfNeeded: length))
        }
    }

    /// Appends a whole text frame.
    static func append(_ text: String, to buffer: inout ByteBuffer) {
        appendHeader(to: &buffer, length: text.utf8.count)
        buffer.writeString(text)
    }
}
