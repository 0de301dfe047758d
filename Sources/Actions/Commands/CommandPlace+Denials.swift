import Domain
import Journal
import Storage

/// What was not allowed.
extension CommandPlace {
    /// The author's latest refusals in the room, and of acts that belong to no room, with who may do it. Of rooms that they may
    /// not know of it says nothing.
    func denials() throws -> String {
        let me = try desk.me()
        let head = try EventQueries.last(desk.db)?.position ?? 0
        var listing = AuditListing(
            positions: max(1, head - Limits.auditScanMax + 1)..<head + 1, isNewestFirst: true,
            limit: Limits.denialsLookedAt)
        listing.type = AccessDenied.type
        listing.actor = .person(me)
        listing.room = .house
        let seqs = try AuditQueries.entries(listing, desk.db).map(\.seq)
        let events = try EventQueries.events(.house, seqs: seqs.sorted(), desk.db).map { try desk.vault.open($0) }
        let told = events.reversed().compactMap { event -> String? in
            guard let denied = event.body as? AccessDenied, !denied.isHidden,
                denied.room == nil || denied.room == room.id
            else { return nil }
            return "- \(Self.time(event.occurredAt)) `\(denied.act)`: \(Self.needed(for: denied))"
        }.prefix(Limits.denialsShown)
        let role = try MemberQueries.role(room.id, me, desk.db)?.rawValue ?? "no member"
        let clearance = desk.scope.clearance.name
        let standing = "Here you are \(role), in the house \(desk.scope.role.rawValue), cleared for \(clearance)."
        guard !told.isEmpty else { return "Nothing was refused to you here lately. \(standing)" }
        return ([standing, ""] + told).joined(separator: "\n")
    }

    private static func needed(for denied: AccessDenied) -> String {
        if denied.room == nil {
            let act = HousePolicy.Act(rawValue: denied.act)
            return "for " + (act.map { ChatCommand.Permission.house($0).words } ?? "nobody")
        }
        let roles = RoomPolicy.Act(rawValue: denied.act)?.roles ?? []
        return roles.isEmpty ? "for no role in a room" : "for " + roles.map(\.rawValue).joined(separator: ", ")
    }
}
