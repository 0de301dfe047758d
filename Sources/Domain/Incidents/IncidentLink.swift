/// What an incident is to another.
package enum IncidentRelation: String, Sendable, CaseIterable {
    /// The other is what this one is a part of.
    case parent
    case child
    /// This one is the other, declared twice.
    case duplicateOf = "duplicate_of"
    case duplicate
    case related
    case causedBy = "caused_by"
    case cause

    /// What the other is to this one then.
    package var inverse: IncidentRelation {
        switch self {
        case .parent: .child
        case .child: .parent
        case .duplicateOf: .duplicate
        case .duplicate: .duplicateOf
        case .related: .related
        case .causedBy: .cause
        case .cause: .causedBy
        }
    }
}

/// A link from one incident to another, as seen by somebody who may know of both.
package struct IncidentLink: Equatable, Sendable {
    package let relation: IncidentRelation
    /// The other's number.
    package let number: Int64
    package let status: IncidentStatus

    /// States every field.
    package init(relation: IncidentRelation, number: Int64, status: IncidentStatus) {
        self.relation = relation
        self.number = number
        self.status = status
    }
}

/// Why an incident is over.
package enum ClosureReason: String, Sendable, CaseIterable {
    case resolved, duplicate, superseded, external, cancelled
    case falsePositive = "false_positive"
}
