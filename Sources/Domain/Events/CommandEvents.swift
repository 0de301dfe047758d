/// The actor ran a command; the event's id is the run's.
package struct CommandStarted: EventBody, Equatable {
    package static let type = "command.started"
    /// The message that asked for it.
    package let message: EventID
    package let asked: CommandRun.Asked
    /// True when the answer is for the actor alone.
    package let isPrivate: Bool

    /// States every field.
    package init(message: EventID, asked: CommandRun.Asked, isPrivate: Bool) {
        self.message = message
        self.asked = asked
        self.isPrivate = isPrivate
    }

    package init(_ fields: Fields) throws {
        message = try fields.required("message", fields.id("message"))
        let arguments = try Fields(fields.required("args", fields.object["args"]))
        asked = CommandRun.Asked(
            command: try fields.text("command", max: Limits.commandBytesMax),
            name: try fields.text("name", max: Limits.commandNameBytesMax),
            arguments: try arguments.object.members.map { member in
                CommandRun.Argument(
                    name: member.name,
                    value: try arguments.text(member.name, max: Limits.commandBytesMax, blank: true))
            })
        isPrivate = try fields.bool("answer_private") ?? false
    }

    package var json: JSON {
        var object: JSONObject = [
            "message": .string(message.text), "command": .string(asked.command), "name": .string(asked.name),
            "args": .object(JSONObject(asked.arguments.map { (name: $0.name, value: .string($0.value)) })),
        ]
        if isPrivate { object["answer_private"] = true }
        return .object(object)
    }
}

/// A run of a command came to its end. What it answered is a message of its own, or for its author alone.
package struct CommandFinished: EventBody, Equatable {
    package static let type = "command.finished"
    /// The id of the event that began it.
    package let run: EventID
    package let message: EventID
    package let state: CommandRunState
    /// Why it did not succeed.
    package let reason: String?
    /// How long it took.
    package let microseconds: Int64
    /// The message with the answer; nil when that is for the author alone.
    package let result: EventID?

    /// States every field.
    package init(
        run: EventID, message: EventID, state: CommandRunState, reason: String?, microseconds: Int64, result: EventID?
    ) {
        self.run = run
        self.message = message
        self.state = state
        self.reason = reason
        self.microseconds = microseconds
        self.result = result
    }

    package init(_ fields: Fields) throws {
        run = try fields.required("run", fields.id("run"))
        message = try fields.required("message", fields.id("message"))
        state = try fields.required("state", fields.choice("state"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
        microseconds = try fields.required("microseconds", fields.int("microseconds", in: 0...Int64.max))
        result = try fields.id("result")
    }

    package var json: JSON {
        [
            "run": .string(run.text), "message": .string(message.text), "state": .string(state.rawValue),
            "reason": JSON(reason), "microseconds": .int(microseconds), "result": JSON(result?.text),
        ]
    }
}
