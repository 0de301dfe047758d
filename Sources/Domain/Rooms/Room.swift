/// Where people work: a log with a name and members.
package struct Room: Equatable, Sendable {
    package let id: RoomID
    package let slug: String
    package let name: String
    package let description: String
    /// The incident the room belongs to, when it does.
    package let incident: IncidentID?
    /// That incident's key, `INC-42`.
    package let incidentKey: String?
    package let isArchived: Bool
    /// True when only members may know of it.
    package let isPrivate: Bool
    package let classification: Classification
    /// The seq of its last event.
    package let head: Int64
    package let membersCount: Int64
    package let messagesCount: Int64
    package let createdAt: Moment
    package let archivedAt: Moment?

    /// States every field.
    package init(
        id: RoomID, slug: String, name: String, description: String, incident: IncidentID?, incidentKey: String?,
        isArchived: Bool, isPrivate: Bool, classification: Classification, head: Int64, membersCount: Int64,
        messagesCount: Int64, createdAt: Moment, archivedAt: Moment?
    ) {
        self.id = id
        self.slug = slug
        self.name = name
        self.description = description
        self.incident = incident
        self.incidentKey = incidentKey
        self.isArchived = isArchived
        self.isPrivate = isPrivate
        self.classification = classification
        self.head = head
        self.membersCount = membersCount
        self.messagesCount = messagesCount
        self.createdAt = createdAt
        self.archivedAt = archivedAt
    }
}

/// A room as one principal sees it.
package struct RoomForReader: Equatable, Sendable {
    /// The room; name and description are empty where the principal may not read them.
    package let room: Room
    /// The principal's role in it, nil when not a member.
    package let myRole: RoomRole?
    /// The last seq the principal marked as read.
    package let read: Int64
    /// Messages of others after `read`.
    package let unread: Int64
    /// Unread messages that mention the principal.
    package let mentions: Int64

    /// States every field.
    package init(room: Room, myRole: RoomRole?, read: Int64, unread: Int64, mentions: Int64) {
        self.room = room
        self.myRole = myRole
        self.read = read
        self.unread = unread
        self.mentions = mentions
    }
}

/// Somebody's membership of a room.
package struct RoomMember: Equatable, Sendable {
    package let person: PersonCard
    package let role: RoomRole
    package let joinedAt: Moment

    /// States every field.
    package init(person: PersonCard, role: RoomRole, joinedAt: Moment) {
        self.person = person
        self.role = role
        self.joinedAt = joinedAt
    }
}

/// How an address names a room: its UUID, its slug or its incident's key. A slug means a room only to a principal, since rooms
/// that are hidden from one another's people may bear the same (decision 0019).
package enum RoomReference: Equatable, Sendable {
    case id(RoomID)
    case slug(String)

    /// Reads what stands in an address. An incident's key in any case is the slug of its first room.
    package init(_ text: String) {
        if let id = RoomID(text) { self = .id(id) } else { self = .slug(text.lowercased()) }
    }
}

/// The form of slugs.
package enum Slug {
    /// Checks a new slug: 1–64 of lower-case letters, digits and `-`; not the form of an incident key, which belongs to
    /// incident rooms, nor of a UUID.
    ///
    /// - Throws: `Refusal` naming `slug`.
    package static func checked(_ text: String) throws -> String {
        let allowed = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        guard allowed, !text.isEmpty, text.utf8.count <= Limits.slugBytesMax, text.utf8.first != 0x2D else {
            throw Refusal.invalid(
                "slug",
                "Use 1 to \(Limits.slugBytesMax) lower-case letters, digits or '-', beginning with a letter or digit.")
        }
        guard IncidentKey.number(in: text) == nil, !UUIDText.isValid(text) else {
            throw Refusal.invalid("slug", "This form is kept for the rooms of incidents.")
        }
        return text
    }

    /// A slug for a room whose maker named none: random, so that it says nothing of the name.
    package static func random(_ ambient: Ambient) -> String { "room-" + Hex.text(ambient.random(5)) }
}
