/// Bounds of the commands of a room.
extension Limits {
    /// A line of a command: a summary of a page. Its words stand in the record twice, as typed and as understood.
    package static let commandBytesMax = 4 * 1024
    /// The name of a command with the word of its form, as it stands in the record; the longest has 16.
    package static let commandNameBytesMax = 100
    /// Events of a room that a command looks through: about 20 ms, in which nobody else writes.
    package static let commandLogMax: Int64 = 20_000
    /// What is offered to complete a command: a list that fits a screen.
    package static let completionsMax = 20
    /// Reminders that wait in a room: more than a room of people asks for; each is a row until it rings.
    package static let remindersMax: Int64 = 100
    /// How far ahead somebody may be reminded: a quarter, beyond which things stand in a calendar.
    package static let reminderSecondsMax: Int64 = 92 * 86_400
    /// Refusals that an explanation looks at; those of other rooms are among them.
    package static let denialsLookedAt = 50
    /// Refusals that an explanation tells of: what somebody just ran into.
    package static let denialsShown = 5
    /// The record of an incident in the answer of a command: what a person reads there.
    package static let commandExportBytesMax = 32 * 1024
    /// A duration in a command: `9999d23h59m59s` has 14.
    package static let durationBytesMax = 32
    /// The longest duration: some thirty years, beyond anything that a response plans.
    package static let durationSecondsMax: Int64 = 999_999_999
}
