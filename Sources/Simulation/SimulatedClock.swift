import Domain
import NIOCore

/// Two clocks that move only when they are told: the wall clock, which can be set, and the one that only runs forward.
///
/// `@unchecked Sendable`: a simulation has one thread, and everything of it stays on that.
final class SimulatedClock: @unchecked Sendable {
    /// What the wall shows.
    private(set) var wall = Moment(microseconds: 1_795_334_400_000_000)
    /// The latest that the wall ever showed.
    private(set) var latest = Moment(microseconds: 1_795_334_400_000_000)
    /// Time since the beginning.
    private(set) var passed = TimeAmount.zero

    private var random: Choices

    /// Clocks whose server draws its random bytes from a seed.
    init(seed: UInt64) { random = Choices(seed: seed) }

    /// This time and this randomness.
    var ambient: Ambient { Ambient(now: { [self] in wall }, random: { [self] in random.bytes($0) }) }

    /// Lets time pass.
    func advance(milliseconds: Int64) {
        passed = passed + .milliseconds(milliseconds)
        set(by: milliseconds)
    }

    /// Sets the wall clock to the latest that it ever showed.
    func setRight() { wall = latest }

    /// Sets the wall clock forward or back.
    func set(by milliseconds: Int64) {
        wall = Moment(microseconds: wall.microseconds + milliseconds * 1000)
        latest = max(latest, wall)
    }
}
