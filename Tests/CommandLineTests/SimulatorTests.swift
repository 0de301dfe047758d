import Foundation
import Testing

/// The seeded simulator, run as the experiment runs it: a process of its own, since it takes over how tasks are scheduled.
@Suite(.timeLimit(.minutes(5))) struct SimulatorTests {
    /// Seeds that showed a mistake once, and some of those that crash, fail and stall most.
    private static let kept = [7, 12, 25, 77]

    private func simulate(_ arguments: String...) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = try Program.executable().deletingLastPathComponent()
            .appendingPathComponent("muster-simulate")
        process.arguments = arguments
        process.environment = ["SWIFT_DETERMINISTIC_HASHING": "1"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    @Test(arguments: kept) func `seeds that are kept break no promise`(seed: Int) throws {
        let run = try simulate("--seeds", "\(seed)")
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func `a seed makes the same history each time`() throws {
        let first = try simulate("--seeds", "3", "--trace")
        let second = try simulate("--seeds", "3", "--trace")
        #expect(first.output.contains("digest"))
        #expect(first.output == second.output)
    }

    @Test(arguments: [("late-sync", 1), ("forgotten-client", 1), ("lost-frame", 5), ("detached-timer", 7)])
    func `a planted defect is found`(defect: String, seed: Int) throws {
        let run = try simulate("--defect", defect, "--seeds", "\(seed)", "--until-broken")
        #expect(run.status == 1, "\(run.output)")
        #expect(run.output.contains("broken: "))
    }

    @Test func `a word that is not known is refused`() throws {
        #expect(try simulate("--speed").status == 2)
        #expect(try simulate("--seeds", "9-1").status == 2)
    }
}
