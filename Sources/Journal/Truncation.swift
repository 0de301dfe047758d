import Domain

/// Whether something that was erased still stands in the engine's write-ahead log, and when emptying that is tried next.
struct Truncation {
    private var dueAt: UInt64?

    /// Starts with or without something that was erased.
    init(isOwed: Bool) { dueAt = isOwed ? 0 : nil }

    /// Something was erased: the log is to be emptied at once.
    mutating func owe() { dueAt = 0 }

    /// Tries it when it is due; `attempt` says whether it worked. While a long read is in the way, such as a backup, each try
    /// holds up the writer for a while, so that the next one comes some seconds later.
    mutating func tryIfDue(at now: UInt64 = Clock.monotonicNanoseconds(), _ attempt: () -> Bool) {
        guard let dueAt, now >= dueAt else { return }
        self.dueAt = attempt() ? nil : now + UInt64(Limits.truncationRetrySeconds) * 1_000_000_000
    }
}
