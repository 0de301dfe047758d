import Domain
package import NIOCore

/// How the server treats connections; the defaults are the contract's.
package struct ServerSettings: Sendable {
    /// Request line and header fields together; past it 431.
    package var headerBytesMax = Limits.headerBytesMax
    /// A connection without a request under way is closed after this time.
    package var idle = TimeAmount.seconds(Limits.idleSeconds)
    /// How sockets behave.
    package var socket = SocketSettings()

    package init() {}
}
