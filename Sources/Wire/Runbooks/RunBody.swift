package import Domain

/// Runs of runbooks as REST bodies.
package enum RunBody {
    /// A run; with what was given and its steps unless it stands in a list.
    package static func json(_ run: RunbookRun, isListed: Bool) -> JSON {
        var object: JSONObject = [
            "id": .string(run.id.text), "key": .string(run.key), "war_room": .string(run.room.text),
            "runbook": .string(run.runbook), "version": .int(run.version), "sha256": .string(run.digest),
            "risk": .string(run.risk.rawValue), "status": .string(run.state.rawValue),
        ]
        if let reason = run.reason { object["reason"] = .string(reason) }
        object["message_id"] = JSON(run.message?.text)
        object["started_by"] = PersonBody.card(run.by)
        object["approved_by"] = run.approvedBy.map(PersonBody.card) ?? .null
        object["started_at"] = JSON(run.startedAt)
        object["finished_at"] = JSON(run.finishedAt)
        object["waits_until"] = JSON(run.waitsUntil)
        guard !isListed else { return .object(object) }
        object["args"] =
            run.arguments.map { values in
                .object(JSONObject(values.sorted { $0.key < $1.key }.map { (name: $0.key, value: .string($0.value)) }))
            } ?? .null
        object["steps"] = .array(run.steps.map(step))
        return .object(object)
    }

    private static func step(_ step: RunbookRun.Step) -> JSON {
        var object: JSONObject = [
            "number": .int(step.number), "name": JSON(step.name), "kind": .string(step.kind.rawValue),
            "status": .string(step.state.rawValue),
        ]
        if let reason = step.reason { object["reason"] = .string(reason) }
        object["decided_by"] = step.by.map(PersonBody.card) ?? .null
        object["started_at"] = JSON(step.startedAt)
        object["finished_at"] = JSON(step.finishedAt)
        object["result_id"] = JSON(step.result?.text)
        return .object(object)
    }

    /// What a run would do.
    package static func rehearsal(_ text: String) -> JSON { ["dry_run": true, "output": .string(text)] }

    /// The shape of that.
    package static var rehearsal: JSON {
        Schema.object([Schema.always("dry_run", Schema.bool), Schema.always("output", Schema.text)])
    }

    /// The schemas of these bodies.
    static var components: [(name: String, schema: JSON)] {
        let card = Schema.ref("PersonCard")
        let listed = [
            Schema.always("id", Schema.uuid), Schema.always("key", Schema.text),
            Schema.always("war_room", Schema.uuid), Schema.always("runbook", Schema.text),
            Schema.always("version", Schema.int(min: 1)), Schema.always("sha256", Schema.text),
            Schema.always("risk", Schema.choice(Runbook.Risk.self)),
            Schema.always("status", Schema.choice(RunbookRunState.self)), Schema.maybe("reason", Schema.text),
            Schema.always("message_id", Schema.nullable(Schema.uuid)), Schema.always("started_by", card),
            Schema.always("approved_by", Schema.nullable(card)), Schema.always("started_at", Schema.moment),
            Schema.always("finished_at", Schema.nullable(Schema.moment)),
            Schema.always("waits_until", Schema.nullable(Schema.moment)),
        ]
        let step = Schema.object([
            Schema.always("number", Schema.int(min: 1)), Schema.always("name", Schema.nullable(Schema.text)),
            Schema.always("kind", Schema.choice(Runbook.Action.Kind.self)),
            Schema.always("status", Schema.choice(RunbookStepState.self)), Schema.maybe("reason", Schema.text),
            Schema.always("decided_by", Schema.nullable(card)), Schema.always("started_at", Schema.moment),
            Schema.always("finished_at", Schema.nullable(Schema.moment)),
            Schema.always("result_id", Schema.nullable(Schema.uuid)),
        ])
        return [
            ("RunInList", Schema.object(listed)),
            (
                "Run",
                Schema.object(
                    listed + [
                        Schema.always("args", Schema.nullable(Schema.map(of: Schema.text))),
                        Schema.always("steps", Schema.list(of: step)),
                    ], "A run of a runbook; `args` are null once the message that asked for it is not shown any more.")
            ),
        ]
    }
}
