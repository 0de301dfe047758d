/// What somebody does in an incident; each is one person's.
package enum IncidentRole: String, Sendable, CaseIterable {
    case commander = "incident_commander"
    case deputy
    case operations = "operations_lead"
    case communications = "communications_lead"
    case scribe
    case expert = "subject_matter_expert"
    case security = "security_lead"
    case observer

    /// The role as people say it.
    package var name: String { rawValue.replacing("_", with: " ") }

    /// What whoever takes it is told.
    package var instructions: String {
        switch self {
        case .commander: "You decide, and give work to others; you mend nothing yourself. Say when you hand over."
        case .deputy: "You take over when the commander cannot, and keep an eye on what is left open."
        case .operations: "You see to it that what was decided is done, and tell the commander what came of it."
        case .communications: "You tell those outside how it stands, and when they hear again."
        case .scribe: "You see to it that the timeline tells what happened, with the moments at which it did."
        case .expert: "You say what you know of the parts that fail, and what you do not."
        case .security: "You judge whether this is an attack, and who has to know."
        case .observer: "You watch, and keep out of the way."
        }
    }
}

/// Who has a role in an incident.
package struct RoleHolder: Equatable, Sendable {
    package let role: IncidentRole
    package let person: PersonCard

    /// States both.
    package init(role: IncidentRole, person: PersonCard) {
        self.role = role
        self.person = person
    }
}

/// What those outside were told of an incident: a message, whose id is the update's.
package struct IncidentUpdate: Equatable, Sendable {
    package let id: EventID
    package let seq: Int64
    package let audience: UpdateAudience
    /// Nil once its message was deleted or redacted.
    package let text: String?
    /// When they hear again.
    package let nextDue: Moment?
    /// When it was noticed that they had not.
    package let overdueAt: Moment?
    package let sentBy: PersonCard
    package let sentAt: Moment

    /// States every field.
    package init(
        id: EventID, seq: Int64, audience: UpdateAudience, text: String?, nextDue: Moment?, overdueAt: Moment?,
        sentBy: PersonCard, sentAt: Moment
    ) {
        self.id = id
        self.seq = seq
        self.audience = audience
        self.text = text
        self.nextDue = nextDue
        self.overdueAt = overdueAt
        self.sentBy = sentBy
        self.sentAt = sentAt
    }
}

/// Whom an update is for.
package enum UpdateAudience: String, Sendable, CaseIterable {
    case stakeholders, customers
}
