import CJobs

/// The jobs of Swift's concurrency that are ready to run on the thread that made the queue. Whoever has the queue runs them,
/// in any order: that is all that a pool of threads promises either.
///
/// One queue a process, since the runtime has one hook. `@unchecked Sendable`: a simulation has one thread, and everything of
/// it stays on that.
final class JobQueue: @unchecked Sendable {
    private enum Ready {
        case job(UnsafeMutableRawPointer)
        case waiting(UnsafeContinuation<Void, Never>)
    }

    private var ready: [Ready] = []

    init() {
        let me = Unmanaged.passRetained(self)
        muster_take_jobs(
            { context, job in Unmanaged<JobQueue>.fromOpaque(context).takeUnretainedValue().ready.append(.job(job)) },
            me.toOpaque())
    }

    /// How many are ready.
    var count: Int { ready.count }

    /// Runs one of them, until it waits for something or ends.
    func run(_ index: Int) {
        guard index < ready.count else { return }
        ready.swapAt(index, ready.count - 1)
        switch ready.removeLast() {
        case .job(let job): muster_run_job(job)
        case .waiting(let continuation): continuation.resume()
        }
    }

    /// Lets others go first. `Task.yield` would not do: it goes to the pool of threads past the hook.
    func giveWay() async {
        await withUnsafeContinuation { ready.append(.waiting($0)) }
    }
}
