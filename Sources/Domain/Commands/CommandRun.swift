/// Where a run of a command stands.
package enum CommandRunState: String, Sendable, CaseIterable {
    /// Begun and not ended.
    case running
    case succeeded
    /// It went wrong.
    case failed
    /// It was not allowed, or not possible as things stood.
    case refused
    /// Nobody knows what became of it.
    case unknown
}

/// A command as it was run: once for a message.
package struct CommandRun: Equatable, Sendable {
    /// The id of the event that began it.
    package let id: EventID
    /// The message that asked for it.
    package let message: EventID
    package let room: RoomID
    /// What was asked; nil once its message was deleted or redacted.
    package let asked: Asked?
    package let state: CommandRunState
    /// Why it did not succeed.
    package let reason: String?
    /// What it answered; nil when that is not for the reader, or exists no more.
    package let output: String?
    /// True when the answer is for its author alone.
    package let isPrivate: Bool
    package let by: PersonCard
    package let at: Moment
    /// How long it took, in microseconds; nil while it runs.
    package let microseconds: Int64?
    /// True when the answer is still to be asked for, by whoever asked for the run.
    package let isAnsweredLater: Bool

    /// What a command asks for.
    package struct Asked: Equatable, Sendable {
        /// The line as it was typed.
        package let command: String
        /// The command and its form's word.
        package let name: String
        /// What stood in its places, by their names.
        package let arguments: [Argument]

        /// States all three.
        package init(command: String, name: String, arguments: [Argument]) {
            self.command = command
            self.name = name
            self.arguments = arguments
        }
    }

    /// What stood in one place.
    package struct Argument: Equatable, Sendable {
        package let name: String
        package let value: String

        /// States both.
        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// States every field.
    package init(
        id: EventID, message: EventID, room: RoomID, asked: Asked?, state: CommandRunState, reason: String?,
        output: String?, isPrivate: Bool, by: PersonCard, at: Moment, microseconds: Int64?,
        isAnsweredLater: Bool = false
    ) {
        self.id = id
        self.message = message
        self.room = room
        self.asked = asked
        self.state = state
        self.reason = reason
        self.output = output
        self.isPrivate = isPrivate
        self.by = by
        self.at = at
        self.microseconds = microseconds
        self.isAnsweredLater = isAnsweredLater
    }
}
