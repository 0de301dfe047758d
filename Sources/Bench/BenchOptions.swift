/// What a bench measures, with what, and for how long.
package struct BenchOptions: Sendable {
    /// The path of the `muster` executable under test; it should be a release build.
    package var executable: String
    /// Does what cannot be done through a server's doors.
    package var backstage: Backstage
    /// Which workloads are run, in this order.
    package var workloads: [Workload.Kind] = Workload.Kind.allCases
    /// How long each workload sends messages; a step of a search takes a third of that.
    package var seconds: Double = 10
    /// Messages a second for `peak` and `writers` instead of a search for the highest: for profiles.
    package var rate: Double?
    /// Event loops of the generator. More than one helps only where cores are idle.
    package var loops = 1
    /// Sockets of the idle workload.
    package var idleSockets = 5_000
    /// Sockets that it goes on to, at most what the descriptor limit allows.
    package var crowdSockets = 20_000
    /// Messages of the large installation that `history` and `start` are measured on.
    package var messages = 1_000_000
    /// Clients that come back after a start, at most what the descriptor limit allows.
    package var clients = 10_000
    /// A directory on the disk to be measured; nil is the system's directory for temporary files.
    package var directory: String?
    /// The address of an empty database on a server, for workloads that need no large installation; nil is a file.
    package var database: String?
    /// Is told in a sentence what happens next.
    package var progress: @Sendable (String) -> Void = { _ in }

    /// Options with all defaults.
    package init(executable: String, backstage: Backstage) {
        self.executable = executable
        self.backstage = backstage
    }

    /// Throws when a value would make the run useless or endless.
    func checked() throws -> BenchOptions {
        guard (1...600).contains(seconds) else { throw BenchFailure("a workload runs for 1 to 600 seconds") }
        guard (1...64_000).contains(rate ?? 1) else { throw BenchFailure("a rate is from 1 to 64,000 a second") }
        guard (1...16).contains(loops) else { throw BenchFailure("the generator has 1 to 16 event loops") }
        guard (50...60_000).contains(idleSockets) else { throw BenchFailure("50 to 60,000 sockets can be idle") }
        guard (0...60_000).contains(crowdSockets) else { throw BenchFailure("a crowd has at most 60,000 sockets") }
        guard (20_000...10_000_000).contains(messages) else {
            throw BenchFailure("a large installation has 20,000 to 10,000,000 messages")
        }
        guard (1_000...20_000).contains(clients) else { throw BenchFailure("1,000 to 20,000 clients can come back") }
        guard database == nil || !workloads.contains(where: BenchRun.hasItsOwnServer) else {
            throw BenchFailure("history, mixed, start and search fill a file; the others can be measured on a server")
        }
        guard !workloads.isEmpty else { throw BenchFailure("no workload was chosen") }
        return self
    }
}
