import Foundation
import NIOCore
import NIOPosix

/// A server that the bench has started and will end, whatever happens in between.
struct RunningServer: Sendable {
    /// A server that is not ready after this long has failed.
    private static let startLimitSeconds = 20.0
    /// A server that has not ended this long after SIGTERM is killed.
    private static let stopLimitSeconds = 10.0
    /// A server rests when it takes less than this of a core for as long as this.
    private static let restingCores = 0.05
    private static let restingSeconds = 0.6

    let port: Int
    /// From the start of the process until `/readyz` said yes.
    let startSeconds: Double
    private let process: Process

    /// Starts the server and returns when it is ready; ends it again when it does not get there.
    static func start(_ muster: Muster) async throws -> RunningServer {
        let port = try await freePort()
        let clock = ContinuousClock()
        let begun = clock.now
        let process = try muster.serve(port: port)
        let api = RESTClient(host: "127.0.0.1", port: port, token: nil)
        do {
            while try await !api.isReady() {
                guard process.isRunning, clock.now - begun < .seconds(startLimitSeconds) else {
                    throw BenchFailure("the server did not become ready")
                }
                try await Task.sleep(for: .milliseconds(5))
            }
        } catch {
            end(process)
            throw error
        }
        return RunningServer(port: port, startSeconds: (clock.now - begun) / .seconds(1), process: process)
    }

    /// What the server has used so far.
    func usage() throws -> Venue.Usage {
        try ProcessUsage.read(process.processIdentifier)
    }

    /// Returns when the server does nothing by itself any more, such as indexing what the last workload wrote, or after so
    /// many seconds.
    func rest(patience: Double) async throws {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(patience)
        while clock.now < end {
            let before = try usage().processorNanoseconds
            try await Task.sleep(for: .seconds(Self.restingSeconds))
            let taken = try usage().processorNanoseconds - before
            if Double(taken) < Self.restingCores * Self.restingSeconds * 1e9 { return }
        }
    }

    /// Ends the server and waits until it is gone. It blocks its thread, so that it works in a cancelled task as well.
    func stop() {
        Self.end(process)
    }

    private static func end(_ process: Process) {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGTERM)
        let clock = ContinuousClock()
        let begun = clock.now
        while process.isRunning, clock.now - begun < .seconds(stopLimitSeconds) { usleep(10_000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// A port that was free a moment ago: the kernel gives out others before it comes back to this one.
    private static func freePort() async throws -> Int {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = channel.localAddress?.port
        try await channel.close()
        guard let port else { throw BenchFailure("no free port on the loopback interface") }
        return port
    }
}
