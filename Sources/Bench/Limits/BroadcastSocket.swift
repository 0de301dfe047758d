import NIOCore

/// One client of the broadcast server: upgraded without questions, it joins the room that its path names.
///
/// The handshake's digest is left out: both ends are the bench's own, and handshakes are not what this server measures.
final class BroadcastSocket: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// The first key of what the generator sends, followed by the client id.
    private static let clientIDKey = Array("\"client_id\":\"".utf8)

    private let hall: BroadcastHall
    private var room: String?
    private var received = ByteBuffer()

    init(hall: BroadcastHall) {
        self.hall = hall
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.writeImmutableBuffer(Self.unwrapInboundIn(data))
        if room == nil { upgrade(context) }
        guard let room else { return }
        while takeFrame(room, context) {}
        if received.readableBytes == 0 { received.clear() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let room { hall.leave(room, context) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func upgrade(_ context: ChannelHandlerContext) {
        guard let end = received.readableBytesView.firstRange(of: Array("\r\n\r\n".utf8)) else { return }
        let words = String(buffer: received).prefix { $0 != "\r\n" }.split(separator: " ")
        received.moveReaderIndex(to: end.upperBound)
        let name = words.count > 1 ? String(words[1]) : "/"
        let head = hall.join(name, context)
        room = name
        var answer = ByteBuffer(
            string: "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
        ServerFrameWriter.append("{\"type\":\"welcome\",\"protocol\":1,\"head\":\(head)}", to: &answer)
        ServerFrameWriter.append("{\"type\":\"live\",\"head\":\(head)}", to: &answer)
        context.writeAndFlush(Self.wrapOutboundOut(answer), promise: nil)
    }

    /// Takes one client frame if it is all there; the generator's frames have the one- or the two-byte length form.
    private func takeFrame(_ room: String, _ context: ChannelHandlerContext) -> Bool {
        let start = received.readerIndex
        guard let first: UInt8 = received.getInteger(at: start), let second: UInt8 = received.getInteger(at: start + 1)
        else { return false }
        var length = Int(second & 0x7f)
        var header = 6
        if length == 126 {
            guard let long: UInt16 = received.getInteger(at: start + 2) else { return false }
            length = Int(long)
            header = 8
        }
        guard received.readableBytes >= header + length,
            let mask = received.getBytes(at: start + header - 4, length: 4),
            var payload = received.getBytes(at: start + header, length: length)
        else { return false }
        received.moveReaderIndex(forwardBy: header + length)
        for index in payload.indices { payload[index] ^= mask[index & 3] }
        if first & 0x0f == ClientFrame.close {
            context.close(promise: nil)
        } else {
            answer(payload, room, context)
        }
        return true
    }

    private func answer(_ payload: [UInt8], _ room: String, _ context: ChannelHandlerContext) {
        guard let key = payload.firstRange(of: Self.clientIDKey) else { return }
        let clientID = payload[key.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
        let seq = hall.post(room, clientID: clientID, from: context)
        var ack = ByteBuffer()
        let name = String(decoding: clientID, as: UTF8.self)
        ServerFrameWriter.append("{\"type\":\"ack\",\"client_id\":\"\(name)\",\"seq\":\(seq)}", to: &ack)
        // Not flushed: the broadcast of this tick flushes it along, as the writer is a reader too.
        context.write(Self.wrapOutboundOut(ack), promise: nil)
    }
}
