package import Domain

/// Tasks, decisions and links of incidents as REST bodies and frames show them.
package enum TaskBody {
    /// A task.
    package static func json(_ task: IncidentTask) -> JSON {
        [
            "id": .string(task.id.text), "seq": .int(task.seq), "kind": .string(task.kind.rawValue),
            "state": .string(task.state.rawValue), "owner": task.owner.map { PersonBody.card($0) } ?? .null,
            "due": JSON(task.due), "text": JSON(task.text), "added_by": PersonBody.card(task.addedBy),
            "added_at": JSON(task.addedAt), "ended_at": JSON(task.endedAt),
        ]
    }

    /// A decision.
    package static func json(_ decision: IncidentDecision) -> JSON {
        [
            "id": .string(decision.id.text), "seq": .int(decision.seq), "what": JSON(decision.words?.what),
            "why": JSON(decision.words?.why), "is_reversible": decision.isReversible.map { JSON.bool($0) } ?? .null,
            "supersedes": JSON(decision.supersedes?.text), "superseded_by": JSON(decision.supersededBy?.text),
            "made_by": PersonBody.card(decision.madeBy), "made_at": JSON(decision.madeAt),
        ]
    }

    /// A link.
    package static func json(_ link: IncidentLink) -> JSON {
        [
            "relation": .string(link.relation.rawValue), "incident": .string(IncidentKey.text(link.number)),
            "status": .string(link.status.rawValue),
        ]
    }

    /// What a frame tells of a task; its words are in the message of the same id.
    static func frame(
        id: EventID, kind: TaskKind, state: TaskState, owner: PersonCard?, due: Moment?
    ) -> JSON {
        [
            "id": .string(id.text), "kind": .string(kind.rawValue), "state": .string(state.rawValue),
            "owner": owner.map { PersonBody.card($0) } ?? .null, "due": JSON(due),
        ]
    }

    /// What a frame tells of a decision; its words are in the message of the same id.
    static func frame(_ made: DecisionMade) -> JSON {
        [
            "id": .string(made.decision.text), "is_reversible": made.isReversible.map { JSON.bool($0) } ?? .null,
            "supersedes": JSON(made.supersedes?.text),
        ]
    }

    private static let framed = [
        Schema.always("id", Schema.uuid), Schema.always("kind", Schema.choice(TaskKind.self)),
        Schema.always("state", Schema.choice(TaskState.self)),
        Schema.always("owner", Schema.nullable(Schema.ref("PersonCard"))),
        Schema.always("due", Schema.nullable(Schema.moment)),
    ]

    private static let decided = [
        Schema.always("id", Schema.uuid), Schema.always("is_reversible", Schema.nullable(Schema.bool)),
        Schema.always("supersedes", Schema.nullable(Schema.uuid)),
    ]

    static var frameSchema: JSON { Schema.object(framed, "Its words are the message of this id.") }
    static var decisionFrameSchema: JSON { Schema.object(decided, "Its words are the message of this id.") }

    static var task: JSON {
        Schema.object(
            framed + [
                Schema.always("seq", Schema.int(min: 1)), Schema.always("text", Schema.nullable(Schema.text)),
                Schema.always("added_by", Schema.ref("PersonCard")), Schema.always("added_at", Schema.moment),
                Schema.always("ended_at", Schema.nullable(Schema.moment)),
            ], "Something to do; `id` and `seq` are those of the message that says what.")
    }

    static var decision: JSON {
        Schema.object(
            decided + [
                Schema.always("seq", Schema.int(min: 1)), Schema.always("what", Schema.nullable(Schema.text)),
                Schema.always("why", Schema.nullable(Schema.text)),
                Schema.always("superseded_by", Schema.nullable(Schema.uuid)),
                Schema.always("made_by", Schema.ref("PersonCard")), Schema.always("made_at", Schema.moment),
            ], "What was decided; `id` and `seq` are those of the message that says it.")
    }

    static var link: JSON {
        Schema.object([
            Schema.always("relation", Schema.choice(IncidentRelation.self)), Schema.always("incident", Schema.text),
            Schema.always("status", Schema.choice(IncidentStatus.self)),
        ])
    }
}
