package import Domain
import Synchronization

/// Token buckets by key: a rate with a burst, bounded in memory. Safe from any thread.
package final class RateLimiter<Key: Hashable & Sendable>: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: Moment
    }

    private let perSecond: Double
    private let burst: Double
    private let buckets = Mutex<[Key: Bucket]>([:])

    /// A limiter that refills `perSecond` and holds up to `burst`.
    package init(perSecond: Double, burst: Double) {
        self.perSecond = perSecond
        self.burst = burst
    }

    /// Takes one; when there is none, says how many milliseconds until there is.
    package func take(_ key: Key, at now: Moment) -> Int64? {
        buckets.withLock { buckets in
            if buckets.count >= Limits.limiterEntriesMax, buckets[key] == nil { forgetFull(&buckets, at: now) }
            var bucket = buckets[key] ?? Bucket(tokens: burst, at: now)
            bucket.tokens = min(burst, bucket.tokens + perSecond * elapsed(bucket, now))
            bucket.at = now
            defer { buckets[key] = bucket }
            guard bucket.tokens >= 1 else { return Int64(((1 - bucket.tokens) / perSecond * 1000).rounded(.up)) }
            bucket.tokens -= 1
            return nil
        }
    }

    /// How many milliseconds until there is one to take, nil when there is; takes none.
    package func wait(_ key: Key, at now: Moment) -> Int64? {
        buckets.withLock { buckets in
            guard var bucket = buckets[key] else { return nil }
            if now < bucket.at {
                // The clock was set back: from here on it refills again, and not only once the clock is where it was.
                bucket.at = now
                buckets[key] = bucket
            }
            let tokens = min(burst, bucket.tokens + perSecond * elapsed(bucket, now))
            return tokens >= 1 ? nil : Int64(((1 - tokens) / perSecond * 1000).rounded(.up))
        }
    }

    /// A clock that runs backwards refills nothing.
    private func elapsed(_ bucket: Bucket, _ now: Moment) -> Double {
        max(0, Double(now.microseconds - bucket.at.microseconds) / 1_000_000)
    }

    /// Forgets keys whose buckets would be full again; when that frees nothing, all of them: better a burst too many than
    /// memory without bound.
    private func forgetFull(_ buckets: inout [Key: Bucket], at now: Moment) {
        buckets = buckets.filter { $0.value.tokens + perSecond * elapsed($0.value, now) < burst }
        if buckets.count >= Limits.limiterEntriesMax { buckets.removeAll() }
    }
}

/// The limiters of acts that several doors share.
package final class Rates: Sendable {
    /// A person in a room.
    package struct Sender: Hashable, Sendable {
        let room: RoomID
        let person: PersonID
    }

    private let sends = RateLimiter<Sender>(perSecond: Limits.sendsPerSecond, burst: Limits.sendsBurst)
    private let searches = RateLimiter<PersonID>(perSecond: Limits.searchesPerSecond, burst: Limits.searchesBurst)
    /// An account, tried from anywhere, or from an address at which it is at home.
    private struct Account: Hashable, Sendable {
        let username: String
        let home: String?
    }

    private let accounts = RateLimiter<Account>(
        perSecond: Limits.signInsPerAccountMinute / 60, burst: Limits.signInsPerAccountMinute)
    private let addresses = RateLimiter<String>(
        perSecond: Limits.signInsPerAddressMinute / 60, burst: Limits.signInsPerAddressMinute)
    private let codes = RateLimiter<PersonID>(
        perSecond: Limits.secondFactorTriesPerSecond, burst: Limits.secondFactorTriesBurst)
    private let proofs = RateLimiter<String>(perSecond: Limits.failedProofsPerSecond, burst: Limits.failedProofsBurst)
    /// Where accounts were signed in to: strangers who try passwords elsewhere do not take the tries of those who are at home.
    private let homes = Mutex<Set<Account>>([])
    private let isOn: Bool
    /// What is given up under load.
    package let load: LoadBoard

    /// Limiters; `isOn` false lifts all but those of signing in.
    package init(isOn: Bool) {
        self.isOn = isOn
        load = LoadBoard(isOn: isOn)
    }

    /// Counts a message sent by a person into a room.
    ///
    /// - Throws: `Refusal` `rate_limited` with the wait.
    package func send(_ person: PersonID, in room: RoomID, at now: Moment) throws {
        guard isOn, let wait = sends.take(Sender(room: room, person: person), at: now) else { return }
        throw Refusal(
            .rateLimited, "At most \(Int(Limits.sendsPerSecond)) messages a second in one room.",
            retryAfterMilliseconds: wait)
    }

    /// Counts a search by a person.
    ///
    /// - Throws: `Refusal` `busy` when the server gives searches up, `rate_limited` with the wait.
    package func search(_ person: PersonID, at now: Moment) throws {
        try load.admit(.search)
        guard isOn, let wait = searches.take(person, at: now) else { return }
        throw Refusal(
            .rateLimited, "At most \(Int(Limits.searchesPerSecond)) searches a second.", retryAfterMilliseconds: wait)
    }

    /// Lets an address ask the database whom a secret belongs to, unless it has asked in vain too often; nil is not counted.
    ///
    /// - Throws: `Refusal` `throttled` with the wait.
    func prove(from address: String?, at now: Moment) throws {
        guard isOn, let address, let wait = proofs.wait(address, at: now) else { return }
        throw Self.throttled(wait)
    }

    /// Counts a secret that belonged to nobody.
    func provedNothing(from address: String?, at now: Moment) {
        if let address { _ = proofs.take(address, at: now) }
    }

    /// Counts an attempt to sign in. An address that has none left takes none from the account.
    ///
    /// - Throws: `Refusal` `throttled` with the wait.
    func signIn(username: String, address: String, at now: Moment) throws {
        if let wait = addresses.take(address, at: now) { throw Self.throttled(wait) }
        let home = Account(username: username, home: address)
        let account = homes.withLock { $0.contains(home) } ? home : Account(username: username, home: nil)
        if let wait = accounts.take(account, at: now) { throw Self.throttled(wait) }
    }

    /// Notes that somebody signed in to an account: at this address it has tries of its own from now on, until a restart.
    func signedIn(username: String, address: String) {
        homes.withLock { homes in
            if homes.count >= Limits.limiterEntriesMax { homes.removeAll() }
            homes.insert(Account(username: username, home: address))
        }
    }

    /// Counts a code of a second factor that somebody tries for an account.
    ///
    /// - Throws: `Refusal` `throttled` with the wait.
    func code(_ person: PersonID, at now: Moment) throws {
        if let wait = codes.take(person, at: now) { throw Self.throttled(wait) }
    }

    private static func throttled(_ wait: Int64) -> Refusal {
        Refusal(
            .throttled, "Request was throttled. Expected available in \((wait + 999) / 1000) seconds.",
            retryAfterMilliseconds: wait)
    }
}
