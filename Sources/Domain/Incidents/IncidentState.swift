/// An incident as it stood at some point of its first room's log.
package struct IncidentState: Equatable, Sendable {
    package let id: IncidentID
    package let number: Int64
    package let realness: IncidentRealness
    package let reporter: Actor
    package let createdAt: Moment
    package private(set) var status: IncidentStatus
    package private(set) var severity: Severity
    package private(set) var type: IncidentType
    package var isPrivate: Bool
    package private(set) var classification: Classification
    package private(set) var assignee: PersonID?
    package private(set) var closure: ClosureReason?
    package private(set) var details: IncidentDetails
    package private(set) var updatedAt: Moment
    package private(set) var version: Int64 = 1

    /// As it was declared.
    init(_ body: IncidentDeclared, _ event: Event) {
        id = body.incident
        number = body.number
        realness = body.realness
        reporter = event.actor
        createdAt = event.occurredAt
        status = body.status
        severity = body.severity
        type = body.incidentType
        isPrivate = body.isPrivate
        classification = body.classification
        assignee = body.assignee
        details = body.details
        updatedAt = event.occurredAt
    }

    /// Takes in an event; those that do not change the incident change nothing.
    mutating func apply(_ event: Event) {
        switch event.body {
        case let body as IncidentStatusChanged:
            status = body.to
            closure = body.closure
        case let body as IncidentSeverityChanged: severity = body.to
        case let body as IncidentFieldChanged:
            details = body.details
            type = body.incidentType
        case let body as IncidentClassified: classification = body.to
        case let body as IncidentAssigned: assignee = body.assignee
        default: return
        }
        updatedAt = event.occurredAt
        version += 1
    }
}
