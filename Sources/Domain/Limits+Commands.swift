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
    /// A duration in a command: `9999d23h59m59s` has 14.
    package static let durationBytesMax = 32
    /// The longest duration: some thirty years, beyond anything that a response plans.
    package static let durationSecondsMax: Int64 = 999_999_999
}
