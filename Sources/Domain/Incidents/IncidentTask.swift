/// When a task is for: while the incident goes on, or after it.
package enum TaskKind: String, Sendable, CaseIterable {
    case task
    case followUp = "follow_up"
}

/// Where a task stands.
package enum TaskState: String, Sendable, CaseIterable {
    case open
    case inProgress = "in_progress"
    case done, cancelled

    /// True when nothing is left to do.
    package var isOver: Bool { self == .done || self == .cancelled }
}

/// Something to do for an incident. What is to be done is the content of a message, whose id is the task's.
package struct IncidentTask: Equatable, Sendable {
    package let id: EventID
    /// The seq of its message, by which people name it.
    package let seq: Int64
    package let kind: TaskKind
    package let state: TaskState
    package let owner: PersonCard?
    package let due: Moment?
    /// Nil once its message was deleted or redacted.
    package let text: String?
    package let addedBy: PersonCard
    package let addedAt: Moment
    /// When nothing was left to do; nil before.
    package let endedAt: Moment?

    /// States every field.
    package init(
        id: EventID, seq: Int64, kind: TaskKind, state: TaskState, owner: PersonCard?, due: Moment?, text: String?,
        addedBy: PersonCard, addedAt: Moment, endedAt: Moment?
    ) {
        self.id = id
        self.seq = seq
        self.kind = kind
        self.state = state
        self.owner = owner
        self.due = due
        self.text = text
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.endedAt = endedAt
    }
}

/// A decision that was made for an incident: a message, whose id is the decision's.
package struct IncidentDecision: Equatable, Sendable {
    package let id: EventID
    package let seq: Int64
    /// What and why; nil once its message was deleted or redacted.
    package let words: DecisionWords?
    /// True when it can be undone, nil when nobody said.
    package let isReversible: Bool?
    /// The decision that it takes the place of.
    package let supersedes: EventID?
    /// The decision that took its place.
    package let supersededBy: EventID?
    package let madeBy: PersonCard
    package let madeAt: Moment

    /// States every field.
    package init(
        id: EventID, seq: Int64, words: DecisionWords?, isReversible: Bool?, supersedes: EventID?,
        supersededBy: EventID?, madeBy: PersonCard, madeAt: Moment
    ) {
        self.id = id
        self.seq = seq
        self.words = words
        self.isReversible = isReversible
        self.supersedes = supersedes
        self.supersededBy = supersededBy
        self.madeBy = madeBy
        self.madeAt = madeAt
    }
}

/// What was decided, and why, as one text: so it stands in the message and nowhere else.
package struct DecisionWords: Equatable, Sendable {
    private static let joint = "\n\nBecause: "

    package let what: String
    package let why: String?

    /// States both.
    package init(what: String, why: String?) {
        self.what = what
        self.why = why
    }

    /// Reads the content of a message.
    package init(content: String) {
        let parts = content.split(separator: Self.joint, maxSplits: 1, omittingEmptySubsequences: false)
        what = String(parts[0])
        why = parts.count > 1 ? String(parts[1]) : nil
    }

    /// The content of the message.
    package var content: String { what + (why.map { Self.joint + $0 } ?? "") }
}
