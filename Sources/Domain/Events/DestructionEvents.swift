/// The content of a message and of its edits was destroyed; in the room's log. The leaves of what is destroyed stay.
package struct MessageRedacted: EventBody, Equatable {
    package static let type = "message.redacted"
    package let message: EventID
    package let reason: String
    /// The events whose bodies are gone: the posting and its edits, and what it asked for as a command.
    package let destroyed: [EventID]
    package let remains: MessageRemains
    /// The request that a second person approved, when one was needed.
    package let request: DestructionID?

    /// States every field.
    package init(
        message: EventID, reason: String, destroyed: [EventID], remains: MessageRemains, request: DestructionID? = nil
    ) {
        self.message = message
        self.reason = reason
        self.destroyed = destroyed
        self.remains = remains
        self.request = request
    }

    package init(_ fields: Fields) throws {
        message = try fields.required("message", fields.id("message"))
        reason = try fields.text("reason", max: Limits.reasonBytesMax)
        destroyed = try fields.ids("destroyed", countMax: Int(Limits.revisionsMax) + 2)
        remains = try MessageRemains(fields)
        request = try fields.id("request")
    }

    package var json: JSON {
        var object: JSONObject = [
            "message": .string(message.text), "reason": .string(reason),
            "destroyed": JSON(destroyed.map(\.text)),
        ]
        object.members += remains.json.object?.members ?? []
        if let request { object["request"] = .string(request.text) }
        return .object(object)
    }
}

/// The keys of a room were destroyed; in the house log, since nothing of the room's own can be read any more. The record
/// still verifies.
package struct RoomShredded: EventBody, Equatable {
    package static let type = "room.shredded"
    package let room: RoomID
    package let reason: String
    /// Everything up to this seq of the room is gone.
    package let through: Int64
    package let remains: RoomRemains
    /// The request that a second person approved, when one was needed.
    package let request: DestructionID?
    /// The retention policy that asked for it, when one did.
    package let policy: RetentionPolicyID?

    /// States every field.
    package init(
        room: RoomID, reason: String, through: Int64, remains: RoomRemains, request: DestructionID? = nil,
        policy: RetentionPolicyID? = nil
    ) {
        self.room = room
        self.reason = reason
        self.through = through
        self.remains = remains
        self.request = request
        self.policy = policy
    }

    package init(_ fields: Fields) throws {
        room = try fields.required("room", fields.id("room"))
        reason = try fields.text("reason", max: Limits.reasonBytesMax)
        through = try fields.required("through", fields.int("through", in: 1...Int64.max))
        remains = try RoomRemains(fields)
        request = try fields.id("request")
        policy = try fields.id("policy")
    }

    package var json: JSON {
        var object: JSONObject = [
            "room": .string(room.text), "reason": .string(reason), "through": .int(through),
        ]
        object.members += remains.json.object?.members ?? []
        if let request { object["request"] = .string(request.text) }
        if let policy { object["policy"] = .string(policy.text) }
        return .object(object)
    }
}

/// Somebody who may not destroy alone asked for it; a second person decides.
package struct DestructionRequested: EventBody, Equatable {
    package static let type = "destruction.requested"
    package let request: DestructionID
    package let kind: DestructionKind
    package let room: RoomID
    /// The message, when its content is to go; nil for a whole room.
    package let message: EventID?
    package let reason: String

    /// States every field.
    package init(request: DestructionID, kind: DestructionKind, room: RoomID, message: EventID?, reason: String) {
        self.request = request
        self.kind = kind
        self.room = room
        self.message = message
        self.reason = reason
    }

    package init(_ fields: Fields) throws {
        request = try fields.required("request", fields.id("request"))
        kind = try fields.required("kind", fields.choice("kind"))
        room = try fields.required("room", fields.id("room"))
        message = try fields.id("message")
        reason = try fields.text("reason", max: Limits.reasonBytesMax)
    }

    package var json: JSON {
        var object: JSONObject = [
            "request": .string(request.text), "kind": .string(kind.rawValue), "room": .string(room.text),
        ]
        if let message { object["message"] = .string(message.text) }
        object["reason"] = .string(reason)
        return .object(object)
    }
}

/// A second person approved a request; what it asked for happened with it.
package struct DestructionApproved: EventBody, Equatable {
    package static let type = "destruction.approved"
    package let request: DestructionID

    /// Names the request.
    package init(request: DestructionID) { self.request = request }
    package init(_ fields: Fields) throws { request = try fields.required("request", fields.id("request")) }
    package var json: JSON { ["request": .string(request.text)] }
}

/// A request was declined, or taken back by who made it.
package struct DestructionDeclined: EventBody, Equatable {
    package static let type = "destruction.declined"
    package let request: DestructionID

    /// Names the request.
    package init(request: DestructionID) { self.request = request }
    package init(_ fields: Fields) throws { request = try fields.required("request", fields.id("request")) }
    package var json: JSON { ["request": .string(request.text)] }
}
