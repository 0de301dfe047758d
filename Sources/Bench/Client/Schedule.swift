/// When each message of a run is due, whether or not the server keeps up: an open loop.
///
/// Latency counts from the due moment, so a server that makes its clients wait cannot hide that wait.
struct Schedule: Sendable {
    /// The moment that the first message is due, in nanoseconds of the machine's uptime.
    let start: UInt64
    /// Nanoseconds from one message to the next.
    let interval: Double
    let count: Int
    /// Messages before this one warm caches up: they are checked like all others but not timed.
    let firstTimed: Int

    /// The moment that a message is due, in nanoseconds of the machine's uptime.
    @inline(__always)
    func due(_ number: Int) -> UInt64 {
        start + UInt64(Double(number) * interval)
    }
}
