import Domain
import NIOCore
import NIOWebSocket

/// Turns the bytes of a client into messages, or into the violation that ends the socket.
///
/// A pure value, strict where the framing library is lenient: it also sees lengths that are not minimal. Payloads are
/// unmasked where they lie; only messages in several fragments are copied together.
struct FrameReader {
    /// What a client sent.
    enum Item: Equatable {
        case text(ByteBuffer)
        /// A binary message; its content is of no use to anyone here.
        case binary
        case ping(ByteBuffer)
        case pong
        /// The code is nil when the frame was empty.
        case close(UInt16?)
        case violation(Violation)
    }

    private var buffer = ByteBuffer()
    private var message = ByteBuffer()
    private var messageOpcode: WebSocketOpcode?
    private var fragments = 0
    private var isOver = false
    private let bytesMax: Int
    private let fragmentsMax: Int

    init(bytesMax: Int = Limits.socketMessageBytesMax, fragmentsMax: Int = Limits.socketFragmentsMax) {
        self.bytesMax = bytesMax
        self.fragmentsMax = fragmentsMax
    }

    /// Takes bytes from the network. What follows a close frame or a violation is dropped.
    mutating func feed(_ bytes: ByteBuffer) {
        guard !isOver else { return }
        if buffer.readableBytes == 0 {
            // The network's buffer is shared with its pool; unmasking in it would copy its whole capacity.
            buffer = ByteBuffer(bytes: bytes.readableBytesView)
        } else {
            buffer.discardReadBytes()
            buffer.writeImmutableBuffer(bytes)
        }
    }

    /// The next message; nil when more bytes are needed or the socket is over.
    mutating func next() -> Item? {
        while !isOver, buffer.readableBytes > 0 {
            switch FrameHeader.read(buffer, bytesMax: bytesMax) {
            case .incomplete: return nil
            case .violation(let violation): return end(.violation(violation))
            case .header(let header):
                if let violation = sequenceViolation(header) { return end(.violation(violation)) }
                guard buffer.readableBytes >= header.headerBytes + header.payloadBytes else { return nil }
                let payload = takePayload(header)
                if let item = item(header, payload) { return item }
            }
        }
        if buffer.readableBytes == 0 { buffer = ByteBuffer() }
        return nil
    }

    /// Whether the frame may come now: fragments in order, not too many, not too big together.
    private func sequenceViolation(_ header: FrameHeader) -> Violation? {
        switch header.opcode {
        case .continuation:
            guard messageOpcode != nil else { return .protocolError("continuation without a start") }
            guard fragments < fragmentsMax else { return .tooManyFragments }
            return message.readableBytes + header.payloadBytes > bytesMax ? .tooBig : nil
        case .text, .binary:
            return messageOpcode == nil ? nil : .protocolError("new message inside a fragmented one")
        default:
            return nil
        }
    }

    private mutating func takePayload(_ header: FrameHeader) -> ByteBuffer {
        buffer.moveReaderIndex(forwardBy: header.headerBytes)
        buffer.withUnsafeMutableReadableBytes { bytes in
            Self.unmask(UnsafeMutableRawBufferPointer(rebasing: bytes[..<header.payloadBytes]), with: header.mask)
        }
        return buffer.readSlice(length: header.payloadBytes) ?? ByteBuffer()
    }

    private mutating func item(_ header: FrameHeader, _ payload: ByteBuffer) -> Item? {
        switch header.opcode {
        case .ping: return .ping(payload)
        case .pong: return .pong
        case .connectionClose: return end(close(payload))
        case .continuation:
            fragments += 1
            message.writeImmutableBuffer(payload)
            guard header.isFinal, let opcode = messageOpcode else { return nil }
            defer {
                message = ByteBuffer()
                messageOpcode = nil
            }
            return complete(opcode, message)
        default:
            guard !header.isFinal else { return complete(header.opcode, payload) }
            messageOpcode = header.opcode
            fragments = 1
            message = ByteBuffer(bytes: payload.readableBytesView)
            return nil
        }
    }

    private mutating func complete(_ opcode: WebSocketOpcode, _ payload: ByteBuffer) -> Item {
        guard opcode == .text else { return .binary }
        guard payload.withUnsafeReadableBytes(UTF8Check.isValid) else { return end(.violation(.invalidText)) }
        return .text(payload)
    }

    private func close(_ payload: ByteBuffer) -> Item {
        guard payload.readableBytes > 0 else { return .close(nil) }
        var payload = payload
        guard let code = payload.readInteger(as: UInt16.self) else {
            return .violation(.protocolError("close with one byte"))
        }
        guard Self.mayBeSent(code) else { return .violation(.protocolError("bad close code")) }
        guard payload.withUnsafeReadableBytes(UTF8Check.isValid) else { return .violation(.invalidText) }
        return .close(code)
    }

    private mutating func end(_ item: Item) -> Item {
        isOver = true
        buffer = ByteBuffer()
        message = ByteBuffer()
        return item
    }

    /// RFC 6455, section 7.4, and the IANA registry: 1004, 1005, 1006 and 1015 are never on the wire.
    private static func mayBeSent(_ code: UInt16) -> Bool {
        switch code {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }

    /// XORs with the mask, eight bytes at a time.
    private static func unmask(_ bytes: UnsafeMutableRawBufferPointer, with mask: UInt32) {
        guard mask != 0 else { return }
        let wide = UInt64(mask) << 32 | UInt64(mask)
        var index = 0
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            bytes.storeBytes(of: word ^ wide, toByteOffset: index, as: UInt64.self)
            index += 8
        }
        withUnsafeBytes(of: mask) { key in
            while index < bytes.count {
                bytes[index] ^= key[index & 3]
                index += 1
            }
        }
    }
}
