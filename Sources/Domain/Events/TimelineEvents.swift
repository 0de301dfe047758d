/// A message was put into the timeline; the event's id is the entry's. What it says stays in the message alone.
package struct TimelineEntryAdded: EventBody, Equatable {
    package static let type = "timeline.entry_added"
    package let message: EventID
    /// When what it tells happened; nil when that is when it was posted.
    package let at: Moment?

    /// States both.
    package init(message: EventID, at: Moment?) {
        self.message = message
        self.at = at
    }

    package init(_ fields: Fields) throws {
        message = try fields.required("message", fields.id("message"))
        at = try fields.moment("at")
    }

    package var json: JSON {
        var object: JSONObject = ["message": .string(message.text)]
        if let at { object["at"] = .int(at.microseconds) }
        return .object(object)
    }
}

/// An entry of the timeline was moved to the moment at which it happened; the moment of the record stays in the record.
package struct TimelineEntryCorrected: EventBody, Equatable {
    package static let type = "timeline.entry_corrected"
    package let entry: EventID
    package let at: Moment
    package let reason: String?

    /// States every field.
    package init(entry: EventID, at: Moment, reason: String?) {
        self.entry = entry
        self.at = at
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        entry = try fields.required("entry", fields.id("entry"))
        at = try fields.required("at", fields.moment("at"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
    }

    package var json: JSON {
        ["entry": .string(entry.text), "at": .int(at.microseconds), "reason": JSON(reason)]
    }
}

/// An entry was left out of the timeline; it stays in the record.
package struct TimelineEntryHidden: EventBody, Equatable {
    package static let type = "timeline.entry_hidden"
    package let entry: EventID
    package let reason: String?

    /// States both.
    package init(entry: EventID, reason: String?) {
        self.entry = entry
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        entry = try fields.required("entry", fields.id("entry"))
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
    }

    package var json: JSON { ["entry": .string(entry.text), "reason": JSON(reason)] }
}

/// An entry that was left out is in the timeline again.
package struct TimelineEntryRestored: EventBody, Equatable {
    package static let type = "timeline.entry_restored"
    package let entry: EventID

    /// Names the entry.
    package init(entry: EventID) { self.entry = entry }
    package init(_ fields: Fields) throws { entry = try fields.required("entry", fields.id("entry")) }
    package var json: JSON { ["entry": .string(entry.text)] }
}

/// Somebody said when a moment of an incident was, other than the record has it.
package struct IncidentMomentCorrected: EventBody, Equatable {
    package static let type = "incident.moment_corrected"
    package let incident: IncidentID
    package let moment: IncidentMoment
    /// Nil takes what was said back: the record's own moment counts again.
    package let at: Moment?
    package let reason: String?

    /// States every field.
    package init(incident: IncidentID, moment: IncidentMoment, at: Moment?, reason: String?) {
        self.incident = incident
        self.moment = moment
        self.at = at
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        incident = try fields.required("incident", fields.id("incident"))
        moment = try fields.required("moment", fields.choice("moment"))
        at = try fields.moment("at")
        reason = try fields.optionalText("reason", max: Limits.reasonBytesMax, blank: true)
    }

    package var json: JSON {
        [
            "incident": .string(incident.text), "moment": .string(moment.rawValue), "at": JSON(at?.microseconds),
            "reason": JSON(reason),
        ]
    }
}
