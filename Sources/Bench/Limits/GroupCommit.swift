import Foundation

/// How fast this disk makes rows durable in groups of one size: with the server's database engine, or with nothing.
package struct GroupCommit: Codable, Sendable {
    /// What keeps the rows.
    package enum Keeper: String, Codable, Sendable {
        /// SQLite with a write-ahead log and `synchronous=FULL`, as the server has it: `INSERT` and `COMMIT`, nothing else.
        case sqlite
        /// A file: `write` and `fdatasync`. The least that any durable log can cost here.
        case file
    }

    /// Bytes of a row: about what a message takes in the database, its event, its leaf and its place in the room together.
    static let rowBytes = 1_000

    /// What keeps them.
    package let keeper: Keeper
    /// How many rows share one commit.
    package let rows: Int
    /// Rows made durable per second.
    package let rowsPerSecond: Double
    /// Half of all groups were durable after this long, in milliseconds.
    package let p50: Double
    /// 99 of 100 groups were durable after this long, in milliseconds.
    package let p99: Double

    /// Of how long each commit took, in nanoseconds.
    init(_ keeper: Keeper, rows: Int, _ nanoseconds: [UInt64]) {
        var times = Histogram()
        for time in nanoseconds { times.record(nanoseconds: time) }
        self.keeper = keeper
        self.rows = rows
        let seconds = Double(max(1, times.total)) / 1e9
        rowsPerSecond = (Double(times.count) * Double(rows) / seconds).rounded()
        p50 = Double(times.percentile(0.5)) / 1e6
        p99 = Double(times.percentile(0.99)) / 1e6
    }

    /// Measures a plain file for `seconds` in a new file in `directory`, which is removed afterwards.
    ///
    /// Blocks the calling thread.
    static func measureFile(rows: Int, in directory: URL, seconds: Double) throws -> GroupCommit {
        let path = directory.appendingPathComponent("appends-\(rows)").path
        let file = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BenchFailure("\(path) cannot be made (errno \(errno))") }
        defer {
            close(file)
            unlink(path)
        }
        let group = [UInt8](repeating: 0x5a, count: rows * rowBytes)
        var times: [UInt64] = []
        let clock = ContinuousClock()
        let start = clock.now
        var begun = start
        while begun - start < .seconds(seconds) {
            guard write(file, group, group.count) == group.count, fdatasync(file) == 0 else {
                throw BenchFailure("the disk refused a write (errno \(errno))")
            }
            let done = clock.now
            times.append(UInt64((done - begun) / .nanoseconds(1)))
            begun = done
        }
        return GroupCommit(.file, rows: rows, times)
    }
}
