/// Something is to be done; what, is said by the message that it names.
package struct TaskAdded: EventBody, Equatable {
    package static let type = "task.added"
    /// The message, whose id is the task's.
    package let task: EventID
    package let kind: TaskKind
    package let owner: PersonID?
    package let due: Moment?

    /// States every field.
    package init(task: EventID, kind: TaskKind, owner: PersonID?, due: Moment?) {
        self.task = task
        self.kind = kind
        self.owner = owner
        self.due = due
    }

    package init(_ fields: Fields) throws {
        task = try fields.required("task", fields.id("task"))
        kind = try fields.choice("kind") ?? .task
        owner = try fields.id("owner")
        due = try fields.moment("due")
    }

    package var json: JSON {
        [
            "task": .string(task.text), "kind": .string(kind.rawValue), "owner": JSON(owner?.text),
            "due": JSON(due?.microseconds),
        ]
    }
}

/// A task has another owner, end or state; carries the whole of it as it stands after.
package struct TaskChanged: EventBody, Equatable {
    package static let type = "task.changed"
    package let task: EventID
    package let kind: TaskKind
    package let state: TaskState
    package let owner: PersonID?
    package let due: Moment?

    /// States every field.
    package init(task: EventID, kind: TaskKind, state: TaskState, owner: PersonID?, due: Moment?) {
        self.task = task
        self.kind = kind
        self.state = state
        self.owner = owner
        self.due = due
    }

    package init(_ fields: Fields) throws {
        task = try fields.required("task", fields.id("task"))
        kind = try fields.choice("kind") ?? .task
        state = try fields.required("state", fields.choice("state"))
        owner = try fields.id("owner")
        due = try fields.moment("due")
    }

    package var json: JSON {
        [
            "task": .string(task.text), "kind": .string(kind.rawValue), "state": .string(state.rawValue),
            "owner": JSON(owner?.text), "due": JSON(due?.microseconds),
        ]
    }
}

/// Something was decided; what and why, is said by the message that it names.
package struct DecisionMade: EventBody, Equatable {
    package static let type = "decision.made"
    /// The message, whose id is the decision's.
    package let decision: EventID
    package let isReversible: Bool?
    /// The decision that it takes the place of.
    package let supersedes: EventID?

    /// States every field.
    package init(decision: EventID, isReversible: Bool?, supersedes: EventID?) {
        self.decision = decision
        self.isReversible = isReversible
        self.supersedes = supersedes
    }

    package init(_ fields: Fields) throws {
        decision = try fields.required("decision", fields.id("decision"))
        isReversible = try fields.bool("reversible")
        supersedes = try fields.id("supersedes")
    }

    package var json: JSON {
        [
            "decision": .string(decision.text), "reversible": isReversible.map { JSON.bool($0) } ?? .null,
            "supersedes": JSON(supersedes?.text),
        ]
    }
}

/// An incident was linked to another; each of the two has such an event in its first room.
package struct IncidentLinked: EventBody, Equatable {
    package static let type = "incident.linked"
    package let incident: IncidentID
    package let relation: IncidentRelation
    package let other: IncidentID

    /// States every field.
    package init(incident: IncidentID, relation: IncidentRelation, other: IncidentID) {
        self.incident = incident
        self.relation = relation
        self.other = other
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        relation = try fields.required("relation", fields.choice("relation"))
        other = try fields.required("other", fields.id("other"))
    }

    package var json: JSON {
        [
            "incident": .string(incident.text), "relation": .string(relation.rawValue), "other": .string(other.text),
        ]
    }
}

/// An incident is not linked to another any more.
package struct IncidentUnlinked: EventBody, Equatable {
    package static let type = "incident.unlinked"
    package let incident: IncidentID
    package let relation: IncidentRelation
    package let other: IncidentID

    /// States every field.
    package init(incident: IncidentID, relation: IncidentRelation, other: IncidentID) {
        self.incident = incident
        self.relation = relation
        self.other = other
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        relation = try fields.required("relation", fields.choice("relation"))
        other = try fields.required("other", fields.id("other"))
    }

    package var json: JSON {
        [
            "incident": .string(incident.text), "relation": .string(relation.rawValue), "other": .string(other.text),
        ]
    }
}
