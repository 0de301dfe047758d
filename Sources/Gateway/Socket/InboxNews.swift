import Domain
import Wire

/// What may concern inboxes, taken from committed events.
enum InboxNews: Sendable {
    /// Somebody said something.
    case posted(RoomID, Post)
    /// A person became a member, by themselves or brought in.
    case joined(RoomID, PersonID)
    /// A person is no member any more.
    case left(RoomID, PersonID)
    /// A room changed for all its members, or for one.
    case changed(RoomID, PersonID?)
    /// A room is no more.
    case gone(RoomID)
    /// A person's own read marker moved.
    case read(RoomID, PersonID)

    /// A message as inboxes need it.
    struct Post: Sendable {
        let id: EventID
        let seq: Int64
        let actor: PersonCard
        let mentions: [String]
        let at: Moment
    }

    /// What an event means for inboxes; nil when nothing.
    init?(_ event: Event, card: (Actor) -> PersonCard) {
        switch event.body {
        case let posted as MessagePosted:
            let post = Post(
                id: event.id, seq: event.seq, actor: card(event.actor), mentions: posted.mentions, at: event.occurredAt)
            self = .posted(event.room, post)
        case let joined as MemberJoined: self = .joined(event.room, joined.person)
        case let left as MemberLeft: self = .left(event.room, left.person)
        case let removed as MemberRemoved: self = .left(event.room, removed.person)
        case let changed as MemberRoleChanged: self = .changed(event.room, changed.person)
        case let shredded as RoomShredded: self = .gone(shredded.room)
        case is RoomUpdated, is RoomClassified, is RoomArchived: self = .changed(event.room, nil)
        // Lists of rooms stand in the order of their incidents.
        case is IncidentStatusChanged, is IncidentSeverityChanged, is IncidentFieldChanged:
            self = .changed(event.room, nil)
        default: return nil
        }
    }
}
