import StorageSQLite

/// One seed from its beginning to its judgement.
struct Run {
    /// What it came to.
    struct Outcome {
        let broken: [String]
        let digest: UInt64
        let counts: [String: Int]
        let lines: [String]
        /// Steps that the seed asked for, or fewer when it was cut short.
        let steps: Int
        let lives: Int
    }

    let seed: UInt64
    var defect: Defect?
    /// Steps at most, for whoever looks for the shortest run that fails.
    var stepsMax = Int.max
    var linesMax = 0

    func play(_ empty: MemoryStore, _ jobs: JobQueue) throws -> Outcome {
        let world = try World(seed: seed, defect: defect, empty: empty, jobs: jobs, linesMax: linesMax)
        var steps = 0
        do {
            try world.cast()
            while steps < min(world.circumstances.steps, stepsMax), world.ledger.broken.isEmpty {
                try world.step()
                steps += 1
            }
            if world.ledger.broken.isEmpty { try world.rest() }
            if world.ledger.broken.isEmpty { try world.judge(empty) }
        } catch {
            world.ledger.breaks("it cannot go on: \(error)")
        }
        // Also what failed ends its tasks, so that they are not taken for those of the next seed.
        do { try world.kill() } catch { world.ledger.breaks("it cannot be ended: \(error)") }
        return Outcome(
            broken: world.ledger.broken, digest: world.trace.digest, counts: world.ledger.counts,
            lines: world.trace.lines, steps: steps, lives: world.lives)
    }
}
