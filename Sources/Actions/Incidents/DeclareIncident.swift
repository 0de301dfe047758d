package import Domain
package import Journal
import Storage

/// Declares an incident and opens its war room in the same transaction; who declares it commands the room.
package struct DeclareIncident: Action {
    /// What is known of the incident.
    package struct Declaration: Sendable {
        package var severity: Severity
        package var details: IncidentDetails
        package var type: IncidentType = .outage
        package var realness: IncidentRealness = .real
        package var classification: Classification = .internal
        package var isPrivate = false
        /// A user name or id.
        package var assignee: String?

        /// A declaration with a severity and words; everything else has its default.
        package init(severity: Severity, details: IncidentDetails) {
            self.severity = severity
            self.details = details
        }
    }

    let declaration: Declaration

    /// Wraps a declaration.
    package init(_ declaration: Declaration) { self.declaration = declaration }

    package func decide(_ desk: Desk) throws -> Plan<Incident> {
        try desk.require(.declare)
        guard declaration.classification <= desk.scope.clearance else {
            throw Refusal(.clearanceTooLow, "An incident may not be classified above your own clearance.")
        }
        // The title also names the room; whoever declares knows it as the title.
        _ = try IncidentDetails(Fields(declaration.details.json))
        let assignee = try declaration.assignee.map { try desk.person($0, field: "assignee") }
        guard assignee.map({ $0.clearance >= declaration.classification }) ?? true else {
            throw Refusal.invalid("assignee", "Their clearance is below the incident's classification.")
        }
        let number = try IncidentQueries.lastNumber(desk.db) + 1
        let incident: IncidentID = desk.ambient.newID(at: desk.moment)
        let room: RoomID = desk.ambient.newID(at: desk.moment)
        let drafts = drafts(incident, number, room, assignee?.id, desk)
        return Plan(drafts) { _ in try desk.viewIncident(incident) }
    }

    private func drafts(
        _ incident: IncidentID, _ number: Int64, _ room: RoomID, _ assignee: PersonID?, _ desk: Desk
    ) -> [Draft] {
        let created = RoomCreated(
            slug: IncidentKey.text(number).lowercased(), name: declaration.details.title, description: "",
            incident: incident, isPrivate: declaration.isPrivate, classification: declaration.classification)
        let declared = IncidentDeclared(
            incident: incident, number: number, severity: declaration.severity, status: .investigating,
            realness: declaration.realness, incidentType: declaration.type, isPrivate: declaration.isPrivate,
            classification: declaration.classification, assignee: assignee, details: declaration.details)
        var drafts = [Draft(room, created, desk), Draft(room, declared, desk)]
        if let person = desk.scope.person {
            drafts.append(Draft(room, MemberJoined(person: person, role: .commander), desk))
        }
        if let assignee, assignee != desk.scope.person {
            drafts.append(Draft(room, MemberJoined(person: assignee, role: .responder), desk))
        }
        return drafts
    }
}
