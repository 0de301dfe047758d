package import Domain
package import Journal
import Storage

/// Destroys the content of a message and of all its edits: one's own, or as a commander anybody's, in an archived room too.
/// That there was a message stays in the record, and every proof of it stays valid.
package struct RedactMessage: Action {
    let message: EventID
    let reason: String

    /// Names the message and why its content has to go.
    package init(message: EventID, reason: String) {
        self.message = message
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<MessageChange> {
        let row = try desk.redactable(message)
        if row.redactedAt != nil { return try desk.unchanged(row) }
        return desk.change(row, try desk.redaction(of: row, reason: reason))
    }
}

extension Desk {
    /// The message, when the principal may redact it.
    ///
    /// - Throws: `Refusal` `not_found` or `forbidden`.
    fileprivate func redactable(_ message: EventID) throws -> MessageRow {
        guard let row = try MessageQueries.message(message, db) else { throw Refusal.notFound }
        let seen = try room(.id(row.room))
        let isOwn = row.sender.text == scope.actor.text
        guard RoomPolicy.allow(scope, isOwn ? .redactOwn : .redactOthers, standing(seen)) else {
            throw Refusal.forbidden()
        }
        return row
    }

    /// What a redaction destroys, and what remains.
    func redaction(of row: MessageRow, reason: String) throws -> MessageRedacted {
        let edits = try MessageChanges.edits(row.id, db)
        let destroyed = try EventQueries.events(row.room, seqs: [row.seq] + edits, db).sorted { $0.seq < $1.seq }
        return MessageRedacted(
            message: row.id, reason: reason, destroyed: destroyed.map(\.id),
            remains: MessageRemains(
                type: row.type, replyTo: row.replyTo, threadRoot: row.threadRoot, ackRequired: row.ackRequired,
                edits: edits, editedAt: row.editedAt))
    }
}
