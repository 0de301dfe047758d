package import Domain

/// Incidents as REST bodies and frames show them.
package enum IncidentBody {
    /// A whole incident.
    package static func json(_ incident: Incident) -> JSON {
        var object: JSONObject = ["id": .string(incident.id.text), "key": .string(incident.key)]
        object.members += details(incident.details)
        object["kind"] = .string(incident.realness.rawValue)
        object["type"] = .string(incident.type.rawValue)
        object.members += status(incident.status)
        object["severity"] = .string(incident.severity.rawValue)
        object["visibility"] = .string(RoomBody.visibility(isPrivate: incident.isPrivate))
        object["classification"] = .string(incident.classification.name)
        object["reporter"] = PersonBody.card(incident.reporter)
        object["assignee"] = incident.assignee.map { PersonBody.card($0) } ?? .null
        object.members.append(closure(incident.closure))
        object["rooms"] = JSON(incident.rooms.map(\.text))
        object["created_at"] = JSON(incident.createdAt)
        object["updated_at"] = JSON(incident.updatedAt)
        object["version"] = .int(incident.version)
        return .object(object)
    }

    static func details(_ details: IncidentDetails) -> [(name: String, value: JSON)] {
        [
            ("title", .string(details.title)), ("summary", .string(details.summary)),
            ("description", .string(details.description)), ("services", JSON(details.services)),
            ("labels", JSON(details.labels)), ("priority", JSON(details.priority?.rawValue)),
            ("impact", .string(details.impact)),
        ]
    }

    static func closure(_ closure: ClosureReason?) -> (name: String, value: JSON) {
        ("closure_reason", JSON(closure?.rawValue))
    }

    static func status(_ status: IncidentStatus) -> [(name: String, value: JSON)] {
        [("status", .string(status.rawValue)), ("status_category", .string(status.category.rawValue))]
    }
}
