/// What comes from outside every decision: the time and randomness. Tests hand in their own, so they are exact.
package struct Ambient: Sendable {
    /// The present moment.
    package let now: @Sendable () -> Moment
    /// That many random bytes, fit for keys.
    package let random: @Sendable (Int) -> [UInt8]

    /// Names both sources.
    package init(now: @escaping @Sendable () -> Moment, random: @escaping @Sendable (Int) -> [UInt8]) {
        self.now = now
        self.random = random
    }

    /// A fresh version 7 id that carries the given moment.
    package func newID<Kind>(_: Kind.Type = Kind.self, at moment: Moment) -> Identifier<Kind> {
        Identifier(trusted: UUIDText.version7(at: moment, random: random(10)))
    }

    /// A fresh secret: 32 random bytes as 64 hexadecimal digits.
    package func newSecret() -> String { Hex.text(random(32)) }
}
