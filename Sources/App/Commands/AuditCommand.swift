import ArgumentParser

/// What proves the record to somebody who does not trust the server.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Verify the record, prove entries of it, and hand it over to others.",
        subcommands: [
            AuditVerifyCommand.self, AuditProveCommand.self, AuditCheckpointCommand.self, AuditExportCommand.self,
        ])
}
