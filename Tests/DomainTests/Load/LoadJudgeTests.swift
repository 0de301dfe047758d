import Testing

@testable import Domain

@Suite struct LoadJudgeTests {
    private let calm = LoadSample(waiting: 0, lagMilliseconds: 0)

    private func busy(_ rank: Int) -> LoadSample {
        LoadSample(waiting: rank * Limits.loadQueueStep, lagMilliseconds: 0)
    }

    private func late(_ rank: Int) -> LoadSample {
        LoadSample(waiting: 0, lagMilliseconds: Int64(rank) * Limits.loadLagStepMilliseconds)
    }

    @Test func `work is given up in the order of the design, and nothing else ever`() {
        let order: [SheddableWork] = [.typing, .presence, .assistant, .search, .export, .newConnections]
        #expect(SheddableWork.allCases == order)
        for rank in 0...order.count {
            let shed = order.filter { LoadLevel(rank: rank).sheds($0) }
            #expect(shed == Array(order.prefix(rank)))
        }
        #expect(LoadLevel(rank: 99) == LoadLevel(rank: 6) && LoadLevel(rank: -1) == .calm)
    }

    @Test func `a moment of load gives nothing up, what lasts does`() {
        for sample in [busy(6), late(6)] {
            var judge = LoadJudge()
            for _ in 1..<Limits.loadSamplesUp { judge.take(sample) }
            #expect(judge.level == .calm)
            judge.take(calm)
            for _ in 1..<Limits.loadSamplesUp { judge.take(sample) }
            #expect(judge.level == .calm)
            judge.take(sample)
            #expect(judge.level == LoadLevel(rank: 6))
        }
    }

    @Test func `the level is what the lightest of the last samples stands for, by the worse of queue and loops`() {
        for rank in 1...6 {
            var judge = LoadJudge()
            for index in 0..<Limits.loadSamplesUp { judge.take(index == 2 ? busy(rank) : late(6)) }
            #expect(judge.level.rank == rank)
        }
    }

    @Test func `it falls step by step, and only when half of the level is left`() {
        var judge = LoadJudge()
        for _ in 0..<Limits.loadSamplesUp { judge.take(busy(4)) }
        let almost = LoadSample(waiting: 2 * Limits.loadQueueStep, lagMilliseconds: 0)
        for _ in 0..<(10 * Limits.loadSamplesDown) { judge.take(almost) }
        #expect(judge.level.rank == 4)
        for rank in stride(from: 3, through: 0, by: -1) {
            for _ in 1..<Limits.loadSamplesDown { judge.take(calm) }
            #expect(judge.level.rank == rank + 1)
            judge.take(calm)
            #expect(judge.level.rank == rank)
        }
        for _ in 0..<100 { judge.take(calm) }
        #expect(judge.level == .calm)
    }

    @Test func `one busy sample on the way down begins the wait anew`() {
        var judge = LoadJudge()
        for _ in 0..<Limits.loadSamplesUp { judge.take(late(2)) }
        for _ in 1..<Limits.loadSamplesDown { judge.take(calm) }
        judge.take(late(2))
        for _ in 1..<Limits.loadSamplesDown { judge.take(calm) }
        #expect(judge.level.rank == 2)
        judge.take(calm)
        #expect(judge.level.rank == 1)
    }
}
