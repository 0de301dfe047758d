/// Cuts a stream of bytes into WebSocket frames as a client receives them, however the network has cut it.
///
/// Frames that lie whole in what was read are handed out in place; only a frame that is cut by the end of a read is
/// copied.
struct FrameScanner {
    /// A server's frame may be this long; a larger one means that the stream is out of step. History pages stay far
    /// below.
    static let payloadBytesMax = 16 << 20

    enum Broken: Error, Equatable {
        case masked, reservedBits, fragmented, tooLong
    }

    private struct Head {
        let opcode: UInt8
        let headerBytes: Int
        let payloadBytes: Int
    }

    private var carried: [UInt8] = []

    /// Calls `body` with the opcode and payload of each frame that `bytes` completes.
    ///
    /// Throws `Broken` when a server may not send what came; nothing after it can be trusted.
    @inline(__always)
    mutating func scan(
        _ bytes: UnsafeRawBufferPointer, _ body: (_ opcode: UInt8, _ payload: UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var rest = bytes
        if !carried.isEmpty {
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(try completeCarried(rest)))
            guard let head = try Self.head(of: carried), carried.count == head.headerBytes + head.payloadBytes else {
                return
            }
            try carried.withUnsafeBytes {
                try body(head.opcode, UnsafeRawBufferPointer(rebasing: $0[head.headerBytes...]))
            }
            carried.removeAll(keepingCapacity: true)
        }
        while let head = try Self.head(of: rest), rest.count >= head.headerBytes + head.payloadBytes {
            let end = head.headerBytes + head.payloadBytes
            try body(head.opcode, UnsafeRawBufferPointer(rebasing: rest[head.headerBytes..<end]))
            rest = UnsafeRawBufferPointer(rebasing: rest[end...])
        }
        carried.append(contentsOf: rest)
    }

    /// Moves into `carried` what its frame still lacks and returns how many bytes that took.
    private mutating func completeCarried(_ bytes: UnsafeRawBufferPointer) throws -> Int {
        var taken = 0
        while taken < bytes.count {
            let lacking: Int
            if let head = try Self.head(of: carried) {
                lacking = head.headerBytes + head.payloadBytes - carried.count
            } else {
                lacking = 1  // The header itself is cut: at most ten bytes go this way.
            }
            if lacking == 0 { break }
            let count = min(lacking, bytes.count - taken)
            carried.append(contentsOf: bytes[taken..<(taken + count)])
            taken += count
        }
        return taken
    }

    private static func head(of bytes: [UInt8]) throws -> Head? {
        try bytes.withUnsafeBytes(head(of:))
    }

    /// Reads a frame's header (RFC 6455, section 5.2); nil when it is not all there.
    @inline(__always)
    private static func head(of bytes: UnsafeRawBufferPointer) throws -> Head? {
        guard bytes.count >= 2 else { return nil }
        let first = bytes[0]
        let second = bytes[1]
        if first & 0x70 != 0 { throw Broken.reservedBits }
        if second & 0x80 != 0 { throw Broken.masked }
        // Muster never fragments: a frame is encoded whole before it is sent.
        if first & 0x80 == 0 || first & 0x0f == 0 { throw Broken.fragmented }
        let opcode = first & 0x0f
        switch second {
        case 126:
            guard bytes.count >= 4 else { return nil }
            let length = Int(bytes[2]) << 8 | Int(bytes[3])
            return Head(opcode: opcode, headerBytes: 4, payloadBytes: length)
        case 127:
            guard bytes.count >= 10 else { return nil }
            let length = bytes.loadUnaligned(fromByteOffset: 2, as: UInt64.self).bigEndian
            if length > UInt64(payloadBytesMax) { throw Broken.tooLong }
            return Head(opcode: opcode, headerBytes: 10, payloadBytes: Int(length))
        default:
            return Head(opcode: opcode, headerBytes: 2, payloadBytes: Int(second))
        }
    }
}
