import NIOCore

/// Opens many sockets, leaves them alone, and says what that cost; then opens as many more as are asked for.
struct IdleRun: Sendable {
    /// The sockets of each room.
    let readersPerRoom: Int
    /// Rooms of the first sockets.
    let rooms: Int
    /// All rooms; those past the first are for the sockets that are added.
    let venue: Venue
    let loops: [any EventLoop]
    /// How long the sockets stay open; long enough for pings to fall due when it is over 25 s.
    let seconds: Double

    /// Runs it; throws when not all sockets get in.
    func run() async throws -> IdleResult {
        let before = try await venue.usage()
        let clock = ContinuousClock()
        let begun = clock.now
        let audience = try await gather(0..<rooms)
        let connected = clock.now
        let sockets = rooms * readersPerRoom
        let open: Venue.Usage
        let after: Venue.Usage
        let crowd: IdleResult.Crowd?
        let outcomes: [Lane.Outcome]
        do {
            open = try await venue.usage()
            try await Task.sleep(for: .seconds(seconds))
            after = try await venue.usage()
            crowd = try await addCrowd()
            outcomes = try await audience.dismiss()
        } catch {
            _ = try? await audience.dismiss()
            throw error
        }
        let memory = (after.residentBytes ?? 0) - (before.residentBytes ?? 0)
        return IdleResult(
            sockets: sockets, connectSeconds: (connected - begun) / .seconds(1),
            connectMicrosPerSocket: Self.microseconds(before, open) / Double(sockets),
            residentBytesBefore: before.residentBytes ?? 0, residentBytesPerSocket: max(0, memory / sockets),
            idleCores: Self.microseconds(open, after) / 1e6 / seconds,
            dropped: outcomes.map(\.closed.count).reduce(0, +), crowd: crowd)
    }

    private func gather(_ range: Range<Int>) async throws -> Audience {
        let workload = Workload(kind: .idle, rooms: range.count, readers: readersPerRoom, writers: 0, rate: 0)
        return try await Audience.gather(workload, at: venue.part(range), on: loops)
    }

    private func addCrowd() async throws -> IdleResult.Crowd? {
        guard venue.rooms.count > rooms else { return nil }
        let clock = ContinuousClock()
        let begun = clock.now
        let audience = try await gather(rooms..<venue.rooms.count)
        let connected = clock.now
        do {
            try await Task.sleep(for: .seconds(seconds))
            let usage = try await venue.usage()
            let outcomes = try await audience.dismiss()
            return IdleResult.Crowd(
                sockets: venue.rooms.count * readersPerRoom, residentBytes: usage.residentBytes ?? 0,
                connectSeconds: (connected - begun) / .seconds(1),
                dropped: outcomes.map(\.closed.count).reduce(0, +))
        } catch {
            _ = try? await audience.dismiss()
            throw error
        }
    }

    private static func microseconds(_ earlier: Venue.Usage, _ later: Venue.Usage) -> Double {
        Double(later.processorNanoseconds - earlier.processorNanoseconds) / 1_000
    }
}
