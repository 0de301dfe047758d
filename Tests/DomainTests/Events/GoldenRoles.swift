@testable import Domain

/// Recorded shapes of roles in incidents and of updates.
extension GoldenEvent {
    private static let moment = Moment(microseconds: 1_795_334_534_370_525)
    private static let holder = PersonID(trusted: "0193d3a0-0000-7000-8000-000000000003")
    private static let next = PersonID(trusted: "0193d3a0-0000-7000-8000-000000000008")

    static let roles = [
        GoldenEvent(
            RoleAssigned(incident: incident, role: .scribe, person: holder),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","role":"scribe","#
                + #""person":"0193d3a0-0000-7000-8000-000000000003"}"#),
        GoldenEvent(
            RoleAssigned(incident: incident, role: .deputy, person: nil),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","role":"deputy","person":null}"#),
        GoldenEvent(
            RoleHandedOver(incident: incident, role: .commander, from: holder, to: next, message: message),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","role":"incident_commander","#
                + #""from":"0193d3a0-0000-7000-8000-000000000003","to":"0193d3a0-0000-7000-8000-000000000008","#
                + #""message":"0193d3a0-0000-7000-8000-000000000001"}"#),
        GoldenEvent(
            UpdateSent(incident: incident, update: message, audience: .stakeholders, nextDue: moment),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","update":"0193d3a0-0000-7000-8000-000000000001","#
                + #""audience":"stakeholders","next_due":1795334534370525}"#),
        GoldenEvent(
            UpdateOverdue(incident: incident, update: message, due: moment),
            #"{"incident":"0193d3a0-0000-7000-8000-000000000004","update":"0193d3a0-0000-7000-8000-000000000001","#
                + #""due":1795334534370525}"#),
    ]
}
