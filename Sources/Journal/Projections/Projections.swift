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
        try applyView(event)
        if !event.isMessage { try applyTimeline(event) }
    }

    private func applyView(_ event: Event) throws {
        switch event.body {
        case let body as MessagePosted: try apply(body, event)
        case let body as MessageEdited: try apply(body, event)
        case let body as MessageDeleted: try MessageChanges.delete(body.message, at: event.occurredAt, db)
        case let body as MessageRedacted:
            try MessageChanges.redact(body.message, body.remains, at: event.occurredAt, db)
            if let run = body.remains.run {
                try CommandRunQueries.name(body.message, of: event.room, startedSeq: run, db)
            }
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
        case let body as RoomClassified: try RoomQueries.classify(event.room, body.to, db)
        case is RoomArchived: try RoomQueries.archive(event.room, at: event.occurredAt, db)
        case let body as PersonCreated: try apply(body, event)
        case let body as PersonUpdated: try apply(body, event)
        case nil: try applyDestroyed(event)
        default: if try !applyRetention(event) { try applyIncident(event) }
        }
    }

    private func applyIncident(_ event: Event) throws {
        switch event.body {
        case let body as IncidentDeclared: try apply(body, event)
        case let body as IncidentStatusChanged:
            try IncidentQueries.move(
                body.incident, to: body.to, closure: body.closure, at: event.occurredAt, db)
        case let body as IncidentSeverityChanged:
            try IncidentQueries.update(body.incident, severity: body.to, at: event.occurredAt, db)
        case let body as IncidentFieldChanged:
            let details = try vault.seal(
                column: body.details.json.text, "incidents.details", row: body.incident.text, room: event.room)
            try IncidentQueries.update(
                body.incident, type: body.incidentType, details: details, at: event.occurredAt, db)
        case let body as IncidentClassified:
            try IncidentQueries.classify(body.incident, body.to, at: event.occurredAt, db)
        case let body as IncidentAssigned:
            try IncidentQueries.assign(body.incident, body.assignee, at: event.occurredAt, db)
        default: try applyCommand(event)
        }
    }

    private func applyCommand(_ event: Event) throws {
        switch event.body {
        case let body as CommandStarted:
            try CommandRunQueries.insert(
                CommandRunRow(
                    id: event.id, room: event.room, message: body.message, actor: event.actor, startedSeq: event.seq,
                    startedAt: event.occurredAt), db)
        case let body as CommandFinished:
            try CommandRunQueries.finish(body.run, body.state, seq: event.seq, result: body.result, db)
        default: if try !applyTask(event), try !applyFile(event) { try applyGrant(event) }
        }
    }

    private func applyGrant(_ event: Event) throws {
        switch event.body {
        case let body as AccessGranted:
            try open(body.grant, of: body.person, .compliance, until: body.until, event)
        case let body as BreakGlassOpened:
            try open(body.grant, of: body.person, .breakGlass, until: body.until, event)
        case let body as BreakGlassApproved:
            try GrantQueries.approve(body.grant, by: event.actor, until: body.until, db)
        case let body as BreakGlassClosed: try GrantQueries.close(body.grant, body.how, at: event.occurredAt, db)
        case let body as AccessEnded: try GrantQueries.close(body.grant, body.how, at: event.occurredAt, db)
        case let body as BreakGlassReviewed:
            try GrantQueries.review(body.grant, by: event.actor, at: event.occurredAt, db)
        default: try applyRun(event)
        }
    }
    private func open(
        _ grant: GrantID, of person: PersonID, _ kind: RoomPolicy.Grant, until: Moment?, _ event: Event
    ) throws {
        try GrantQueries.insert(
            GrantRow(
                id: grant, room: event.room, person: person, kind: kind, openedAt: event.occurredAt,
                openedSeq: event.seq, until: until), db)
    }
}
