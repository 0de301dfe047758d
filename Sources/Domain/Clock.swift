import Foundation

/// The one home of the machine's clock and of its randomness.
package enum Clock {
    /// The wall clock, in microseconds.
    package static func wall() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }

    /// A clock that only runs forward, in nanoseconds since some fixed point: for durations and rates.
    package static func monotonicNanoseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Bytes from the kernel's generator, one call for up to 256 of them. Should that fail, the standard library's generator
    /// is asked, which takes longer and ends the process rather than give guessable bytes.
    package static func randomBytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let size = min(256, count - filled)
                if let start = buffer.baseAddress, getentropy(start + filled, size) == 0 {
                    filled += size
                } else {
                    buffer[filled] = UInt8.random(in: .min ... .max)
                    filled += 1
                }
            }
        }
    }

    /// The real time and randomness, as the server uses them.
    package static var ambient: Ambient { Ambient(now: wall, random: randomBytes) }
}
