package import Domain
package import Journal
import Storage

/// Asks to read a room in an emergency: for an hour, noticed by everybody in it, reviewed afterwards. From RESTRICTED on a
/// second person has to agree before it begins.
package struct OpenBreakGlass: Action {
    let room: RoomReference
    let reason: String
    let code: String?

    /// Names the room, which the principal need not be able to see, the reason, and a fresh code of the second factor for
    /// those who have one.
    package init(room: RoomReference, reason: String, code: String? = nil) {
        self.room = room
        self.reason = reason
        self.code = code
    }

    package func decide(_ desk: Desk) throws -> Plan<GrantView> {
        let me = try desk.me()
        let seen = try desk.room(asking: room)
        guard reason.count >= Limits.breakGlassReasonCharactersMin, reason.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.invalid(
                "reason", "Say why in at least \(Limits.breakGlassReasonCharactersMin) characters.")
        }
        guard seen.role == nil else { throw Refusal(.conflict, "You are a member of this room.") }
        let proof = try desk.proveSecondFactor(of: me, with: code)
        var drafts: [Draft] = []
        if let earlier = try GrantQueries.unended(of: me, in: seen.room.id, desk.db) {
            guard earlier.isOver(at: desk.moment) else {
                throw Refusal(.conflict, "You have a grant for this room already, or have asked for one.")
            }
            drafts.append(desk.ending(earlier, .expired, actor: .system))
        }
        let grant: GrantID = desk.ambient.newID(at: desk.moment)
        let needsSecond = seen.room.classification >= .restricted
        let until = needsSecond ? nil : desk.moment.adding(seconds: Limits.breakGlassSeconds)
        drafts.append(
            Draft(seen.room.id, BreakGlassOpened(grant: grant, person: me, until: until, reason: reason), desk))
        let name = desk.scope.username
        let line =
            until.map { "Emergency access: @\(name) reads this room until \($0.rfc3339)." }
            ?? "Emergency access: @\(name) asks to read this room; a second person has to agree."
        drafts.append(desk.notice("\(line) Reason: \(reason)", in: seen.room.id))
        return Plan(drafts) { _ in try desk.viewGrant(grant) }.with(proof, desk)
    }
}

extension Desk {
    /// A room that somebody asks for in an emergency. They may not know of it: what tells them that it is there, their
    /// asking, is told to everybody in it.
    ///
    /// - Throws: `Refusal` `not_found` or `forbidden`.
    fileprivate func room(asking reference: RoomReference) throws -> RoomQueries.Seen {
        guard HousePolicy.allow(scope, .openBreakGlass) else {
            return try room(reference, for: .openBreakGlass)
        }
        guard let seen = try found(reference) ?? hiddenRoom(asking: reference),
            RoomPolicy.allow(scope, .openBreakGlass, standing(seen))
        else { throw Refusal.notFound }
        return seen
    }

    /// A slug means a room that the principal knows of, when there is one; another is named by its id.
    private func hiddenRoom(asking reference: RoomReference) throws -> RoomQueries.Seen? {
        guard case .slug(let slug) = reference else { return nil }
        let cleared = Viewer(
            person: scope.person, clearance: scope.clearance, reach: .cleared, grantsHoldAt: nil)
        return try RoomQueries.room(slug: slug, seenBy: cleared, db)
    }
}

/// Agrees to somebody else's emergency access, which begins now.
package struct ApproveBreakGlass: Action {
    let grant: GrantID
    let code: String?

    /// Names the grant, with a fresh code of the second factor for those who have one.
    package init(grant: GrantID, code: String? = nil) {
        self.grant = grant
        self.code = code
    }

    package func decide(_ desk: Desk) throws -> Plan<GrantView> {
        let (row, seen) = try desk.grant(grant)
        try desk.require(.approveBreakGlass)
        guard row.person != desk.scope.person else {
            throw Refusal.forbidden("A second person has to agree.")
        }
        guard row.kind == .breakGlass, row.state(at: desk.moment) == .waiting else {
            throw Refusal(.conflict, "This grant does not wait for anybody.")
        }
        let proof = try desk.proveSecondFactor(of: desk.me(), with: code)
        let until = desk.moment.adding(seconds: Limits.breakGlassSeconds)
        let name = desk.directory.card(of: row.person).username
        let drafts = [
            Draft(row.room, BreakGlassApproved(grant: row.id, person: row.person, until: until), desk),
            desk.notice(
                "Emergency access: @\(desk.scope.username) agreed; @\(name) reads this room until \(until.rfc3339).",
                in: seen.room.id),
        ]
        return Plan(drafts) { _ in try desk.viewGrant(row.id) }.with(proof, desk)
    }
}

/// Judges an emergency access that has ended; never one's own.
package struct ReviewBreakGlass: Action {
    let grant: GrantID
    let isJustified: Bool
    let note: String

    /// States the judgement and what was found.
    package init(grant: GrantID, isJustified: Bool, note: String) {
        self.grant = grant
        self.isJustified = isJustified
        self.note = note
    }

    package func decide(_ desk: Desk) throws -> Plan<GrantView> {
        let (row, _) = try desk.grant(grant)
        try desk.require(.reviewBreakGlass)
        guard row.person != desk.scope.person else { throw Refusal.forbidden("Nobody reviews their own access.") }
        guard row.closedAt != nil, row.state(at: desk.moment) == .unreviewed else {
            throw Refusal(.conflict, "There is nothing to review: it has not ended, or was reviewed.")
        }
        let body = BreakGlassReviewed(grant: row.id, person: row.person, isJustified: isJustified, note: note)
        return Plan([Draft(row.room, body, desk)]) { _ in try desk.viewGrant(row.id) }
    }
}

/// Ends grants whose time is over; the access itself has ended with its time already.
package struct EndExpiredGrants: Action {
    /// Grants ended in one transaction; more wait for the next.
    private static let atOnce = 100

    /// It needs nothing.
    package init() {}

    package func decide(_ desk: Desk) throws -> Plan<Int> {
        let asked = desk.moment.adding(seconds: -Limits.breakGlassSeconds)
        let due = try GrantQueries.due(at: desk.moment, waitingSince: asked, limit: Self.atOnce, desk.db)
        return Plan(due.map { desk.ending($0, .expired) }) { $0.count }
    }
}

/// What waits to be looked at, for operators' figures: emergency accesses that ended and were not reviewed.
package struct CountReviews: Inquiry {
    /// The figures.
    package struct Figures: Sendable, Equatable {
        /// Grants whose time is over and whose end is not recorded yet.
        package let due: Int
        /// All that were not reviewed.
        package let unreviewed: Int64
        /// Of those, the ones that ended longer ago than a review may take.
        package let overdue: Int64
    }

    /// It needs nothing.
    package init() {}

    package func answer(_ desk: Desk) throws -> Figures {
        let now = desk.moment
        let asked = now.adding(seconds: -Limits.breakGlassSeconds)
        return Figures(
            due: try GrantQueries.due(at: now, waitingSince: asked, limit: 1, desk.db).count,
            unreviewed: try GrantQueries.unreviewed(before: now.adding(seconds: 1), desk.db),
            overdue: try GrantQueries.unreviewed(
                before: now.adding(seconds: -Limits.breakGlassReviewSeconds), desk.db))
    }
}
