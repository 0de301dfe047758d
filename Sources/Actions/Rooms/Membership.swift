package import Domain
package import Journal
import Storage

/// What entering a chat room came to.
package struct EnteredRoom: Sendable {
    /// The room.
    package let room: RoomForReader
    /// True when the caller was not a member before.
    package let isNew: Bool
}

/// Makes sure that the chat room is joined by the caller: as responder, unless a member already.
package struct EnterChatRoom: Action {
    let room: RoomReference

    /// Names the room.
    package init(room: RoomReference) { self.room = room }

    package func decide(_ desk: Desk) throws -> Plan<EnteredRoom> {
        let person = try desk.me()
        let known = try desk.room(room)
        if known.role != nil { return .nothing(EnteredRoom(room: try desk.view(known), isNew: false)) }
        let seen = try desk.room(.id(known.room.id), for: .join)
        return Plan([Draft(seen.room.id, MemberJoined(person: person, role: .responder), desk)]) { _ in
            EnteredRoom(room: try desk.view(seen.room.id), isNew: true)
        }
    }
}

/// Joins a room as responder.
package struct JoinRoom: Action {
    let room: RoomReference

    /// Names the room.
    package init(room: RoomReference) { self.room = room }

    package func decide(_ desk: Desk) throws -> Plan<RoomForReader> {
        let entering = try EnterChatRoom(room: room).decide(desk)
        return Plan(entering.drafts) { try entering.result($0).room }
    }
}

/// Leaves a room.
package struct LeaveRoom: Action {
    let room: RoomReference

    /// Names the room.
    package init(room: RoomReference) { self.room = room }

    package func decide(_ desk: Desk) throws -> Plan<Void> {
        let person = try desk.me()
        let seen = try desk.room(room)
        guard let role = seen.role else { return .nothing(()) }
        try desk.keepACommander(seen.room.id, losing: role)
        return Plan([Draft(seen.room.id, MemberLeft(person: person), desk)]) { _ in }
    }
}

/// What changing a membership came to.
package struct MemberChange: Sendable {
    /// The room.
    package let room: RoomID
    /// The member as it stands now.
    package let member: RoomMember
    /// True when the person was not a member before.
    package let isNew: Bool
}

/// Adds a member, or changes a member's role.
package struct SetMember: Action {
    let room: RoomReference
    let person: String
    let role: RoomRole

    /// `person` is a user name or id.
    package init(room: RoomReference, person: String, role: RoomRole) {
        self.room = room
        self.person = person
        self.role = role
    }

    package func decide(_ desk: Desk) throws -> Plan<MemberChange> {
        let seen = try desk.room(room, for: .addMember)
        let row = try desk.person(person, field: "user")
        // Nobody brings themselves into a room by administrating, and nobody changes their own role.
        guard row.id != desk.scope.person else { throw Refusal.forbidden("Nobody changes their own membership.") }
        guard row.clearance >= seen.room.classification else {
            throw Refusal.invalid("user", "Their clearance is below the room's classification.")
        }
        let before = try MemberQueries.role(seen.room.id, row.id, desk.db)
        let card = desk.directory.card(of: row.id)
        let after = MemberChange(
            room: seen.room.id,
            member: RoomMember(person: card, role: role, joinedAt: desk.moment), isNew: before == nil)
        if before == role { return .nothing(after) }
        guard let before else {
            return Plan([Draft(seen.room.id, MemberJoined(person: row.id, role: role), desk)]) { _ in after }
        }
        guard RoomPolicy.allow(desk.scope, .removeMember, desk.standing(seen)) else { throw Refusal.forbidden() }
        if role != .commander { try desk.keepACommander(seen.room.id, losing: before) }
        return Plan([Draft(seen.room.id, MemberRoleChanged(person: row.id, role: role), desk)]) { _ in after }
    }
}

/// Removes a member.
package struct RemoveMember: Action {
    let room: RoomReference
    let person: String

    /// `person` is a user name or id.
    package init(room: RoomReference, person: String) {
        self.room = room
        self.person = person
    }

    package func decide(_ desk: Desk) throws -> Plan<Void> {
        let seen = try desk.room(room, for: .removeMember)
        let row = try desk.person(person, field: "user")
        if row.id == desk.scope.person, seen.role != .commander {
            throw Refusal.forbidden("Nobody changes their own membership; leave instead.")
        }
        guard let role = try MemberQueries.role(seen.room.id, row.id, desk.db) else { return .nothing(()) }
        try desk.keepACommander(seen.room.id, losing: role)
        return Plan([Draft(seen.room.id, MemberRemoved(person: row.id), desk)]) { _ in }
    }
}

/// A room's members in the order they joined.
package struct ListMembers: Inquiry {
    /// Members of one list; a room beyond this is a hall, not a war room.
    static let membersMax = 5_000

    let room: RoomReference

    /// Names the room.
    package init(room: RoomReference) { self.room = room }

    package func answer(_ desk: Desk) throws -> [RoomMember] {
        try desk.members(desk.room(room).room.id)
    }
}

extension Desk {
    /// A room's members with their cards.
    func members(_ room: RoomID) throws -> [RoomMember] {
        try MemberQueries.members(room, limit: ListMembers.membersMax, db).map {
            RoomMember(person: directory.card(of: $0.person), role: $0.role, joinedAt: $0.joinedAt)
        }
    }

    /// Refuses to take a room's last commander away.
    fileprivate func keepACommander(_ room: RoomID, losing role: RoomRole) throws {
        guard role == .commander, try MemberQueries.commanders(room, db) <= 1 else { return }
        throw Refusal(.lastCommander, "A room keeps at least one commander; name another first.")
    }
}
