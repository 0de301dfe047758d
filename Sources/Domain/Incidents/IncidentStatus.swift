/// Where an incident stands; labels may be renamed, categories and transitions are fixed.
package enum IncidentStatus: String, Sendable, CaseIterable {
    case triage, investigating, identified, mitigating, monitoring, resolved, reviewing, closed
    case declined, merged, cancelled

    /// The phase a status belongs to.
    package enum Category: String, Sendable, CaseIterable {
        case triage, active, closed, declined, merged, cancelled
        case postIncident = "post_incident"
    }

    /// The phase this status belongs to.
    package var category: Category {
        switch self {
        case .triage: .triage
        case .investigating, .identified, .mitigating, .monitoring: .active
        case .resolved, .reviewing: .postIncident
        case .closed: .closed
        case .declined: .declined
        case .merged: .merged
        case .cancelled: .cancelled
        }
    }

    /// The statuses of incidents on which nobody works any more.
    package static let over: [IncidentStatus] = [.closed, .declined, .merged, .cancelled]

    /// True when an incident may go from this status to the other.
    ///
    /// Working statuses may be taken in any order, since incidents do not keep to a script. After the end an incident can
    /// only be reopened (to investigating) or move on towards closed; merged ones stay merged.
    package func mayBecome(_ next: IncidentStatus) -> Bool {
        if self == next { return false }
        switch category {
        case .triage: return true
        case .active: return next != .triage && next != .declined
        case .postIncident: return next.category == .postIncident || next == .closed || next == .investigating
        case .closed, .declined, .cancelled: return next == .investigating
        case .merged: return false
        }
    }
}
