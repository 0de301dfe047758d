import ArgumentParser
import Bench
import Domain
import Foundation

/// Measures a server.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Start a server of its own, load it and check every delivery for loss, duplicates and order.",
        discussion: "Ends with 1 when a delivery was lost, came twice or out of order.")

    @Argument(help: "What to measure; without any, all of it.") var workloads: [Workload.Kind] = []
    @Option(help: "How long each workload sends messages.") var seconds = 10.0
    @Option(help: "Event loops of the generator.") var loops = 1
    @Option(name: .customLong("idle-sockets"), help: "Sockets of the idle workload.") var idleSockets = 5_000
    @Flag(name: .customLong("audit"), help: "Only measure how fast an exported record is judged; starts no server.")
    var measuresAudit = false
    @Option(name: .customLong("leaves"), help: "Events of the record that is judged.") var leaves: Int64 = 200_000
    @Flag(
        name: .customLong("journal"),
        help: "Only measure the processor time that the journal takes for a message; starts no server.")
    var measuresJournal = false
    @OptionGroup var json: JSONOption
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            "Measure on the disk of this directory (default: that of temporary files).", valueName: "dir"))
    var directory: String?

    func validate() throws {
        guard (1_000...10_000_000).contains(leaves) else { throw ValidationError("--leaves is from 1000 to 10000000.") }
    }

    func run() async throws {
        if measuresAudit {
            let result = try VerificationBench(leaves: leaves, ambient: Clock.ambient).run()
            return Console.print(json.isOn ? result.json.text : result.table)
        }
        if measuresJournal {
            let rows = try await JournalBench(directory: directory, seconds: seconds).run()
            return Console.print(json.isOn ? rows.json.text : rows.table)
        }
        var options = BenchOptions(executable: try Self.executable())
        if !workloads.isEmpty { options.workloads = workloads }
        options.seconds = seconds
        options.loops = loops
        options.idleSockets = idleSockets
        options.directory = directory
        options.stock = { path in try await SearchStock(path: path).fill() }
        options.progress = { Console.complain("bench: \($0)") }
        let report = try await Bench.run(options)
        Console.print(try json.isOn ? report.json() : report.table())
        if !report.isSound { throw ExitCode(1) }
    }

    /// This very program, wherever it was found.
    private static func executable() throws -> String {
        do {
            return try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        } catch {
            throw Fault("/proc/self/exe cannot be read: \(error.localizedDescription)")
        }
    }
}

extension Workload.Kind: ExpressibleByArgument {}
