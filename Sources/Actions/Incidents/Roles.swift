package import Domain
package import Journal
import Storage

/// Gives a role in an incident to somebody, or takes it from them. Whoever is no member of its room becomes a responder; the
/// incident's commander commands the room as well.
package struct AssignRole: Action {
    let incident: String
    let role: IncidentRole
    let person: String?
    let note: String?

    /// `incident` is a key or id, `person` a user name or id, nil for nobody; `note` is told to whoever takes a role over.
    package init(incident: String, role: IncidentRole, person: String?, note: String? = nil) {
        self.incident = incident
        self.role = role
        self.person = person
        self.note = note
    }

    package func decide(_ desk: Desk) throws -> Plan<[RoleHolder]> {
        let row = try desk.incident(incident, for: .assign)
        let person = try person.map { try desk.person($0, field: "user") }
        if let person, person.clearance < row.classification {
            throw Refusal.invalid("user", "Their clearance is below the incident's classification.")
        }
        let before = try RoleQueries.holder(row.id, role, desk.db)
        guard before != person?.id else { return .nothing(try desk.holders(of: row)) }
        var drafts = try joining(person, row, desk)
        if let before, let person {
            let brief = try desk.brief(of: row, role: role, to: person.username, note: note)
            let posting = try desk.posting(brief, as: .text, in: row.room)
            let handed = RoleHandedOver(
                incident: row.id, role: role, from: before, to: person.id, message: posting.id)
            drafts += [posting, Draft(row.room, handed, desk)]
        } else {
            drafts.append(
                Draft(row.room, RoleAssigned(incident: row.id, role: role, person: person?.id), desk))
        }
        return Plan(drafts) { _ in try desk.holders(of: row) }
    }

    /// What brings somebody into the room as what their role asks for.
    private func joining(_ person: PersonRow?, _ row: IncidentRow, _ desk: Desk) throws -> [Draft] {
        guard let person else { return [] }
        let now = try MemberQueries.role(row.room, person.id, desk.db)
        if role == .commander, now != .commander {
            return try SetMember(room: .id(row.room), person: person.id.text, role: .commander).decide(desk).drafts
        }
        return now == nil ? [Draft(row.room, MemberJoined(person: person.id, role: .responder), desk)] : []
    }
}

/// Who has which role in an incident.
package struct ListRoles: Inquiry {
    let incident: String

    /// `incident` is a key or id.
    package init(incident: String) { self.incident = incident }

    package func answer(_ desk: Desk) throws -> [RoleHolder] {
        guard let row = try desk.incidentRow(incident) else { throw Refusal.notFound }
        _ = try desk.reading(.id(row.room), .state)
        return try desk.holders(of: row)
    }
}

extension Desk {
    /// Open tasks that a brief names.
    private static var briefTasksMax: Int { 20 }

    /// Who has which role, after this transaction's events.
    func holders(of row: IncidentRow) throws -> [RoleHolder] {
        try RoleQueries.holders(row.id, db).map { RoleHolder(role: $0.role, person: directory.card(of: $0.person)) }
    }

    /// How an incident stands, for whoever takes a role over: what is open, and by when.
    fileprivate func brief(of row: IncidentRow, role: IncidentRole, to name: String, note: String?) throws -> String {
        let incident = try view(row)
        var lines = ["@\(name) takes over as \(role.name)." + (note.map { " \($0)" } ?? ""), role.instructions, ""]
        lines.append("- \(incident.key) is \(incident.status.rawValue), \(incident.severity.rawValue)")
        lines.append("- assignee: \(incident.assignee.map { "@\($0.username)" } ?? "nobody")")
        if let due = try UpdateQueries.last(row.room, db)?.nextDue {
            lines.append("- next update due: \(due.rfc3339.prefix(19))Z")
        }
        let open = try TaskQueries.page(
            row.room, kind: nil, states: [.open, .inProgress], offset: 0, limit: Self.briefTasksMax, db)
        lines.append("- open tasks: \(open.count)")
        lines += try view(open.tasks).map { task in
            "  - #\(task.seq) \(task.owner.map { "@\($0.username)" } ?? "nobody"): \(task.text.map(Self.short) ?? "-")"
        }
        return lines.joined(separator: "\n")
    }

    /// The beginning of a text, on one line.
    private static func short(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return words.count > 120 ? words.prefix(120) + "…" : words
    }
}
