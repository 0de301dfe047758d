import Domain
import NIOConcurrencyHelpers
import NIOCore

/// The errands that wait for one event loop: one lock, and one wake-up however many come in before the loop runs.
struct ErrandQueue: Sendable {
    /// Everything handed over at once.
    struct Load {
        var errands: [Errand] = []
        var bytes = 0
        /// Rooms whose frames were dropped because the loop did not come round, with the last seq dropped.
        var dropped: [RoomID: Int64] = [:]
        var isScheduled = false
    }

    private let load = NIOLockedValueBox(Load())

    /// Adds an errand; true when the loop must be woken.
    ///
    /// A loop that is stuck must not fill memory: past the bound durable frames are dropped and their seq kept, so that
    /// the readers take them from the log, and what may be lost is lost. Answers and closings always go in.
    func add(_ errand: Errand) -> Bool {
        let bytes = errand.bytes
        return load.withLockedValue { load in
            if load.bytes + bytes > Limits.loopQueueBytesMax {
                switch errand {
                case .announce(let frames):
                    for frame in frames { load.dropped[frame.room] = max(load.dropped[frame.room] ?? 0, frame.seq) }
                case .publish, .arrivals, .person: break
                case .head, .answer, .close: load.errands.append(errand)
                }
            } else {
                load.errands.append(errand)
                load.bytes += bytes
            }
            guard !load.isScheduled else { return false }
            load.isScheduled = true
            return true
        }
    }

    /// Takes everything.
    func take() -> Load {
        load.withLockedValue { load in
            defer { load = Load() }
            return load
        }
    }
}
