import Foundation

/// The ground that a bench stands on, and the limits of it.
extension BenchRun {
    private static let commitSizes = [1, 32, 128]
    private static let commitSeconds = 1.0

    func measureCommits(in directory: URL) async throws -> [GroupCommit] {
        let commit = options.backstage.commit
        return try await withCheckedThrowingContinuation { continuation in
            // A thread of its own, since a commit blocks.
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        let rows = try Self.commitSizes.map {
                            GroupCommit(
                                .sqlite, rows: $0,
                                try commit(directory.path, $0, GroupCommit.rowBytes, Self.commitSeconds))
                        }
                        return try rows
                            + Self.commitSizes.map {
                                try GroupCommit.measureFile(rows: $0, in: directory, seconds: Self.commitSeconds)
                            }
                    })
            }
        }
    }

    func withBroadcast<Result: Sendable>(
        _ frameBytes: Int, _ workload: Workload, _ body: (Venue) async throws -> Result
    ) async throws -> Result {
        let server = try await BroadcastServer.start(frameBytes: frameBytes)
        do {
            let result = try await body(server.venue(rooms: workload.rooms))
            try await server.stop()
            return result
        } catch {
            try? await server.stop()
            throw error
        }
    }

    func makeDirectory() throws -> URL {
        let parent = URL(fileURLWithPath: options.directory ?? NSTemporaryDirectory()).path
        var template = Array("\(parent)/muster-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw BenchFailure("no directory can be made in \(parent)") }
        return URL(fileURLWithPath: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    /// Thousands of sockets need more descriptors than the usual soft limit; the server inherits what is set here.
    ///
    /// Returns what there are.
    func raiseDescriptorLimit() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1_024 }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return Int(min(limit.rlim_cur, 1 << 20))
    }
}
