package import Domain
package import Journal
import Storage

/// Moves an incident to another status.
package struct ChangeStatus: Action {
    let incident: String
    let status: IncidentStatus
    let reason: String?
    let closure: ClosureReason?

    /// `incident` is a key or id; `closure` says why it is over, for a status in which it is.
    package init(incident: String, status: IncidentStatus, reason: String?, closure: ClosureReason? = nil) {
        self.incident = incident
        self.status = status
        self.reason = reason
        self.closure = closure
    }

    package func decide(_ desk: Desk) throws -> Plan<Incident> {
        let row = try desk.incident(incident, for: .setStatus)
        guard closure == nil || IncidentStatus.over.contains(status) else {
            throw Refusal.invalid("closure_reason", "An incident that is \(status.rawValue) is not over.")
        }
        if row.status == status { return .nothing(try desk.view(row)) }
        guard row.status.mayBecome(status) else {
            throw Refusal.invalid(
                "status", "An incident that is \(row.status.rawValue) cannot become \(status.rawValue).")
        }
        let body = IncidentStatusChanged(
            incident: row.id, from: row.status, to: status, reason: reason,
            closure: closure ?? Self.closure(from: row.status, to: status))
        let plan = try desk.change(
            row, body, line: "\(IncidentKey.text(row.number)): \(row.status.rawValue) → \(status.rawValue)")
        let note = try desk.scribeNote(about: row, becoming: status)
        return Plan(plan.drafts + note, result: plan.result)
    }

    /// What the statuses alone say of why it is over.
    private static func closure(from: IncidentStatus, to: IncidentStatus) -> ClosureReason? {
        switch to {
        case .closed: from.category == .postIncident ? .resolved : nil
        case .merged: .duplicate
        case .cancelled: .cancelled
        default: nil
        }
    }
}

/// Changes how bad an incident is.
package struct ChangeSeverity: Action {
    let incident: String
    let severity: Severity
    let reason: String?

    /// `incident` is a key or id.
    package init(incident: String, severity: Severity, reason: String?) {
        self.incident = incident
        self.severity = severity
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<Incident> {
        let row = try desk.incident(incident, for: .setSeverity)
        if row.severity == severity { return .nothing(try desk.view(row)) }
        let body = IncidentSeverityChanged(incident: row.id, from: row.severity, to: severity, reason: reason)
        return try desk.change(
            row, body, line: "\(IncidentKey.text(row.number)): \(row.severity.rawValue) → \(severity.rawValue)")
    }
}

/// Gives an incident to somebody, or takes it from them; an assignee who is no member of its room becomes a responder.
package struct AssignIncident: Action {
    let incident: String
    let assignee: String?

    /// `incident` is a key or id, `assignee` a user name or id, nil for nobody.
    package init(incident: String, assignee: String?) {
        self.incident = incident
        self.assignee = assignee
    }

    package func decide(_ desk: Desk) throws -> Plan<Incident> {
        let row = try desk.incident(incident, for: .assign)
        let person = try assignee.map { try desk.person($0, field: "assignee") }
        if row.assignee == person?.id { return .nothing(try desk.view(row)) }
        if let person, person.clearance < row.classification {
            throw Refusal.invalid("assignee", "Their clearance is below the incident's classification.")
        }
        let name = person?.username ?? "nobody"
        let plan = try desk.change(
            row, IncidentAssigned(incident: row.id, assignee: person?.id),
            line: "\(IncidentKey.text(row.number)): assigned to \(name)")
        guard let person, try MemberQueries.role(row.room, person.id, desk.db) == nil else { return plan }
        let joined = Draft(row.room, MemberJoined(person: person.id, role: .responder), desk)
        return Plan(plan.drafts + [joined], result: plan.result)
    }
}

/// Changes what people wrote about an incident. A version that is not the present one is refused, so that nobody overwrites
/// what they have not seen.
package struct UpdateIncident: Action {
    /// The fields to change; nil leaves one.
    package struct Change: Sendable {
        package var title: String?
        package var summary: String?
        package var description: String?
        package var services: [String]?
        package var labels: [String]?
        package var priority: Priority?
        package var impact: String?
        package var type: IncidentType?
        package var classification: Classification?
        /// Why the classification changes.
        package var reason: String?

        /// Nothing changed yet.
        package init() {}

        /// True when nothing but the classification is asked for.
        var isOnlyClassified: Bool {
            classification != nil && title == nil && summary == nil && description == nil && services == nil
                && labels == nil && priority == nil && impact == nil && type == nil
        }
    }

    let incident: String
    let version: Int64?
    let change: Change

    /// `incident` is a key or id; nil as version does not check.
    package init(incident: String, version: Int64?, change: Change) {
        self.incident = incident
        self.version = version
        self.change = change
    }

    package func decide(_ desk: Desk) throws -> Plan<Incident> {
        let row =
            change.isOnlyClassified
            ? try desk.incidentRow(incident) : try desk.incident(incident, for: .changeIncident)
        guard let row else { throw Refusal.notFound }
        let before = try desk.view(row)
        guard version == nil || version == row.version else {
            throw Refusal(
                .staleVersion, "The incident is at version \(row.version); read it again and repeat your change.")
        }
        var details = before.details
        details.title = change.title ?? details.title
        details.summary = change.summary ?? details.summary
        details.description = change.description ?? details.description
        details.services = change.services ?? details.services
        details.labels = change.labels ?? details.labels
        details.priority = change.priority ?? details.priority
        details.impact = change.impact ?? details.impact
        let type = change.type ?? before.type
        let changed = Self.names(before.details, details) + (type == before.type ? [] : ["type"])
        let classified = try change.classification.map {
            try desk.classify(desk.room(.id(row.room)), to: $0, reason: change.reason)
        }
        guard !changed.isEmpty else {
            guard let classified, !classified.isEmpty else { return .nothing(before) }
            return Plan(classified) { _ in try desk.viewIncident(row.id) }
        }
        let body = IncidentFieldChanged(incident: row.id, changed: changed, details: details, incidentType: type)
        let plan = try desk.change(
            row, body, line: "\(IncidentKey.text(row.number)): changed \(changed.joined(separator: ", "))")
        // The level first: the words that come with a raise are not for those whom it takes out.
        return Plan((classified ?? []) + plan.drafts, result: plan.result)
    }

    private static func names(_ a: IncidentDetails, _ b: IncidentDetails) -> [String] {
        var names: [String] = []
        if a.title != b.title { names.append("title") }
        if a.summary != b.summary { names.append("summary") }
        if a.description != b.description { names.append("description") }
        if a.services != b.services { names.append("services") }
        if a.labels != b.labels { names.append("labels") }
        if a.priority != b.priority { names.append("priority") }
        if a.impact != b.impact { names.append("impact") }
        return names
    }
}
