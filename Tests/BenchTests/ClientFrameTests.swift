import NIOCore
import Testing

@testable import Bench

@Suite struct ClientFrameTests {
    @Test(arguments: [0, 1, 125, 126, 300]) func `a client's frame unmasks to its payload`(length: Int) {
        var buffer = ByteBuffer()
        let payload = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
        ClientFrame.append(to: &buffer, length: length, mask: 0x1234_5678) { $0.writeBytes(payload) }
        #expect(buffer.readInteger(as: UInt8.self) == 0x81)
        let second = buffer.readInteger(as: UInt8.self) ?? 0
        #expect(second & 0x80 != 0)
        if length < 126 {
            #expect(Int(second & 0x7f) == length)
        } else {
            #expect(second & 0x7f == 126)
            #expect(buffer.readInteger(as: UInt16.self) == UInt16(length))
        }
        let mask = buffer.readBytes(length: 4) ?? []
        let masked = buffer.readBytes(length: length) ?? []
        #expect(mask.count == 4 && masked.count == length)
        #expect(masked.enumerated().map { $0.element ^ mask[$0.offset % 4] } == payload)
        #expect(buffer.readableBytes == 0)
    }

    @Test func `a message is as long as it says and carries its number`() {
        var buffer = ByteBuffer()
        MessageText.write(number: 1_234, to: &buffer)
        #expect(buffer.readableBytes == MessageText.length)
        #expect(String(buffer: buffer).contains(#""client_id":"m0000001234""#))
    }
}
