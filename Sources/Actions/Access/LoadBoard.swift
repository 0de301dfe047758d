package import Domain
import Synchronization

/// How loaded the server is, where every door reads it. Safe from any thread.
package final class LoadBoard: Sendable {
    private struct State {
        var judge = LoadJudge()
        var last = LoadSample(waiting: 0, lagMilliseconds: 0)
        var given: [SheddableWork: Int64] = [:]
    }

    private let state = Mutex(State())
    private let isOn: Bool

    /// A board; `isOn` false shows what there is to do and gives nothing up, for benchmarks.
    package init(isOn: Bool) { self.isOn = isOn }

    /// Takes the next sample; true when the level changed.
    @discardableResult
    package func take(_ sample: LoadSample) -> Bool {
        state.withLock { state in
            let before = state.judge.level
            state.last = sample
            state.judge.take(sample)
            return state.judge.level != before
        }
    }

    /// The level now.
    package var level: LoadLevel { isOn ? state.withLock { $0.judge.level } : .calm }

    /// The last sample.
    package var sample: LoadSample { state.withLock { $0.last } }

    /// How often each work was given up.
    package var given: [SheddableWork: Int64] { state.withLock { $0.given } }

    /// Whether this work is given up now; counts it if so.
    package func sheds(_ work: SheddableWork) -> Bool {
        guard isOn else { return false }
        return state.withLock { state in
            guard state.judge.level.sheds(work) else { return false }
            state.given[work, default: 0] += 1
            return true
        }
    }

    /// Lets the work through, or says when to come again.
    ///
    /// - Throws: `Refusal` `busy` with the wait.
    package func admit(_ work: SheddableWork) throws(Refusal) {
        guard sheds(work) else { return }
        throw Refusal(
            .busy, "The server is busy with what is more urgent; try again.",
            retryAfterMilliseconds: Limits.shedRetrySeconds * 1000)
    }
}
