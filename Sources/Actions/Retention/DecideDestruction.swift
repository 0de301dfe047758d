package import Domain
package import Journal
import Storage

/// Agrees to a request for destruction, which then happens, or declines it. Another person of compliance decides, or who
/// commands the room; who asked may only take it back.
package struct DecideDestruction: Action {
    let request: DestructionID
    let approves: Bool

    /// Names the request and the decision.
    package init(request: DestructionID, approves: Bool) {
        self.request = request
        self.approves = approves
    }

    package func decide(_ desk: Desk) throws -> Plan<DestructionRequest> {
        let (row, seen) = try desk.destruction(request)
        let isOwn = row.requestedBy == desk.scope.actor
        if isOwn, approves { throw Refusal.forbidden("A second person decides on a request.") }
        if !isOwn { _ = try desk.verdict(on: .redactOthers, in: seen) }
        let wanted: DestructionState = approves ? .approved : .declined
        guard row.state == .open else {
            guard row.state == wanted else { throw Refusal(.conflict, "The request was \(row.state.rawValue).") }
            return .nothing(try desk.view(row))
        }
        guard approves else {
            return Plan([Draft(.house, DestructionDeclined(request: request), desk)]) { _ in
                try desk.viewRequest(request)
            }
        }
        guard desk.moment < row.requestedAt.adding(seconds: Limits.destructionRequestDays * 86_400) else {
            throw Refusal(.gone, "The request is too old; it has to be made again.")
        }
        try desk.mustBeFree(seen.room)
        let drafts = [
            Draft(.house, DestructionApproved(request: request), desk), try act(row, seen.room, desk),
        ]
        return Plan(drafts) { _ in try desk.viewRequest(request) }
    }

    private func act(_ row: DestructionRow, _ room: RoomRow, _ desk: Desk) throws -> Draft {
        let reason = try desk.view(row).reason
        switch row.kind {
        case .shred: return Draft(.house, try desk.shredding(of: room, reason: reason, request: row.id), desk)
        case .redact:
            guard let id = row.message, let message = try MessageQueries.message(id, desk.db),
                message.redactedAt == nil
            else { throw Refusal(.gone, "The message was redacted.") }
            return Draft(room.id, try desk.redaction(of: message, reason: reason, request: row.id), desk)
        }
    }
}

extension Desk {
    /// A request about a room that the principal may know of, when it concerns them.
    ///
    /// - Throws: `Refusal` `not_found`.
    func destruction(_ id: DestructionID) throws -> (row: DestructionRow, seen: RoomQueries.Seen) {
        guard let row = try DestructionQueries.request(id, db) else { throw Refusal.notFound }
        let seen = try room(.id(row.room))
        guard mayDecide(seen) || row.requestedBy == scope.actor else { throw Refusal.notFound }
        return (row, seen)
    }

    /// True for compliance and for who commands the room.
    func mayDecide(_ seen: RoomQueries.Seen) -> Bool {
        RoomPolicy.verdict(scope, .redactOthers, standing(seen)) != .no
    }
}

/// Requests for destruction that concern the principal, the newest first.
package struct ListDestructions: Inquiry {
    let state: DestructionState?
    let page: PageRequest

    /// Those in one state, or all.
    package init(state: DestructionState?, page: PageRequest) {
        self.state = state
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<DestructionRequest> {
        let rows = try DestructionQueries.list(state, limit: Limits.destructionsListedMax, desk.db)
        let mine = try rows.filter { row in
            guard let seen = try RoomQueries.room(row.room, for: desk.scope.person, desk.db),
                RoomPolicy.maySee(desk.scope, desk.standing(seen))
            else { return false }
            return desk.mayDecide(seen) || row.requestedBy == desk.scope.actor
        }
        return try page.cut(mine.map(desk.view))
    }
}

/// One request for destruction.
package struct GetDestruction: Inquiry {
    let request: DestructionID

    /// Names the request.
    package init(request: DestructionID) { self.request = request }

    package func answer(_ desk: Desk) throws -> DestructionRequest {
        // A room that was destroyed exists for nobody; who asked for it and who agreed know of it.
        if let row = try DestructionQueries.request(request, desk.db), row.kind == .shred, row.state == .approved,
            row.requestedBy == desk.scope.actor || row.decidedBy == desk.scope.actor
        {
            return try desk.view(row)
        }
        return try desk.view(desk.destruction(request).row)
    }
}
