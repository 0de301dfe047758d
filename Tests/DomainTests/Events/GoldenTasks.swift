@testable import Domain

/// Recorded shapes of tasks, decisions and links, and of what incidents gained with them.
extension GoldenEvent {
    private static let moment = Moment(microseconds: 1_795_334_534_370_525)
    private static let owner = PersonID(trusted: "0193d3a0-0000-7000-8000-000000000003")
    private static let other = IncidentID(trusted: "0193d3a0-0000-7000-8000-000000000007")

    static let tasks = [
        GoldenEvent(
            TaskAdded(task: message, kind: .followUp, owner: owner, due: moment),
            #"{"task":"0193d3a0-0000-7000-8000-000000000001","kind":"follow_up","#
                + #""owner":"0193d3a0-0000-7000-8000-000000000003","due":1795334534370525}"#),
        GoldenEvent(
            TaskChanged(task: message, kind: .task, state: .inProgress, owner: nil, due: nil),
            #"{"task":"0193d3a0-0000-7000-8000-000000000001","kind":"task","state":"in_progress","owner":null,"due":null}"#
        ),
        GoldenEvent(
            DecisionMade(decision: message, isReversible: true, supersedes: root),
            #"{"decision":"0193d3a0-0000-7000-8000-000000000001","reversible":true,"#
                + #""supersedes":"0193d3a0-0000-7000-8000-000000000002"}"#),
        GoldenEvent(
            IncidentLinked(incident: incident, relation: .causedBy, other: other),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","relation":"caused_by","#
                + #""other":"0193d3a0-0000-7000-8000-000000000007"}"#),
        GoldenEvent(
            IncidentUnlinked(incident: incident, relation: .related, other: other),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","relation":"related","#
                + #""other":"0193d3a0-0000-7000-8000-000000000007"}"#),
        GoldenEvent(
            IncidentStatusChanged(
                incident: incident, from: .resolved, to: .closed, reason: nil, closure: .falsePositive),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","from":"resolved","to":"closed","reason":null,"#
                + #""closure":"false_positive"}"#),
        GoldenEvent(
            IncidentFieldChanged(
                incident: incident, changed: ["impact"], details: IncidentDetails(title: "t", impact: "everybody"),
                incidentType: .outage),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","changed":["impact"],"type":"outage","title":"t","#
                + #""summary":"","description":"","services":[],"labels":[],"priority":null,"impact":"everybody"}"#),
    ]
}
