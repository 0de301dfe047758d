package import Domain

/// Something that was found.
package struct SearchHit: Equatable, Sendable {
    /// What it is.
    package enum Kind: String, Sendable, CaseIterable {
        case message, incident, room
    }

    package let kind: Kind
    /// The id of the message, incident or room.
    package let id: String
    /// Where it stands in its room's log: the event that posted, declared or made it.
    package let seq: Int64
    package let room: SearchedRoom
    /// When it was said, declared or made.
    package let at: Moment
    package let sender: PersonCard
    /// The title of an incident or the name of a room; nil for messages.
    package let title: String?
    /// Only of messages.
    package let messageType: MessageType?
    /// The first message of the thread that a message belongs to.
    package let threadRoot: EventID?
    package let snippet: Snippet
}

/// A room as a search names it.
package struct SearchedRoom: Equatable, Sendable {
    package let id: RoomID
    package let slug: String
    package let name: String
    /// The key of its incident, `INC-42`.
    package let incidentKey: String?
}

/// A page of what was found, the newest first.
package struct SearchPage: Sendable {
    package let hits: [SearchHit]
    /// Where the next page begins; nil after the last. A page may have fewer hits than asked for, or none, and still a next.
    package let next: String?
    /// True when everything that was said before the question was looked at, in the rooms that were searched.
    package let isComplete: Bool
    /// Everything that was said up to this moment was looked at.
    package let completeUntil: Moment
    /// Rooms that the principal may read and that were not looked into, because nothing of them is indexed: each is searched
    /// by itself with `in:`.
    package let unsearched: [SearchedRoom]
}
