/// Finds the highest rate that a server sustains: doubles until a step does not hold, then halves the gap.
struct RateSearch: Sendable {
    /// No machine of the kind this is for gets here; it bounds the search.
    private static let rateMax = 64_000.0
    /// The search ends when the best rate is known to a tenth.
    private static let precision = 1.1
    /// A step that fails is tried once more: another program may have taken a core for a moment.
    private static let attempts = 2

    /// What a search has found.
    struct Finding: Sendable {
        /// The step with the highest rate that held; nil when not even the first did.
        let best: RunResult?
        /// The step with the lowest rate that did not hold; nil when all did.
        let failed: RunResult?
    }

    let workload: Workload
    /// Says whether what a step measured is good enough.
    let holds: @Sendable (RunResult) -> Bool
    /// Runs one step.
    let step: @Sendable (Workload) async throws -> RunResult

    /// Runs steps until the answer is known; at most about twenty.
    func run() async throws -> Finding {
        var best: RunResult?
        var failed: RunResult?
        var rate = workload.rate
        while rate <= Self.rateMax {
            let result = try await attempt(rate)
            if holds(result) {
                best = result
            } else {
                failed = result
            }
            guard let next = Self.nextRate(best: best?.workload.rate, failed: failed?.workload.rate) else { break }
            rate = next
        }
        return Finding(best: best, failed: failed)
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
