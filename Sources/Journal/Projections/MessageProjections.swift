import Domain
import Storage

/// Words in a mention that address a group instead of a person.
private enum MentionGroup {
    static let everyone: Set<String> = ["here", "channel"]
    static let commander = "commander"
}

extension Projections {
    func apply(_ body: MessagePosted, _ event: Event) throws {
        let sender = PersonID(trusted: event.actor.text)
        let marks = try vault.marks(of: body, in: event.room)
        try MessageQueries.insert(
            MessageRow(
                id: event.id, room: event.room, seq: event.seq, sender: sender, type: body.messageType,
                replyTo: body.replyTo, threadRoot: body.threadRoot, ackRequired: body.ackRequired,
                contentMAC: marks?.content,
                createdAt: event.occurredAt),
            clientKey: marks?.client, db)
        if let root = body.threadRoot { try MessageChanges.countReply(root: root, at: event.occurredAt, db) }
        try mention(body.mentions, in: event.room, seq: event.seq, except: sender)
    }

    func apply(_ body: MessageEdited, _ event: Event) throws {
        try MessageChanges.edit(body.message, contentSeq: event.seq, at: event.occurredAt, db)
    }

    func apply(_ body: MessageReacted, _ event: Event) throws {
        switch body.action {
        case .add: try ReactionQueries.insert(body.message, body.emoji, event.actor, seq: event.seq, db)
        case .remove: try ReactionQueries.delete(body.message, body.emoji, event.actor, db)
        }
    }

    private func mention(_ names: [String], in room: RoomID, seq: Int64, except sender: PersonID) throws {
        guard !names.isEmpty else { return }
        let people = try MemberQueries.mentioned(
            room, usernames: names, all: !MentionGroup.everyone.isDisjoint(with: names),
            commanders: names.contains(MentionGroup.commander), db)
        for person in people where person != sender {
            try ReactionQueries.mention(person, room, seq: seq, db)
        }
    }
}
