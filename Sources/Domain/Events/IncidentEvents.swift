/// An incident was declared; the first event of its first room after the room itself.
package struct IncidentDeclared: EventBody, Equatable {
    package static let type = "incident.declared"
    package let incident: IncidentID
    package let number: Int64
    package let severity: Severity
    package let status: IncidentStatus
    package let realness: IncidentRealness
    package let incidentType: IncidentType
    package let isPrivate: Bool
    package let classification: Classification
    package let assignee: PersonID?
    package let details: IncidentDetails

    /// States every field.
    package init(
        incident: IncidentID, number: Int64, severity: Severity, status: IncidentStatus, realness: IncidentRealness,
        incidentType: IncidentType, isPrivate: Bool, classification: Classification, assignee: PersonID?,
        details: IncidentDetails
    ) {
        self.incident = incident
        self.number = number
        self.severity = severity
        self.status = status
        self.realness = realness
        self.incidentType = incidentType
        self.isPrivate = isPrivate
        self.classification = classification
        self.assignee = assignee
        self.details = details
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        number = try fields.required("number", fields.int("number", in: 1...Int64.max))
        severity = try fields.required("severity", fields.choice("severity"))
        status = try fields.required("status", fields.choice("status"))
        realness = try fields.choice("kind") ?? .real
        incidentType = try fields.choice("type") ?? .outage
        isPrivate = try fields.bool("private") ?? false
        classification = try fields.classification("classification") ?? .internal
        assignee = try fields.id("assignee")
        details = try IncidentDetails(fields)
    }

    package var json: JSON {
        var object: JSONObject = [
            "incident": .string(incident.text), "number": .int(number), "severity": .string(severity.rawValue),
            "status": .string(status.rawValue), "kind": .string(realness.rawValue),
            "type": .string(incidentType.rawValue), "private": .bool(isPrivate),
            "classification": .string(classification.name), "assignee": JSON(assignee?.text),
        ]
        object.members += details.json.object?.members ?? []
        return .object(object)
    }
}

/// An incident's status changed.
package struct IncidentStatusChanged: EventBody, Equatable {
    package static let type = "incident.status_changed"
    package let incident: IncidentID
    package let from: IncidentStatus
    package let to: IncidentStatus
    package let reason: String?
    /// Why it is over; nil when it is not, or nobody said.
    package let closure: ClosureReason?

    /// States every field.
    package init(
        incident: IncidentID, from: IncidentStatus, to: IncidentStatus, reason: String?, closure: ClosureReason? = nil
    ) {
        self.incident = incident
        self.from = from
        self.to = to
        self.reason = reason
        self.closure = closure
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        from = try fields.required("from", fields.choice("from"))
        to = try fields.required("to", fields.choice("to"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
        closure = try fields.choice("closure")
    }

    package var json: JSON {
        var object: JSONObject = [
            "incident": .string(incident.text), "from": .string(from.rawValue), "to": .string(to.rawValue),
            "reason": JSON(reason),
        ]
        if let closure { object["closure"] = .string(closure.rawValue) }
        return .object(object)
    }
}

/// An incident's severity changed.
package struct IncidentSeverityChanged: EventBody, Equatable {
    package static let type = "incident.severity_changed"
    package let incident: IncidentID
    package let from: Severity
    package let to: Severity
    package let reason: String?

    /// States every field.
    package init(incident: IncidentID, from: Severity, to: Severity, reason: String?) {
        self.incident = incident
        self.from = from
        self.to = to
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        from = try fields.required("from", fields.choice("from"))
        to = try fields.required("to", fields.choice("to"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
    }

    package var json: JSON {
        [
            "incident": .string(incident.text), "from": .string(from.rawValue), "to": .string(to.rawValue),
            "reason": JSON(reason),
        ]
    }
}

/// What people wrote about an incident changed; carries the whole of it as it stands after.
package struct IncidentFieldChanged: EventBody, Equatable {
    package static let type = "incident.field_changed"
    package let incident: IncidentID
    /// The names of the fields that changed.
    package let changed: [String]
    package let details: IncidentDetails
    package let incidentType: IncidentType

    /// States every field.
    package init(incident: IncidentID, changed: [String], details: IncidentDetails, incidentType: IncidentType) {
        self.incident = incident
        self.changed = changed
        self.details = details
        self.incidentType = incidentType
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        changed = try fields.texts("changed", countMax: 40, max: 64)
        incidentType = try fields.required("type", fields.choice("type"))
        details = try IncidentDetails(fields)
    }

    package var json: JSON {
        var object: JSONObject = [
            "incident": .string(incident.text), "changed": JSON(changed), "type": .string(incidentType.rawValue),
        ]
        object.members += details.json.object?.members ?? []
        return .object(object)
    }
}

/// An incident got an assignee, or lost it.
package struct IncidentAssigned: EventBody, Equatable {
    package static let type = "incident.assigned"
    package let incident: IncidentID
    package let assignee: PersonID?

    /// States both.
    package init(incident: IncidentID, assignee: PersonID?) {
        self.incident = incident
        self.assignee = assignee
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        assignee = try fields.id("assignee")
    }

    package var json: JSON { ["incident": .string(incident.text), "assignee": JSON(assignee?.text)] }
}
