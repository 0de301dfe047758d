package import NIOCore

/// What talks over one socket; every call comes on the socket's event loop.
package protocol SocketSession: AnyObject {
    /// The handshake is done.
    func opened(_ socket: SocketHandler)
    /// A whole text message of valid UTF-8.
    func text(_ message: ByteBuffer)
    /// A binary message; its content was dropped.
    func binary()
    /// A message came too fast and was dropped.
    func refusedForRate(_ message: ByteBuffer?, retryAfterMilliseconds: Int64)
    /// The socket has more waiting than it may (false), or may go on (true).
    func writabilityChanged(_ isWritable: Bool)
    /// Nothing will be read or written any more; called once.
    func closed()
}
