package import Domain
package import Journal
import Markdown
import Storage

/// What changing a message came to.
package struct MessageChange: Sendable {
    /// The message as it stands now.
    package let message: Message
    /// The seq of the event, or the room's head when nothing changed.
    package let seq: Int64
    /// The id of the event, or the message's own when nothing changed.
    package let id: EventID
}

extension Desk {
    /// The answer when a message already was as wanted.
    func unchanged(_ row: MessageRow) throws -> Plan<MessageChange> {
        .nothing(MessageChange(message: try view(row), seq: try head(row.room), id: row.id))
    }

    /// One event about a message, answered with the message after it.
    func change(_ row: MessageRow, _ body: any EventBody) -> Plan<MessageChange> {
        Plan([Draft(row.room, body, self)]) { events in
            guard let event = events.first else { throw Fault("a change was not recorded") }
            return MessageChange(message: try viewMessage(row.id), seq: event.seq, id: event.id)
        }
    }

    /// Refuses to touch a message that was deleted or redacted.
    ///
    /// - Throws: `Refusal` `gone`.
    func mustStand(_ row: MessageRow) throws {
        guard row.deletedAt == nil else { throw Refusal(.gone, "The message was deleted.") }
        guard row.redactedAt == nil else { throw Refusal(.gone, "The message was redacted.") }
    }
}

/// Replaces the content of one's own message; earlier contents stay in the record.
package struct EditMessage: Action {
    let message: EventID
    let content: String

    /// Names the message and its new content.
    package init(message: EventID, content: String) {
        self.message = message
        self.content = content
    }

    package func decide(_ desk: Desk) throws -> Plan<MessageChange> {
        try MessageText.check(content)
        let (row, _) = try desk.message(message, for: .editOwn)
        guard row.sender.text == desk.scope.actor.text else {
            throw Refusal.forbidden("Only its author edits a message.")
        }
        try desk.mustStand(row)
        if try desk.view(row).content == content { return try desk.unchanged(row) }
        guard row.revisions < Limits.revisionsMax else {
            throw Refusal.invalid("content", "A message is edited at most \(Limits.revisionsMax) times; send another.")
        }
        let mentions = Mentions.parse(content)
        return desk.change(row, MessageEdited(message: message, content: content, mentions: mentions))
    }
}

/// Takes a message back: one's own, or as a commander anybody's. The content is no longer shown; the record keeps it.
package struct DeleteMessage: Action {
    let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }

    package func decide(_ desk: Desk) throws -> Plan<MessageChange> {
        let (row, seen) = try desk.message(message, for: .read)
        let isOwn = row.sender.text == desk.scope.actor.text
        let (stored, _) = try desk.message(message, for: isOwn ? .redactOwn : .deleteOthers)
        guard !seen.room.isArchived else { throw Refusal(.roomArchived, "The room is archived.") }
        if stored.deletedAt != nil { return try desk.unchanged(stored) }
        return desk.change(stored, MessageDeleted(message: message))
    }
}

/// Pins or unpins a message; already so is no error.
package struct PinMessage: Action {
    let message: EventID
    let action: AddOrRemove

    /// `.add` pins, `.remove` unpins.
    package init(message: EventID, action: AddOrRemove) {
        self.message = message
        self.action = action
    }

    package func decide(_ desk: Desk) throws -> Plan<MessageChange> {
        let (row, _) = try desk.message(message, for: .pin)
        switch (action, row.pinnedAt) {
        case (.add, .some), (.remove, nil): return try desk.unchanged(row)
        case (.remove, .some): return desk.change(row, MessageUnpinned(message: message))
        case (.add, nil):
            try desk.mustStand(row)
            guard try MessageQueries.pins(row.room, desk.db) < Limits.pinsMax else {
                throw Refusal.invalid("action", "A room has at most \(Limits.pinsMax) pins; unpin one first.")
            }
            return desk.change(row, MessagePinned(message: message))
        }
    }
}

/// Acknowledges a message that asked for it; doing it again changes nothing.
package struct AcknowledgeMessage: Action {
    let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }

    package func decide(_ desk: Desk) throws -> Plan<MessageChange> {
        let me = try desk.me()
        let (row, seen) = try desk.message(message, for: .acknowledge)
        try desk.mustStand(row)
        guard row.ackRequired else { throw Refusal.invalid("message_id", "This message asks for no acknowledgement.") }
        guard !seen.room.isArchived else { throw Refusal(.roomArchived, "The room is archived.") }
        let before = try ReactionQueries.acknowledgements([row.id], desk.db)
        if before.contains(where: { $0.person == me }) { return try desk.unchanged(row) }
        return desk.change(row, MessageAcknowledged(message: message))
    }
}
