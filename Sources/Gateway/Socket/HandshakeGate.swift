import Actions
import Domain

/// How fast sockets may be opened, by one address and by all together. Safe from any thread.
///
/// It counts by a clock that only runs forward: a reconnect storm is often what follows when a clock was set.
struct HandshakeGate: Sendable {
    private let addresses = RateLimiter<String>(
        perSecond: Limits.handshakesPerAddressSecond, burst: Limits.handshakesPerAddressBurst)
    private let all = RateLimiter<Bool>(perSecond: Limits.handshakesPerSecond, burst: Limits.handshakesBurst)

    /// Counts a handshake; nil lets it in. An address that is refused takes nothing from what all share.
    ///
    /// - Parameter address: the name under which its sender is counted; nil for one that is counted with all only.
    func refusal(to address: String?) -> Refusal? {
        let now = Moment(microseconds: Int64(Clock.monotonicNanoseconds() / 1000))
        if let address, let wait = addresses.take(address, at: now) {
            return Refusal(
                .rateLimited, "At most \(Int(Limits.handshakesPerAddressSecond)) sockets a second from one address.",
                retryAfterMilliseconds: wait)
        }
        guard let wait = all.take(true, at: now) else { return nil }
        return Refusal(.busy, "Too many sockets are being opened; try again.", retryAfterMilliseconds: wait)
    }
}
