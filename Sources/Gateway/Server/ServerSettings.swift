import Domain
package import NIOCore

/// How the server treats connections; the defaults are the contract's.
package struct ServerSettings: Sendable {
    /// Request line and header fields together; past it 431.
    package var headerBytesMax = Limits.headerBytesMax
    /// A connection without a request under way is closed after this time, and one whose client takes nothing of its answer.
    package var idle = TimeAmount.seconds(Limits.idleSeconds)
    /// A header must be whole within this time of its first byte, the first one of the connection's opening.
    package var headerWithin = TimeAmount.seconds(Limits.headerSeconds)
    /// A body must bring 1 KiB for each second of this time, or end.
    package var bodyStallsAfter = TimeAmount.seconds(Limits.bodyStallSeconds)
    /// A TLS handshake must be over within this time of the connection's opening.
    package var handshakeWithin = TimeAmount.seconds(Limits.tlsHandshakeSeconds)
    /// Time between two looks at the files of certificate and key.
    package var certificateLookEvery = TimeAmount.seconds(Limits.certificateLookSeconds)
    /// Names a request that is answered below the router.
    package var newRequestID: @Sendable () -> String = {
        UUIDText.version7(at: Clock.wall(), random: Clock.randomBytes(10))
    }
    /// Connections that one address may have before they show what they want; more are answered with 429 and end.
    package var silentConnectionsMax = Limits.silentConnectionsMax
    /// Whom limits by address count.
    package var peers = Peers()
    /// True when answers travel over TLS, here or before a proxy.
    package var isSecure = false
    /// False leaves the load board to whoever sets it, for tests: a machine that is busy with others sheds nothing then.
    package var watchesLoad = true
    /// How sockets behave.
    package var socket = SocketSettings()

    /// The contract's settings.
    package init() {}
}
