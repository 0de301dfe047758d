/// Somebody said something. The event's id is the message's id.
package struct MessagePosted: EventBody, Equatable {
    package static let type = "message.posted"
    package let messageType: MessageType
    package let content: String
    package let replyTo: EventID?
    package let threadRoot: EventID?
    package let mentions: [String]
    package let clientID: String?
    package let ackRequired: Bool

    /// States every field.
    package init(
        messageType: MessageType, content: String, replyTo: EventID?, threadRoot: EventID?, mentions: [String],
        clientID: String?, ackRequired: Bool
    ) {
        self.messageType = messageType
        self.content = content
        self.replyTo = replyTo
        self.threadRoot = threadRoot
        self.mentions = mentions
        self.clientID = clientID
        self.ackRequired = ackRequired
    }

    package init(_ fields: Fields) throws {
        messageType = try fields.required("message_type", fields.choice("message_type"))
        content = try fields.text("content", max: Limits.messageBytesMax, blank: true)
        replyTo = try fields.id("reply_to")
        threadRoot = try fields.id("thread_root")
        mentions = try fields.texts("mentions", countMax: Limits.mentionsMax, max: Limits.usernameBytesMax)
        clientID = try fields.optionalText("client_id", max: Limits.clientIDCharactersMax * 4, blank: true)
        ackRequired = try fields.bool("ack_required") ?? false
    }

    package var json: JSON {
        var object: JSONObject = ["message_type": .string(messageType.rawValue), "content": .string(content)]
        if let replyTo { object["reply_to"] = .string(replyTo.text) }
        if let threadRoot { object["thread_root"] = .string(threadRoot.text) }
        if !mentions.isEmpty { object["mentions"] = JSON(mentions) }
        if let clientID { object["client_id"] = .string(clientID) }
        if ackRequired { object["ack_required"] = true }
        return .object(object)
    }
}

/// A message's content was replaced; the old one stays in the record.
package struct MessageEdited: EventBody, Equatable {
    package static let type = "message.edited"
    package let message: EventID
    package let content: String
    package let mentions: [String]

    /// States every field.
    package init(message: EventID, content: String, mentions: [String]) {
        self.message = message
        self.content = content
        self.mentions = mentions
    }

    package init(_ fields: Fields) throws {
        message = try fields.required("message", fields.id("message"))
        content = try fields.text("content", max: Limits.messageBytesMax, blank: true)
        mentions = try fields.texts("mentions", countMax: Limits.mentionsMax, max: Limits.usernameBytesMax)
    }

    package var json: JSON {
        ["message": .string(message.text), "content": .string(content), "mentions": JSON(mentions)]
    }
}

/// A message was taken back: its content is no longer shown.
package struct MessageDeleted: EventBody, Equatable {
    package static let type = "message.deleted"
    package let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }
    package init(_ fields: Fields) throws { message = try fields.required("message", fields.id("message")) }
    package var json: JSON { ["message": .string(message.text)] }
}

/// A message was pinned.
package struct MessagePinned: EventBody, Equatable {
    package static let type = "message.pinned"
    package let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }
    package init(_ fields: Fields) throws { message = try fields.required("message", fields.id("message")) }
    package var json: JSON { ["message": .string(message.text)] }
}

/// A message was unpinned.
package struct MessageUnpinned: EventBody, Equatable {
    package static let type = "message.unpinned"
    package let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }
    package init(_ fields: Fields) throws { message = try fields.required("message", fields.id("message")) }
    package var json: JSON { ["message": .string(message.text)] }
}

/// Whether a reaction or pin is set or taken away.
package enum AddOrRemove: String, Sendable {
    case add, remove
}

/// The actor set or took away a reaction.
package struct MessageReacted: EventBody, Equatable {
    package static let type = "message.reacted"
    package let message: EventID
    package let emoji: String
    package let action: AddOrRemove
    /// How many stand on the message for this emoji afterwards.
    package let count: Int64

    /// States every field.
    package init(message: EventID, emoji: String, action: AddOrRemove, count: Int64) {
        self.message = message
        self.emoji = emoji
        self.action = action
        self.count = count
    }

    package init(_ fields: Fields) throws {
        message = try fields.required("message", fields.id("message"))
        emoji = try fields.text("emoji", max: Limits.emojiBytesMax)
        action = try fields.required("action", fields.choice("action"))
        count = try fields.int("count", in: 0...Int64.max) ?? 0
    }

    package var json: JSON {
        [
            "message": .string(message.text), "emoji": .string(emoji), "action": .string(action.rawValue),
            "count": .int(count),
        ]
    }
}

/// The actor acknowledged a message that asked for it.
package struct MessageAcknowledged: EventBody, Equatable {
    package static let type = "message.acknowledged"
    package let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }
    package init(_ fields: Fields) throws { message = try fields.required("message", fields.id("message")) }
    package var json: JSON { ["message": .string(message.text)] }
}
