import Gateway
import ServiceLifecycle
import UnixSignals

/// Looks for a new certificate every few seconds, and at once on SIGHUP, until the server stops.
struct CertificateRenewal: Service {
    let watch: CertificateWatch
    let every: Duration
    let handlesSignals: Bool

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { tasks in
                tasks.addTask { await lookFromTimeToTime() }
                if handlesSignals { tasks.addTask { await lookOnSignal() } }
            }
        }
    }

    private func lookFromTimeToTime() async {
        while (try? await Task.sleep(for: every)) != nil { watch.look() }
    }

    private func lookOnSignal() async {
        for await _ in await UnixSignalsSequence(trapping: .sighup) { watch.look() }
    }
}
