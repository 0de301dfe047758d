package import Domain
package import Journal
import Storage

/// Moves an entry of an incident's timeline to when it happened, leaves it out, or takes it in again. What the record has of
/// it stays as it is.
package struct CorrectTimelineEntry: Action {
    let incident: String
    let entry: EventID
    let at: Moment?
    let isHidden: Bool?
    let reason: String?

    /// `incident` is a key or id; nil leaves a field as it is.
    package init(incident: String, entry: EventID, at: Moment?, isHidden: Bool?, reason: String?) {
        self.incident = incident
        self.entry = entry
        self.at = at
        self.isHidden = isHidden
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<TimelineEntry> {
        let incident = try desk.incident(incident, for: .changeIncident)
        guard let row = try TimelineQueries.entry(entry, desk.db), row.room == incident.room else {
            throw Refusal.notFound
        }
        try desk.mustHaveBeen(at, field: "at")
        var drafts: [Draft] = []
        if let at, at != row.at {
            drafts.append(Draft(row.room, TimelineEntryCorrected(entry: row.id, at: at, reason: reason), desk))
        }
        if let isHidden, isHidden != row.isHidden {
            let body: any EventBody =
                isHidden
                ? TimelineEntryHidden(entry: row.id, reason: reason) : TimelineEntryRestored(entry: row.id)
            drafts.append(Draft(row.room, body, desk))
        }
        return Plan(drafts) { _ in try desk.viewEntry(row.id) }
    }
}

/// Says when a moment of an incident was. The record's own stays beside it, and comes back when it is asked for.
package struct CorrectMoment: Action {
    let incident: String
    let moment: IncidentMoment
    let at: Moment?
    let reason: String?

    /// `incident` is a key or id; nil takes back what was said of the moment.
    package init(incident: String, moment: IncidentMoment, at: Moment?, reason: String?) {
        self.incident = incident
        self.moment = moment
        self.at = at
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<IncidentMoments> {
        let row = try desk.incident(incident, for: .changeIncident)
        try desk.mustHaveBeen(at, field: "at")
        let before = try desk.moments(of: row)
        if at == nil ? !before.isCorrected(moment) : before.isCorrected(moment) && before[moment] == at {
            return .nothing(before)
        }
        let body = IncidentMomentCorrected(incident: row.id, moment: moment, at: at, reason: reason)
        return Plan([Draft(row.room, body, desk)]) { _ in try desk.moments(of: row) }
    }
}

/// When the moments of an incident were.
package struct GetMoments: Inquiry {
    let incident: String

    /// `incident` is a key or id.
    package init(incident: String) { self.incident = incident }

    package func answer(_ desk: Desk) throws -> IncidentMoments {
        guard let row = try desk.incidentRow(incident) else { throw Refusal.notFound }
        _ = try desk.reading(.id(row.room), .state)
        return try desk.moments(of: row)
    }
}

extension Desk {
    /// The moments of an incident, of those events in its timeline that make them; one that was moved counts where it stands.
    ///
    /// - Throws: `StorageError`; `Fault` when an event does not open.
    func moments(of incident: IncidentRow) throws -> IncidentMoments {
        let types = [
            IncidentDeclared.type, IncidentAssigned.type, IncidentStatusChanged.type, IncidentMomentCorrected.type,
        ]
        let rows = try TimelineQueries.entries(
            incident.room, ofTypes: types, limit: Limits.momentEventsMax, db)
        let places = Dictionary(rows.map { ($0.seq, $0.at) }) { first, _ in first }
        var moments = IncidentMoments()
        let events = try EventQueries.events(incident.room, seqs: rows.map(\.seq), db).sorted { $0.seq < $1.seq }
        for event in try events.map({ try vault.open($0) }) {
            if let body = event.body { moments.apply(body, at: places[event.seq] ?? event.occurredAt) }
        }
        return moments
    }
}
