import Domain
import NIOCore

/// Frames as a client writes them, and as it reads what the server writes.
enum ClientFrames {
    private static let mask: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]

    /// A masked frame of any opcode, whole.
    static func write(opcode: UInt8, _ payload: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [0x80 | opcode]
        switch payload.count {
        case ..<126: bytes.append(0x80 | UInt8(payload.count))
        case ..<65_536: bytes += [0xFE, UInt8(payload.count >> 8), UInt8(payload.count & 255)]
        default:
            bytes.append(0xFF)
            bytes += (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
        }
        bytes += mask
        bytes.reserveCapacity(bytes.count + payload.count)
        for (index, byte) in payload.enumerated() { bytes.append(byte ^ mask[index & 3]) }
        return bytes
    }

    /// Takes one whole frame off a buffer; nil when there is none.
    static func read(_ buffer: inout ByteBuffer) -> (opcode: UInt8, payload: [UInt8])? {
        var ahead = buffer
        guard let first = ahead.readInteger(as: UInt8.self), let short = ahead.readInteger(as: UInt8.self) else {
            return nil
        }
        let length: Int? =
            switch short {
            case 126: ahead.readInteger(as: UInt16.self).map(Int.init)
            case 127: ahead.readInteger(as: UInt64.self).map(Int.init)
            default: Int(short)
            }
        guard let length, let payload = ahead.readBytes(length: length) else { return nil }
        buffer = ahead
        return (first & 0x0F, payload)
    }
}
