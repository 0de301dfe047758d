import Testing

@testable import Bench

@Suite struct FrameScannerTests {
    private static func frame(_ payload: [UInt8], opcode: UInt8 = 1) -> [UInt8] {
        let first = 0x80 | opcode
        switch payload.count {
        case ..<126: return [first, UInt8(payload.count)] + payload
        case ..<65_536: return [first, 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xff)] + payload
        default: return [first, 127] + (0..<8).map { UInt8(payload.count >> (56 - 8 * $0) & 0xff) } + payload
        }
    }

    /// Payloads of every length form, with the lengths at which the form changes.
    private static let payloads: [[UInt8]] = [0, 1, 125, 126, 127, 300, 65_535, 65_536, 70_000, 5].map { length in
        (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
    }

    private func scan(_ pieces: [ArraySlice<UInt8>]) throws -> [[UInt8]] {
        var scanner = FrameScanner()
        var found: [[UInt8]] = []
        for piece in pieces {
            try piece.withUnsafeBytes { bytes in
                try scanner.scan(bytes) { opcode, payload in
                    #expect(opcode == 1)
                    found.append(Array(payload))
                }
            }
        }
        return found
    }

    @Test func `frames of all three length forms are found in one read`() throws {
        let stream = Self.payloads.flatMap { Self.frame($0) }
        #expect(try scan([stream[...]]) == Self.payloads)
    }

    @Test(arguments: [1, 2, 3, 7, 64, 1_000, 4_096, 65_536, 100_000])
    func `frames are found however the network cuts the stream`(piece: Int) throws {
        let stream = Self.payloads.flatMap { Self.frame($0) }
        let pieces = stride(from: 0, to: stream.count, by: piece).map { stream[$0..<min($0 + piece, stream.count)] }
        #expect(try scan(pieces) == Self.payloads)
    }

    @Test func `a frame is found when it is cut at any of its bytes`() throws {
        let payloads = [[UInt8](repeating: 1, count: 3), [UInt8](repeating: 2, count: 200), [3]]
        let stream = payloads.flatMap { Self.frame($0) }
        for cut in 0...stream.count {
            #expect(try scan([stream[..<cut], stream[cut...]]) == payloads)
        }
    }

    @Test func `what a server may not send is refused`() {
        let broken: [([UInt8], FrameScanner.Broken)] = [
            ([0x81, 0x81, 1, 2, 3, 4, 5], .masked), ([0xc1, 0], .reservedBits), ([0x01, 1, 65], .fragmented),
            ([0x80, 1, 65], .fragmented), ([0x81, 127, 0xff, 0, 0, 0, 0, 0, 0, 0], .tooLong),
        ]
        for (bytes, error) in broken {
            #expect(throws: error) { try scan([bytes[...]]) }
        }
    }
}
