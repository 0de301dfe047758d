import Actions
import Domain
import TestKit
import Testing

/// Incidents: declared with their room, changed by those who work on them, never overwritten unseen.
struct IncidentTests {
    private static func declaration(
        _ title: String = "Checkout fails", classification: Classification = .public, isPrivate: Bool = false
    ) -> DeclareIncident.Declaration {
        var declaration = DeclareIncident.Declaration(severity: .sev2, details: IncidentDetails(title: title))
        declaration.classification = classification
        declaration.isPrivate = isPrivate
        return declaration
    }

    @Test func `declaring makes the incident, its key and its room at once`() async throws {
        try await TestHouse.with { house in
            await refuses(.forbidden) { try await house.perform(DeclareIncident(Self.declaration()), as: house.bot) }
            await refuses(.clearanceTooLow) {
                try await house.perform(DeclareIncident(Self.declaration(classification: .sealed)), as: house.commander)
            }
            var unknown = Self.declaration()
            unknown.assignee = "nobody"
            await refuses(.invalid, field: "assignee") {
                try await house.perform(DeclareIncident(unknown), as: house.commander)
            }
            var declaration = Self.declaration()
            declaration.assignee = "responder"
            let first = try await house.perform(DeclareIncident(declaration), as: house.commander)
            let second = try await house.perform(DeclareIncident(Self.declaration()), as: house.outsider)
            #expect(first.key == "INC-1" && second.key == "INC-2" && first.version < second.version + 1)
            let room = try await house.ask(GetRoom(room: RoomReference("INC-1")), as: house.commander)
            #expect(first.rooms == [room.room.id] && room.room.slug == "inc-1" && room.room.incidentKey == "INC-1")
            #expect(room.room.name == "Checkout fails" && room.myRole == .commander)
            let members = try await house.ask(ListMembers(room: .slug("inc-1")), as: house.responder)
            #expect(
                Set(members.map { "\($0.person.username) \($0.role)" }) == ["cleo commander", "responder responder"])
        }
    }

    @Test func `an incident that may not be known of does not exist`() async throws {
        try await TestHouse.with { house in
            let incident = try await house.perform(
                DeclareIncident(Self.declaration(isPrivate: true)), as: house.commander)
            for reference in [incident.key, incident.id.text] {
                await refuses(.notFound) { try await house.ask(GetIncident(incident: reference), as: house.outsider) }
                await refuses(.notFound) {
                    try await house.perform(
                        ChangeStatus(incident: reference, status: .resolved, reason: nil), as: house.outsider)
                }
            }
            let listed = try await house.ask(
                ListIncidents(filter: IncidentFilter(), page: PageRequest()), as: house.outsider)
            #expect(listed.count == 0 && listed.items.isEmpty)
            #expect(try await house.ask(GetIncident(incident: "inc-1"), as: house.commander).id == incident.id)
        }
    }

    @Test func `only who works in its room changes an incident`() async throws {
        try await TestHouse.with { house in
            let incident = try await house.perform(DeclareIncident(Self.declaration()), as: house.commander)
            let room = RoomReference.slug("inc-1")
            for (player, role) in [(house.observer, RoomRole.observer), (house.bot, .responder)] {
                try await house.perform(SetMember(room: room, person: player.name, role: role), as: house.commander)
            }
            for player in [house.observer, house.bot, house.outsider, house.administrator] {
                await refuses(.forbidden) {
                    try await house.perform(
                        ChangeStatus(incident: incident.key, status: .resolved, reason: nil), as: player)
                }
                await refuses(.forbidden) {
                    try await house.perform(
                        ChangeSeverity(incident: incident.key, severity: .sev1, reason: nil), as: player)
                }
                await refuses(.forbidden) {
                    try await house.perform(AssignIncident(incident: incident.key, assignee: nil), as: player)
                }
            }
        }
    }

    @Test func `a status follows the table, and the same again changes nothing`() async throws {
        try await TestHouse.with { house in
            let incident = try await house.perform(DeclareIncident(Self.declaration()), as: house.commander)
            let change = { (status: IncidentStatus) in
                try await house.perform(
                    ChangeStatus(incident: incident.key, status: status, reason: "because"), as: house.commander)
            }
            await refuses(.invalid, field: "status") { try await change(.triage) }
            let resolved = try await change(.resolved)
            #expect(resolved.status == .resolved && resolved.version == incident.version + 1)
            #expect(try await change(.resolved).version == resolved.version)
            await refuses(.invalid, field: "status") { try await change(.monitoring) }
            #expect(try await change(.closed).status == .closed)
            #expect(try await change(.investigating).status == .investigating)
        }
    }

    @Test func `a stale version is refused, so that nobody overwrites what they have not seen`() async throws {
        try await TestHouse.with { house in
            let incident = try await house.perform(DeclareIncident(Self.declaration()), as: house.commander)
            let update = { (title: String, version: Int64?) in
                var change = UpdateIncident.Change()
                change.title = title
                return try await house.perform(
                    UpdateIncident(incident: incident.key, version: version, change: change), as: house.commander)
            }
            let changed = try await update("Second title", incident.version)
            #expect(changed.details.title == "Second title" && changed.version == incident.version + 1)
            await refuses(.staleVersion) { try await update("Third title", incident.version) }
            #expect(try await update("Fourth title", nil).details.title == "Fourth title")
            #expect(try await update("Fourth title", nil).version == changed.version + 1)
        }
    }

    @Test func `who is assigned joins the room, when they are cleared for it`() async throws {
        try await TestHouse.with { house in
            let incident = try await house.perform(
                DeclareIncident(Self.declaration(classification: .internal)), as: house.commander)
            let assign = { (name: String?) in
                try await house.perform(AssignIncident(incident: incident.key, assignee: name), as: house.commander)
            }
            await refuses(.invalid, field: "assignee") { try await assign("observer") }
            await refuses(.invalid, field: "assignee") { try await assign("nobody") }
            #expect(try await assign("outsider").assignee?.username == "outsider")
            #expect(try await house.ask(GetRoom(room: .slug("inc-1")), as: house.outsider).myRole == .responder)
            #expect(try await assign(nil).assignee == nil)
        }
    }

    @Test func `lists filter by status, severity and words`() async throws {
        try await TestHouse.with { house in
            try await house.perform(DeclareIncident(Self.declaration("Checkout fails")), as: house.commander)
            try await house.perform(DeclareIncident(Self.declaration("Search is slow")), as: house.commander)
            try await house.perform(
                ChangeStatus(incident: "INC-2", status: .resolved, reason: nil), as: house.commander)
            let list = { (filter: IncidentFilter) in
                try await house.ask(ListIncidents(filter: filter, page: PageRequest()), as: house.commander).items.map(
                    \.key)
            }
            #expect(try await Set(list(IncidentFilter())) == ["INC-1", "INC-2"])
            #expect(try await list(IncidentFilter(status: .resolved)) == ["INC-2"])
            #expect(try await list(IncidentFilter(category: .active)) == ["INC-1"])
            #expect(try await list(IncidentFilter(severity: .sev1)) == [])
            #expect(try await list(IncidentFilter(search: "checkout FAILS")) == ["INC-1"])
        }
    }
}
