package import Domain

/// A run of a command as REST bodies and frames show it.
package enum CommandRunBody {
    /// A run as one reader sees it.
    package static func json(_ run: CommandRun) -> JSON {
        var object: JSONObject = [
            "id": .string(run.id.text), "message_id": .string(run.message.text), "war_room": .string(run.room.text),
        ]
        object.members += asked(run.asked)
        object["status"] = .string(run.state.rawValue)
        if let reason = run.reason { object["reason"] = .string(reason) }
        object["output"] = JSON(run.output)
        object["is_private"] = .bool(run.isPrivate)
        object["executed_by"] = PersonBody.card(run.by)
        object["executed_at"] = JSON(run.at)
        object["execution_time_ms"] = run.microseconds.map(milliseconds) ?? .null
        return .object(object)
    }

    /// What was asked, or nulls in its place once it is not shown any more.
    static func asked(_ asked: CommandRun.Asked?) -> [(name: String, value: JSON)] {
        let arguments = asked.map { asked in
            JSON.object(JSONObject(asked.arguments.map { (name: $0.name, value: .string($0.value)) }))
        }
        return [
            (name: "command", value: JSON(asked?.command)), (name: "name", value: JSON(asked?.name)),
            (name: "args", value: arguments ?? .null),
        ]
    }

    /// Milliseconds with three digits behind the point.
    static func milliseconds(_ microseconds: Int64) -> JSON { .double(Double(microseconds) / 1000) }

    /// The members that say what was asked.
    static let askedSchema = [
        Schema.always("command", Schema.nullable(Schema.text)), Schema.always("name", Schema.nullable(Schema.text)),
        Schema.always("args", Schema.nullable(Schema.map(of: Schema.text))),
    ]
    static let milliseconds: JSON = ["type": ["number", "null"], "minimum": 0]

    static var schema: JSON {
        Schema.object(
            [
                Schema.always("id", Schema.uuid), Schema.always("message_id", Schema.uuid),
                Schema.always("war_room", Schema.uuid),
            ] + askedSchema + [
                Schema.always("status", Schema.choice(CommandRunState.self)),
                Schema.maybe("reason", Schema.text),
                Schema.always("output", Schema.nullable(Schema.text)), Schema.always("is_private", Schema.bool),
                Schema.always("executed_by", Schema.ref("PersonCard")), Schema.always("executed_at", Schema.moment),
                Schema.always("execution_time_ms", milliseconds),
            ], "A command as it was run; `output` is null where it is for its author alone and somebody else reads.")
    }
}
