package import Domain
package import Journal
import Storage

/// Says in the room of an incident what is to be done, and keeps it as a task.
package struct AddTask: Action {
    let incident: String
    let text: String
    let kind: TaskKind
    let owner: String?
    let due: Moment?

    /// `incident` is a key or id, `owner` a user name or id.
    package init(incident: String, text: String, kind: TaskKind = .task, owner: String? = nil, due: Moment? = nil) {
        self.incident = incident
        self.text = text
        self.kind = kind
        self.owner = owner
        self.due = due
    }

    package func decide(_ desk: Desk) throws -> Plan<IncidentTask> {
        let row = try desk.incidentToRecord(incident)
        let owner = try owner.map { try desk.owner($0, in: row) }
        let posting = try desk.posting(text, as: .task, in: row.room)
        let added = TaskAdded(task: posting.id, kind: kind, owner: owner, due: due)
        return Plan([posting, Draft(row.room, added, desk)]) { _ in try desk.viewTask(posting.id) }
    }
}

/// Gives a task another owner, end or state; nil leaves a field.
package struct ChangeTask: Action {
    /// The fields to change.
    package struct Change: Sendable {
        package var state: TaskState?
        /// A user name or id; nil within takes the owner away.
        package var owner: String??
        /// Nil within takes the end away.
        package var due: Moment??

        /// Nothing changed yet.
        package init() {}
    }

    let incident: String
    let task: EventID
    let change: Change

    /// `incident` is a key or id.
    package init(incident: String, task: EventID, change: Change) {
        self.incident = incident
        self.task = task
        self.change = change
    }

    package func decide(_ desk: Desk) throws -> Plan<IncidentTask> {
        let incident = try desk.incident(incident, for: .changeIncident)
        guard let row = try TaskQueries.task(task, desk.db), row.room == incident.room else {
            throw Refusal.notFound
        }
        var owner = row.owner
        if let named = change.owner { owner = try named.map { try desk.owner($0, in: incident) } }
        let after = TaskChanged(
            task: row.id, kind: row.kind, state: change.state ?? row.state, owner: owner, due: change.due ?? row.due)
        guard after.state != row.state || after.owner != row.owner || after.due != row.due else {
            return .nothing(try desk.viewTask(row.id))
        }
        return Plan([Draft(row.room, after, desk)]) { _ in try desk.viewTask(row.id) }
    }
}

extension Desk {
    /// Who is to do a task of an incident: somebody who may read of it.
    ///
    /// - Throws: `Refusal` naming `owner`.
    fileprivate func owner(_ reference: String, in incident: IncidentRow) throws -> PersonID {
        let person = try person(reference, field: "owner")
        guard person.clearance >= incident.classification else {
            throw Refusal.invalid("owner", "Their clearance is below the incident's classification.")
        }
        guard try MemberQueries.role(incident.room, person.id, db) != nil else {
            throw Refusal.invalid("owner", "They are no member of the incident's room.")
        }
        return person.id
    }
}
