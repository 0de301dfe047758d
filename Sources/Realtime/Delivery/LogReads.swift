import Domain

/// Reads of the log that one event loop has under way: few at a time, the rest in line.
///
/// After a restart thousands of readers want their tail at once; unbounded, their reads would take every database
/// connection and all memory. Confined to its loop.
struct LogReads {
    private var underWay = 0
    private var line: [() -> Void] = []
    private var served = 0

    /// Runs `read` now or later; each read must call ``finished()`` once.
    mutating func ask(_ read: @escaping () -> Void) -> (() -> Void)? {
        guard underWay < Limits.logReadsAtOnce else {
            line.append(read)
            return nil
        }
        underWay += 1
        return read
    }

    /// A read is over; returns the next one to run.
    mutating func finished() -> (() -> Void)? {
        guard served < line.count else {
            line.removeAll(keepingCapacity: false)
            served = 0
            underWay -= 1
            return nil
        }
        let next = line[served]
        line[served] = {}
        served += 1
        if served > 1_024 {
            line.removeFirst(served)
            served = 0
        }
        return next
    }
}
