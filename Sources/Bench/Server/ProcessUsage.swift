import Foundation

/// Reads what a process has used from /proc, which is where Linux keeps it.
enum ProcessUsage {
    /// Processor time and resident memory of another process.
    ///
    /// The kernel counts processor time in ticks of 10 ms, so a run should last seconds. Throws when the process is
    /// gone.
    static func read(_ processID: Int32) throws -> Venue.Usage {
        guard let stat = try? String(contentsOfFile: "/proc/\(processID)/stat", encoding: .utf8),
            let memory = try? String(contentsOfFile: "/proc/\(processID)/statm", encoding: .utf8),
            let afterName = stat.lastIndex(of: ")")
        else { throw BenchFailure("the server's process \(processID) is gone") }
        // The fields after the name in parentheses (proc(5)): state is the first, utime the 12th, stime the 13th.
        let fields = stat[stat.index(after: afterName)...].split(separator: " ")
        let pages = memory.split(separator: " ")
        guard fields.count > 12, pages.count > 1, let user = UInt64(fields[11]), let system = UInt64(fields[12]),
            let resident = Int(pages[1])
        else { throw BenchFailure("/proc/\(processID) cannot be understood") }
        let tick = 1_000_000_000 / UInt64(max(1, sysconf(Int32(_SC_CLK_TCK))))
        return Venue.Usage(
            processorNanoseconds: (user + system) * tick, residentBytes: resident * Int(sysconf(Int32(_SC_PAGESIZE))))
    }

    /// Processor time that this process has used so far, on all cores, in nanoseconds.
    static func ownProcessorNanoseconds() -> UInt64 {
        nanoseconds(of: CLOCK_PROCESS_CPUTIME_ID)
    }

    /// Processor time that the calling thread has used so far, in nanoseconds.
    static func threadProcessorNanoseconds() -> UInt64 {
        nanoseconds(of: CLOCK_THREAD_CPUTIME_ID)
    }

    private static func nanoseconds(of clock: clockid_t) -> UInt64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
