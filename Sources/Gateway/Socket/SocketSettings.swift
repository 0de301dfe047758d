import Domain
package import NIOCore

/// How sockets behave; the defaults are the contract's.
package struct SocketSettings: Sendable {
    /// False lifts the rate of frames, for benchmarks.
    package var limitsRate = true
    /// Time between pings.
    package var pingEvery = TimeAmount.seconds(Limits.pingSeconds)
    /// Time for the pong.
    package var pongWithin = TimeAmount.seconds(Limits.pongSeconds)
    /// Time that a full socket may stay without draining before it is closed with 4008.
    package var stallsAfter = TimeAmount.seconds(Limits.outboxStallSeconds)
    /// Time that the other side has to answer a close frame, and then to close its end.
    package var closesWithin = TimeAmount.seconds(3)

    /// The contract's settings.
    package init() {}
}
