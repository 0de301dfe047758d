/// How bad it is: SEV1 critical … SEV5 informational.
package enum Severity: String, Sendable, CaseIterable {
    case sev1 = "SEV1"
    case sev2 = "SEV2"
    case sev3 = "SEV3"
    case sev4 = "SEV4"
    case sev5 = "SEV5"
}

/// How soon it must be worked on.
package enum Priority: String, Sendable, CaseIterable {
    case p1 = "P1"
    case p2 = "P2"
    case p3 = "P3"
    case p4 = "P4"
    case p5 = "P5"
}

/// Whether it is real or an exercise.
package enum IncidentRealness: String, Sendable, CaseIterable {
    case real, test, drill, backfilled
}

/// What sort of trouble it is.
package enum IncidentType: String, Sendable, CaseIterable {
    case outage, security, data, custom
    case thirdParty = "third_party"
}

/// Something that needs a response.
package struct Incident: Equatable, Sendable {
    package let id: IncidentID
    /// The number in its key.
    package let number: Int64
    package let status: IncidentStatus
    package let severity: Severity
    package let realness: IncidentRealness
    package let type: IncidentType
    package let isPrivate: Bool
    package let classification: Classification
    package let reporter: PersonCard
    package let assignee: PersonCard?
    /// Why it is over; nil when it is not, or nobody said.
    package let closure: ClosureReason?
    /// What people wrote about it.
    package let details: IncidentDetails
    package let rooms: [RoomID]
    package let createdAt: Moment
    package let updatedAt: Moment
    /// Grows by one with each change; a PATCH that names an older one is refused.
    package let version: Int64

    /// The key, `INC-42`.
    package var key: String { IncidentKey.text(number) }

    /// States every field.
    package init(
        id: IncidentID, number: Int64, status: IncidentStatus, severity: Severity, realness: IncidentRealness,
        type: IncidentType, isPrivate: Bool, classification: Classification, reporter: PersonCard,
        assignee: PersonCard?, closure: ClosureReason? = nil, details: IncidentDetails, rooms: [RoomID],
        createdAt: Moment, updatedAt: Moment, version: Int64
    ) {
        self.id = id
        self.number = number
        self.status = status
        self.severity = severity
        self.realness = realness
        self.type = type
        self.isPrivate = isPrivate
        self.classification = classification
        self.reporter = reporter
        self.assignee = assignee
        self.closure = closure
        self.details = details
        self.rooms = rooms
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
    }
}

/// What people wrote about an incident; sealed at rest as one.
package struct IncidentDetails: Equatable, Sendable {
    package var title: String
    package var summary: String
    package var description: String
    package var services: [String]
    package var labels: [String]
    package var priority: Priority?
    /// Who or what is harmed by it, and how.
    package var impact: String

    /// States every field.
    package init(
        title: String, summary: String = "", description: String = "", services: [String] = [], labels: [String] = [],
        priority: Priority? = nil, impact: String = ""
    ) {
        self.title = title
        self.summary = summary
        self.description = description
        self.services = services
        self.labels = labels
        self.priority = priority
        self.impact = impact
    }

    /// Reads the sealed form.
    ///
    /// - Throws: `Refusal` when a field is missing or wrong.
    package init(_ fields: Fields) throws {
        title = try fields.text("title", max: Limits.titleBytesMax)
        summary = try fields.optionalText("summary", max: Limits.descriptionBytesMax, blank: true) ?? ""
        description = try fields.optionalText("description", max: Limits.descriptionBytesMax, blank: true) ?? ""
        services = try fields.texts("services", countMax: Limits.labelsMax, max: Limits.labelBytesMax)
        labels = try fields.texts("labels", countMax: Limits.labelsMax, max: Limits.labelBytesMax)
        priority = try fields.choice("priority")
        impact = try fields.optionalText("impact", max: Limits.descriptionBytesMax, blank: true) ?? ""
    }

    /// The form that is sealed.
    package var json: JSON {
        var object: JSONObject = [
            "title": .string(title), "summary": .string(summary), "description": .string(description),
            "services": JSON(services), "labels": JSON(labels), "priority": JSON(priority?.rawValue),
        ]
        if !impact.isEmpty { object["impact"] = .string(impact) }
        return .object(object)
    }
}

/// Keys of incidents, `INC-42`.
package enum IncidentKey {
    /// The key of a number.
    package static func text(_ number: Int64) -> String { "INC-\(number)" }

    /// The number in a key of either case; nil for any other text.
    package static func number(in text: String) -> Int64? {
        guard text.utf8.count <= 16, text.lowercased().hasPrefix("inc-") else { return nil }
        let digits = text.dropFirst(4)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.utf8.first != 0x30 else {
            return nil
        }
        return Int64(digits)
    }
}
