package import Domain
import Foundation
import Logging

/// The way from a command to an installation: through the server that runs, else into the house itself. The lock decides.
package struct AdminDoor: Sendable {
    private let settings: Settings
    private let mayMake: Bool
    private let ambient: Ambient
    private let logger: Logger

    /// A door to the installation that the settings name; `mayMake` for commands that may make one.
    package init(_ settings: Settings, mayMake: Bool, ambient: Ambient = Clock.ambient) {
        self.settings = settings
        self.mayMake = mayMake
        self.ambient = ambient
        logger = Logger(label: "muster") { StreamLogHandler.standardError(label: $0) }
    }

    /// Performs a request as the user who runs this process.
    ///
    /// - Throws: `Refusal` when there is no installation, or when somebody holds its lock and does not answer for 5 s.
    package func perform(_ request: AdminRequest, asJSON: Bool = false) async throws -> AdminReply {
        let directory = try directory()
        let line = AdminLine(request: request, asJSON: asJSON)
        let patience = Clock.monotonicNanoseconds() + UInt64(Limits.adminWaitSeconds) * 1_000_000_000
        while true {
            if let lock = try DataLock(directory) { return try await inside(directory, lock, line) }
            if let reply = try AdminClient(directory).ask(line) { return reply }
            guard Clock.monotonicNanoseconds() < patience else {
                throw Refusal(
                    .busy,
                    "Another muster holds \(directory.lock) but does not answer on \(directory.adminSocket); "
                        + "wait until it has started or ended.")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// What is there once an installation is: of one whose record a server keeps, the directory.
    private var place: String {
        switch DatabaseEngine(settings) {
        case .file(let path): return path
        #if Postgres
            case .server: return settings.dataPath
        #endif
        }
    }

    private func directory() throws -> DataDirectory {
        guard mayMake || FileManager.default.fileExists(atPath: place) else {
            throw Refusal.invalid(
                "--data", "There is no Muster data in \(settings.dataPath); `muster serve` makes it on its first start."
            )
        }
        return try DataDirectory(settings.dataPath)
    }

    private func inside(_ directory: DataDirectory, _ lock: DataLock, _ line: AdminLine) async throws -> AdminReply {
        let house: House
        do {
            house = try await House.open(settings, directory: directory, lock: lock, ambient: ambient, logger: logger)
        } catch {
            guard line.request == .diagnose else { throw error }
            return Diagnosis.unopened(directory, error, tls: settings.tls, now: ambient.now()).reply(
                asJSON: line.asJSON)
        }
        let desk = AdminDesk(
            house: house, address: settings.publicURL ?? "http://127.0.0.1:8000", isServing: false, tls: settings.tls)
        var reply = await desk.perform(line.request, uid: getuid(), asJSON: line.asJSON)
        try await house.close()
        reply.errors = (house.notices.map { "muster: \($0)" } + [reply.errors]).filter { !$0.isEmpty }
            .joined(separator: "\n")
        return reply
    }
}
