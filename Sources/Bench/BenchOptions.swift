/// What a bench measures, with what, and for how long.
package struct BenchOptions: Sendable {
    /// The path of the `muster` executable under test; it should be a release build.
    package var executable: String
    /// Which workloads are run, in this order.
    package var workloads: [Workload.Kind] = Workload.Kind.allCases
    /// How long each workload sends messages; a step of a search takes a third of that.
    package var seconds: Double = 10
    /// Event loops of the generator. More than one helps only where cores are idle.
    package var loops = 1
    /// Sockets of the idle workload, at most what the descriptor limit allows.
    package var idleSockets = 5_000
    /// A directory on the disk to be measured; nil is the system's directory for temporary files.
    package var directory: String?
    /// Fills an empty data directory for the searches, before a server runs on it.
    package var stock: (@Sendable (_ path: String) async throws -> SearchedStock)?
    /// Is told in a sentence what happens next.
    package var progress: @Sendable (String) -> Void = { _ in }

    /// Options with all defaults.
    package init(executable: String) {
        self.executable = executable
    }

    /// Throws when a value would make the run useless or endless.
    func checked() throws -> BenchOptions {
        guard (1...600).contains(seconds) else { throw BenchFailure("a workload runs for 1 to 600 seconds") }
        guard (1...16).contains(loops) else { throw BenchFailure("the generator has 1 to 16 event loops") }
        guard (50...60_000).contains(idleSockets) else { throw BenchFailure("50 to 60,000 sockets can be idle") }
        guard !workloads.isEmpty else { throw BenchFailure("no workload was chosen") }
        return self
    }
}
