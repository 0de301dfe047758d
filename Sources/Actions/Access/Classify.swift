import Domain
import Journal
import Storage

/// Making rooms more or less secret. An incident's rooms are always as secret as the incident.
extension Desk {
    /// The events that classify a room, or all rooms of its incident: first those that take out whom it is kept from and end
    /// emergency accesses that nobody else agreed to, then the classification. Empty when it is so already.
    ///
    /// - Throws: `Refusal` `forbidden`; `clearance_too_low` above the principal's own clearance; `invalid` on `reason` when
    ///   lowering lacks one; `no_cleared_commander` when nobody would be left to command a room.
    func classify(_ seen: RoomQueries.Seen, to level: Classification, reason: String?) throws -> [Draft] {
        let from = seen.room.classification
        guard level != from else { return [] }
        let isRaised = level > from
        let room = try room(.id(seen.room.id), for: isRaised ? .classifyUp : .classifyDown).room
        guard level <= scope.clearance else {
            throw Refusal(.clearanceTooLow, "Nothing may be classified above your own clearance.")
        }
        let why = reason.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
        if !isRaised, (why?.count ?? 0) < Limits.classificationReasonCharactersMin {
            throw Refusal.invalid(
                "reason",
                "Say in at least \(Limits.classificationReasonCharactersMin) characters why it becomes less secret.")
        }
        let rooms = try room.incident.map { try IncidentQueries.rooms($0, db) } ?? [room.id]
        var drafts = isRaised ? try rooms.flatMap { try takingOut(of: $0, below: level) } : []
        if isRaised, level >= .restricted { drafts += try rooms.flatMap { try endingUnapproved(in: $0) } }
        let incident = try room.incident.flatMap { try IncidentQueries.incident($0, db) }
        if isRaised, let incident { drafts += try unassigning(incident, below: level) }
        drafts += rooms.map { Draft($0, RoomClassified(from: from, to: level, reason: why), self) }
        if let incident {
            let body = IncidentClassified(incident: incident.id, from: from, to: level, reason: why)
            drafts.append(Draft(incident.room, body, self))
        }
        return drafts
    }

    private func takingOut(of room: RoomID, below level: Classification) throws -> [Draft] {
        guard try MemberQueries.commanders(room, clearedFor: level, db) > 0 else {
            throw Refusal(
                .noClearedCommander, "No commander of the room is cleared for \(level.name); name one first.")
        }
        return try MemberQueries.uncleared(room, below: level, db).map {
            Draft(room, MemberRemoved(person: $0), self)
        }
    }

    /// From RESTRICTED on a second person agrees to an emergency access; one that began without has to be asked for anew.
    private func endingUnapproved(in room: RoomID) throws -> [Draft] {
        try GrantQueries.unapproved(in: room, db).map { ending($0, .revoked) }
    }

    private func unassigning(_ incident: IncidentRow, below level: Classification) throws -> [Draft] {
        guard let assignee = incident.assignee, let row = try PersonQueries.person(assignee, db),
            row.clearance < level
        else { return [] }
        return [Draft(incident.room, IncidentAssigned(incident: incident.id, assignee: nil), self)]
    }
}
