import Domain
import NIOCore

@testable import Gateway

extension FuzzTarget {
    /// The bytes of a client's socket: they mean the same however the network cuts them, and no message is too long or no UTF-8.
    static let socketFrames = FuzzTarget(name: "socket-frames") { bytes in
        let whole = items(of: bytes, cutAt: bytes.count)
        let cut = items(of: bytes, cutAt: bytes.isEmpty ? 0 : Int(bytes[0]) % bytes.count)
        guard whole == cut else { return "cut in two it reads \(cut) instead of \(whole)" }
        for case .text(let message) in whole {
            guard message.readableBytes <= Limits.socketMessageBytesMax else { return "a message is too long" }
            guard String(validating: message.readableBytesView, as: UTF8.self) != nil else {
                return "a message is no UTF-8"
            }
        }
        return nil
    }

    private static func items(of bytes: [UInt8], cutAt cut: Int) -> [FrameReader.Item] {
        var reader = FrameReader()
        var items: [FrameReader.Item] = []
        for part in [bytes[..<cut], bytes[cut...]] {
            reader.feed(ByteBuffer(bytes: part))
            while let item = reader.next() { items.append(item) }
        }
        return items
    }
}
