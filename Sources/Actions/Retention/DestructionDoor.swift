import Domain
import Journal
import Storage

/// What every destruction asks first: whether anything holds the room, and whether the reason can be judged by.
extension Desk {
    /// Refuses to destroy what a legal hold keeps.
    ///
    /// - Throws: `Refusal` `on_hold`.
    func mustBeFree(_ room: RoomRow) throws {
        guard try HoldQueries.standing(room.id, room.incident, db) == 0 else {
            throw Refusal(.onHold, "A legal hold keeps this; nothing of it may be destroyed until it is released.")
        }
    }

    /// Refuses a slug that could mean several rooms to the principal: what cannot be undone is not done to the wrong one.
    ///
    /// - Throws: `Refusal` `conflict`.
    func mustBeOne(_ reference: RoomReference) throws {
        guard case .slug(let slug) = reference else { return }
        guard try RoomQueries.count(slug: slug, seenBy: viewer, db) > 1 else { return }
        throw Refusal(.conflict, "Several rooms have this slug; name the one by its id.")
    }

    /// Refuses a reason that nobody could judge by.
    ///
    /// - Throws: `Refusal` naming `reason`.
    func mustBeWeighty(_ reason: String) throws {
        let characters = reason.unicodeScalars.filter { !$0.properties.isWhitespace }.count
        guard characters >= Limits.weightyReasonCharactersMin else {
            throw Refusal.invalid(
                "reason",
                "Say why in at least \(Limits.weightyReasonCharactersMin) characters; somebody else decides by it.")
        }
    }

    /// Asks a second person for a destruction; asking again while it is open gives the first request.
    func requested(
        _ kind: DestructionKind, of room: RoomID, message: EventID?, reason: String
    ) throws -> Plan<DestructionRequest> {
        try mustBeWeighty(reason)
        let since = moment.adding(seconds: -Limits.destructionRequestDays * 86_400)
        if let open = try DestructionQueries.open(kind, room, message, by: scope.actor, since: since, db) {
            return .nothing(try view(open))
        }
        let id: DestructionID = ambient.newID(at: moment)
        let body = DestructionRequested(request: id, kind: kind, room: room, message: message, reason: reason)
        return Plan([Draft(.house, body, self)]) { _ in try viewRequest(id) }
    }

    /// A stored request with its reason.
    func view(_ row: DestructionRow) throws -> DestructionRequest {
        DestructionRequest(
            id: row.id, kind: row.kind, room: row.room, message: row.message,
            reason: try vault.open(column: row.reason, "destructions.reason", row: row.id.text, room: .house),
            requestedBy: directory.card(of: row.requestedBy), requestedAt: row.requestedAt,
            expiresAt: row.requestedAt.adding(seconds: Limits.destructionRequestDays * 86_400), state: row.state,
            decidedBy: row.decidedBy.map { directory.card(of: $0) }, decidedAt: row.decidedAt)
    }

    func viewRequest(_ id: DestructionID) throws -> DestructionRequest {
        guard let row = try DestructionQueries.request(id, db) else { throw Refusal.notFound }
        return try view(row)
    }

    /// What a shredding takes and what it leaves.
    func shredding(
        of room: RoomRow, reason: String, request: DestructionID? = nil, policy: RetentionPolicyID? = nil
    ) throws -> RoomShredded {
        let incident = try room.incident.flatMap { try IncidentQueries.incident($0, db) }
        let declared = incident.flatMap { row in
            row.room != room.id
                ? nil
                : IncidentRemains(
                    id: row.id, number: row.number, status: row.status, severity: row.severity,
                    realness: row.realness, type: row.type, isPrivate: row.isPrivate,
                    classification: row.classification, reporter: row.reporter, createdAt: row.createdAt,
                    updatedAt: row.updatedAt, version: row.version)
        }
        return RoomShredded(
            room: room.id, reason: reason, through: try head(room.id),
            remains: RoomRemains(
                slug: room.slug, classification: room.classification, incident: room.incident, declared: declared),
            request: request, policy: policy)
    }
}
