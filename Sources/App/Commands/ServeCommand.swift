import Actions
import ArgumentParser
import Domain
import Foundation
import Logging

/// Runs the server.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the server; its first start makes data directory, keys, schema and administrator.")
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on; 0 takes any free one.") var port = 8000
    @Flag(help: "Fill an installation without incidents with something to look at.") var demo = false
    @Flag(name: .customLong("print-settings"), help: "Print the effective settings, secrets hidden, and end.")
    var printsSettings = false
    @OptionGroup var data: DataOption

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535.") }
    }

    func run() async throws {
        let settings = try data.settings()
        if printsSettings {
            return Console.print(settings.printed(environment: ProcessInfo.processInfo.environment))
        }
        let logger = ServerLog.logger(settings)
        let directory = try DataDirectory(settings.dataPath)
        let lock = try await Self.takeLock(directory)
        let house = try await House.open(settings, directory: directory, lock: lock, logger: logger)
        do {
            try await serve(house, settings, logger)
        } catch {
            try? await house.close()
            throw error
        }
        try await house.close()
    }

    private func serve(_ house: House, _ settings: Settings, _ logger: Logger) async throws {
        let server = try Server(house, settings: settings, host: host, port: port, logger: logger)
        for notice in house.notices { logger.warning("\(notice)") }
        // Port 0 is known late: until then links are without an address.
        let desk = AdminDesk(
            house: house, address: port == 0 ? "" : address(settings, port: port), isServing: true, tls: settings.tls)
        try await prepare(house, desk)
        let listener = AdminListener(desk, directory: house.directory, logger: logger)
        try await server.run(services: [listener]) { port in
            let address = address(settings, port: port)
            desk.isReached(at: address)
            Console.print("Muster \(Server.version) is ready at \(address)\nIts data is in \(house.directory.path)")
            if let notice = ServiceNotice(environment: ProcessInfo.processInfo.environment), !notice.ready() {
                logger.warning("the service manager could not be told that the server is ready")
            }
        }
    }

    /// Makes the first administrator and the demonstration. Their secrets are said as soon as they exist: if the start fails
    /// after this, nobody could say them any more.
    private func prepare(_ house: House, _ desk: AdminDesk) async throws {
        if let first = try await house.access.makeFirstAdministrator() {
            Console.print(FirstWords.administrator(first, link: desk.signInLink(first.link)))
        }
        guard demo, let outcome = try await DemoSeed(house).seed() else { return }
        Console.print(FirstWords.demonstration(outcome, directory: house.directory))
    }

    private func address(_ settings: Settings, port: Int) -> String {
        if let url = settings.publicURL { return url }
        let scheme = settings.tls == nil ? "http" : "https"
        return host.contains(":") ? "\(scheme)://[\(host)]:\(port)" : "\(scheme)://\(host):\(port)"
    }

    /// Another server is refused at once; a command that is just at work is waited for.
    private static func takeLock(_ directory: DataDirectory) async throws -> DataLock {
        let patience = Clock.monotonicNanoseconds() + UInt64(Limits.adminWaitSeconds) * 1_000_000_000
        while true {
            if let lock = try DataLock(directory) { return lock }
            guard try !AdminClient(directory).isAnswered(), Clock.monotonicNanoseconds() < patience else {
                throw Refusal.invalid(
                    "--data", "Another muster is running on \(directory.path); stop it first or name another directory."
                )
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}

/// What a server says on its first start; the secrets in it are said then and never again.
private enum FirstWords {
    static func administrator(_ first: FirstSignIn, link: String) -> String {
        """
        Sign in as the administrator; this is shown only now:
          link      \(link)  (good once, for 24 hours)
          username  \(first.username)
          password  \(first.password)

        """
    }

    static func demonstration(_ demo: DemoSeed.Outcome, directory: DataDirectory) -> String {
        var lines = ["The demonstration has \(demo.incident) and the room \(demo.room):"]
        if let password = demo.password {
            lines += [
                "  people    \(demo.people.joined(separator: ", "))",
                "  password  \(password)  (the same for each, shown only now)",
            ]
        }
        if let person = demo.people.first {
            lines.append("  a token   muster token create \(person) --data \(directory.path)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
