import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTPTypes

/// An accepted connection, before and after it is known what is spoken on it.
struct Connection: ServerChildChannelValue {
    /// What is spoken.
    enum Speech: Sendable {
        case http(NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>)
        case socket
    }

    let channel: any Channel
    /// Known with the first request; fails when the connection ends before.
    let speech: EventLoopFuture<Speech>
}
