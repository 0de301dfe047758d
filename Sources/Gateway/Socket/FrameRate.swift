import Domain
import NIOCore

/// How fast one socket may send: a bucket of frames that refills, and a count of refusals. A pure value.
struct FrameRate {
    /// What happens to a frame.
    enum Verdict: Equatable {
        case allowed
        /// Dropped; the next one is allowed after this many milliseconds.
        case refused(retryAfterMilliseconds: Int64)
        /// Dropped, and so many were before it that the socket is closed.
        case flooded
    }

    private var frames = Limits.socketFramesBurst
    private var filledAt: NIODeadline
    private var refusals = 0
    private var refusalsSince: NIODeadline

    init(at now: NIODeadline) {
        filledAt = now
        refusalsSince = now
    }

    /// Takes one frame out.
    mutating func take(at now: NIODeadline) -> Verdict {
        let passed = Double((now - filledAt).nanoseconds) / 1e9
        frames = min(Limits.socketFramesBurst, frames + passed * Limits.socketFramesPerSecond)
        filledAt = now
        guard frames < 1 else {
            frames -= 1
            return .allowed
        }
        if now - refusalsSince > .seconds(10) {
            refusals = 0
            refusalsSince = now
        }
        refusals += 1
        guard refusals < Limits.socketRefusalsMax else { return .flooded }
        let wait = (1 - frames) / Limits.socketFramesPerSecond
        return .refused(retryAfterMilliseconds: Int64((wait * 1000).rounded(.up)))
    }
}
