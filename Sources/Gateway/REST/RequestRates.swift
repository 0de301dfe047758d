import Domain
import Synchronization

/// Limits how fast one token, session or address may ask; bounded in memory.
final class RequestRates: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: UInt64
    }

    private let buckets = Mutex<[String: Bucket]>([:])
    private let perSecond: Double
    private let burst: Double
    private let entriesMax: Int

    init(
        perSecond: Double = Limits.requestsPerSecond, burst: Double = Limits.requestsBurst,
        entriesMax: Int = Limits.limiterEntriesMax
    ) {
        self.perSecond = perSecond
        self.burst = burst
        self.entriesMax = entriesMax
    }

    /// Takes one request of `key` at a monotonic time.
    ///
    /// - Throws: `Refusal` `throttled` with the wait until the next one.
    func take(_ key: String, at nanoseconds: UInt64) throws(Refusal) {
        let missing = buckets.withLock { buckets -> Double in
            if buckets[key] == nil, buckets.count >= entriesMax { Self.forget(&buckets, refilled(at: nanoseconds)) }
            var bucket = buckets[key] ?? Bucket(tokens: burst, at: nanoseconds)
            bucket.tokens = level(bucket, at: nanoseconds)
            bucket.at = nanoseconds
            let missing = 1 - bucket.tokens
            if missing <= 0 { bucket.tokens -= 1 }
            buckets[key] = bucket
            return missing
        }
        guard missing > 0 else { return }
        let wait = Int64((missing / perSecond * 1000).rounded(.up))
        throw Refusal(.throttled, "Request was throttled.", retryAfterMilliseconds: max(1, wait))
    }

    private func level(_ bucket: Bucket, at now: UInt64) -> Double {
        let elapsed = now > bucket.at ? Double(now - bucket.at) / 1e9 : 0
        return min(burst, bucket.tokens + elapsed * perSecond)
    }

    private func refilled(at now: UInt64) -> (Bucket) -> Bool {
        { [self] bucket in level(bucket, at: now) >= burst }
    }

    /// Drops those that rested until they were full again, who lose nothing by it; when that frees too little, an
    /// arbitrary quarter, so that a flood of keys cannot make each request pay for a search.
    private static func forget(_ buckets: inout [String: Bucket], _ isFull: (Bucket) -> Bool) {
        let before = buckets.count
        buckets = buckets.filter { !isFull($0.value) }
        guard buckets.count > before * 3 / 4 else { return }
        for key in Array(buckets.keys.prefix(before / 4)) { buckets[key] = nil }
    }
}
