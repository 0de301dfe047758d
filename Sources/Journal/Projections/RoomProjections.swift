import Domain
import Storage

extension Projections {
    func apply(_ body: RoomCreated, _ event: Event) throws {
        let room = event.room
        try RoomQueries.insert(
            RoomRow(
                id: room, slug: body.slug, incident: body.incident, incidentNumber: nil,
                name: try vault.seal(column: body.name, "rooms.name", row: room.text, room: room),
                description: try vault.seal(column: body.description, "rooms.description", row: room.text, room: room),
                isPrivate: body.isPrivate, classification: body.classification, isArchived: false, head: 0,
                membersCount: 0, messagesCount: 0, createdAt: event.occurredAt, archivedAt: nil), db)
    }

    func apply(_ body: RoomUpdated, _ event: Event) throws {
        let room = event.room
        try RoomQueries.update(
            room,
            name: try body.name.map { try vault.seal(column: $0, "rooms.name", row: room.text, room: room) },
            description: try body.description.map {
                try vault.seal(column: $0, "rooms.description", row: room.text, room: room)
            },
            isPrivate: body.isPrivate, db)
        if let isPrivate = body.isPrivate { try IncidentQueries.update(of: room, isPrivate: isPrivate, db) }
    }

    func apply(_ body: IncidentDeclared, _ event: Event) throws {
        let details = try vault.seal(
            column: body.details.json.text, "incidents.details", row: body.incident.text, room: event.room)
        try IncidentQueries.insert(
            IncidentRow(
                id: body.incident, number: body.number, room: event.room, status: body.status, severity: body.severity,
                realness: body.realness, type: body.incidentType, isPrivate: body.isPrivate,
                classification: body.classification, reporter: event.actor, assignee: body.assignee, details: details,
                createdAt: event.occurredAt, updatedAt: event.occurredAt, version: 1), db)
    }

    func apply(_ body: PersonCreated, _ event: Event) throws {
        let name = try sealedName(body.displayName, of: body.person)
        try PersonQueries.insert(
            PersonRow(
                id: body.person, username: body.username, displayName: name, kind: body.kind, role: body.role,
                clearance: body.clearance, isActive: true, createdAt: event.occurredAt), db)
    }

    func apply(_ body: PersonUpdated, _ event: Event) throws {
        try PersonQueries.update(
            body.person, displayName: try body.displayName.map { try sealedName($0, of: body.person) },
            role: body.role, clearance: body.clearance, isActive: body.isActive, db)
    }

    private func sealedName(_ name: String, of person: PersonID) throws -> [UInt8] {
        try vault.seal(column: name, "people.display_name", row: person.text, room: .house)
    }
}
