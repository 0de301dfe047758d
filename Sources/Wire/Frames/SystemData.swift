import Domain

/// The `data` of a `system` frame: events that have no frame type of their own, under the contract's names.
enum SystemData {
    static func json(_ body: any EventBody, card: (Actor) -> PersonCard) -> JSON {
        switch body {
        case let created as RoomCreated: room(created)
        case let declared as IncidentDeclared: incident(declared, card: card)
        case let changed as MemberRoleChanged:
            ["user": PersonBody.card(card(.person(changed.person))), "role": .string(changed.role.rawValue)]
        case let assigned as RoleAssigned:
            [
                "role": .string(assigned.role.rawValue),
                "user": assigned.person.map { PersonBody.card(card(.person($0))) } ?? .null,
            ]
        case let handed as RoleHandedOver:
            [
                "role": .string(handed.role.rawValue), "from": PersonBody.card(card(.person(handed.from))),
                "user": PersonBody.card(card(.person(handed.to))), "message_id": .string(handed.message.text),
            ]
        case let missed as UpdateOverdue: ["message_id": .string(missed.update.text), "due": JSON(missed.due)]
        // Which the other is, is not for everybody who may read here.
        case let linked as IncidentLinked: ["relation": .string(linked.relation.rawValue)]
        case let unlinked as IncidentUnlinked: ["relation": .string(unlinked.relation.rawValue)]
        case let acknowledged as MessageAcknowledged: ["message_id": .string(acknowledged.message.text)]
        default: body.json
        }
    }

    private static func room(_ body: RoomCreated) -> JSON {
        [
            "slug": .string(body.slug), "name": .string(body.name), "description": .string(body.description),
            "privacy_level": .string(RoomBody.visibility(isPrivate: body.isPrivate)),
            "classification": .string(body.classification.name),
        ]
    }

    private static func incident(_ body: IncidentDeclared, card: (Actor) -> PersonCard) -> JSON {
        var object: JSONObject = [
            "id": .string(body.incident.text), "key": .string(IncidentKey.text(body.number)),
        ]
        object.members += IncidentBody.details(body.details)
        object["kind"] = .string(body.realness.rawValue)
        object["type"] = .string(body.incidentType.rawValue)
        object.members += IncidentBody.status(body.status)
        object["severity"] = .string(body.severity.rawValue)
        object["visibility"] = .string(RoomBody.visibility(isPrivate: body.isPrivate))
        object["classification"] = .string(body.classification.name)
        object["assignee"] = body.assignee.map { PersonBody.card(card(.person($0))) } ?? .null
        return .object(object)
    }
}
