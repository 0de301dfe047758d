import NIOCore

/// Runs one workload once: gathers the audience, plays the schedule, judges what came.
struct WorkloadRun: Sendable {
    /// Sending begins this long after all sockets are live, so that what joining caused has settled.
    private static let settleSeconds = 0.2
    /// The first part of a run warms up: it is checked but not timed.
    private static let warmUpShare = 0.1
    /// How long after the last message was due the run still waits for what is missing.
    private static let patienceSeconds = 10.0

    let workload: Workload
    let venue: Venue
    let loops: [any EventLoop]
    /// How long messages are sent.
    let seconds: Double
    /// What else happens while messages are sent; nil for nothing. It ends before the readers are judged.
    var beside: (@Sendable (Schedule) async throws -> Void)?

    /// Runs it; throws when the server cannot be reached or the bench is interrupted, never for what the checker finds.
    func run() async throws -> RunResult {
        let audience = try await Audience.gather(workload, at: venue, on: loops)
        let before = try await venue.usage()
        let generatorBefore = ProcessUsage.ownProcessorNanoseconds()
        let schedule = makeSchedule()
        do {
            async let other: Void? = beside?(schedule)
            try await audience.play(schedule, patience: Self.patienceSeconds)
            if beside != nil {
                try await other
                try await audience.settle(patience: Self.patienceSeconds)
            }
        } catch {
            _ = try? await audience.dismiss()
            throw error
        }
        let after = try await venue.usage()
        let generator = ProcessUsage.ownProcessorNanoseconds() - generatorBefore
        let outcomes = try await audience.dismiss()
        return RunResult(
            workload: workload, schedule: schedule, outcomes: outcomes,
            serverNanoseconds: after.processorNanoseconds - before.processorNanoseconds,
            serverResidentBytes: after.residentBytes, generatorNanoseconds: generator)
    }

    private func makeSchedule() -> Schedule {
        let count = max(1, Int(workload.rate * seconds))
        return Schedule(
            start: NIODeadline.now().uptimeNanoseconds + UInt64(Self.settleSeconds * 1e9),
            interval: 1e9 / workload.rate, count: count,
            firstTimed: Int(Double(count) * Self.warmUpShare))
    }
}
