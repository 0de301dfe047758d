/// A run of a runbook was asked for, and begins unless somebody has to agree first. The event's id is the run's id.
package struct RunStarted: EventBody, Equatable {
    package static let type = "run.started"
    package let number: Int64
    package let runbook: String
    package let version: Int64
    /// Of the document that runs.
    package let digest: String
    package let risk: Runbook.Risk
    /// The message whose command asked for it. What was given stands in the event of that command alone, which goes with the
    /// message when it is redacted.
    package let message: EventID?
    /// What was given, when no message has it.
    package let arguments: [String: String]?
    /// Until when somebody may agree; nil when nobody has to.
    package let waitsUntil: Moment?
    /// The life of the log in which it was asked for: what was done after a backup was made is not done again behind it.
    package let epoch: String

    /// States every field.
    package init(
        number: Int64, runbook: String, version: Int64, digest: String, risk: Runbook.Risk, message: EventID?,
        arguments: [String: String]?, waitsUntil: Moment?, epoch: String
    ) {
        self.number = number
        self.runbook = runbook
        self.version = version
        self.digest = digest
        self.risk = risk
        self.message = message
        self.arguments = arguments
        self.waitsUntil = waitsUntil
        self.epoch = epoch
    }

    package init(_ fields: Fields) throws {
        number = try fields.required("number", fields.int("number", in: 1...Int64.max))
        runbook = try fields.text("runbook", max: Limits.runbookNameBytesMax)
        version = try fields.required("version", fields.int("version", in: 1...Int64.max))
        digest = try fields.text("digest", max: 64)
        risk = try fields.required("risk", fields.choice("risk"))
        message = try fields.id("message")
        arguments = try fields.has("args") ? Self.read(Fields(fields.object["args"] ?? .null)) : nil
        waitsUntil = try fields.moment("waits_until")
        epoch = try fields.text("epoch", max: 64)
    }

    private static func read(_ fields: Fields) throws -> [String: String] {
        var values: [String: String] = [:]
        for member in fields.object.members {
            values[member.name] = try fields.text(member.name, max: Limits.runbookArgumentBytesMax, blank: true)
        }
        return values
    }

    package var json: JSON {
        var object: JSONObject = [
            "number": .int(number), "runbook": .string(runbook), "version": .int(version),
            "digest": .string(digest), "risk": .string(risk.rawValue),
        ]
        if let message { object["message"] = .string(message.text) }
        if let arguments {
            object["args"] = .object(
                JSONObject(arguments.sorted { $0.key < $1.key }.map { (name: $0.key, value: .string($0.value)) }))
        }
        if let waitsUntil { object["waits_until"] = .int(waitsUntil.microseconds) }
        object["epoch"] = .string(epoch)
        return .object(object)
    }
}

/// Somebody agreed: that a run begins, goes on behind a step that asks, or takes a step for done of which nobody knew.
package struct RunApproved: EventBody, Equatable {
    package static let type = "run.approved"
    package let run: EventID
    /// The step that asked, from 0; nil for the beginning.
    package let step: Int64?
    /// The step that comes next.
    package let next: Int64

    /// States every field.
    package init(run: EventID, step: Int64?, next: Int64) {
        self.run = run
        self.step = step
        self.next = next
    }

    package init(_ fields: Fields) throws {
        run = try fields.required("run", fields.id("run"))
        step = try fields.int("step", in: 0...Int64.max)
        next = try fields.required("next", fields.int("next", in: 0...Int64.max))
    }

    package var json: JSON {
        var object: JSONObject = ["run": .string(run.text)]
        if let step { object["step"] = .int(step) }
        object["next"] = .int(next)
        return .object(object)
    }
}

