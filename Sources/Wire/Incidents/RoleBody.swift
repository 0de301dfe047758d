package import Domain

/// Roles in incidents and updates as REST bodies and frames show them.
package enum RoleBody {
    /// Who has a role.
    package static func json(_ holder: RoleHolder) -> JSON {
        [
            "role": .string(holder.role.rawValue), "user": PersonBody.card(holder.person),
            "instructions": .string(holder.role.instructions),
        ]
    }

    /// An update.
    package static func json(_ update: IncidentUpdate) -> JSON {
        [
            "id": .string(update.id.text), "seq": .int(update.seq), "audience": .string(update.audience.rawValue),
            "text": JSON(update.text), "next_due": JSON(update.nextDue), "overdue_at": JSON(update.overdueAt),
            "sent_by": PersonBody.card(update.sentBy), "sent_at": JSON(update.sentAt),
        ]
    }

    /// What a frame tells of an update; its words are in the message of the same id.
    static func frame(_ sent: UpdateSent) -> JSON {
        [
            "id": .string(sent.update.text), "audience": .string(sent.audience.rawValue),
            "next_due": JSON(sent.nextDue),
        ]
    }

    private static let framed = [
        Schema.always("id", Schema.uuid), Schema.always("audience", Schema.choice(UpdateAudience.self)),
        Schema.always("next_due", Schema.nullable(Schema.moment)),
    ]

    static var updateFrame: JSON { Schema.object(framed, "Its words are the message of this id.") }

    static var update: JSON {
        Schema.object(
            framed + [
                Schema.always("seq", Schema.int(min: 1)), Schema.always("text", Schema.nullable(Schema.text)),
                Schema.always("overdue_at", Schema.nullable(Schema.moment)),
                Schema.always("sent_by", Schema.ref("PersonCard")), Schema.always("sent_at", Schema.moment),
            ], "What those outside were told; `id` and `seq` are those of the message that says it.")
    }

    static var holder: JSON {
        Schema.object([
            Schema.always("role", Schema.choice(IncidentRole.self)), Schema.always("user", Schema.ref("PersonCard")),
            Schema.always("instructions", Schema.text),
        ])
    }
}
