import Foundation
import NIOCore
import NIOPosix

/// Starts a server, measures the chosen workloads against it, ends it, and reports.
///
/// Takes about half an hour with all workloads, most of it to store a million messages; each workload is bounded by
/// `seconds` and each search by its number of steps. An interrupt (SIGINT, SIGTERM) or a failure ends the server and
/// removes its data as well. Throws `BenchFailure` when the server cannot be started or reached, and on an interrupt;
/// what the checker finds is in the report.
package func run(_ options: BenchOptions) async throws -> BenchReport {
    let options = try options.checked()
    let work = Task { try await BenchRun(options).run() }
    let trap = SignalTrap([SIGINT, SIGTERM]) { work.cancel() }
    defer { trap.release() }
    do {
        return try await withTaskCancellationHandler {
            try await work.value
        } onCancel: {
            work.cancel()
        }
    } catch is CancellationError {
        throw BenchFailure("the bench was interrupted; its server has ended and its data is removed")
    }
}

/// Turns signals into a call for as long as it is held.
private struct SignalTrap {
    private let sources: [any DispatchSourceSignal]
    private let signals: [Int32]

    init(_ signals: [Int32], _ handler: @escaping @Sendable () -> Void) {
        self.signals = signals
        sources = signals.map { number in
            // Dispatch sees a signal only when its default action, to end the process, is off.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: handler)
            source.resume()
            return source
        }
    }

    func release() {
        for source in sources { source.cancel() }
        for number in signals { signal(number, SIG_DFL) }
    }
}
