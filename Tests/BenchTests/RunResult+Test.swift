@testable import Bench

extension RunResult {
    /// A run in which every reader and writer waited so long and each delivery took so much of the server's time.
    static func test(
        _ workload: Workload, milliseconds: Int = 1, micros: UInt64 = 10, isSound: Bool = true
    ) -> RunResult {
        var times = Histogram()
        for _ in 0..<100 { times.record(nanoseconds: UInt64(milliseconds) * 1_000_000) }
        let outcome = Lane.Outcome(
            deliveryTimes: times, ackTimes: times, logs: [], cursors: [], acks: [], writerRooms: [], sent: 100,
            acked: isSound ? 100 : 99, refused: 0, closed: [], deliveries: 100, timedBytes: 0,
            lastArrival: 2_000_000_000, failure: nil)
        return RunResult(
            workload: workload, schedule: Schedule(start: 0, interval: 10_000_000, count: 100, firstTimed: 0),
            outcomes: [outcome], serverNanoseconds: 100 * micros * 1_000, serverResidentBytes: nil,
            generatorNanoseconds: 0)
    }
}
