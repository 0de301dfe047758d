/// Somebody, the actor, read what is worth recording; in the house log, once per person, room, kind and 10 minutes.
package struct AccessRead: EventBody, Equatable {
    package static let type = "access.read"
    package let room: RoomID?
    package let kind: AccessKind
    /// How secret it was at that moment.
    package let classification: Classification
    /// The grant by which somebody who is no member read.
    package let grant: GrantID?

    /// States every field; nil as room is the record of the whole house.
    package init(room: RoomID?, kind: AccessKind, classification: Classification, grant: GrantID?) {
        self.room = room
        self.kind = kind
        self.classification = classification
        self.grant = grant
    }

    package init(_ fields: Fields) throws {
        room = try fields.id("room")
        kind = try fields.required("kind", fields.choice("kind"))
        classification = try fields.required("classification", fields.classification("classification"))
        grant = try fields.id("grant")
    }

    package var json: JSON {
        [
            "room": JSON(room?.text), "kind": .string(kind.rawValue), "classification": .string(classification.name),
            "grant": JSON(grant?.text),
        ]
    }
}

/// Somebody, the actor, was refused; in the house log, once per person, room, act and 10 minutes.
package struct AccessDenied: EventBody, Equatable {
    package static let type = "access.denied"
    /// Nil for an act that belongs to no room.
    package let room: RoomID?
    /// The act of the policy that was refused.
    package let act: String
    /// True when the answer did not even tell that the room is there.
    package let isHidden: Bool

    /// States every field.
    package init(room: RoomID?, act: String, isHidden: Bool) {
        self.room = room
        self.act = act
        self.isHidden = isHidden
    }

    package init(_ fields: Fields) throws {
        room = try fields.id("room")
        act = try fields.text("act", max: 64)
        isHidden = try fields.required("hidden", fields.bool("hidden"))
    }

    package var json: JSON { ["room": JSON(room?.text), "act": .string(act), "hidden": .bool(isHidden)] }
}

/// What was read.
package enum AccessKind: String, Sendable, CaseIterable {
    case socket, history, search, file, events, state, audit
}
