import Domain
package import NIOCore
import Realtime

/// One WebSocket on its channel: frames, rates, pings, back-pressure and the closing handshake.
///
/// It writes ready-made frames; what the messages mean is its session's business. Confined to the channel's event loop.
package final class SocketHandler: ChannelInboundHandler {
    package typealias InboundIn = ByteBuffer
    package typealias OutboundOut = ByteBuffer

    private enum State {
        case open
        /// A close frame was sent and the answer is awaited.
        case closing
        /// Both close frames are through, or what came was broken: only the connection's end is awaited.
        case finishing
        case closed
    }

    /// The handler's place in the pipeline, for a reader that writes past this handler; nil before and after.
    package private(set) var context: ChannelHandlerContext?

    private let session: any SocketSession
    private let settings: SocketSettings
    private var state = State.open
    private var reader = FrameReader()
    private var rate: FrameRate?
    private var isReading = false
    private var needsFlush = false
    private var awaitsPong = false
    private var pingTimer: Scheduled<Void>?
    private var stallTimer: Scheduled<Void>?
    private var endTimer: Scheduled<Void>?

    /// Makes the handler of one socket whose handshake is done.
    package init(session: any SocketSession, settings: SocketSettings) {
        self.session = session
        self.settings = settings
    }

    // MARK: For the session

    /// Sends a complete frame; frames sent while a packet is read leave together.
    package func send(_ frame: ByteBuffer) {
        guard state == .open, let context else { return }
        context.write(Self.wrapOutboundOut(frame), promise: nil)
        if isReading { needsFlush = true } else { context.flush() }
    }

    /// Begins the closing handshake; the connection ends when the other side answers, or soon.
    package func close(code: UInt16, reason: String) {
        guard state == .open, let context else { return }
        state = .closing
        context.writeAndFlush(Self.wrapOutboundOut(SocketFrame.close(code: code, reason: reason)), promise: nil)
        setReading(context, true)
        endLater(context)
        endSession()
    }

    // MARK: Channel events

    package func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        // By the loop's clock, as everything of a socket.
        rate = FrameRate(at: context.eventLoop.now)
        let mark = ChannelOptions.Types.WriteBufferWaterMark(low: Limits.outboxBytesLow, high: Limits.outboxBytesMax)
        try? context.channel.syncOptions?.setOption(.writeBufferWaterMark, value: mark)
        pingLater(context)
        session.opened(self)
    }

    package func handlerRemoved(context: ChannelHandlerContext) { end() }

    package func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard state == .open || state == .closing else { return }
        isReading = true
        reader.feed(Self.unwrapInboundIn(data))
        while state == .open || state == .closing, let item = reader.next() { take(item, context) }
    }

    package func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        if needsFlush {
            needsFlush = false
            context.flush()
        }
        context.fireChannelReadComplete()
    }

    package func channelWritabilityChanged(context: ChannelHandlerContext) {
        let isWritable = context.channel.isWritable
        if state == .open {
            setReading(context, isWritable)
            if isWritable { stopStallTimer() } else { watchStall(context) }
            session.writabilityChanged(isWritable)
        }
        context.fireChannelWritabilityChanged()
    }

    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case ChannelEvent.inputClosed:
            // Half-closed connections are allowed below; a WebSocket whose client has gone is of no use.
            context.close(promise: nil)
        case is ChannelShouldQuiesceEvent:
            close(code: 1012, reason: "restart")
        default:
            context.fireUserInboundEventTriggered(event)
        }
    }

    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    // MARK: What came in

    private func take(_ item: FrameReader.Item, _ context: ChannelHandlerContext) {
        switch item {
        case .close(let code): answerClose(code, context)
        case .violation(let violation): refuse(violation, context)
        case .pong where awaitsPong: awaitsPong = false
        case .text, .binary, .ping, .pong:
            guard state == .open, allows(item, context) else { return }
            deliver(item)
        }
    }

    private func deliver(_ item: FrameReader.Item) {
        switch item {
        case .text(let message): session.text(message)
        case .binary: session.binary()
        case .ping(let payload): send(SocketFrame.pong(payload))
        case .pong, .close, .violation: break
        }
    }

    private func allows(_ item: FrameReader.Item, _ context: ChannelHandlerContext) -> Bool {
        guard settings.limitsRate else { return true }
        switch rate?.take(at: context.eventLoop.now) ?? .allowed {
        case .allowed: return true
        case .refused(let wait):
            switch item {
            case .text(let message): session.refusedForRate(message, retryAfterMilliseconds: wait)
            case .binary: session.refusedForRate(nil, retryAfterMilliseconds: wait)
            case .ping, .pong, .close, .violation: break
            }
            return false
        case .flooded:
            close(code: 4029, reason: "too fast")
            return false
        }
    }

    private func answerClose(_ code: UInt16?, _ context: ChannelHandlerContext) {
        if state == .open {
            context.writeAndFlush(Self.wrapOutboundOut(SocketFrame.close(code: code)), promise: nil)
        }
        finish(context)
    }

    private func refuse(_ violation: Violation, _ context: ChannelHandlerContext) {
        if state == .open {
            let frame = SocketFrame.close(code: violation.code, reason: violation.reason)
            context.writeAndFlush(Self.wrapOutboundOut(frame), promise: nil)
        }
        finish(context)
    }

    // MARK: Ending

    /// Closes our end and waits for the other: closing both at once with bytes unread would reset the connection and
    /// could take the close frame with it.
    private func finish(_ context: ChannelHandlerContext) {
        state = .finishing
        setReading(context, true)
        context.close(mode: .output, promise: nil)
        endLater(context)
        endSession()
    }

    private func endLater(_ context: ChannelHandlerContext) {
        endTimer?.cancel()
        endTimer = after(settings.closesWithin, context) { handler, context in
            handler.endTimer = nil
            context.close(promise: nil)
        }
    }

    private func end() {
        guard state != .closed else { return }
        endSession()
        state = .closed
        endTimer?.cancel()
        endTimer = nil
        context = nil
    }

    private var sessionEnded = false
    private func endSession() {
        pingTimer?.cancel()
        pingTimer = nil
        stopStallTimer()
        guard !sessionEnded else { return }
        sessionEnded = true
        session.closed()
    }

    // MARK: Timers

    private func pingLater(_ context: ChannelHandlerContext, in time: TimeAmount? = nil) {
        pingTimer = after(time ?? settings.pingEvery, context) { handler, context in handler.ping(context) }
    }

    private func ping(_ context: ChannelHandlerContext) {
        // A full socket is not read, so its pong could not be seen; the stall timer watches it.
        guard state == .open, context.channel.isWritable else { return pingLater(context) }
        awaitsPong = true
        context.writeAndFlush(Self.wrapOutboundOut(SocketFrame.ping(EmptyCollection())), promise: nil)
        pingTimer = after(settings.pongWithin, context) { handler, context in
            guard handler.awaitsPong, context.channel.isWritable else {
                return handler.pingLater(context, in: handler.settings.pingEvery - handler.settings.pongWithin)
            }
            context.close(promise: nil)
        }
    }

    private func watchStall(_ context: ChannelHandlerContext) {
        stallTimer?.cancel()
        let before = waitingBytes(context)
        stallTimer = after(settings.stallsAfter, context) { handler, context in
            if handler.waitingBytes(context) < before {
                handler.watchStall(context)
            } else {
                handler.close(code: 4008, reason: "too slow")
            }
        }
    }

    private func stopStallTimer() {
        stallTimer?.cancel()
        stallTimer = nil
    }

    private func waitingBytes(_ context: ChannelHandlerContext) -> Int {
        (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }

    private func setReading(_ context: ChannelHandlerContext, _ reads: Bool) {
        try? context.channel.syncOptions?.setOption(.autoRead, value: reads)
    }

    private func after(
        _ time: TimeAmount, _ context: ChannelHandlerContext,
        do work: @escaping (SocketHandler, ChannelHandlerContext) -> Void
    ) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: time) { [weak self] in
            guard let self, let context = self.context, self.state != .closed else { return }
            work(self, context)
        }
    }
}
