import NIOCore

/// A session that only says why it may not be: the handshake is done, the close code follows.
final class ClosingSession: SocketSession {
    private let code: UInt16
    private let reason: String

    init(code: UInt16, reason: String) {
        self.code = code
        self.reason = reason
    }

    func opened(_ socket: SocketHandler) { socket.close(code: code, reason: reason) }
    func text(_ message: ByteBuffer) {}
    func binary() {}
    func refusedForRate(_ message: ByteBuffer?, retryAfterMilliseconds: Int64) {}
    func writabilityChanged(_ isWritable: Bool) {}
    func closed() {}
}
