package import Domain
import Synchronization

/// A clock that stands still until a test moves it. Safe from any thread.
package final class TestClock: Sendable {
    private let moment: Mutex<Moment>

    /// A clock that shows a Sunday morning.
    package init() { moment = Mutex(Moment(microseconds: 1_795_334_400_000_000)) }

    /// What it shows.
    package var now: Moment { moment.withLock { $0 } }

    /// Moves it by whole seconds, either way.
    package func advance(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }

    /// This time, with the machine's randomness.
    package var ambient: Ambient { Ambient(now: { [self] in now }, random: Clock.randomBytes) }
}
