import NIOCore
import NIOSSL
import NIOTLS

/// Stands behind TLS: ends a connection whose handshake fails or takes too long, and lets nothing of that reach the HTTP
/// side, which would answer it in words. Confined to its event loop.
final class TLSGate: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let handshakeWithin: TimeAmount
    private var deadline: Scheduled<Void>?

    init(handshakeWithin: TimeAmount) { self.handshakeWithin = handshakeWithin }

    func handlerAdded(context: ChannelHandlerContext) {
        deadline = context.eventLoop.assumeIsolated().scheduleTask(in: handshakeWithin) {
            context.close(promise: nil)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) { handshakeEnded() }

    func channelInactive(context: ChannelHandlerContext) {
        handshakeEnded()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted = event as? TLSUserEvent { handshakeEnded() }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case NIOSSLError.uncleanShutdown:
            // The other side ended without saying so. The end itself is told behind this, and whatever it cut off is not
            // whole: HTTP and WebSockets both say how long a thing is.
            return
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError, is NIOSSLCloseTimedOutError:
            context.close(promise: nil)
        default: context.fireErrorCaught(error)
        }
    }

    private func handshakeEnded() {
        deadline?.cancel()
        deadline = nil
    }
}
