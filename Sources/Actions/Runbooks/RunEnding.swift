import Domain
import Journal
import Storage

/// What the server says of runs, and how they end.
extension Desk {
    /// A message of the server's about a run, beside the command that asked for it. It calls nobody by name.
    func line(about row: RunRow, _ text: String, _ type: MessageType = .commandResult) -> Draft {
        let asked = try? row.message.flatMap { try MessageQueries.message($0, db) }
        let body = MessagePosted(
            messageType: type, content: RunLines.cut(text, Limits.messageBytesMax),
            replyTo: asked?.threadRoot == nil ? nil : asked?.id, threadRoot: asked?.threadRoot, mentions: [],
            clientID: nil, ackRequired: false)
        return Draft(row.room, body, self, actor: (try? voice(in: row.room)) ?? .system)
    }

    /// The end of a run: its event, a message that says it, and the end of the command that asked for it.
    func ending(of row: RunRow, _ state: RunbookRunState, because reason: String?) throws -> [Draft] {
        let took = max(0, ambient.now().microseconds - row.startedAt.microseconds)
        let finished = Draft(
            row.room, RunFinished(run: row.id, state: state, reason: reason, microseconds: took), self)
        let why = reason.map { ": \($0)" } ?? ""
        let said = line(
            about: row,
            "**\(RunKey.text(row.number))** \(row.runbook) \(Self.words(state)) after \(Self.duration(took))\(why).")
        guard let message = row.message, let command = try CommandRunQueries.run(of: message, db),
            command.state == .running
        else { return [finished, said] }
        let ended = CommandFinished(
            run: command.id, message: message, state: state == .succeeded ? .succeeded : .failed, reason: reason,
            microseconds: took, result: said.id)
        return [finished, said, Draft(row.room, ended, self, actor: command.actor)]
    }

    private static func words(_ state: RunbookRunState) -> String {
        switch state {
        case .succeeded: "succeeded"
        case .failed: "failed"
        case .cancelled: "was ended"
        case .timedOut: "ran out of time"
        case .waitingApproval, .running, .unknown: state.rawValue
        }
    }

    private static func duration(_ microseconds: Int64) -> String {
        microseconds < 1_000_000
            ? "\(microseconds / 1000) ms" : ChatCommandValue.duration(microseconds / 1_000_000).text
    }
}
