package import Domain
package import Journal
import Storage

/// Runs a command for a message, as the caller and once: a message that was run already is answered with that run, whoever
/// asked for it and whatever is asked for now.
package struct ExecuteCommand: Action {
    let message: EventID
    let command: String?

    /// Names the message; without a command it must be one, which ran when it was posted.
    package init(message: EventID, command: String?) {
        self.message = message
        self.command = command
    }

    package func decide(_ desk: Desk) throws -> Plan<CommandRun> {
        let (row, _) = try desk.message(message, for: .read)
        if let run = try CommandRunQueries.run(of: row.id, desk.db) {
            return .nothing(try desk.view(run, isHurried: true))
        }
        guard desk.scope.kind == .user else { throw Refusal.forbidden("Only a person runs a command.") }
        let seen = try desk.room(.id(row.room), for: .send)
        try desk.mustStand(row)
        guard let command else {
            throw Refusal.invalid("command", "The message is no command; say which one to run.")
        }
        let parsed = try ChatCommandParser.parse(command)
        return try CommandPerformance(
            line: command, parsed: parsed, here: seen, message: row.id, thread: row.threadRoot
        ).plan(desk)
    }
}

/// The run that a message asked for.
package struct GetCommandRun: Inquiry {
    let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }

    /// - Throws: `Refusal` `not_found` when there is none or the principal may not know of its room, `forbidden` when they may
    ///   not read there.
    package func answer(_ desk: Desk) throws -> CommandRun {
        let (row, _) = try desk.message(message, for: .read)
        guard let run = try CommandRunQueries.run(of: row.id, desk.db) else { throw Refusal.notFound }
        return try desk.view(run)
    }
}
