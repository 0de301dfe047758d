import Foundation

/// How fast this disk makes appended rows durable: write, then fdatasync, in groups of several sizes.
///
/// It stands for the least that any durable log can cost here. A database does more for each row (pages, a
/// write-ahead log, checkpoints), so its own limit is lower; this one needs no storage engine.
package struct GroupCommit: Codable, Sendable {
    /// Rows of 500 B, about a sealed message with its leaf.
    private static let rowBytes = 500

    /// How many rows share one fdatasync.
    package let rows: Int
    /// Rows made durable per second.
    package let rowsPerSecond: Double
    /// Half of all groups were durable after this long, in milliseconds.
    package let p50: Double
    /// 99 of 100 groups were durable after this long, in milliseconds.
    package let p99: Double

    /// Measures groups of one size for `seconds` in a new file in `directory`, which is removed afterwards.
    ///
    /// Blocks the calling thread.
    static func measure(rows: Int, in directory: URL, seconds: Double) throws -> GroupCommit {
        let path = directory.appendingPathComponent("commits-\(rows)").path
        let file = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchFailure("\(path) cannot be made (errno \(errno))") }
        defer {
            close(file)
            unlink(path)
        }
        let group = [UInt8](repeating: 0x5a, count: rows * rowBytes)
        var times = Histogram()
        let clock = ContinuousClock()
        let start = clock.now
        var begun = start
        while begun - start < .seconds(seconds) {
            guard write(file, group, group.count) == group.count, fdatasync(file) == 0 else {
                throw BenchFailure("the disk refused a write (errno \(errno))")
            }
            let done = clock.now
            times.record(nanoseconds: UInt64((done - begun) / .nanoseconds(1)))
            begun = done
        }
        return GroupCommit(
            rows: rows, rowsPerSecond: (Double(times.count) * Double(rows) / ((begun - start) / .seconds(1))).rounded(),
            p50: Double(times.percentile(0.5)) / 1e6, p99: Double(times.percentile(0.99)) / 1e6)
    }
}
