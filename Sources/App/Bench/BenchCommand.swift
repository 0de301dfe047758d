import ArgumentParser
import Bench
import Domain
import Foundation

/// Measures a server.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Start a server of its own, load it and check every delivery for loss, duplicates and order.",
        discussion: """
            Ends with 1 when a delivery was lost, came twice or out of order, when an idle socket was dropped, when a \
            request of mixed failed, or when no rate held in a search for the highest. A missed bar alone is only said.
            """)

    @Argument(help: "What to measure; without any, all of it.") var workloads: [Workload.Kind] = []
    @Option(help: "How long each workload sends messages.") var seconds = 10.0
    @Option(help: "Messages a second for peak and writers, instead of a search for the highest.") var rate: Double?
    @Option(help: "Event loops of the generator.") var loops = 1
    @Option(name: .customLong("idle-sockets"), help: "Sockets of the idle workload.") var idleSockets = 5_000
    @Option(name: .customLong("crowd-sockets"), help: "Sockets that it goes on to, as far as descriptors allow.")
    var crowdSockets = 20_000
    @Option(help: "Messages of the large installation that history and start are measured on.")
    var messages = 1_000_000
    @Option(help: "Clients that come back after a start.") var clients = 10_000
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

    @Option(
        name: .customLong("database"),
        help: ArgumentHelp(
            "Keep the record in this empty database, postgres://USER@HOST/DATABASE, instead of a file.",
            valueName: "url"))
    var database: String?

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
        var options = BenchOptions(executable: try Self.executable(), backstage: BenchBackstage.backstage(on: database))
        options.database = database
        if !workloads.isEmpty { options.workloads = workloads }
        options.seconds = seconds
        options.rate = rate
        options.loops = loops
        options.idleSockets = idleSockets
        options.crowdSockets = crowdSockets
        options.messages = messages
        options.clients = clients
        options.directory = directory
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