/// Somebody did not agree; how the run goes on is told by the events behind this one.
package struct RunDenied: EventBody, Equatable {
    package static let type = "run.denied"
    package let run: EventID
    package let reason: String?

    /// States both.
    package init(run: EventID, reason: String?) {
        self.run = run
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        run = try fields.required("run", fields.id("run"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
    }

    package var json: JSON { ["run": .string(run.text), "reason": JSON(reason)] }
}

/// A step of a run began that takes longer than its transaction. It stands in the record before anything is done outside.
package struct RunStepStarted: EventBody, Equatable {
    package static let type = "run.step_started"
    package let run: EventID
    /// From 0.
    package let step: Int64
    package let action: Runbook.Action.Kind
    package let label: String?
    /// Until when it waits; nil when it works.
    package let waitsUntil: Moment?

    /// States every field.
    package init(run: EventID, step: Int64, action: Runbook.Action.Kind, label: String?, waitsUntil: Moment?) {
        self.run = run
        self.step = step
        self.action = action
        self.label = label
        self.waitsUntil = waitsUntil
    }

    package init(_ fields: Fields) throws {
        run = try fields.required("run", fields.id("run"))
        step = try fields.required("step", fields.int("step", in: 0...Int64.max))
        action = try fields.required("action", fields.choice("action"))
        label = try fields.optionalText("label", max: Limits.runbookNameBytesMax)
        waitsUntil = try fields.moment("waits_until")
    }

    package var json: JSON {
        var object: JSONObject = [
            "run": .string(run.text), "step": .int(step), "action": .string(action.rawValue),
        ]
        if let label { object["label"] = .string(label) }
        if let waitsUntil { object["waits_until"] = .int(waitsUntil.microseconds) }
        return .object(object)
    }
}

/// Whoever a step asked has taken it on, and is to report back.
package struct RunStepHandedOver: EventBody, Equatable {
    package static let type = "run.step_handed_over"
    package let run: EventID
    /// From 0.
    package let step: Int64
    package let waitsUntil: Moment

    /// States every field.
    package init(run: EventID, step: Int64, waitsUntil: Moment) {
        self.run = run
        self.step = step
        self.waitsUntil = waitsUntil
    }

    package init(_ fields: Fields) throws {
        run = try fields.required("run", fields.id("run"))
        step = try fields.required("step", fields.int("step", in: 0...Int64.max))
        waitsUntil = try fields.required("waits_until", fields.moment("waits_until"))
    }

    package var json: JSON {
        ["run": .string(run.text), "step": .int(step), "waits_until": .int(waitsUntil.microseconds)]
    }
}

/// A step of a run came to its end. What it brought is a message of its own.
package struct RunStepFinished: EventBody, Equatable {
    package static let type = "run.step_finished"
    package let run: EventID
    /// From 0.
    package let step: Int64
    package let action: Runbook.Action.Kind
    package let label: String?
    package let state: RunbookStepState
    /// Why it did not succeed.
    package let reason: String?
    /// The step that comes next.
    package let next: Int64
    /// True when the run has failed, and what comes next cleans up.
    package let isFailing: Bool
    /// How long it took.
    package let microseconds: Int64
    /// The message with what it brought.
    package let result: EventID?

    /// States every field.
    package init(
        run: EventID, step: Int64, action: Runbook.Action.Kind, label: String?, state: RunbookStepState,
        reason: String?, next: Int64, isFailing: Bool, microseconds: Int64, result: EventID?
    ) {
        self.run = run
        self.step = step
        self.action = action
        self.label = label
        self.state = state
        self.reason = reason
        self.next = next
        self.isFailing = isFailing
        self.microseconds = microseconds
        self.result = result
    }

    package init(_ fields: Fields) throws {
        run = try fields.required("run", fields.id("run"))
        step = try fields.required("step", fields.int("step", in: 0...Int64.max))
        action = try fields.required("action", fields.choice("action"))
        label = try fields.optionalText("label", max: Limits.runbookNameBytesMax)
        state = try fields.required("state", fields.choice("state"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
        next = try fields.required("next", fields.int("next", in: 0...Int64.max))
        isFailing = try fields.bool("failing") ?? false
        microseconds = try fields.required("microseconds", fields.int("microseconds", in: 0...Int64.max))
        result = try fields.id("result")
    }

    package var json: JSON {
        var object: JSONObject = [
            "run": .string(run.text), "step": .int(step), "action": .string(action.rawValue),
        ]
        if let label { object["label"] = .string(label) }
        object["state"] = .string(state.rawValue)
        if let reason { object["reason"] = .string(reason) }
        object["next"] = .int(next)
        if isFailing { object["failing"] = true }
        object["microseconds"] = .int(microseconds)
        if let result { object["result"] = .string(result.text) }
        return .object(object)
    }
}

/// A run came to its end.
package struct RunFinished: EventBody, Equatable {
    package static let type = "run.finished"
    package let run: EventID
    package let state: RunbookRunState
    /// Why it did not succeed.
    package let reason: String?
    /// How long it took, waiting included.
    package let microseconds: Int64

    /// States every field.
    package init(run: EventID, state: RunbookRunState, reason: String?, microseconds: Int64) {
        self.run = run
        self.state = state
        self.reason = reason
        self.microseconds = microseconds
    }

    package init(_ fields: Fields) throws {
        run = try fields.required("run", fields.id("run"))
        state = try fields.required("state", fields.choice("state"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
        microseconds = try fields.required("microseconds", fields.int("microseconds", in: 0...Int64.max))
    }

    package var json: JSON {
        [
            "run": .string(run.text), "state": .string(state.rawValue), "reason": JSON(reason),
            "microseconds": .int(microseconds),
        ]
    }
}
