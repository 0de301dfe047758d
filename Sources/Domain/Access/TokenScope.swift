/// What a bot's token lets it do besides reading and speaking where it was brought in, and never more than its role there.
package enum TokenScope: String, Sendable, CaseIterable {
    /// Changing an incident: status, severity, assignee, tasks, pins, alerts.
    case incident
    /// Declaring incidents and making rooms.
    case declare
    /// Reading runbooks, and running those of low risk.
    case run
}
