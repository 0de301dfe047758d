import Domain
import Journal
import Storage

/// Rooms and incidents as a principal may see them.
extension Desk {
    /// Opens a stored room; its name and description are empty for those who may not know them.
    func view(_ seen: RoomQueries.Seen) throws -> RoomForReader {
        let row = seen.room
        let mayReadText = RoomPolicy.maySeeWords(scope, standing(seen))
        let room = Room(
            id: row.id, slug: row.slug,
            name: mayReadText
                ? try vault.open(column: row.name, "rooms.name", row: row.id.text, room: row.id) : "",
            description: mayReadText
                ? try vault.open(column: row.description, "rooms.description", row: row.id.text, room: row.id) : "",
            incident: row.incident, incidentKey: row.incidentNumber.map(IncidentKey.text), isArchived: row.isArchived,
            isPrivate: row.isPrivate, classification: row.classification, head: try head(row.id),
            membersCount: row.membersCount, messagesCount: row.messagesCount, createdAt: row.createdAt,
            archivedAt: row.archivedAt)
        guard let person = scope.person, seen.role != nil else {
            return RoomForReader(room: room, myRole: seen.role, read: seen.read, unread: 0, mentions: 0)
        }
        return RoomForReader(
            room: room, myRole: seen.role, read: seen.read,
            unread: try MemberQueries.unread(row.id, person, after: seen.read, limit: Self.unreadMax, db),
            mentions: try MemberQueries.mentions(row.id, person, after: seen.read, limit: Self.unreadMax, db))
    }

    /// Unread messages are counted up to this; beyond it the exact number helps nobody.
    static var unreadMax: Int { 1000 }

    /// The room of an id, as the principal sees it after this transaction's events.
    func view(_ room: RoomID) throws -> RoomForReader {
        guard let seen = try RoomQueries.room(room, for: scope.person, db) else { throw Refusal.notFound }
        return try view(seen)
    }

    /// Opens a stored incident; its words are empty for those who may not know them.
    func view(_ row: IncidentRow) throws -> Incident {
        let seen = try RoomQueries.room(row.room, for: scope.person, db)
        let mayReadText = seen.map { RoomPolicy.maySeeWords(scope, standing($0)) } ?? false
        let details =
            mayReadText && !row.details.isEmpty
            ? try vault.open(column: row.details, "incidents.details", row: row.id.text, room: row.room) : nil
        return Incident(
            id: row.id, number: row.number, status: row.status, severity: row.severity, realness: row.realness,
            type: row.type, isPrivate: row.isPrivate, classification: row.classification,
            reporter: directory.card(of: row.reporter), assignee: row.assignee.map { directory.card(of: $0) },
            closure: row.closure,
            details: try details.map { try IncidentDetails(Fields(JSONParser.parse(Array($0.utf8)))) }
                ?? IncidentDetails(title: ""),
            rooms: try IncidentQueries.rooms(row.id, db), createdAt: row.createdAt, updatedAt: row.updatedAt,
            version: row.version)
    }
}
