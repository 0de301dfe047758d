/// What happens when something was kept long enough.
package enum RetentionAct: String, Sendable, CaseIterable {
    /// The room's keys are destroyed.
    case shred
    /// The keys of its files are destroyed; what was said stays.
    case shredFiles = "shred_files"
}

/// What a retention policy says: rooms that it covers, or their files, are destroyed so many days after the rooms were archived,
/// or after their incident was closed. What is nil covers everything; of files, the classification is each file's own.
package struct RetentionTerms: Equatable, Sendable {
    /// For the people who read the list.
    package var name: String
    package var days: Int64
    package var act: RetentionAct
    package var classification: Classification?
    package var incidentType: IncidentType?
    /// How the incident ended: one of `IncidentStatus.over`.
    package var incidentStatus: IncidentStatus?
    package var room: RoomID?

    /// States every field.
    package init(
        name: String, days: Int64, act: RetentionAct = .shred, classification: Classification? = nil,
        incidentType: IncidentType? = nil, incidentStatus: IncidentStatus? = nil, room: RoomID? = nil
    ) {
        self.name = name
        self.days = days
        self.act = act
        self.classification = classification
        self.incidentType = incidentType
        self.incidentStatus = incidentStatus
        self.room = room
    }

    /// Reads the recorded and the asked-for form, which are the same.
    ///
    /// - Throws: `Refusal` naming the field that is missing or wrong.
    package init(_ fields: Fields) throws {
        name = try fields.text("name", max: Limits.displayNameBytesMax)
        days = try fields.required("days", fields.int("days", in: 1...Limits.retentionDaysMax))
        act = try fields.choice("action") ?? .shred
        classification = try fields.classification("classification")
        incidentType = try fields.choice("incident_type")
        incidentStatus = try fields.choice("incident_status")
        if let incidentStatus, !IncidentStatus.over.contains(incidentStatus) {
            let over = IncidentStatus.over.map(\.rawValue).joined(separator: ", ")
            throw Refusal.invalid("incident_status", "Time runs once an incident is over: use one of \(over).")
        }
        room = try fields.id("room")
    }

    /// The recorded form.
    package var json: JSON {
        var object: JSONObject = [
            "name": .string(name), "days": .int(days), "action": .string(act.rawValue),
        ]
        if let classification { object["classification"] = .string(classification.name) }
        if let incidentType { object["incident_type"] = .string(incidentType.rawValue) }
        if let incidentStatus { object["incident_status"] = .string(incidentStatus.rawValue) }
        if let room { object["room"] = .string(room.text) }
        return .object(object)
    }
}
