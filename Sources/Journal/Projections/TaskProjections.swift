import Domain
import Storage

extension Projections {
    /// Tasks, decisions, links, roles and updates.
    ///
    /// - Returns: false when the event is none of theirs.
    func applyTask(_ event: Event) throws -> Bool {
        switch event.body {
        case let body as TaskAdded:
            try TaskQueries.insert(
                TaskRow(
                    id: body.task, room: event.room, seq: try seq(of: body.task, event), kind: body.kind, state: .open,
                    owner: body.owner, due: body.due, addedBy: event.actor, addedAt: event.occurredAt, endedAt: nil),
                db)
        case let body as TaskChanged: try TaskQueries.update(body, at: event.occurredAt, db)
        case let body as DecisionMade:
            try DecisionQueries.insert(
                DecisionRow(
                    id: body.decision, room: event.room, seq: try seq(of: body.decision, event),
                    isReversible: body.isReversible, supersedes: body.supersedes, madeBy: event.actor,
                    madeAt: event.occurredAt), db)
        case let body as IncidentLinked: try LinkQueries.insert(body, room: event.room, seq: event.seq, db)
        case let body as IncidentUnlinked: try LinkQueries.delete(body, db)
        case let body as RoleAssigned:
            try RoleQueries.set(body.incident, body.role, body.person, room: event.room, seq: event.seq, db)
        case let body as RoleHandedOver:
            try RoleQueries.set(body.incident, body.role, body.to, room: event.room, seq: event.seq, db)
        case let body as UpdateSent:
            try UpdateQueries.insert(
                UpdateRow(
                    id: body.update, room: event.room, seq: try seq(of: body.update, event), audience: body.audience,
                    nextDue: body.nextDue, sentBy: event.actor, sentAt: event.occurredAt), db)
        case let body as UpdateOverdue: try UpdateQueries.miss(body.update, at: event.occurredAt, db)
        default: return false
        }
        return true
    }

    /// The seq of the message that says what an event is about.
    private func seq(of message: EventID, _ event: Event) throws -> Int64 {
        guard let row = try MessageQueries.message(message, db) else {
            throw Fault("the message that event \(event.id) is about does not exist")
        }
        return row.seq
    }
}
