package import Domain
import NIOCore

/// A WebSocket client for tests: it speaks frames, answers pings, and can be told to send any bytes. For one task at a time.
package final class SocketClient {
    /// The socket ended instead of what was awaited.
    package struct Ended: Error, CustomStringConvertible {
        /// The close code; nil when there was no close frame.
        package let code: UInt16?
        package let description: String
    }

    private static let mask: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
    private let line: Line
    /// The subprotocol that the server chose.
    package let subprotocol: String?
    private var closeCode: UInt16?

    init(_ line: Line, subprotocol: String?) {
        self.line = line
        self.subprotocol = subprotocol
    }

    /// Sends a JSON frame.
    package func send(_ frame: JSON) async throws { try await send(opcode: 1, frame.bytes) }

    /// Sends a frame of any opcode, masked as a client must.
    package func send(opcode: UInt8, _ payload: [UInt8]) async throws {
        var bytes: [UInt8] = [0x80 | opcode]
        switch payload.count {
        case ..<126: bytes.append(0x80 | UInt8(payload.count))
        case ..<65_536: bytes += [0xFE, UInt8(payload.count >> 8), UInt8(payload.count & 255)]
        default:
            bytes.append(0xFF)
            bytes += (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
        }
        bytes += Self.mask + payload.enumerated().map { $1 ^ Self.mask[$0 & 3] }
        try await send(raw: bytes)
    }

    /// Sends bytes as they are.
    package func send(raw bytes: [UInt8]) async throws { try await line.write(bytes) }

    /// Ends the connection in the middle of whatever was sent, without a word of TLS.
    ///
    /// - Throws: when it is not spoken over TLS.
    package func cut() async throws { try await line.cut() }

    /// The next frame of a type, those before it passed over.
    ///
    /// - Throws: `Ended` when the socket closes first or the time is up.
    package func next(_ type: String, within limit: Duration = .patience) async throws -> JSON {
        while true {
            let frame = try await nextFrame(within: limit)
            if frame["type"]?.string == type { return frame }
        }
    }

    /// The next JSON frame of any type.
    ///
    /// - Throws: `Ended` when the socket closes first or the time is up.
    package func nextFrame(within limit: Duration = .patience) async throws -> JSON {
        while let (opcode, payload) = await read(within: limit) {
            switch opcode {
            case 1: return try JSONParser.parse(payload)
            case 8: closeCode = payload.count >= 2 ? UInt16(payload[0]) << 8 | UInt16(payload[1]) : 1005
            case 9: try await send(opcode: 10, payload)
            default: break
            }
            if closeCode != nil { break }
        }
        throw Ended(
            code: closeCode, description: "the socket ended, close code \(closeCode.map(String.init) ?? "none")")
    }

    /// The code that the server closes with, frames before it passed over; nil when the connection ends without one.
    package func awaitClose(within limit: Duration = .patience) async throws -> UInt16? {
        do {
            while true { _ = try await nextFrame(within: limit) }
        } catch let ended as Ended {
            return ended.code
        }
    }

    /// Everything that the server still sends, byte for byte: the opcode and payload of each frame until the connection ends.
    package func remainder(within limit: Duration = .patience) async -> [[UInt8]] {
        var frames: [[UInt8]] = []
        while let (opcode, payload) = await read(within: limit) {
            frames.append([opcode] + payload)
            if opcode == 8 { break }
        }
        return frames
    }

    private func read(within limit: Duration) async -> (opcode: UInt8, payload: [UInt8])? {
        while true {
            var buffer = line.received
            if let first = buffer.readInteger(as: UInt8.self), let short = buffer.readInteger(as: UInt8.self) {
                let length: Int? =
                    switch short {
                    case 126: buffer.readInteger(as: UInt16.self).map(Int.init)
                    case 127: buffer.readInteger(as: UInt64.self).map(Int.init)
                    default: Int(short)
                    }
                if let length, let payload = buffer.readBytes(length: length) {
                    line.received = buffer
                    return (first & 0x0F, payload)
                }
            }
            guard await line.readMore(within: limit) else { return nil }
        }
    }
}
