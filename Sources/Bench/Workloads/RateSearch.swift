/// Finds the highest rate that a server sustains: doubles until a step does not hold, then halves the gap, and then lets
/// what it found hold for longer.
struct RateSearch: Sendable {
    /// No machine of the kind this is for gets here; it bounds the search.
    private static let rateMax = 64_000.0
    /// The steps end when the best rate is known to this, which is about how much two runs at one rate differ.
    private static let precision = 1.03
    /// A step that fails is tried once more: another program may have taken a core for a moment.
    private static let attempts = 2
    /// How often a rate that does not hold for longer is lowered before nothing is said to have held.
    private static let longRunsMax = 8

    /// What a search has found.
    struct Finding: Sendable {
        /// The long run at the highest rate that held; nil when not even the first step did.
        let best: RunResult?
        /// The lowest rate that did not hold; nil when all did.
        let failed: RunResult?
    }

    let workload: Workload
    /// Says whether what a step measured is good enough.
    let holds: @Sendable (RunResult) -> Bool
    /// Runs one step.
    let step: @Sendable (Workload) async throws -> RunResult
    /// Runs a rate for as long as it has to be sustained.
    let longRun: @Sendable (Workload) async throws -> RunResult

    /// Runs steps until the answer is known; at most about twenty-five, and eight long runs.
    func run() async throws -> Finding {
        var best: Double?
        var failed: RunResult?
        var rate = workload.rate
        while rate <= Self.rateMax {
            let result = try await attempt(rate)
            if holds(result) {
                best = rate
            } else {
                failed = result
            }
            guard let next = Self.nextRate(best: best, failed: failed?.workload.rate) else { break }
            rate = next
        }
        guard let best else { return Finding(best: nil, failed: failed) }
        return try await sustain(best, failed)
    }

    /// Lowers a rate until it holds for longer, each time by more, so that it comes down to two fifths of what held in short
    /// steps: what a disk takes for seconds can be far from what it takes for longer.
    private func sustain(_ found: Double, _ failed: RunResult?) async throws -> Finding {
        var (rate, failed) = (found, failed)
        for tried in 1...Self.longRunsMax {
            let result = try await longRun(workload.at(rate: rate))
            if holds(result) { return Finding(best: result, failed: failed) }
            failed = result
            rate = (rate / (1 + (Self.precision - 1) * Double(tried))).rounded()
        }
        return Finding(best: nil, failed: failed)
    }

    private func attempt(_ rate: Double) async throws -> RunResult {
        var result = try await step(workload.at(rate: rate))
        for _ in 1..<Self.attempts where !holds(result) {
            result = try await step(workload.at(rate: rate))
        }
        return result
    }

    /// The rate to try after what is known; nil when that is enough.
    static func nextRate(best: Double?, failed: Double?) -> Double? {
        switch (best, failed) {
        case (nil, nil): nil
        case (let best?, nil): best * 2
        case (nil, let failed?): failed > 10 ? failed / 4 : nil
        case (let best?, let failed?): failed / best > precision ? ((best + failed) / 2).rounded() : nil
        }
    }
}
