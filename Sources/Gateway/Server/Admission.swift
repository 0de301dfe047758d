package import Domain
package import NIOCore
package import NIOHTTP1

/// What becomes of a request for a WebSocket.
package enum Admission: Sendable {
    /// The router answers it as a plain request: there is no such socket.
    case http
    /// It is answered with a status before the upgrade: for a page that may not speak to this server at all, a Host field
    /// that names none, and a server that takes no more sockets now.
    case refuse(Refusal, requestID: String)
    /// The handshake is completed; `session` is called once, on the channel's event loop.
    case accept(subprotocol: String?, session: @Sendable () -> any SocketSession)
    /// The handshake is completed and the socket closed with this code, because a browser sees nothing else.
    case close(code: UInt16, reason: String, subprotocol: String?)
}

/// Decides about a WebSocket request whose handshake is well-formed; may take its time, within the header deadline.
package typealias Admit = @Sendable (HTTPRequestHead, SocketAddress?, any Channel) async -> Admission
