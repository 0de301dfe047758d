/// A room became more or less secret; each room of an incident has its own.
package struct RoomClassified: EventBody, Equatable {
    package static let type = "room.classified"
    package let from: Classification
    package let to: Classification
    /// Always there when the room became less secret.
    package let reason: String?

    /// States every field.
    package init(from: Classification, to: Classification, reason: String?) {
        self.from = from
        self.to = to
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        from = try fields.required("from", fields.classification("from"))
        to = try fields.required("to", fields.classification("to"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax)
    }

    package var json: JSON { ["from": .string(from.name), "to": .string(to.name), "reason": JSON(reason)] }
}

/// An incident became more or less secret, and all its rooms with it.
package struct IncidentClassified: EventBody, Equatable {
    package static let type = "incident.classified"
    package let incident: IncidentID
    package let from: Classification
    package let to: Classification
    /// Always there when the incident became less secret.
    package let reason: String?

    /// States every field.
    package init(incident: IncidentID, from: Classification, to: Classification, reason: String?) {
        self.incident = incident
        self.from = from
        self.to = to
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        from = try fields.required("from", fields.classification("from"))
        to = try fields.required("to", fields.classification("to"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax)
    }

    package var json: JSON {
        [
            "incident": .string(incident.text), "from": .string(from.name), "to": .string(to.name),
            "reason": JSON(reason),
        ]
    }
}
