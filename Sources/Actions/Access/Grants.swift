package import Domain
package import Journal
import Storage

/// A grant as those who watch over grants see it.
package struct GrantView: Sendable {
    package let id: GrantID
    package let room: RoomID
    package let incidentKey: String?
    package let classification: Classification
    package let person: PersonCard
    package let kind: RoomPolicy.Grant
    package let state: GrantState
    /// Why it was asked for or given; nil once the room's record was destroyed.
    package let reason: String?
    package let openedAt: Moment
    package let until: Moment?
    package let approvedBy: PersonCard?
    package let closedAt: Moment?
    package let closedHow: GrantEnd?
    package let reviewedBy: PersonCard?
    package let reviewedAt: Moment?
}

/// Grants for rooms that the principal is cleared for, the newest first; for those who watch over them.
package struct ListGrants: Inquiry {
    let state: GrantState?
    let page: PageRequest

    /// Nil as state lists all.
    package init(state: GrantState?, page: PageRequest) {
        self.state = state
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<GrantView> {
        try desk.require(.reviewBreakGlass)
        let found = try GrantQueries.list(
            state, clearance: desk.scope.clearance, offset: page.offset, limit: page.size, desk.db)
        return page.page(try found.grants.map { try desk.view($0) }, count: found.count)
    }
}

/// One grant; also for whoever holds it.
package struct GetGrant: Inquiry {
    let grant: GrantID

    /// Names the grant.
    package init(grant: GrantID) { self.grant = grant }

    package func answer(_ desk: Desk) throws -> GrantView { try desk.view(desk.grant(grant).row) }
}

extension Desk {
    /// A grant that the principal may know of: their own, or one of a room they are cleared for that they watch over.
    ///
    /// - Throws: `Refusal` `not_found`.
    func grant(_ id: GrantID) throws -> (row: GrantRow, seen: RoomQueries.Seen) {
        guard let row = try GrantQueries.grant(id, db),
            let seen = try RoomQueries.room(row.room, for: scope.person, db),
            scope.bypassesPolicy || scope.clearance >= seen.room.classification,
            row.person == scope.person || HousePolicy.allow(scope, .reviewBreakGlass) || seen.role == .commander
        else { throw Refusal.notFound }
        return (row, seen)
    }

    /// Opens a stored grant.
    func view(_ row: GrantRow) throws -> GrantView {
        let room = try RoomQueries.room(row.room, for: nil, db)?.room
        let opened = try EventQueries.events(row.room, seqs: [row.openedSeq], db).first.map { try vault.open($0) }
        let reason: String? =
            switch opened?.body {
            case let body as BreakGlassOpened: body.reason
            case let body as AccessGranted: body.reason
            default: nil
            }
        return GrantView(
            id: row.id, room: row.room, incidentKey: directory.incidentKey(of: row.room),
            classification: room?.classification ?? .sealed, person: directory.card(of: row.person), kind: row.kind,
            state: row.state(at: moment), reason: reason, openedAt: row.openedAt, until: row.until,
            approvedBy: row.approvedBy.map { directory.card(of: $0) }, closedAt: row.closedAt,
            closedHow: row.closedHow, reviewedBy: row.reviewedBy.map { directory.card(of: $0) },
            reviewedAt: row.reviewedAt)
    }

    /// The grant of an id after this transaction's events.
    func viewGrant(_ id: GrantID) throws -> GrantView {
        guard let row = try GrantQueries.grant(id, db) else { throw Refusal.notFound }
        return try view(row)
    }

    /// A line in the room that everybody in it sees.
    func notice(_ text: String, in room: RoomID) -> Draft {
        let message = MessagePosted(
            messageType: .system, content: text, replyTo: nil, threadRoot: nil, mentions: [], clientID: nil,
            ackRequired: false)
        return Draft(room, message, self, actor: .system)
    }

    /// The event that ends a grant.
    func ending(_ row: GrantRow, _ how: GrantEnd, actor: Actor? = nil) -> Draft {
        switch row.kind {
        case .breakGlass:
            Draft(row.room, BreakGlassClosed(grant: row.id, person: row.person, how: how), self, actor: actor)
        case .compliance:
            Draft(row.room, AccessEnded(grant: row.id, person: row.person, how: how), self, actor: actor)
        }
    }
}

extension GrantRow {
    /// Where it stands at a moment; a grant whose time is over has ended, whether or not that was recorded yet.
    func state(at now: Moment) -> GrantState {
        guard closedAt != nil || isOver(at: now) else { return until == nil ? .waiting : .open }
        return kind == .breakGlass && until != nil && reviewedAt == nil ? .unreviewed : .done
    }

    /// True when its time, or the time to agree to it, is over.
    func isOver(at now: Moment) -> Bool {
        (until ?? openedAt.adding(seconds: Limits.breakGlassSeconds)) <= now
    }
}
