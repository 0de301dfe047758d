package import Domain
package import Journal
import Storage

/// Lets a compliance officer read a room for a while: who may bring people in may do this too.
package struct GiveGrant: Action {
    let room: RoomReference
    let person: String
    let hours: Int64
    let reason: String

    /// `person` is a user name or id.
    package init(room: RoomReference, person: String, hours: Int64, reason: String) {
        self.room = room
        self.person = person
        self.hours = hours
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<GrantView> {
        let seen = try desk.room(room, for: .addMember)
        let row = try desk.person(person, field: "user")
        guard row.id != desk.scope.person else { throw Refusal.forbidden("Nobody gives themselves a grant.") }
        guard row.role == .compliance, row.kind == .user else {
            throw Refusal.invalid("user", "Grants are for compliance officers; bring others in as members.")
        }
        guard row.clearance >= seen.room.classification else {
            throw Refusal.invalid("user", "Their clearance is below the room's classification.")
        }
        guard (1...Limits.grantHoursMax).contains(hours) else {
            throw Refusal.invalid("hours", "Use 1 to \(Limits.grantHoursMax) hours.")
        }
        guard try MemberQueries.role(seen.room.id, row.id, desk.db) == nil else {
            throw Refusal(.conflict, "They are a member of this room.")
        }
        var drafts: [Draft] = []
        if let earlier = try GrantQueries.unended(of: row.id, in: seen.room.id, desk.db) {
            guard earlier.isOver(at: desk.moment) else {
                throw Refusal(.conflict, "They have a grant for this room already, or have asked for one.")
            }
            drafts.append(desk.ending(earlier, .expired, actor: .system))
        }
        let grant: GrantID = desk.ambient.newID(at: desk.moment)
        let until = desk.moment.adding(seconds: hours * 3600)
        drafts.append(
            Draft(seen.room.id, AccessGranted(grant: grant, person: row.id, until: until, reason: reason), desk))
        drafts.append(
            desk.notice(
                "Access: @\(desk.scope.username) lets @\(row.username) read this room until \(until.rfc3339).",
                in: seen.room.id))
        return Plan(drafts) { _ in try desk.viewGrant(grant) }
    }
}

/// Ends a grant before its time: one's own, or as commander of the room or watching over grants anybody's. Doing it again
/// changes nothing.
package struct EndGrant: Action {
    let grant: GrantID

    /// Names the grant.
    package init(grant: GrantID) { self.grant = grant }

    package func decide(_ desk: Desk) throws -> Plan<GrantView> {
        let (row, seen) = try desk.grant(grant)
        guard row.closedAt == nil else { return .nothing(try desk.view(row)) }
        let isOwn = row.person == desk.scope.person
        let name = desk.directory.card(of: row.person).username
        let line =
            isOwn
            ? "Access: @\(name) gave back leave to read this room."
            : "Access: @\(desk.scope.username) ended that @\(name) reads this room."
        let drafts = [desk.ending(row, isOwn ? .returned : .revoked), desk.notice(line, in: seen.room.id)]
        return Plan(drafts) { _ in try desk.viewGrant(row.id) }
    }
}
