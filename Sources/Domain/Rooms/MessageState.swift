/// A message as it stood at some point of its room's log.
package struct MessageState: Equatable, Sendable {
    /// Who set one emoji, in the order they did.
    package struct Reaction: Equatable, Sendable {
        package let emoji: String
        package var people: [Actor]
    }

    package let id: EventID
    package let seq: Int64
    package let sender: Actor
    package let type: MessageType
    package let replyTo: EventID?
    package let threadRoot: EventID?
    package let clientID: String?
    package let ackRequired: Bool
    package let createdAt: Moment
    /// Nil where it was destroyed since.
    package private(set) var content: String?
    package private(set) var mentions: [String]
    package private(set) var replyCount: Int64 = 0
    package private(set) var lastReplyAt: Moment?
    package private(set) var editedAt: Moment?
    package private(set) var deletedAt: Moment?
    package private(set) var redactedAt: Moment?
    package private(set) var revisions: Int64 = 0
    package private(set) var pinnedBy: Actor?
    package private(set) var pinnedAt: Moment?
    package private(set) var acknowledgedBy: [Actor] = []
    /// Reactions one by one, in the order they were set.
    private var marks: [Mark] = []

    private struct Mark: Equatable, Sendable {
        let emoji: String
        let actor: Actor
    }

    /// Reactions by emoji, in the order in which the first that still stands was set.
    package var reactions: [Reaction] {
        var all: [Reaction] = []
        for mark in marks {
            if let index = all.firstIndex(where: { $0.emoji == mark.emoji }) {
                all[index].people.append(mark.actor)
            } else {
                all.append(Reaction(emoji: mark.emoji, people: [mark.actor]))
            }
        }
        return all
    }

    /// As it was posted.
    init(_ event: Event) {
        let posted = event.body as? MessagePosted
        id = event.id
        seq = event.seq
        sender = event.actor
        type = posted?.messageType ?? .text
        replyTo = posted?.replyTo
        threadRoot = posted?.threadRoot
        clientID = posted?.clientID
        ackRequired = posted?.ackRequired ?? false
        createdAt = event.occurredAt
        content = posted?.content
        mentions = posted?.mentions ?? []
    }

    mutating func reply(at moment: Moment) {
        replyCount += 1
        lastReplyAt = moment
    }

    /// Takes in an event about it.
    mutating func apply(_ event: Event) {
        switch event.body {
        case let body as MessageEdited:
            content = body.content
            mentions = body.mentions
            editedAt = event.occurredAt
            revisions += 1
        case is MessageDeleted:
            deletedAt = event.occurredAt
            withdraw()
        case is MessageRedacted:
            redactedAt = event.occurredAt
            withdraw()
        case is MessagePinned:
            pinnedBy = event.actor
            pinnedAt = event.occurredAt
        case is MessageUnpinned: unpin()
        case let body as MessageReacted: react(body, event.actor)
        case is MessageAcknowledged: acknowledgedBy.append(event.actor)
        default: break
        }
    }

    /// Takes what it says away; everything else stays as it stood.
    mutating func withhold() {
        content = nil
        mentions = []
    }

    private mutating func withdraw() {
        withhold()
        unpin()
    }

    private mutating func unpin() {
        pinnedBy = nil
        pinnedAt = nil
    }

    private mutating func react(_ body: MessageReacted, _ actor: Actor) {
        let mark = Mark(emoji: body.emoji, actor: actor)
        switch body.action {
        case .add: marks.append(mark)
        case .remove: marks.removeAll { $0 == mark }
        }
    }
}
