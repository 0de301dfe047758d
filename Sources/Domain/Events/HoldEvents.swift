/// What a legal hold keeps from being destroyed.
package enum HoldSubject: Equatable, Sendable {
    case room(RoomID)
    /// Every room of the incident, those of later too.
    case incident(IncidentID)

    init(_ fields: Fields) throws {
        if let room: RoomID = try fields.id("room") {
            self = .room(room)
        } else {
            let missing = fields.has("room") ? "incident" : "room"
            self = .incident(try fields.required(missing, fields.id("incident")))
        }
    }

    /// The room, when it is one.
    package var room: RoomID? { if case .room(let room) = self { room } else { nil } }
    /// The incident, when it is one.
    package var incident: IncidentID? { if case .incident(let incident) = self { incident } else { nil } }
}

/// Nothing of a room or an incident may be destroyed from now on; in the house log.
package struct HoldPlaced: EventBody, Equatable {
    package static let type = "hold.placed"
    package let hold: HoldID
    package let subject: HoldSubject
    package let reason: String

    /// States every field.
    package init(hold: HoldID, subject: HoldSubject, reason: String) {
        self.hold = hold
        self.subject = subject
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        hold = try fields.required("hold", fields.id("hold"))
        subject = try HoldSubject(fields)
        reason = try fields.text("reason", max: Limits.reasonBytesMax)
    }

    package var json: JSON {
        [
            "hold": .string(hold.text), "room": JSON(subject.room?.text), "incident": JSON(subject.incident?.text),
            "reason": .string(reason),
        ]
    }
}

/// A legal hold ended; in the house log.
package struct HoldReleased: EventBody, Equatable {
    package static let type = "hold.released"
    package let hold: HoldID
    package let subject: HoldSubject
    package let reason: String

    /// States every field.
    package init(hold: HoldID, subject: HoldSubject, reason: String) {
        self.hold = hold
        self.subject = subject
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        hold = try fields.required("hold", fields.id("hold"))
        subject = try HoldSubject(fields)
        reason = try fields.text("reason", max: Limits.reasonBytesMax)
    }

    package var json: JSON {
        [
            "hold": .string(hold.text), "room": JSON(subject.room?.text), "incident": JSON(subject.incident?.text),
            "reason": .string(reason),
        ]
    }
}

/// An incident came under a legal hold, or out of the last one; in its first room, without the reason.
package struct IncidentHeld: EventBody, Equatable {
    package static let type = "incident.held"
    package let hold: HoldID
    /// False when the hold ended.
    package let isHeld: Bool

    /// States both.
    package init(hold: HoldID, isHeld: Bool) {
        self.hold = hold
        self.isHeld = isHeld
    }

    package init(_ fields: Fields) throws {
        hold = try fields.required("hold", fields.id("hold"))
        isHeld = try fields.required("held", fields.bool("held"))
    }

    package var json: JSON { ["hold": .string(hold.text), "held": .bool(isHeld)] }
}
