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

    @Test(arguments: [250.0, 999, 1_000, 1_001, 5_300, 17_000, 60_000])
    func `the steps end within three in a hundred below what the server sustains`(capacity: Double) throws {
        let best = try #require(found(capacity))
        #expect(best <= capacity && best * 1.04 >= capacity)
    }

    @Test func `a server that sustains nothing has no best rate`() {
        #expect(found(0) == nil)
    }

    @Test(arguments: [(4_000.0, 3_900.0), (4_000, 4_500), (100, 100)])
    func `what a search finds in short steps has to hold for longer`(short: Double, long: Double) async throws {
        let found = try await RateSearch(workload: .of(.writers)) {
            $0.verdict.isSound
        } step: { step in
            .test(step, isSound: step.rate <= short)
        } longRun: { step in
            .test(step, isSound: step.rate <= long)
        }.run()
        let best = try #require(found.best).workload.rate
        #expect(best <= min(short, long) && best * 1.07 >= min(short, long))
        #expect(try #require(found.failed).workload.rate > best)
    }

    @Test func `a rate that holds for longer is found far below what held in short steps`() async throws {
        let found = try await RateSearch(workload: .of(.writers)) {
            $0.verdict.isSound
        } step: { step in
            .test(step, isSound: step.rate <= 8_000)
        } longRun: { step in
            .test(step, isSound: step.rate <= 6_000)
        }.run()
        let best = try #require(found.best).workload.rate
        #expect(best <= 6_000 && best >= 5_000)
    }

    @Test func `a rate that never holds for longer is none`() async throws {
        let found = try await RateSearch(workload: .of(.writers)) {
            $0.verdict.isSound
        } step: { step in
            .test(step, isSound: step.rate <= 4_000)
        } longRun: { step in
            .test(step, isSound: false)
        }.run()
        #expect(found.best == nil && found.failed != nil)
    }
}
