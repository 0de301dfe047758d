import Domain
import Journal
import ServiceLifecycle

/// Looks for timers that are due while the server runs. A look that finds nothing costs one query.
struct TimerRounds: Service {
    private let timers: Timers

    init(_ timers: Timers) { self.timers = timers }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await timers.look()
                // Cancelled by the end of the server, which the loop asks next.
                try? await Task.sleep(for: .milliseconds(Limits.timerRoundMilliseconds))
            }
        }
    }
}
