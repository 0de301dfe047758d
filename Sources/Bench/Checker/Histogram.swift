/// Times counted in logarithmic buckets, so that millions of them cost a few kilobytes and percentiles stay exact to
/// 1.6 %.
///
/// An octave is cut into 64 steps; values below 64 ns are exact, values above 18 minutes count as 18 minutes.
package struct Histogram: Sendable {
    private static let stepBits = 6
    private static let steps = 1 << stepBits
    /// 2^40 ns is 18 minutes, longer than any run may take.
    private static let largestExponent = 40

    private var counts: [UInt64]
    /// How many times were recorded.
    package private(set) var count: UInt64 = 0
    /// The sum of all recorded times in nanoseconds, exact up to 584 years.
    package private(set) var total: UInt64 = 0
    /// The longest recorded time in nanoseconds, exact.
    package private(set) var longest: UInt64 = 0

    /// A histogram without any times.
    package init() {
        counts = Array(repeating: 0, count: (Self.largestExponent - Self.stepBits + 2) * Self.steps)
    }

    /// Counts one time.
    package mutating func record(nanoseconds: UInt64) {
        counts[Self.bucket(of: nanoseconds)] += 1
        count += 1
        add(nanoseconds)
        if nanoseconds > longest { longest = nanoseconds }
    }

    private mutating func add(_ time: UInt64) {
        let (sum, isTooLong) = total.addingReportingOverflow(time)
        total = isTooLong ? .max : sum
    }

    /// Adds everything another histogram has counted.
    package mutating func merge(_ other: Histogram) {
        for index in counts.indices { counts[index] += other.counts[index] }
        count += other.count
        add(other.total)
        longest = max(longest, other.longest)
    }

    /// The time in nanoseconds that the given share of all recorded times does not exceed; 0 when nothing was recorded.
    ///
    /// `share` is between 0 and 1. The answer is the upper edge of its bucket, so it never flatters.
    package func percentile(_ share: Double) -> UInt64 {
        let rank = max(1, UInt64((share * Double(count)).rounded(.up)))
        var seen: UInt64 = 0
        for (index, bucketCount) in counts.enumerated() where bucketCount > 0 {
            seen += bucketCount
            if seen >= rank { return min(Self.upperEdge(of: index), longest) }
        }
        return longest
    }

    private static func bucket(of value: UInt64) -> Int {
        guard value >= UInt64(steps) else { return Int(value) }
        let exponent = 63 - value.leadingZeroBitCount
        guard exponent <= largestExponent else { return (largestExponent - stepBits + 2) * steps - 1 }
        // The topmost bit is implied; the six below it choose the step within the octave.
        return (exponent - stepBits) * steps + Int(value >> UInt64(exponent - stepBits))
    }

    private static func upperEdge(of bucket: Int) -> UInt64 {
        guard bucket >= steps else { return UInt64(bucket) }
        let shift = UInt64(bucket / steps - 1)
        return ((UInt64(bucket % steps + steps) + 1) << shift) - 1
    }
}
