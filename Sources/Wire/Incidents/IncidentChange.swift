import Domain

/// An event that changes an incident, as `incident_updated` shows it: the incident with the fields that changed.
protocol IncidentChange: EventBody {
    var incident: IncidentID { get }
    var reason: String? { get }
    /// The changed fields with their new values, under the names that the incident's body has.
    func changedMembers(card: (Actor) -> PersonCard) -> [(name: String, value: JSON)]
}

extension IncidentChange {
    var reason: String? { nil }

    func frameMembers(key: String?, card: (Actor) -> PersonCard) -> JSONObject {
        var object: JSONObject = ["id": .string(incident.text), "key": JSON(key)]
        object.members += changedMembers(card: card)
        var members: JSONObject = ["incident": .object(object)]
        if let reason { members["reason"] = .string(reason) }
        return members
    }
}

extension IncidentStatusChanged: IncidentChange {
    func changedMembers(card: (Actor) -> PersonCard) -> [(name: String, value: JSON)] {
        let wasOver = IncidentStatus.over.contains(from)
        return IncidentBody.status(to) + (closure != nil || wasOver ? [IncidentBody.closure(closure)] : [])
    }
}

extension IncidentSeverityChanged: IncidentChange {
    func changedMembers(card: (Actor) -> PersonCard) -> [(name: String, value: JSON)] {
        [("severity", .string(to.rawValue))]
    }
}

extension IncidentClassified: IncidentChange {
    func changedMembers(card: (Actor) -> PersonCard) -> [(name: String, value: JSON)] {
        [("classification", .string(to.name))]
    }
}

extension IncidentAssigned: IncidentChange {
    func changedMembers(card: (Actor) -> PersonCard) -> [(name: String, value: JSON)] {
        [("assignee", assignee.map { PersonBody.card(card(.person($0))) } ?? .null)]
    }
}

extension IncidentFieldChanged: IncidentChange {
    func changedMembers(card: (Actor) -> PersonCard) -> [(name: String, value: JSON)] {
        let all = IncidentBody.details(details) + [("type", .string(incidentType.rawValue))]
        return all.filter { changed.contains($0.0) }.map { (name: $0.0, value: $0.1) }
    }
}
