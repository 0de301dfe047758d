import NIOCore

/// Opens many sockets, leaves them alone, and says what that cost.
struct IdleRun: Sendable {
    let workload: Workload
    let venue: Venue
    let loops: [any EventLoop]
    /// How long the sockets stay open; long enough for pings to fall due when it is over 25 s.
    let seconds: Double

    /// Runs it; throws when not all sockets get in.
    func run() async throws -> IdleResult {
        let before = try await venue.usage()
        let clock = ContinuousClock()
        let begun = clock.now
        let audience = try await Audience.gather(workload, at: venue, on: loops)
        let connected = clock.now
        let outcomes: [Lane.Outcome]
        let open: Venue.Usage
        let after: Venue.Usage
        do {
            open = try await venue.usage()
            try await Task.sleep(for: .seconds(seconds))
            after = try await venue.usage()
            outcomes = try await audience.dismiss()
        } catch {
            _ = try? await audience.dismiss()
            throw error
        }
        let sockets = workload.rooms * workload.readers
        let memory = (after.residentBytes ?? 0) - (before.residentBytes ?? 0)
        return IdleResult(
            sockets: sockets, connectSeconds: (connected - begun) / .seconds(1),
            connectMicrosPerSocket: Self.microseconds(before, open) / Double(sockets),
            residentBytesBefore: before.residentBytes ?? 0, residentBytesPerSocket: max(0, memory / sockets),
            idleCores: Self.microseconds(open, after) / 1e6 / seconds,
            dropped: outcomes.map(\.closed.count).reduce(0, +))
    }

    private static func microseconds(_ earlier: Venue.Usage, _ later: Venue.Usage) -> Double {
        Double(later.processorNanoseconds - earlier.processorNanoseconds) / 1_000
    }
}
