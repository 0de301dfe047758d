/// What a message is.
package enum MessageType: String, Sendable, CaseIterable {
    case text = "TEXT"
    case system = "SYSTEM"
    case command = "COMMAND"
    case commandResult = "COMMAND_RESULT"
    case file = "FILE"
    case voice = "VOICE"
    case alert = "ALERT"
    case update = "UPDATE"
    case decision = "DECISION"
    case task = "TASK"
    case ai = "AI"
    case call = "CALL"

    /// The types that a person or bot may send; the others are made by the acts they belong to. What is sent as a command has to
    /// be one.
    package static let sendable: Set<MessageType> = [.text, .alert, .update, .command]
}

/// A message as it stands now.
package struct Message: Equatable, Sendable {
    package let id: EventID
    package let seq: Int64
    package let room: RoomID
    package let incidentKey: String?
    package let sender: PersonCard
    package let type: MessageType
    /// Nil once deleted or redacted.
    package let content: String?
    package let replyTo: EventID?
    /// The first message of the thread this one belongs to; nil outside threads and for roots.
    package let threadRoot: EventID?
    package let replyCount: Int64
    package let lastReplyAt: Moment?
    /// User names and groups mentioned, in order of appearance.
    package let mentions: [String]
    package let reactions: [Reaction]
    package let pin: Pin?
    package let editedAt: Moment?
    package let deletedAt: Moment?
    /// When its content was destroyed.
    package let redactedAt: Moment?
    /// How many earlier contents are kept.
    package let revisions: Int64
    package let clientID: String?
    package let ackRequired: Bool
    /// People who acknowledged it, when it asked for that.
    package let acknowledgedBy: [PersonCard]
    package let createdAt: Moment
    /// The entry of the timeline that shows it, or that it caused; nil when there is none.
    package let timeline: TimelineLink?

    /// Where a message stands in the timeline.
    package struct TimelineLink: Equatable, Sendable {
        /// The entry's id.
        package let id: EventID
        /// The type of the event that made it.
        package let type: String
        package let at: Moment
        package let isHidden: Bool

        /// States every field.
        package init(id: EventID, type: String, at: Moment, isHidden: Bool) {
            self.id = id
            self.type = type
            self.at = at
            self.isHidden = isHidden
        }
    }

    /// One emoji on a message.
    package struct Reaction: Equatable, Sendable {
        package let emoji: String
        package let users: [PersonCard]

        /// Names the emoji and who set it, in the order they did.
        package init(emoji: String, users: [PersonCard]) {
            self.emoji = emoji
            self.users = users
        }
    }

    /// That a message is pinned.
    package struct Pin: Equatable, Sendable {
        package let by: PersonCard
        package let at: Moment

        /// Says who pinned it and when.
        package init(by: PersonCard, at: Moment) {
            self.by = by
            self.at = at
        }
    }

    /// States every field.
    package init(
        id: EventID, seq: Int64, room: RoomID, incidentKey: String?, sender: PersonCard, type: MessageType,
        content: String?, replyTo: EventID?, threadRoot: EventID?, replyCount: Int64 = 0, lastReplyAt: Moment? = nil,
        mentions: [String], reactions: [Reaction] = [], pin: Pin? = nil, editedAt: Moment? = nil,
        deletedAt: Moment? = nil, redactedAt: Moment? = nil, revisions: Int64 = 0, clientID: String?, ackRequired: Bool,
        acknowledgedBy: [PersonCard] = [], createdAt: Moment, timeline: TimelineLink? = nil
    ) {
        self.id = id
        self.seq = seq
        self.room = room
        self.incidentKey = incidentKey
        self.sender = sender
        self.type = type
        self.content = content
        self.replyTo = replyTo
        self.threadRoot = threadRoot
        self.replyCount = replyCount
        self.lastReplyAt = lastReplyAt
        self.mentions = mentions
        self.reactions = reactions
        self.pin = pin
        self.editedAt = editedAt
        self.deletedAt = deletedAt
        self.redactedAt = redactedAt
        self.revisions = revisions
        self.clientID = clientID
        self.ackRequired = ackRequired
        self.acknowledgedBy = acknowledgedBy
        self.createdAt = createdAt
        self.timeline = timeline
    }
}

/// An earlier content of a message.
package struct MessageRevision: Equatable, Sendable {
    /// Nil once redacted.
    package let content: String?
    package let at: Moment
    package let by: PersonCard

    /// States every field.
    package init(content: String?, at: Moment, by: PersonCard) {
        self.content = content
        self.at = at
        self.by = by
    }
}
