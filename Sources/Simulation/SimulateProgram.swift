import Domain
import Foundation
import StorageSQLite

/// Runs seeds of the simulation and tells which of them break a promise.
///
///     muster-simulate --seeds 0-9999 [--defect NAME] [--until-broken] [--trace]
@main struct SimulateProgram {
    private struct Wish {
        var seeds: ClosedRange<UInt64> = 0...49
        var defect: Defect?
        var stopsWhenBroken = false
        var shows = false

        init(_ arguments: [String]) throws {
            var rest = arguments[...]
            while let argument = rest.popFirst() {
                switch argument {
                case "--seeds":
                    let bounds = (rest.popFirst() ?? "").split(separator: "-").compactMap { UInt64($0) }
                    guard let first = bounds.first, let last = bounds.last, first <= last else {
                        throw Refusal.invalid("--seeds", "Use one number, or two as 0-99.")
                    }
                    seeds = first...last
                case "--defect":
                    guard let defect = Defect(rawValue: rest.popFirst() ?? "") else {
                        throw Refusal.invalid(
                            "--defect", "Use one of: " + Defect.allCases.map(\.rawValue).joined(separator: ", "))
                    }
                    self.defect = defect
                case "--until-broken": stopsWhenBroken = true
                case "--trace": shows = true
                default: throw Refusal.invalid(argument, "Unknown; use --seeds, --defect, --until-broken, --trace.")
                }
            }
        }
    }

    static func main() {
        do {
            exit(try run(Wish(Array(CommandLine.arguments.dropFirst()))) ? 0 : 1)
        } catch {
            FileHandle.standardError.write(Data("muster-simulate: \(error)\n".utf8))
            exit(2)
        }
    }

    /// Line by line, so that what was found is seen also when it is stopped.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    private static func run(_ wish: Wish) throws -> Bool {
        let empty = try MemoryStore()
        try empty.migrate()
        let jobs = JobQueue()
        var isWhole = true
        var counts: [String: Int] = [:]
        var done = 0
        for seed in wish.seeds {
            let run = Run(seed: seed, defect: wish.defect, linesMax: wish.shows ? 1_000_000 : 0)
            let outcome = try run.play(empty, jobs)
            done += 1
            counts.merge(outcome.counts, uniquingKeysWith: +)
            counts["steps", default: 0] += outcome.steps
            counts["lives", default: 0] += outcome.lives
            if wish.shows { for line in outcome.lines { say(line) } }
            if wish.shows || wish.seeds.count == 1 { say("seed \(seed) digest \(String(outcome.digest, radix: 16))") }
            guard !outcome.broken.isEmpty else { continue }
            isWhole = false
            for what in outcome.broken.prefix(5) { say("seed \(seed) broken: \(what)") }
            if wish.stopsWhenBroken { break }
            try shorten(run, outcome, empty, jobs)
        }
        say("seeds \(done)")
        for (what, count) in counts.sorted(by: { $0.key < $1.key }) { say("count \(what): \(count)") }
        return isWhole
    }

    /// Looks for fewer steps that break a promise too, by halving, and shows what happened last in them.
    private static func shorten(_ run: Run, _ outcome: Run.Outcome, _ empty: MemoryStore, _ jobs: JobQueue) throws {
        var (low, high) = (0, outcome.steps)
        while low < high {
            let middle = (low + high) / 2
            var shorter = run
            shorter.stepsMax = middle
            if try shorter.play(empty, jobs).broken.isEmpty { low = middle + 1 } else { high = middle }
        }
        var shortest = run
        shortest.stepsMax = high
        shortest.linesMax = 40
        let last = try shortest.play(empty, jobs)
        say("seed \(run.seed) breaks within \(high) of \(outcome.steps) steps; its last lines:")
        for line in last.lines.suffix(40) { say("    \(line)") }
        for what in last.broken.prefix(5) { say("seed \(run.seed) broken within \(high): \(what)") }
    }
}
