package import Domain
package import Journal
import Storage

/// Destroys the content of a message and of all its edits: one's own, or as a commander anybody's, in an archived room too.
/// Compliance asks, and a second person agrees. That there was a message stays in the record, and every proof of it stays
/// valid.
package struct RedactMessage: Action {
    let message: EventID
    let reason: String

    /// Names the message and why its content has to go.
    package init(message: EventID, reason: String) {
        self.message = message
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<DestructionOutcome<MessageChange>> {
        guard let row = try MessageQueries.message(message, desk.db) else { throw Refusal.notFound }
        let seen = try desk.room(.id(row.room))
        let isOwn = row.sender.text == desk.scope.actor.text
        let verdict = try desk.verdict(on: isOwn ? .redactOwn : .redactOthers, in: seen)
        try desk.mustBeFree(seen.room)
        guard verdict == .yes else {
            guard row.redactedAt == nil else { throw Refusal(.gone, "The message was redacted.") }
            return try desk.requested(.redact, of: row.room, message: row.id, reason: reason)
                .map(DestructionOutcome.requested)
        }
        if row.redactedAt != nil { return try desk.unchanged(row).map(DestructionOutcome.done) }
        return desk.change(row, try desk.redaction(of: row, reason: reason)).map(DestructionOutcome.done)
    }
}

extension Desk {
    /// What a redaction destroys, and what remains.
    func redaction(of row: MessageRow, reason: String, request: DestructionID? = nil) throws -> MessageRedacted {
        let edits = try MessageChanges.edits(row.id, db)
        let run = try CommandRunQueries.run(of: row.id, db)?.startedSeq
        let seqs = [row.seq] + edits + (run.map { [$0] } ?? [])
        let destroyed = try EventQueries.events(row.room, seqs: seqs, db).sorted { $0.seq < $1.seq }
        return MessageRedacted(
            message: row.id, reason: reason, destroyed: destroyed.map(\.id),
            remains: MessageRemains(
                type: row.type, replyTo: row.replyTo, threadRoot: row.threadRoot, ackRequired: row.ackRequired,
                edits: edits, editedAt: row.editedAt, run: run),
            request: request)
    }
}
