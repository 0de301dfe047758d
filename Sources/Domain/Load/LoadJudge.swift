/// One look at how much the server has to do.
package struct LoadSample: Equatable, Sendable {
    /// Operations that wait for the writer.
    package var waiting: Int
    /// How late the latest event loop runs what is due, in milliseconds.
    package var lagMilliseconds: Int64

    /// States both.
    package init(waiting: Int, lagMilliseconds: Int64) {
        self.waiting = waiting
        self.lagMilliseconds = lagMilliseconds
    }
}

/// Says from a row of samples how loaded the server is. A pure value: who feeds it chooses the time between samples.
///
/// It rises only by what has lasted for `Limits.loadSamplesUp` samples, so that one slow commit or one busy moment of the
/// machine gives nothing up, and falls step by step, each after `Limits.loadSamplesDown` samples at half of what the level
/// stands for: at the edge between two levels the server does not flicker.
package struct LoadJudge: Sendable {
    /// What the samples so far come to.
    package private(set) var level = LoadLevel.calm
    private var recent: [LoadSample] = []
    private var quiet = 0

    /// A judge who has seen nothing yet.
    package init() {}

    /// Takes the next sample.
    package mutating func take(_ sample: LoadSample) {
        recent.append(sample)
        if recent.count > Limits.loadSamplesUp { recent.removeFirst() }
        let lasting = recent.count < Limits.loadSamplesUp ? .calm : recent.map { Self.level(of: $0) }.min() ?? .calm
        if lasting > level {
            level = lasting
            quiet = 0
            return
        }
        let doubled = LoadSample(waiting: sample.waiting * 2, lagMilliseconds: sample.lagMilliseconds * 2)
        quiet = Self.level(of: doubled) < level ? quiet + 1 : 0
        guard quiet >= Limits.loadSamplesDown else { return }
        level = LoadLevel(rank: level.rank - 1)
        quiet = 0
    }

    /// The level that a sample alone would stand for: the worse of queue and loops.
    static func level(of sample: LoadSample) -> LoadLevel {
        let byQueue = sample.waiting / Limits.loadQueueStep
        let byLag = Int(min(sample.lagMilliseconds / Limits.loadLagStepMilliseconds, 100))
        return LoadLevel(rank: max(byQueue, byLag))
    }
}
