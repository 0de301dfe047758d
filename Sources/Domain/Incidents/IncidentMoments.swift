/// A point in the life of an incident from which durations are counted.
package enum IncidentMoment: String, Sendable, CaseIterable {
    /// When those who are served began to notice; only people can say.
    case impactStarted = "impact_started"
    /// When somebody or something first saw it; only people can say.
    case detected
    case declared
    /// When somebody took it on: it was assigned, or its status moved on.
    case acknowledged
    case identified
    /// When it stopped to do harm: it was monitored, or over.
    case mitigated
    case resolved
    case closed
}

/// From one moment of an incident to another.
package enum IncidentDuration: String, Sendable, CaseIterable {
    case timeToDetect = "time_to_detect"
    case timeToAcknowledge = "time_to_acknowledge"
    case timeToMitigate = "time_to_mitigate"
    case timeToResolve = "time_to_resolve"
    /// For how long those who are served noticed.
    case impact

    /// Where it begins and ends.
    package var bounds: (from: IncidentMoment, to: IncidentMoment) {
        switch self {
        case .timeToDetect: (.impactStarted, .detected)
        case .timeToAcknowledge: (.declared, .acknowledged)
        case .timeToMitigate: (.declared, .mitigated)
        case .timeToResolve: (.declared, .resolved)
        case .impact: (.impactStarted, .mitigated)
        }
    }
}

/// When the moments of an incident were, folded from its events in their order.
///
/// What people said of a moment counts before what the record has; the record's own is kept beside it. An incident that is
/// taken up again is not mitigated, resolved or closed any more.
package struct IncidentMoments: Equatable, Sendable {
    private var recorded: [IncidentMoment: Moment] = [:]
    private var corrected: [IncidentMoment: Moment] = [:]

    /// Nothing happened yet.
    package init() {}

    /// When it was; nil while it was not.
    package subscript(moment: IncidentMoment) -> Moment? { corrected[moment] ?? recorded[moment] }

    /// What the record has of it, when somebody said otherwise.
    package func original(_ moment: IncidentMoment) -> Moment? {
        corrected[moment] == nil ? nil : recorded[moment]
    }

    /// True when it is what somebody said.
    package func isCorrected(_ moment: IncidentMoment) -> Bool { corrected[moment] != nil }

    /// In whole seconds; nil when one of its ends is not known, or they are the wrong way round.
    package func seconds(_ duration: IncidentDuration) -> Int64? {
        let bounds = duration.bounds
        guard let from = self[bounds.from], let to = self[bounds.to], from <= to else { return nil }
        return (to.microseconds - from.microseconds) / 1_000_000
    }

    /// Takes in an event of the incident, which happened at a moment.
    package mutating func apply(_ body: any EventBody, at moment: Moment) {
        switch body {
        case let declared as IncidentDeclared:
            recorded[.declared] = moment
            if declared.assignee != nil { note(.acknowledged, moment) }
        case let assigned as IncidentAssigned:
            if assigned.assignee != nil { note(.acknowledged, moment) }
        case let changed as IncidentStatusChanged: move(from: changed.from, to: changed.to, at: moment)
        case let said as IncidentMomentCorrected: corrected[said.moment] = said.at
        default: break
        }
    }

    private mutating func move(from: IncidentStatus, to: IncidentStatus, at moment: Moment) {
        switch to.category {
        case .triage: return
        case .declined, .merged, .cancelled: return
        case .active:
            note(.acknowledged, moment)
            if to == .identified { note(.identified, moment) }
            if to == .monitoring { note(.mitigated, moment) } else { forget([.mitigated]) }
            forget([.resolved, .closed])
        case .postIncident, .closed:
            note(.acknowledged, moment)
            note(.mitigated, moment)
            note(.resolved, moment)
            if to == .closed { note(.closed, moment) } else { forget([.closed]) }
        }
    }

    /// Notes a moment unless it was before.
    private mutating func note(_ name: IncidentMoment, _ moment: Moment) {
        if recorded[name] == nil { recorded[name] = moment }
    }

    private mutating func forget(_ names: [IncidentMoment]) {
        for name in names {
            recorded[name] = nil
            corrected[name] = nil
        }
    }
}
