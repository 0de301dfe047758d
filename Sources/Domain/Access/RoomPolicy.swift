/// What may be done in one room: one pure, table-driven function used by every door.
package enum RoomPolicy {
    /// The acts of the table.
    package enum Act: Sendable, CaseIterable {
        case read, send, react, editOwn, redactOwn, deleteOthers, acknowledge, markRead, signal
        case pin, setStatus, setSeverity, assign, changeIncident, changeRoom, archive, addMember, removeMember
    }

    /// What a principal is to the room.
    package struct Standing: Sendable, Equatable {
        /// The room's classification.
        package let classification: Classification
        /// True when only members may know of it.
        package let isPrivate: Bool
        /// The principal's role in the room, nil when not a member.
        package let membership: RoomRole?

        /// States all three.
        package init(classification: Classification, isPrivate: Bool, membership: RoomRole?) {
            self.classification = classification
            self.isPrivate = isPrivate
            self.membership = membership
        }
    }

    /// True when the principal may know that the room exists.
    package static func maySee(_ scope: Scope, _ standing: Standing) -> Bool {
        if scope.bypassesPolicy { return true }
        guard scope.clearance >= standing.classification else { return false }
        return standing.membership != nil || !standing.isPrivate
    }

    /// True when the principal may perform the act. Default no.
    package static func allow(_ scope: Scope, _ act: Act, _ standing: Standing) -> Bool {
        if scope.bypassesPolicy { return true }
        guard maySee(scope, standing) else { return false }
        if act == .read { return mayRead(scope, standing) }
        guard let role = standing.membership else {
            return act == .addMember && scope.role == .admin
        }
        switch act {
        case .read, .acknowledge, .markRead, .signal: return true
        case .send, .react, .editOwn, .redactOwn: return role != .observer
        case .pin, .setStatus, .setSeverity, .assign, .changeIncident:
            return role != .observer && scope.kind == .user
        case .deleteOthers, .changeRoom, .archive, .addMember, .removeMember:
            return role == .commander && scope.kind == .user
        }
    }

    /// Content is for members, or for anyone cleared when the room is open to all and at most INTERNAL.
    private static func mayRead(_ scope: Scope, _ standing: Standing) -> Bool {
        if standing.membership != nil { return true }
        guard scope.kind == .user, scope.role != .admin else { return false }
        return !standing.isPrivate && standing.classification <= .internal
    }
}
