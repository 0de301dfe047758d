import Actions
import Domain
import Testing

struct RateLimiterTests {
    private static func moment(_ seconds: Double) -> Moment { Moment(microseconds: Int64(seconds * 1_000_000)) }

    @Test func `a burst passes, then one for each refill, and the wait is told`() {
        let limiter = RateLimiter<String>(perSecond: 2, burst: 3)
        for _ in 0..<3 { #expect(limiter.take("a", at: Self.moment(0)) == nil) }
        #expect(limiter.take("a", at: Self.moment(0)) == 500)
        #expect(limiter.take("a", at: Self.moment(0.25)) == 250)
        #expect(limiter.take("a", at: Self.moment(0.5)) == nil)
        #expect(limiter.take("a", at: Self.moment(0.5)) == 500)
    }

    @Test func `whoever waits as told is let in`() throws {
        let limiter = RateLimiter<String>(perSecond: 5.0 / 60, burst: 5)
        for _ in 0..<5 { _ = limiter.take("a", at: Self.moment(0)) }
        let wait = try #require(limiter.take("a", at: Self.moment(0)))
        #expect(limiter.take("a", at: Moment(microseconds: wait * 1000)) == nil)
    }

    @Test func `keys do not share their buckets`() {
        let limiter = RateLimiter<String>(perSecond: 1, burst: 1)
        #expect(limiter.take("a", at: Self.moment(0)) == nil)
        #expect(limiter.take("b", at: Self.moment(0)) == nil)
        #expect(limiter.take("a", at: Self.moment(0)) != nil)
    }

    @Test func `a rest fills no more than the burst`() {
        let limiter = RateLimiter<String>(perSecond: 1, burst: 2)
        _ = limiter.take("a", at: Self.moment(0))
        for _ in 0..<2 { #expect(limiter.take("a", at: Self.moment(1_000_000)) == nil) }
        #expect(limiter.take("a", at: Self.moment(1_000_000)) != nil)
    }

    @Test func `a clock that runs backwards refills nothing and stops nobody for long`() {
        let limiter = RateLimiter<String>(perSecond: 1, burst: 1)
        #expect(limiter.take("a", at: Self.moment(100)) == nil)
        #expect(limiter.take("a", at: Self.moment(0)) == 1000)
        #expect(limiter.take("a", at: Self.moment(1)) == nil)
    }

    @Test func `memory is bounded, and whoever is still limited is not forgotten for strangers who are not`() {
        let limiter = RateLimiter<Int>(perSecond: 1, burst: 2)
        for key in 0..<Limits.limiterEntriesMax { _ = limiter.take(key, at: Self.moment(0)) }
        _ = limiter.take(0, at: Self.moment(2))
        _ = limiter.take(0, at: Self.moment(2))
        // The next stranger makes the full ones go; the empty bucket stays.
        #expect(limiter.take(-1, at: Self.moment(2)) == nil)
        #expect(limiter.take(0, at: Self.moment(2)) != nil)
    }

    @Test func `sends are limited by person and room, and not at all where rates are off`() throws {
        let rates = Rates(isOn: true)
        let room = RoomID(trusted: "r")
        let other = RoomID(trusted: "s")
        let person = PersonID(trusted: "p")
        for _ in 0..<30 { try rates.send(person, in: room, at: Self.moment(0)) }
        let refusal = #expect(throws: Refusal.self) { try rates.send(person, in: room, at: Self.moment(0)) }
        #expect(refusal?.code == .rateLimited && refusal?.retryAfterMilliseconds == 200)
        try rates.send(person, in: other, at: Self.moment(0))
        try rates.send(PersonID(trusted: "q"), in: room, at: Self.moment(0))
        let off = Rates(isOn: false)
        for _ in 0..<100 { try off.send(person, in: room, at: Self.moment(0)) }
    }

    @Test func `who only looks waits no longer when the clock was set back`() {
        let limiter = RateLimiter<String>(perSecond: 1, burst: 1)
        #expect(limiter.take("a", at: Self.moment(3600)) == nil)
        #expect(limiter.wait("a", at: Self.moment(0)) == 1000)
        #expect(limiter.wait("a", at: Self.moment(0.5)) == 500)
        #expect(limiter.wait("a", at: Self.moment(1)) == nil)
    }
}
