import ArgumentParser

/// The root of the command line.
struct MusterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "muster",
        abstract: "A war room server for incidents.",
        discussion: """
            Start with `muster serve`: it makes what it needs and says how to sign in.
            Commands work whether or not the server runs.
            Exit status: 0 fine, 1 the answer is no, 2 could not be done.
            """,
        version: Server.version,
        subcommands: [
            ServeCommand.self, MigrateCommand.self, SetUpChatSystemCommand.self, UserCommand.self, TokenCommand.self,
            BotCommand.self, KeysCommand.self, RoomCommand.self, RetentionCommand.self, RunbookCommand.self,
            AuditCommand.self, BackupCommand.self, RestoreCommand.self, RebuildCommand.self, ReplayCommand.self,
            DoctorCommand.self, BenchCommand.self,
        ])
}
