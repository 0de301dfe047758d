/// What may be done in one room: one pure, table-driven function used by every door.
///
/// The table stands in `PolicyTable`; here is how it is read (decision 0015).
package enum RoomPolicy {
    /// The acts of the table.
    package enum Act: String, Sendable, CaseIterable {
        /// Reading what is said: history, events, state, the live log. Searching is reading many rooms.
        case read, search, download
        /// Taking part.
        case send, react, editOwn, redactOwn, acknowledge, markRead, signal, upload, askAssistant
        /// Others' words: taken back by a commander, or destroyed with their proof kept.
        case deleteOthers, redactOthers
        /// Working on the incident.
        case pin, setStatus, setSeverity, assign, changeIncident, escalate, page, runLowRisk, runHighRisk
        /// The room itself: its name, description and visibility, its end for writing.
        case changeRoom, archive
        /// How secret it is.
        case classifyUp, classifyDown
        /// Who is in it. Nobody adds themselves, whatever the table says of their role: they join.
        case join, leave, addMember, removeMember
        /// Its record. What is content in an audit or export needs `read` besides.
        case readAudit, export, hold, shred
        /// Asking to read in an emergency; needs no knowledge of the room but its id or key.
        case openBreakGlass
    }

    /// Why somebody who is no member may read for a while.
    package enum Grant: String, Sendable, CaseIterable {
        /// Taken in an emergency, with a reason, a notice and a review.
        case breakGlass = "break_glass"
        /// Given to a compliance officer by a commander of the room.
        case compliance
    }

    /// What a principal is to the room.
    package struct Standing: Sendable, Equatable {
        /// The room's classification.
        package let classification: Classification
        /// True when only members may know of it.
        package let isPrivate: Bool
        /// The principal's role in the room, nil when not a member.
        package let membership: RoomRole?
        /// The principal's grant that holds now, nil when there is none.
        package let grant: Grant?

        /// States all four.
        package init(
            classification: Classification, isPrivate: Bool, membership: RoomRole?, grant: Grant? = nil
        ) {
            self.classification = classification
            self.isPrivate = isPrivate
            self.membership = membership
            self.grant = grant
        }
    }

    /// What the table says to an act.
    package enum Verdict: Int, Sendable, Comparable {
        case no
        /// Only once a second person has agreed.
        case withSecondPerson
        case yes

        package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    }

    /// True when the principal may know that the room exists: its key, level, moments and members.
    package static func maySee(_ scope: Scope, _ standing: Standing) -> Bool {
        if scope.bypassesPolicy { return true }
        guard scope.clearance >= standing.classification else { return false }
        if standing.membership != nil { return true }
        guard scope.kind == .user else { return false }
        return scope.role == .admin || !standing.isPrivate || holds(scope, standing.grant)
    }

    /// True when the principal may also know what the room and its incident are called and about. An administrator who is no
    /// member may not.
    package static func maySeeWords(_ scope: Scope, _ standing: Standing) -> Bool {
        guard maySee(scope, standing) else { return false }
        return scope.bypassesPolicy || scope.role != .admin || standing.membership != nil
            || holds(scope, standing.grant)
    }

    /// True when the principal may perform the act by themselves. Default no.
    package static func allow(_ scope: Scope, _ act: Act, _ standing: Standing) -> Bool {
        verdict(scope, act, standing) == .yes
    }

    /// What the table says to the principal's act: the most that room role, global role and grant give together.
    package static func verdict(_ scope: Scope, _ act: Act, _ standing: Standing) -> Verdict {
        if scope.bypassesPolicy { return .yes }
        guard maySee(scope, standing) || isBlind(act, scope, standing) else { return .no }
        let row = PolicyTable.row(act)
        if scope.kind != .user {
            guard row.bots.admit(scope), let role = standing.membership else { return .no }
            return read(row.cell(role), scope, standing)
        }
        let byMembership = standing.membership.map { read(row.cell($0), scope, standing) } ?? .no
        return max(byMembership, read(row.cell(scope.role), scope, standing))
    }

    /// Acts that are asked for of a room that one may not know of; clearance is needed all the same.
    private static func isBlind(_ act: Act, _ scope: Scope, _ standing: Standing) -> Bool {
        act == .openBreakGlass && scope.clearance >= standing.classification
    }

    private static func read(_ cell: PolicyTable.Cell, _ scope: Scope, _ standing: Standing) -> Verdict {
        switch cell {
        case .no: .no
        case .yes: .yes
        case .second: .withSecondPerson
        case .granted: holds(scope, standing.grant) ? .yes : .no
        case .open: standing.isPrivate ? .no : .yes
        case .openInternal: isOpenInternal(standing) ? .yes : .no
        case .openInternalOrGranted: isOpenInternal(standing) || holds(scope, standing.grant) ? .yes : .no
        }
    }

    private static func isOpenInternal(_ standing: Standing) -> Bool {
        !standing.isPrivate && standing.classification <= .internal
    }

    /// A grant is worth what the role is that it was given to.
    private static func holds(_ scope: Scope, _ grant: Grant?) -> Bool {
        switch grant {
        case nil: false
        case .breakGlass: scope.role == .compliance || scope.role == .admin
        case .compliance: scope.role == .compliance
        }
    }
}
