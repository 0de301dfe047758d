/// What a request for destruction asks for.
package enum DestructionKind: String, Sendable, CaseIterable {
    /// The content of one message with its edits.
    case redact
    /// The keys of a whole room.
    case shred
}

/// What stays of a message whose content was destroyed, besides its place in the log: what threads, lists and replays need.
package struct MessageRemains: Equatable, Sendable {
    package let type: MessageType
    package let replyTo: EventID?
    package let threadRoot: EventID?
    package let ackRequired: Bool
    /// The seqs of its edits, whose contents are destroyed too.
    package let edits: [Int64]
    package let editedAt: Moment?
    /// The seq of the event that began its run as a command, whose content is destroyed too.
    package let run: Int64?

    /// States every field.
    package init(
        type: MessageType, replyTo: EventID?, threadRoot: EventID?, ackRequired: Bool, edits: [Int64],
        editedAt: Moment?, run: Int64? = nil
    ) {
        self.type = type
        self.replyTo = replyTo
        self.threadRoot = threadRoot
        self.ackRequired = ackRequired
        self.edits = edits
        self.editedAt = editedAt
        self.run = run
    }

    init(_ fields: Fields) throws {
        type = try fields.required("message_type", fields.choice("message_type"))
        replyTo = try fields.id("reply_to")
        threadRoot = try fields.id("thread_root")
        ackRequired = try fields.bool("ack_required") ?? false
        edits = try fields.numbers("edits", countMax: Int(Limits.revisionsMax))
        editedAt = try fields.moment("edited_at")
        run = try fields.int("run", in: 1...Int64.max)
    }

    var json: JSON {
        var object: JSONObject = ["message_type": .string(type.rawValue)]
        if let replyTo { object["reply_to"] = .string(replyTo.text) }
        if let threadRoot { object["thread_root"] = .string(threadRoot.text) }
        if ackRequired { object["ack_required"] = true }
        if !edits.isEmpty { object["edits"] = .array(edits.map { .int($0) }) }
        if let editedAt { object["edited_at"] = .int(editedAt.microseconds) }
        if let run { object["run"] = .int(run) }
        return .object(object)
    }
}

/// What stays of an incident whose first room was shredded: its number, which is never given again, and what was never
/// sealed.
package struct IncidentRemains: Equatable, Sendable {
    package let id: IncidentID
    package let number: Int64
    package let status: IncidentStatus
    package let severity: Severity
    package let realness: IncidentRealness
    package let type: IncidentType
    package let isPrivate: Bool
    package let classification: Classification
    package let reporter: Actor
    package let createdAt: Moment
    package let updatedAt: Moment
    package let version: Int64

    /// States every field.
    package init(
        id: IncidentID, number: Int64, status: IncidentStatus, severity: Severity, realness: IncidentRealness,
        type: IncidentType, isPrivate: Bool, classification: Classification, reporter: Actor, createdAt: Moment,
        updatedAt: Moment, version: Int64
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
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
    }

    init(_ fields: Fields) throws {
        id = try fields.required("id", fields.id("id"))
        number = try fields.required("number", fields.int("number", in: 1...Int64.max))
        status = try fields.required("status", fields.choice("status"))
        severity = try fields.required("severity", fields.choice("severity"))
        realness = try fields.required("kind", fields.choice("kind"))
        type = try fields.required("type", fields.choice("type"))
        isPrivate = try fields.required("private", fields.bool("private"))
        classification = try fields.required("classification", fields.classification("classification"))
        reporter = Actor(trusted: try fields.text("reporter", max: 64))
        createdAt = try fields.required("created_at", fields.moment("created_at"))
        updatedAt = try fields.required("updated_at", fields.moment("updated_at"))
        version = try fields.required("version", fields.int("version", in: 1...Int64.max))
    }

    var json: JSON {
        [
            "id": .string(id.text), "number": .int(number), "status": .string(status.rawValue),
            "severity": .string(severity.rawValue), "kind": .string(realness.rawValue),
            "type": .string(type.rawValue), "private": .bool(isPrivate),
            "classification": .string(classification.name), "reporter": .string(reporter.text),
            "created_at": .int(createdAt.microseconds), "updated_at": .int(updatedAt.microseconds),
            "version": .int(version),
        ]
    }
}

/// What stays of a room whose keys were destroyed.
package struct RoomRemains: Equatable, Sendable {
    package let slug: String
    package let classification: Classification
    package let incident: IncidentID?
    /// The incident, when this was its first room, whose log held its events.
    package let declared: IncidentRemains?

    /// States every field.
    package init(slug: String, classification: Classification, incident: IncidentID?, declared: IncidentRemains?) {
        self.slug = slug
        self.classification = classification
        self.incident = incident
        self.declared = declared
    }

    init(_ fields: Fields) throws {
        slug = try fields.text("slug", max: Limits.slugBytesMax)
        classification = try fields.required("classification", fields.classification("classification"))
        incident = try fields.id("incident")
        let declared = fields.object["declared"] ?? .null
        self.declared = declared == .null ? nil : try IncidentRemains(Fields(declared))
    }

    var json: JSON {
        var object: JSONObject = ["slug": .string(slug), "classification": .string(classification.name)]
        if let incident { object["incident"] = .string(incident.text) }
        if let declared { object["declared"] = declared.json }
        return .object(object)
    }
}
