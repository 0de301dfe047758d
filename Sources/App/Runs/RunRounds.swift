import Actions
import ServiceLifecycle

/// Drives runs of runbooks for as long as the server serves.
struct RunRounds: Service {
    let engine: RunEngine

    func run() async throws {
        await cancelWhenGracefulShutdown { [engine] in await engine.run() }
    }
}
