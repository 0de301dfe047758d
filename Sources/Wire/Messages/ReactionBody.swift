package import Domain

/// The result of setting or taking away a reaction.
package enum ReactionBody {
    /// `counts` has every emoji that stands on the message afterwards.
    package static func json(
        message: EventID, emoji: String, action: AddOrRemove, counts: [(emoji: String, count: Int64)]
    ) -> JSON {
        [
            "message_id": .string(message.text), "emoji": .string(emoji), "action": .string(action.rawValue),
            "counts": .object(JSONObject(counts.map { (name: $0.emoji, value: .int($0.count)) })),
        ]
    }
}

/// Earlier contents of a message.
package enum RevisionBody {
    /// A revision; its content is null once redacted.
    package static func json(_ revision: MessageRevision) -> JSON {
        ["content": JSON(revision.content), "at": JSON(revision.at), "by": PersonBody.card(revision.by)]
    }
}
