import NIOCore

/// One socket in one room: signs in by header, reads every frame into its lane, and writes messages when it is a
/// writer.
///
/// Confined to its channel's event loop, as its lane is.
final class RoomSocket: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Where to knock, and as whom.
    struct Address: Sendable {
        let host: String
        let port: Int
        let path: String
        let token: String
        /// The seq after which the log is asked for; nil begins at its end.
        var after: Int?
    }

    private enum State {
        case handshake(ByteBuffer)
        case open
        case closed
    }

    let room: Int
    private let address: Address
    private let lane: Lane
    private let isLive: EventLoopPromise<Void>
    private var state = State.handshake(ByteBuffer())
    private var scanner = FrameScanner()
    private var context: ChannelHandlerContext?
    /// What the writer has still to flush this tick.
    private var outgoing = ByteBuffer()
    /// Nil until the welcome frame has told the room's head.
    private(set) var cursor: ReaderCursor?
    /// The status of the close frame that the server sent.
    private(set) var closeCode: UInt16?

    /// False before the upgrade and after the end.
    var isOpen: Bool {
        if case .open = state { true } else { false }
    }

    /// `isLive` succeeds once the server has said `live`, and fails when the socket closes or is refused before.
    init(room: Int, address: Address, lane: Lane, isLive: EventLoopPromise<Void>) {
        self.room = room
        self.address = address
        self.lane = lane
        self.isLive = isLive
    }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        let query = address.after.map { "?after=\($0)" } ?? ""
        let head = """
            GET \(address.path)\(query) HTTP/1.1\r
            Host: \(address.host):\(address.port)\r
            Connection: Upgrade\r
            Upgrade: websocket\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: bXVzdGVyIGJlbmNoISEhIQ==\r
            Authorization: Token \(address.token)\r
            \r

            """
        context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer(string: head)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = Self.unwrapInboundIn(data)
        if case .handshake(let held) = state {
            guard let rest = finishHandshake(held, bytes, context) else { return }
            bytes = rest
        }
        guard case .open = state else { return }
        lane.arrivalBegins()
        do {
            try bytes.withUnsafeReadableBytes { try scan($0) }
        } catch {
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        state = .closed
        self.context = nil
        let code = closeCode.map(String.init) ?? "no code"
        isLive.fail(BenchFailure("the server closed a socket before it was live (\(code))"))
        lane.closed(self)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        lane.failed(error)
        context.close(promise: nil)
    }

    /// Appends a message to what the next `flush` writes.
    func append(message number: Int) {
        ClientFrame.append(to: &outgoing, length: MessageText.length, mask: lane.nextMask()) {
            MessageText.write(number: number, to: &$0)
        }
    }

    /// Writes what was appended, in one write. The buffer is given away, so the next tick begins with a fresh one.
    func flush() {
        guard let context, outgoing.readableBytes > 0 else { return }
        context.writeAndFlush(Self.wrapOutboundOut(outgoing), promise: nil)
        outgoing = context.channel.allocator.buffer(capacity: outgoing.readableBytes)
    }

    /// Says goodbye and closes.
    func close() {
        guard let context else { return }
        var frame = ByteBuffer()
        ClientFrame.append(to: &frame, opcode: ClientFrame.close, length: 2, mask: lane.nextMask()) {
            $0.writeInteger(1000 as UInt16)
        }
        context.writeAndFlush(Self.wrapOutboundOut(frame), promise: nil)
        context.close(promise: nil)
    }

    /// Returns what followed the response's head, or nil while it is not complete or was a refusal.
    private func finishHandshake(
        _ held: ByteBuffer, _ bytes: ByteBuffer, _ context: ChannelHandlerContext
    ) -> ByteBuffer? {
        var head = held
        head.writeImmutableBuffer(bytes)
        guard let end = head.readableBytesView.firstRange(of: Array("\r\n\r\n".utf8)) else {
            state = .handshake(head)
            return nil
        }
        guard head.readableBytesView.starts(with: Array("HTTP/1.1 101".utf8)) else {
            let line = String(buffer: head).prefix { $0 != "\r\n" }
            isLive.fail(BenchFailure("a socket was refused: \(line)"))
            context.close(promise: nil)
            return nil
        }
        state = .open
        head.moveReaderIndex(to: end.upperBound)
        return head
    }

    @inline(__always)
    private func scan(_ bytes: UnsafeRawBufferPointer) throws {
        try scanner.scan(bytes) { opcode, payload in
            if opcode == ClientFrame.text {
                take(lane.reader.read(payload), bytes: payload.count)
            } else {
                control(opcode, payload)
            }
        }
    }

    @inline(__always)
    private func take(_ frame: ServerFrame, bytes: Int) {
        switch frame {
        case .message(let seq, let number):
            cursor?.arrive(seq)
            lane.delivered(room: room, seq: seq, number: number, bytes: bytes)
        case .durable(let seq):
            cursor?.arrive(seq)
            lane.delivered(room: room, seq: seq, number: RoomLog.otherEvent, bytes: bytes)
        case .ack(let seq, let number): lane.acknowledged(room: room, seq: seq, number: number)
        case .refusal: lane.refused()
        case .welcome(let head):
            cursor = ReaderCursor(head: address.after ?? head)
            lane.welcomed(room: room, head: address.after ?? head)
        case .live: isLive.succeed(())
        case .reset: lane.failed(BenchFailure("the server reset a room's log during the run"))
        case .passing: break
        }
    }

    private func control(_ opcode: UInt8, _ payload: UnsafeRawBufferPointer) {
        if opcode == ClientFrame.ping, let context {
            var frame = ByteBuffer()
            ClientFrame.append(
                to: &frame, opcode: ClientFrame.pong, length: payload.count, mask: lane.nextMask()
            ) {
                $0.writeBytes(payload)
            }
            context.writeAndFlush(Self.wrapOutboundOut(frame), promise: nil)
        } else if opcode == ClientFrame.close, payload.count >= 2 {
            closeCode = payload.loadUnaligned(as: UInt16.self).bigEndian
        }
    }
}
