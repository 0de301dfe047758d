package import Domain
package import Journal
import Storage

/// Keeps a room, or every room of an incident, from being destroyed: redaction, shredding and retention are refused until the
/// hold is released.
package struct PlaceHold: Action {
    /// What is to be kept.
    package enum Subject: Sendable {
        case room(RoomReference)
        /// A key or id.
        case incident(String)
    }

    let subject: Subject
    let reason: String

    /// Names what is to be kept, and why.
    package init(_ subject: Subject, reason: String) {
        self.subject = subject
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<LegalHold> {
        let (held, seen) = try desk.holdable(subject)
        _ = try desk.room(.id(seen.room.id), for: .hold)
        guard try HoldQueries.standing(desk.db) < Limits.holdsMax else {
            throw Refusal(.conflict, "At most \(Limits.holdsMax) holds stand at once; release one first.")
        }
        let id: HoldID = desk.ambient.newID(at: desk.moment)
        var drafts = [Draft(.house, HoldPlaced(hold: id, subject: held, reason: reason), desk)]
        if held.incident != nil { drafts.append(Draft(seen.room.id, IncidentHeld(hold: id, isHeld: true), desk)) }
        return Plan(drafts) { _ in try desk.viewHold(id) }
    }
}

/// Ends a legal hold: compliance any, a commander one of their own.
package struct ReleaseHold: Action {
    let hold: HoldID
    let reason: String

    /// Names the hold, and why it ends.
    package init(hold: HoldID, reason: String) {
        self.hold = hold
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<LegalHold> {
        let (row, seen) = try desk.hold(hold)
        guard HousePolicy.allow(desk.scope, .hold) || row.placedBy == desk.scope.actor else {
            throw Refusal.forbidden("Compliance placed this hold; compliance releases it.")
        }
        guard row.releasedAt == nil else { return .nothing(try desk.view(row)) }
        var drafts = [Draft(.house, HoldReleased(hold: hold, subject: row.subject, reason: reason), desk)]
        if row.subject.incident != nil {
            drafts.append(Draft(seen.room.id, IncidentHeld(hold: hold, isHeld: false), desk))
        }
        return Plan(drafts) { _ in try desk.viewHold(hold) }
    }
}

/// Legal holds of rooms that the principal may hold, the newest first.
package struct ListHolds: Inquiry {
    let standingOnly: Bool
    let page: PageRequest

    /// Those that still stand, or all.
    package init(standingOnly: Bool, page: PageRequest) {
        self.standingOnly = standingOnly
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<LegalHold> {
        let rows = try HoldQueries.list(standingOnly: standingOnly, limit: Int(Limits.holdsMax), desk.db)
        return try page.cut(rows.filter { try desk.mayKnow($0) }.map(desk.view))
    }
}

/// One legal hold.
package struct GetHold: Inquiry {
    let hold: HoldID

    /// Names the hold.
    package init(hold: HoldID) { self.hold = hold }

    package func answer(_ desk: Desk) throws -> LegalHold { try desk.view(desk.hold(hold).row) }
}

extension Desk {
    /// What is to be held, with the room that tells whether one may.
    fileprivate func holdable(_ subject: PlaceHold.Subject) throws -> (HoldSubject, RoomQueries.Seen) {
        switch subject {
        case .room(let reference):
            let seen = try room(reference)
            return (.room(seen.room.id), seen)
        case .incident(let reference):
            guard let row = try incidentRow(reference) else { throw Refusal.notFound }
            return (.incident(row.id), try room(.id(row.room)))
        }
    }

    /// The hold of an id with its room, when the principal may hold that room themselves.
    fileprivate func hold(_ id: HoldID) throws -> (row: HoldRow, seen: RoomQueries.Seen) {
        guard let row = try HoldQueries.hold(id, db), let seen = try seen(row),
            RoomPolicy.allow(scope, .hold, standing(seen))
        else { throw Refusal.notFound }
        return (row, seen)
    }

    fileprivate func mayKnow(_ row: HoldRow) throws -> Bool {
        try seen(row).map { RoomPolicy.allow(scope, .hold, standing($0)) } ?? false
    }

    private func seen(_ row: HoldRow) throws -> RoomQueries.Seen? {
        let room: RoomID? =
            switch row.subject {
            case .room(let room): room
            case .incident(let incident): try IncidentQueries.incident(incident, db)?.room
            }
        return try room.flatMap { try RoomQueries.room($0, for: scope.person, db) }
    }

    fileprivate func viewHold(_ id: HoldID) throws -> LegalHold {
        guard let row = try HoldQueries.hold(id, db) else { throw Refusal.notFound }
        return try view(row)
    }

    fileprivate func view(_ row: HoldRow) throws -> LegalHold {
        let open = { (sealed: [UInt8], column: String) in
            try vault.open(column: sealed, column, row: row.id.text, room: .house)
        }
        return LegalHold(
            id: row.id, subject: row.subject, reason: try open(row.reason, "holds.reason"),
            placedBy: directory.card(of: row.placedBy), placedAt: row.placedAt,
            releaseReason: try row.releaseReason.map { try open($0, "holds.release_reason") },
            releasedBy: row.releasedBy.map { directory.card(of: $0) }, releasedAt: row.releasedAt)
    }
}
