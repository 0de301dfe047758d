import Domain
import Storage

/// Applies events to the projection tables, in the transaction that records them and again when they are rebuilt.
///
/// An event whose body was destroyed still counts; what it said is not shown any more.
struct Projections {
    let db: any SQLConnection
    let vault: Vault

    init(_ db: any SQLConnection, _ vault: Vault) {
        self.db = db
        self.vault = vault
    }

    func apply(_ event: Event) throws {
        switch event.body {
        case let body as MessagePosted: try apply(body, event)
        case let body as MessageEdited: try apply(body, event)
        case let body as MessageDeleted: try MessageChanges.delete(body.message, at: event.occurredAt, db)
        case let body as MessageRedacted:
            try MessageChanges.redact(body.message, body.remains, at: event.occurredAt, db)
        case let body as MessagePinned:
            try MessageChanges.pin(body.message, by: event.actor, at: event.occurredAt, seq: event.seq, db)
        case let body as MessageUnpinned: try MessageChanges.unpin(body.message, db)
        case let body as MessageReacted: try apply(body, event)
        case let body as MessageAcknowledged:
            try ReactionQueries.acknowledge(body.message, event.actor, seq: event.seq, db)
        case let body as MemberJoined:
            try MemberQueries.insert(event.room, body.person, role: body.role, at: event.occurredAt, db)
        case let body as MemberRoleChanged: try MemberQueries.setRole(event.room, body.person, body.role, db)
        case let body as MemberLeft: try MemberQueries.delete(event.room, body.person, db)
        case let body as MemberRemoved: try MemberQueries.delete(event.room, body.person, db)
        case let body as RoomCreated: try apply(body, event)
        case let body as RoomUpdated: try apply(body, event)
        case is RoomArchived: try RoomQueries.archive(event.room, at: event.occurredAt, db)
        case let body as PersonCreated: try apply(body, event)
        case let body as PersonUpdated: try apply(body, event)
        case nil: try applyDestroyed(event)
        default: try applyIncident(event)
        }
    }

    private func applyIncident(_ event: Event) throws {
        switch event.body {
        case let body as IncidentDeclared: try apply(body, event)
        case let body as IncidentStatusChanged:
            try IncidentQueries.update(body.incident, status: body.to, at: event.occurredAt, db)
        case let body as IncidentSeverityChanged:
            try IncidentQueries.update(body.incident, severity: body.to, at: event.occurredAt, db)
        case let body as IncidentFieldChanged:
            let details = try vault.seal(
                column: body.details.json.text, "incidents.details", row: body.incident.text, room: event.room)
            try IncidentQueries.update(
                body.incident, type: body.incidentType, details: details, at: event.occurredAt, db)
        case let body as IncidentAssigned:
            try IncidentQueries.assign(body.incident, body.assignee, at: event.occurredAt, db)
        default: break  // Sign-ins, tokens and passwords change no projection.
        }
    }
}
