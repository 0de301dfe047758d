package import Domain
package import Journal
import Storage

/// What reacting came to.
package struct ReactionChange: Sendable {
    package let message: EventID
    package let emoji: String
    package let action: AddOrRemove
    /// How many stand on the message for each emoji, in the order they were first set.
    package let counts: [(emoji: String, count: Int64)]
    /// False when it already was so.
    package let changed: Bool
    /// The seq of the event, or the room's head when nothing changed.
    package let seq: Int64
    /// The id of the event, or the message's own when nothing changed.
    package let id: EventID
}

/// Sets or takes away one's own reaction; already so is no error.
package struct ReactToMessage: Action {
    let message: EventID
    let emoji: String
    let action: AddOrRemove

    /// One emoji on one message.
    package init(message: EventID, emoji: String, action: AddOrRemove) {
        self.message = message
        self.emoji = emoji
        self.action = action
    }

    package func decide(_ desk: Desk) throws -> Plan<ReactionChange> {
        guard Emoji.isOne(emoji) else { throw Refusal.invalid("emoji", "Use one emoji.") }
        let me = try desk.me()
        let (row, _) = try desk.message(message, for: .react)
        try desk.mustStand(row)
        let before = try ReactionQueries.reactions([message], desk.db)
        let isSet = before.contains { $0.emoji == emoji && $0.person == me }
        guard isSet == (action == .remove) else {
            return .nothing(change(Self.counts(before), changed: false, seq: try desk.head(row.room), id: message))
        }
        let kinds = Set(before.map(\.emoji))
        guard action == .remove || kinds.contains(emoji) || kinds.count < Limits.reactionKindsMax else {
            throw Refusal.invalid("emoji", "A message has at most \(Limits.reactionKindsMax) different reactions.")
        }
        let count = before.filter { $0.emoji == emoji }.count + (action == .add ? 1 : -1)
        let body = MessageReacted(message: message, emoji: emoji, action: action, count: Int64(count))
        return Plan([Draft(row.room, body, desk)]) { events in
            guard let event = events.first else { throw Fault("a reaction was not recorded") }
            let after = try ReactionQueries.reactions([message], desk.db)
            return change(Self.counts(after), changed: true, seq: event.seq, id: event.id)
        }
    }

    private func change(
        _ counts: [(emoji: String, count: Int64)], changed: Bool, seq: Int64, id: EventID
    ) -> ReactionChange {
        ReactionChange(
            message: message, emoji: emoji, action: action, counts: counts, changed: changed, seq: seq, id: id)
    }

    private static func counts(_ rows: [ReactionQueries.ReactionRow]) -> [(emoji: String, count: Int64)] {
        var counts: [(emoji: String, count: Int64)] = []
        for row in rows {
            if let index = counts.firstIndex(where: { $0.emoji == row.emoji }) {
                counts[index].count += 1
            } else {
                counts.append((emoji: row.emoji, count: 1))
            }
        }
        return counts
    }
}
