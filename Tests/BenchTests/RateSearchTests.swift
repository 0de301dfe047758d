import Testing

@testable import Bench

@Suite struct RateSearchTests {
    /// Walks the search on a server that sustains exactly `capacity` and returns the best rate found.
    private func found(_ capacity: Double) -> Double? {
        var best: Double?
        var failed: Double?
        var rate = 1_000.0
        for _ in 0..<30 {
            if rate <= capacity { best = rate } else { failed = rate }
            guard let next = RateSearch.nextRate(best: best, failed: failed) else { return best }
            rate = next
        }
        Issue.record("the search does not end")
        return nil
    }

    @Test(arguments: [40.0, 250, 999, 1_000, 1_001, 5_300, 17_000, 60_000])
    func `the search ends within a tenth below what the server sustains`(capacity: Double) throws {
        let best = try #require(found(capacity))
        #expect(best <= capacity && best * 1.11 >= capacity)
    }

    @Test func `a server that sustains nothing has no best rate`() {
        #expect(found(0) == nil)
    }
}
