import NIOCore

/// Lets go of a client that does not take its answer: of what waits for it some must leave in time, or the connection ends.
///
/// It looks only while the channel holds more than it wants to; a client that is merely slow makes progress.
final class AnswerWatch: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private let stallsAfter: TimeAmount
    private var timer: Scheduled<Void>?

    init(stallsAfter: TimeAmount) { self.stallsAfter = stallsAfter }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        stop()
        if !context.channel.isWritable { watch(context) }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    private func watch(_ context: ChannelHandlerContext) {
        let before = waitingBytes(context)
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: stallsAfter) { [weak self] in
            guard let self else { return }
            if waitingBytes(context) < before { watch(context) } else { context.close(promise: nil) }
        }
    }

    private func stop() {
        timer?.cancel()
        timer = nil
    }

    private func waitingBytes(_ context: ChannelHandlerContext) -> Int {
        (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }
}
