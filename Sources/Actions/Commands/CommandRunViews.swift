import Domain
import Journal
import Storage

extension Desk {
    /// A stored run as the principal may see it. What was asked goes with its message; an answer for its author alone is made
    /// anew, since it is kept nowhere; of a command that looks through much, only where nobody waits for it.
    ///
    /// - Parameter isHurried: true where others wait, within a transaction.
    func view(_ row: CommandRunRow, isHurried: Bool = false) throws -> CommandRun {
        let seqs = [row.startedSeq] + (row.finishedSeq.map { [$0] } ?? [])
        let bodies = try EventQueries.events(row.room, seqs: seqs, db).map { try vault.open($0).body }
        let started = bodies.lazy.compactMap { $0 as? CommandStarted }.first
        let finished = bodies.lazy.compactMap { $0 as? CommandFinished }.first
        let message = try MessageQueries.message(row.message, db)
        let asked = message?.deletedAt == nil ? started?.asked : nil
        let isPrivate = started?.isPrivate ?? false
        let parsed = try isPrivate && row.actor == scope.actor ? asked.flatMap { try parse($0) } : nil
        let isLater = isHurried && parsed?.isAnsweredLater == true && row.state == .succeeded
        let output: String? =
            if isPrivate {
                isLater ? nil : try parsed.flatMap { try answerAgain($0, to: row) }
            } else {
                try row.result.flatMap { try MessageQueries.message($0, db) }.flatMap { try view($0).content }
            }
        return CommandRun(
            id: row.id, message: row.message, room: row.room, asked: asked, state: row.state, reason: finished?.reason,
            output: output, isPrivate: isPrivate, by: directory.card(of: row.actor), at: row.startedAt,
            microseconds: finished?.microseconds, isAnsweredLater: isLater)
    }

    /// What was asked; nil when it is not understood any more.
    private func parse(_ asked: CommandRun.Asked) throws -> ParsedChatCommand? {
        do { return try ChatCommandParser.parse(asked.command) } catch is Refusal { return nil }
    }

    /// What a command answers now that changes nothing; nil when it is not allowed or known any more.
    private func answerAgain(_ parsed: ParsedChatCommand, to row: CommandRunRow) throws -> String? {
        do {
            let place = try CommandPlace(parsed, typedIn: room(.id(row.room)), asking: row.message, self)
            guard !place.parsed.changes else { return nil }
            return try place.plan().result([])
        } catch let refusal as Refusal {
            // Whether it can be answered shows only now.
            guard parsed.isAnsweredLater, refusal.code != .notFound else { return nil }
            return "Refused: \(refusal.fields.first?.problem ?? refusal.detail)"
        }
    }
}
