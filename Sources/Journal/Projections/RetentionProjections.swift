import Domain
import Storage

extension Projections {
    /// Requests, holds and policies.
    ///
    /// - Returns: false when the event is none of theirs.
    func applyRetention(_ event: Event) throws -> Bool {
        switch event.body {
        case let body as RoomShredded:
            try RoomQueries.shred(body.room, body.remains, at: event.occurredAt, db)
            // Their ends could not be recorded in its log any more, and a replay finds nothing of how they began.
            try GrantQueries.delete(of: body.room, db)
        case let body as DestructionRequested:
            try DestructionQueries.insert(
                body, reason: try sealed(body.reason, "destructions.reason", row: body.request.text),
                by: event.actor, at: event.occurredAt, db)
        case let body as DestructionApproved:
            try DestructionQueries.decide(body.request, .approved, by: event.actor, at: event.occurredAt, db)
        case let body as DestructionDeclined:
            try DestructionQueries.decide(body.request, .declined, by: event.actor, at: event.occurredAt, db)
        case let body as HoldPlaced:
            try HoldQueries.insert(
                body.hold, body.subject, reason: try sealed(body.reason, "holds.reason", row: body.hold.text),
                by: event.actor, at: event.occurredAt, db)
        case let body as HoldReleased:
            try HoldQueries.release(
                body.hold, reason: try sealed(body.reason, "holds.release_reason", row: body.hold.text),
                by: event.actor, at: event.occurredAt, db)
        case let body as RetentionPolicySet:
            try RetentionQueries.put(
                body.policy, body.terms,
                name: try sealed(body.terms.name, "retention_policies.name", row: body.policy.text), by: event.actor,
                at: event.occurredAt, db)
        case let body as RetentionPolicyRemoved: try RetentionQueries.delete(body.policy, db)
        case let body as RunbookSaved: try apply(body, event)
        default: return false
        }
        return true
    }

    private func apply(_ body: RunbookSaved, _ event: Event) throws {
        let key = RunbookRow.key(body.name, body.version)
        try RunbookQueries.insert(
            RunbookRow(
                name: body.name, version: body.version, title: try sealed(body.title, "runbooks.title", row: key),
                risk: body.risk, digest: body.digest, source: try sealed(body.source, "runbooks.source", row: key),
                savedBy: event.actor, savedAt: event.occurredAt), db)
    }

    private func sealed(_ text: String, _ column: String, row: String) throws -> [UInt8] {
        try vault.seal(column: text, column, row: row, room: .house)
    }

    /// A replay meets events whose bodies were destroyed later. A message and a room take their places without anything that
    /// was said; what remains of them is told by the redaction or shredding that follows. Of the rest nothing remains.
    func applyDestroyed(_ event: Event) throws {
        switch event.type {
        case MessagePosted.type:
            try MessageQueries.insert(
                MessageRow(
                    id: event.id, room: event.room, seq: event.seq, sender: PersonID(trusted: event.actor.text),
                    type: .text, replyTo: nil, threadRoot: nil, ackRequired: false, contentMAC: nil,
                    createdAt: event.occurredAt),
                clientKey: nil, db)
        case CommandStarted.type:
            // Until the redaction tells the message, the run stands in its place.
            try CommandRunQueries.insert(
                CommandRunRow(
                    id: event.id, room: event.room, message: event.id, actor: event.actor, startedSeq: event.seq,
                    startedAt: event.occurredAt), db)
        case CommandFinished.type: try CommandRunQueries.lose(event.room, by: event.actor, db)
        case RoomCreated.type:
            // Until the shredding tells the slug, the id stands in its place: no address can name that.
            try RoomQueries.insert(
                RoomRow(
                    id: event.room, slug: event.room.text, incident: nil, incidentNumber: nil, name: [],
                    description: [], isPrivate: true, classification: .sealed, isArchived: true, head: 0,
                    membersCount: 0, messagesCount: 0, createdAt: event.occurredAt, archivedAt: nil), db)
        default: break
        }
    }
}
