package import Domain
package import Journal
import Storage

/// Says what an incident is to another; the other is told what it is to this one.
package struct LinkIncidents: Action {
    let incident: String
    let relation: IncidentRelation
    let other: String
    let action: AddOrRemove

    /// Both are keys or ids; the principal has to be allowed to work on both.
    package init(incident: String, relation: IncidentRelation, other: String, action: AddOrRemove = .add) {
        self.incident = incident
        self.relation = relation
        self.other = other
        self.action = action
    }

    package func decide(_ desk: Desk) throws -> Plan<[IncidentLink]> {
        let row = try desk.incident(incident, for: .changeIncident)
        let other = try desk.otherIncident(other, than: row, field: "incident")
        let drafts = try desk.linking(row, relation, other, action)
        return Plan(drafts) { _ in try desk.links(of: row) }
    }
}

/// The links of an incident, those to incidents that the principal may know of.
package struct ListLinks: Inquiry {
    let incident: String

    /// `incident` is a key or id.
    package init(incident: String) { self.incident = incident }

    package func answer(_ desk: Desk) throws -> [IncidentLink] {
        guard let row = try desk.incidentRow(incident) else { throw Refusal.notFound }
        _ = try desk.reading(.id(row.room), .state)
        return try desk.links(of: row)
    }
}

/// Ends an incident as a duplicate of another, and links the two. What was said stays where it was said.
package struct MergeIncident: Action {
    let incident: String
    let into: String
    let reason: String?

    /// Both are keys or ids; the principal has to be allowed to work on both.
    package init(incident: String, into: String, reason: String?) {
        self.incident = incident
        self.into = into
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<Incident> {
        let row = try desk.incident(incident, for: .changeIncident)
        let other = try desk.otherIncident(into, than: row, field: "into")
        guard !IncidentStatus.over.contains(other.status) else {
            throw Refusal(.conflict, "\(IncidentKey.text(other.number)) is \(other.status.rawValue): it is over.")
        }
        let ended = try ChangeStatus(incident: row.id.text, status: .merged, reason: reason, closure: .duplicate)
            .decide(desk)
        let links = try desk.linking(row, .duplicateOf, other, .add)
        return Plan(ended.drafts + links) { _ in try desk.viewIncident(row.id) }
    }
}

extension Desk {
    /// Another incident on which the principal may work as well.
    ///
    /// - Throws: `Refusal` naming the field when they do not know of it, or it is the same; `forbidden`, `room_archived`.
    fileprivate func otherIncident(_ reference: String, than row: IncidentRow, field: String) throws -> IncidentRow {
        guard let other = try incidentRow(reference) else {
            throw Refusal.invalid(field, "There is no such incident that you know of.")
        }
        guard other.id != row.id else { throw Refusal.invalid(field, "An incident is not linked to itself.") }
        return try incident(other.id.text, for: .changeIncident)
    }

    /// The events that link two incidents or unlink them, one in the first room of either; none when it is so already.
    fileprivate func linking(
        _ row: IncidentRow, _ relation: IncidentRelation, _ other: IncidentRow, _ action: AddOrRemove
    ) throws -> [Draft] {
        let isLinked = try LinkQueries.links(row.id, db).contains { $0.relation == relation && $0.other == other.id }
        guard isLinked != (action == .add) else { return [] }
        if action == .add, try LinkQueries.links(row.id, db).count >= Limits.incidentLinksMax {
            throw Refusal.invalid("incident", "An incident has at most \(Limits.incidentLinksMax) links.")
        }
        return [(row, relation, other), (other, relation.inverse, row)].map { from, relation, to in
            let body: any EventBody =
                action == .add
                ? IncidentLinked(incident: from.id, relation: relation, other: to.id)
                : IncidentUnlinked(incident: from.id, relation: relation, other: to.id)
            return Draft(from.room, body, self)
        }
    }

    /// The links of an incident after this transaction's events, to incidents that the principal may know of.
    fileprivate func links(of row: IncidentRow) throws -> [IncidentLink] {
        try LinkQueries.links(row.id, db).compactMap { link in
            try incidentKnown(link.other).map {
                IncidentLink(relation: link.relation, number: $0.number, status: $0.status)
            }
        }
    }

    /// The incident of an id when the principal may know of it; asking for it is not noted, since nobody named it.
    private func incidentKnown(_ id: IncidentID) throws -> IncidentRow? {
        guard let row = try IncidentQueries.incident(id, db),
            let seen = try RoomQueries.room(row.room, for: scope.person, db),
            RoomPolicy.maySee(scope, standing(seen))
        else { return nil }
        return row
    }
}
