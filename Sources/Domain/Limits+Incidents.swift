/// Bounds of what is kept of incidents.
extension Limits {
    /// Changes of an incident that its moments are computed from: an incident that goes to and fro has some hundreds.
    package static let momentEventsMax = 2_000
    /// Messages that a room as it was is shown with: a page of history.
    package static let stateMessagesMax = 50
    /// How far ahead the next update of an incident may be promised: a month.
    package static let updateSecondsMax: Int64 = 30 * 86_400
    /// The record of an incident as one document: some days of a busy one, and what a reader holds of it in memory.
    package static let exportBytesMax = 1024 * 1024
    /// Entries of each list in that document: ten queries of a page each.
    package static let exportEntriesMax = 2_000
    /// Links of an incident: more than a reader follows.
    package static let incidentLinksMax = 100
}
