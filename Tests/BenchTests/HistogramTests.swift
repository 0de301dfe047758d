import Testing

@testable import Bench

@Suite struct HistogramTests {
    @Test func `a percentile is right to 1.6 % and never flatters`() {
        var histogram = Histogram()
        for microseconds in 1...10_000 { histogram.record(nanoseconds: UInt64(microseconds) * 1_000) }
        for (share, exact) in [(0.5, 5_000_000.0), (0.9, 9_000_000), (0.99, 9_900_000), (1, 10_000_000)] {
            let found = Double(histogram.percentile(share))
            #expect(found >= exact && found <= exact * 1.016)
        }
        #expect(histogram.count == 10_000)
        #expect(histogram.longest == 10_000_000)
    }

    @Test func `one slow time among a hundred is the longest and not the 99th percentile`() {
        var histogram = Histogram()
        for _ in 1...99 { histogram.record(nanoseconds: 50) }
        histogram.record(nanoseconds: 3_000_000_000)
        #expect(histogram.percentile(0.99) == 50)
        #expect(histogram.percentile(1) == 3_000_000_000)
    }

    @Test func `times of any size have a place`() {
        var histogram = Histogram()
        for shift in 0..<64 { histogram.record(nanoseconds: 1 << UInt64(shift)) }
        histogram.record(nanoseconds: 0)
        histogram.record(nanoseconds: .max)
        #expect(histogram.count == 66)
        #expect(histogram.longest == .max)
    }

    @Test func `merged histograms tell what one histogram would have told`() {
        var whole = Histogram()
        var odd = Histogram()
        var even = Histogram()
        for value in 1...5_000 as ClosedRange<UInt64> {
            whole.record(nanoseconds: value * 997)
            if value % 2 == 0 { even.record(nanoseconds: value * 997) } else { odd.record(nanoseconds: value * 997) }
        }
        odd.merge(even)
        for share in [0.1, 0.5, 0.99] { #expect(odd.percentile(share) == whole.percentile(share)) }
        #expect(odd.longest == whole.longest)
    }

    @Test func `an empty histogram says nothing took any time`() {
        #expect(Histogram().percentile(0.99) == 0)
    }
}
