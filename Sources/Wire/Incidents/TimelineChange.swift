import Domain

/// An event that changes a timeline without being told otherwise, as `timeline_changed` shows it.
protocol TimelineChange: EventBody {
    /// The members of the frame, of an event of this id.
    func timelineMembers(id: EventID) -> JSONObject
}

extension TimelineEntryAdded: TimelineChange {
    func timelineMembers(id: EventID) -> JSONObject {
        var members: JSONObject = [
            "change": "added", "entry_id": .string(id.text), "message_id": .string(message.text),
        ]
        if let at { members["occurred_at"] = JSON(at) }
        return members
    }
}

extension TimelineEntryCorrected: TimelineChange {
    func timelineMembers(id: EventID) -> JSONObject {
        var members: JSONObject = ["change": "corrected", "entry_id": .string(entry.text), "occurred_at": JSON(at)]
        if let reason { members["reason"] = .string(reason) }
        return members
    }
}

extension TimelineEntryHidden: TimelineChange {
    func timelineMembers(id: EventID) -> JSONObject {
        var members: JSONObject = ["change": "hidden", "entry_id": .string(entry.text)]
        if let reason { members["reason"] = .string(reason) }
        return members
    }
}

extension TimelineEntryRestored: TimelineChange {
    func timelineMembers(id: EventID) -> JSONObject {
        ["change": "restored", "entry_id": .string(entry.text)]
    }
}

extension IncidentMomentCorrected: TimelineChange {
    func timelineMembers(id: EventID) -> JSONObject {
        var members: JSONObject = [
            "change": "moment_corrected", "entry_id": .string(id.text), "moment": .string(moment.rawValue),
            "occurred_at": JSON(at),
        ]
        if let reason { members["reason"] = .string(reason) }
        return members
    }
}
