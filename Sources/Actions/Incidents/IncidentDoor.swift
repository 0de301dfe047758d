import Domain
import Journal
import Storage

/// Looking incidents up through the scope of their first room.
extension Desk {
    /// The stored incident of a key or id that the principal may know of; nil otherwise.
    func incidentRow(_ reference: String) throws -> IncidentRow? {
        let row: IncidentRow? =
            if let number = IncidentKey.number(in: reference) {
                try IncidentQueries.incident(number: number, db)
            } else if let id = IncidentID(reference) {
                try IncidentQueries.incident(id, db)
            } else {
                nil
            }
        guard let row, let seen = try RoomQueries.room(row.room, for: scope.person, db) else { return nil }
        guard RoomPolicy.maySee(scope, standing(seen)) else {
            noteHidden(row.room)
            return nil
        }
        return row
    }

    /// The incident of a key or id, when the principal may perform the act in its first room.
    ///
    /// - Throws: `Refusal` `not_found`, `forbidden` or `room_archived`.
    func incident(_ reference: String, for act: RoomPolicy.Act) throws -> IncidentRow {
        guard let row = try incidentRow(reference) else { throw Refusal.notFound }
        _ = try room(.id(row.room), for: act)
        return row
    }

    /// The incident of an id after this transaction's events.
    func viewIncident(_ id: IncidentID) throws -> Incident {
        guard let row = try IncidentQueries.incident(id, db) else { throw Refusal.notFound }
        return try view(row)
    }

    /// One event about an incident in its first room, a system line in its other rooms, answered with the incident after.
    func change(_ row: IncidentRow, _ body: any EventBody, line: String) throws -> Plan<Incident> {
        var drafts = [Draft(row.room, body, self)]
        for other in try IncidentQueries.rooms(row.id, db) where other != row.room {
            let message = MessagePosted(
                messageType: .system, content: line, replyTo: nil, threadRoot: nil, mentions: [], clientID: nil,
                ackRequired: false)
            drafts.append(Draft(other, message, self, actor: .system))
        }
        return Plan(drafts) { _ in try viewIncident(row.id) }
    }
}
