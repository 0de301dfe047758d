import ArgumentParser
import Domain
import Journal
import Sealing

/// Brings the schema up to date, or moves an installation to another engine.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database's schema up to this release; `serve` does it by itself. Or move an installation.",
        discussion: """
            `--from` and `--to` carry a stopped installation from SQLite into an empty PostgreSQL database, in one
            transaction: events, hashes, heads and everything else as they are. The file is only read. docs/operations.md has the steps.
            """)
    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("Where it is: sqlite:///PATH (default: the data directory's).", valueName: "url"))
    var source: String?
    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "Where it goes: postgres://USER@HOST/DATABASE (default: DATABASE_URL, where a password is better placed).",
            valueName: "url"))
    var target: String?
    @OptionGroup var data: DataOption

    func run() async throws {
        guard source != nil || target != nil else { return try await data.perform(.migrate, mayMake: true) }
        let move = try Move(data.settings(), from: source, to: target, ambient: Clock.ambient)
        let mark = try await move.run { Console.complain("muster: moving \($0)") }
        Console.print(
            """
            Moved \(mark.head.size) events of the installation \(mark.installation).
            Their root is \(Hex.text(mark.head.root)), as before.
            Set DATABASE_URL to the new address and start the server with the same --data.
            """)
        Console.complain(
            "muster: \(move.source) is as it was. A server that is started on it would go its own way: put it aside, and "
                + "delete it when the new one has a backup")
    }
}
