package import Domain
package import Journal
import Markdown
import Storage

/// What adding to a timeline came to.
package struct TimelineAddition: Sendable {
    package let entry: TimelineEntry
    /// False when it was there already.
    package let isNew: Bool
}

/// Puts a message into its room's timeline, where it stays when it is not pinned any more. One that was left out is shown
/// again.
package struct AddToTimeline: Action {
    let message: EventID
    let at: Moment?

    /// Names the message, and when what it tells happened; nil for when it was posted.
    package init(message: EventID, at: Moment? = nil) {
        self.message = message
        self.at = at
    }

    package func decide(_ desk: Desk) throws -> Plan<TimelineAddition> {
        let (row, _) = try desk.message(message, for: .pin)
        try desk.mustStand(row)
        try desk.mustHaveBeen(at, field: "at")
        let entry = try TimelineQueries.entry(showing: row.id, desk.db)
        // What a pin put there stands only as long as the pin.
        guard let entry, entry.type != MessagePinned.type else {
            return desk.adding([Draft(row.room, TimelineEntryAdded(message: row.id, at: at), desk)])
        }
        var drafts: [Draft] = []
        if entry.isHidden { drafts.append(Draft(row.room, TimelineEntryRestored(entry: entry.id), desk)) }
        if let at, at != entry.at {
            drafts.append(Draft(row.room, TimelineEntryCorrected(entry: entry.id, at: at, reason: nil), desk))
        }
        return Plan(drafts) { _ in TimelineAddition(entry: try desk.viewEntry(entry.id), isNew: false) }
    }
}

/// Says something in a room and puts it into its timeline: what happened and no message tells.
package struct AddTimelineNote: Action {
    let room: RoomReference
    let text: String
    let at: Moment?

    /// `at` is when it happened; nil for now.
    package init(room: RoomReference, text: String, at: Moment?) {
        self.room = room
        self.text = text
        self.at = at
    }

    package func decide(_ desk: Desk) throws -> Plan<TimelineAddition> {
        let seen = try desk.room(room, for: .pin)
        _ = try desk.room(.id(seen.room.id), for: .send)
        do {
            try MessageText.check(text)
        } catch let refusal as Refusal where !refusal.fields.isEmpty {
            throw Refusal.invalid("text", refusal.fields[0].problem)
        }
        try desk.mustHaveBeen(at, field: "at")
        let note = MessagePosted(
            messageType: .text, content: text, replyTo: nil, threadRoot: nil, mentions: Mentions.parse(text),
            clientID: nil, ackRequired: false)
        let posting = Draft(seen.room.id, note, desk)
        return desk.adding([
            posting, Draft(seen.room.id, TimelineEntryAdded(message: posting.id, at: at), desk),
        ])
    }
}

/// Says something in the first room of an incident and puts it into its timeline.
package struct AddIncidentNote: Action {
    let incident: String
    let text: String
    let at: Moment?

    /// `incident` is a key or id.
    package init(incident: String, text: String, at: Moment?) {
        self.incident = incident
        self.text = text
        self.at = at
    }

    package func decide(_ desk: Desk) throws -> Plan<TimelineAddition> {
        let row = try desk.incident(incident, for: .pin)
        return try AddTimelineNote(room: .id(row.room), text: text, at: at).decide(desk)
    }
}

extension Desk {
    /// Events of which the last one makes an entry, answered with it.
    fileprivate func adding(_ drafts: [Draft]) -> Plan<TimelineAddition> {
        Plan(drafts) { events in
            guard let event = events.last else { throw Fault("an entry of a timeline was not recorded") }
            return TimelineAddition(entry: try viewEntry(event.id), isNew: true)
        }
    }

    /// Refuses a moment that is still to come: nothing has happened then.
    ///
    /// - Throws: `Refusal` naming the field.
    func mustHaveBeen(_ moment: Moment?, field: String) throws {
        guard let moment, moment > self.moment else { return }
        throw Refusal.invalid(field, "This moment is still to come.")
    }
}
