package import Domain

/// Requests for destruction as REST bodies.
package enum DestructionBody {
    /// The body.
    package static func json(_ request: DestructionRequest) -> JSON {
        [
            "id": .string(request.id.text), "kind": .string(request.kind.rawValue),
            "war_room": .string(request.room.text), "message": JSON(request.message?.text),
            "reason": .string(request.reason), "requested_by": PersonBody.card(request.requestedBy),
            "requested_at": JSON(request.requestedAt), "expires_at": JSON(request.expiresAt),
            "status": .string(request.state.rawValue),
            "decided_by": request.decidedBy.map(PersonBody.card) ?? .null, "decided_at": JSON(request.decidedAt),
        ]
    }
}

/// Legal holds as REST bodies.
package enum HoldBody {
    /// The body.
    package static func json(_ hold: LegalHold) -> JSON {
        [
            "id": .string(hold.id.text), "war_room": JSON(hold.subject.room?.text),
            "incident": JSON(hold.subject.incident?.text), "reason": .string(hold.reason),
            "placed_by": PersonBody.card(hold.placedBy), "placed_at": JSON(hold.placedAt),
            "release_reason": JSON(hold.releaseReason),
            "released_by": hold.releasedBy.map(PersonBody.card) ?? .null, "released_at": JSON(hold.releasedAt),
        ]
    }
}

/// Retention policies as REST bodies.
package enum RetentionBody {
    /// The body.
    package static func json(_ policy: RetentionPolicy) -> JSON {
        [
            "id": .string(policy.id.text), "name": .string(policy.terms.name), "days": .int(policy.terms.days),
            "action": .string(policy.terms.act.rawValue),
            "classification": JSON(policy.terms.classification?.name),
            "incident_type": JSON(policy.terms.incidentType?.rawValue),
            "incident_status": JSON(policy.terms.incidentStatus?.rawValue), "room": JSON(policy.terms.room?.text),
            "created_by": PersonBody.card(policy.createdBy), "created_at": JSON(policy.createdAt),
            "updated_at": JSON(policy.updatedAt),
        ]
    }
}

/// The schemas of these bodies.
enum RetentionComponents {
    static var nouns: [(name: String, schema: JSON)] {
        [("DestructionRequest", request), ("LegalHold", hold), ("RetentionPolicy", policy)]
    }

    private static let card = Schema.ref("PersonCard")

    private static var request: JSON {
        Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("kind", Schema.choice(DestructionKind.self)),
            Schema.always("war_room", Schema.uuid), Schema.always("message", Schema.nullable(Schema.uuid)),
            Schema.always("reason", Schema.text), Schema.always("requested_by", card),
            Schema.always("requested_at", Schema.moment), Schema.always("expires_at", Schema.moment),
            Schema.always("status", Schema.choice(DestructionState.self)),
            Schema.always("decided_by", Schema.nullable(card)),
            Schema.always("decided_at", Schema.nullable(Schema.moment)),
        ])
    }

    private static var hold: JSON {
        Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("war_room", Schema.nullable(Schema.uuid)),
            Schema.always("incident", Schema.nullable(Schema.uuid)), Schema.always("reason", Schema.text),
            Schema.always("placed_by", card), Schema.always("placed_at", Schema.moment),
            Schema.always("release_reason", Schema.nullable(Schema.text)),
            Schema.always("released_by", Schema.nullable(card)),
            Schema.always("released_at", Schema.nullable(Schema.moment)),
        ])
    }

    private static var policy: JSON {
        Schema.object([
            Schema.always("id", Schema.uuid), Schema.always("name", Schema.text),
            Schema.always("days", Schema.int(min: 1, max: Limits.retentionDaysMax)),
            Schema.always("action", Schema.choice(RetentionAct.self)),
            Schema.always("classification", Schema.nullable(Schema.choice(Classification.allCases.map(\.name)))),
            Schema.always("incident_type", Schema.nullable(Schema.choice(IncidentType.self))),
            Schema.always("incident_status", Schema.nullable(Schema.choice(IncidentStatus.over.map(\.rawValue)))),
            Schema.always("room", Schema.nullable(Schema.uuid)), Schema.always("created_by", card),
            Schema.always("created_at", Schema.moment), Schema.always("updated_at", Schema.moment),
        ])
    }
}
