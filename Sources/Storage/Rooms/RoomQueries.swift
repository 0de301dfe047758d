package import Domain

/// A room as stored: name and description sealed.
package struct RoomRow: Sendable {
    package let id: RoomID
    package let slug: String
    package let incident: IncidentID?
    package let incidentNumber: Int64?
    package let name: [UInt8]
    package let description: [UInt8]
    package let isPrivate: Bool
    package let classification: Classification
    package let isArchived: Bool
    package fileprivate(set) var head: Int64
    package let membersCount: Int64
    package fileprivate(set) var messagesCount: Int64
    package let createdAt: Moment
    package let archivedAt: Moment?

    /// States every field.
    package init(
        id: RoomID, slug: String, incident: IncidentID?, incidentNumber: Int64?, name: [UInt8], description: [UInt8],
        isPrivate: Bool, classification: Classification, isArchived: Bool, head: Int64, membersCount: Int64,
        messagesCount: Int64, createdAt: Moment, archivedAt: Moment?
    ) {
        self.id = id
        self.slug = slug
        self.incident = incident
        self.incidentNumber = incidentNumber
        self.name = name
        self.description = description
        self.isPrivate = isPrivate
        self.classification = classification
        self.isArchived = isArchived
        self.head = head
        self.membersCount = membersCount
        self.messagesCount = messagesCount
        self.createdAt = createdAt
        self.archivedAt = archivedAt
    }
}

/// What a listing of rooms asks for; nil does not filter.
package struct RoomListing: Sendable {
    package var incident: IncidentID?
    package var isArchived: Bool?
    package var isPrivate: Bool?
    /// Only rooms that this person is a member of.
    package var memberOnly = false
    /// `created_at`, `slug` or `head`, with a leading `-` to reverse.
    package var ordering = "-created_at"

    /// No filter.
    package init() {}
}

/// Queries of rooms. A room is looked up together with the asker's membership, so that one that the scope cannot see does
/// not exist for the query.
package enum RoomQueries {
    /// What `read` reads, in this order.
    static let columns: SQL = """
        r.id, r.slug, r.incident_id, i.number, r.name, r.description, r.is_private, r.classification, r.is_archived,
        r.head, r.members_count, r.messages_count, r.created_at, r.archived_at, m.role, k.seq, g.id, g.kind, g.until,
        r.recorded_at
        """

    /// A room with the asker's role and read marker.
    package struct Seen: Sendable {
        package private(set) var room: RoomRow
        package let role: RoomRole?
        package let read: Int64
        /// The newest moment of recording in its log.
        package private(set) var recordedAt: Moment
        /// The asker's grant that was begun and not ended, though its time may be over.
        package let grant: Grant?

        /// A grant as far as reading by it needs to be known.
        package struct Grant: Sendable {
            package let id: GrantID
            package let kind: RoomPolicy.Grant
            package let until: Moment
        }

        /// The same room behind what was recorded in it since.
        package func counted(head: Int64, messages: Int64, recordedAt: Moment) -> Seen {
            var seen = self
            seen.room.head = head
            seen.room.messagesCount = messages
            seen.recordedAt = recordedAt
            return seen
        }
    }

    /// Adds a room with an empty log.
    ///
    /// - Throws: `StorageError.duplicate` when the id is taken.
    package static func insert(_ row: RoomRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO rooms (id, slug, incident_id, name, description, is_private, classification, is_archived, head,
                members_count, messages_count, recorded_at, created_at, archived_at)
            VALUES (\(row.id), \(row.slug), \(row.incident), \(row.name), \(row.description), \(row.isPrivate),
                \(row.classification), \(row.isArchived), \(row.head), \(row.membersCount), \(row.messagesCount),
                0, \(row.createdAt), \(row.archivedAt))
            """)
    }

    /// The room of an id, as the person sees it; nil when there is none or it is the house log or shredded.
    ///
    /// - Throws: `StorageError`.
    package static func room(_ id: RoomID, for person: PersonID?, _ db: any SQLConnection) throws -> Seen? {
        try db.first(
            "\(from(person)) WHERE r.id = \(id) AND r.id <> \(RoomID.house) AND r.shredded_at IS NULL", read)
    }

    /// The room that a slug means to the viewer: of those with the slug that they may know of, the one that they have been a
    /// member of for longest, else the oldest (decision 0019). Nil when there is none.
    ///
    /// - Throws: `StorageError`.
    package static func room(slug: String, seenBy viewer: Viewer, _ db: any SQLConnection) throws -> Seen? {
        try db.first(
            """
            \(from(viewer.person)) WHERE r.slug = \(slug) AND r.id <> \(RoomID.house)
                AND r.shredded_at IS NULL\(viewer.condition)
            ORDER BY CASE WHEN m.role IS NULL THEN 1 ELSE 0 END, m.joined_at, r.created_at, r.id LIMIT 1
            """, read)
    }

    /// How many rooms a slug could mean to the viewer.
    ///
    /// - Throws: `StorageError`.
    package static func count(slug: String, seenBy viewer: Viewer, _ db: any SQLConnection) throws -> Int64 {
        try db.number(
            """
            SELECT COUNT(*) FROM rooms r
            LEFT JOIN members m ON m.room_id = r.id AND m.person_id = \(viewer.person)
            WHERE r.slug = \(slug) AND r.id <> \(RoomID.house) AND r.shredded_at IS NULL\(viewer.condition)
            """)
    }

    /// Rooms that the viewer may know of, a page of them, and how many there are in all.
    ///
    /// - Throws: `StorageError`.
    package static func list(
        _ listing: RoomListing, seenBy viewer: Viewer, offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> (rooms: [Seen], count: Int64) {
        let person = viewer.person
        var filter: SQL = " WHERE r.id <> \(RoomID.house) AND r.shredded_at IS NULL\(viewer.condition)"
        if let incident = listing.incident { filter += " AND r.incident_id = \(incident)" }
        if let isArchived = listing.isArchived { filter += " AND r.is_archived = \(isArchived)" }
        if let isPrivate = listing.isPrivate { filter += " AND r.is_private = \(isPrivate)" }
        if listing.memberOnly { filter += " AND m.role IS NOT NULL" }
        let count = try db.number(
            """
            SELECT COUNT(*) FROM rooms r
            LEFT JOIN members m ON m.room_id = r.id AND m.person_id = \(person)\(filter)
            """)
        let sql: SQL = "\(from(person))\(filter)\(order(listing.ordering)) LIMIT \(limit) OFFSET \(offset)"
        return (try db.all(sql, read), count)
    }

    private static func from(_ person: PersonID?) -> SQL {
        """
        SELECT \(columns) FROM rooms r
        LEFT JOIN incidents i ON i.id = r.incident_id
        LEFT JOIN members m ON m.room_id = r.id AND m.person_id = \(person)
        LEFT JOIN read_markers k ON k.room_id = r.id AND k.person_id = \(person)
        LEFT JOIN grants g ON g.room_id = r.id AND g.person_id = \(person) AND g.closed_at IS NULL
        """
    }

    private static func order(_ ordering: String) -> SQL {
        switch ordering {
        case "created_at": " ORDER BY r.created_at, r.id"
        case "slug": " ORDER BY r.slug, r.created_at, r.id"
        case "-slug": " ORDER BY r.slug DESC, r.created_at DESC, r.id DESC"
        case "head": " ORDER BY r.head, r.id"
        case "-head": " ORDER BY r.head DESC, r.id"
        default: " ORDER BY r.created_at DESC, r.id DESC"
        }
    }

    static func read(_ row: any SQLRow) throws -> Seen {
        let room = RoomRow(
            id: row.id(0), slug: row.text(1), incident: row.optionalID(2), incidentNumber: row.optionalInt(3),
            name: row.bytes(4), description: row.bytes(5), isPrivate: row.bool(6),
            classification: try row.classification(7), isArchived: row.bool(8), head: row.int(9),
            membersCount: row.int(10), messagesCount: row.int(11), createdAt: row.moment(12),
            archivedAt: row.optionalMoment(13))
        let grant: Seen.Grant? =
            row.isNull(18) ? nil : Seen.Grant(id: row.id(16), kind: try row.choice(17), until: row.moment(18))
        return Seen(
            room: room, role: row.isNull(14) ? nil : try row.choice(14), read: row.int(15),
            recordedAt: row.moment(19), grant: grant)
    }

    /// What the writer needs to number a room's next event, or nil when there is no such room.
    ///
    /// - Throws: `StorageError`.
    package static func tally(
        _ room: RoomID, _ db: any SQLConnection
    ) throws -> (head: Int64, messages: Int64, recordedAt: Moment)? {
        try db.first("SELECT head, messages_count, recorded_at FROM rooms WHERE id = \(room)") {
            ($0.int(0), $0.int(1), $0.moment(2))
        }
    }

    /// Stores what the writer counted.
    ///
    /// - Throws: `StorageError`.
    package static func setTally(
        _ room: RoomID, head: Int64, messages: Int64, recordedAt: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE rooms SET head = \(head), messages_count = \(messages), recorded_at = \(recordedAt)
            WHERE id = \(room)
            """)
    }

    /// The head of a room, or nil when there is none.
    ///
    /// - Throws: `StorageError`.
    package static func head(_ room: RoomID, _ db: any SQLConnection) throws -> Int64? {
        try db.first("SELECT head FROM rooms WHERE id = \(room)") { $0.int(0) }
    }

    /// Changes a room; nil leaves a field.
    ///
    /// - Throws: `StorageError`.
    package static func update(
        _ room: RoomID, name: [UInt8]?, description: [UInt8]?, isPrivate: Bool?, _ db: any SQLConnection
    ) throws {
        if let name { try db.execute("UPDATE rooms SET name = \(name) WHERE id = \(room)") }
        if let description { try db.execute("UPDATE rooms SET description = \(description) WHERE id = \(room)") }
        if let isPrivate { try db.execute("UPDATE rooms SET is_private = \(isPrivate) WHERE id = \(room)") }
    }

    /// Sets how secret a room is.
    ///
    /// - Throws: `StorageError`.
    package static func classify(_ room: RoomID, _ level: Classification, _ db: any SQLConnection) throws {
        try db.execute("UPDATE rooms SET classification = \(level) WHERE id = \(room)")
    }

    /// Marks a room as archived.
    ///
    /// - Throws: `StorageError`.
    package static func archive(_ room: RoomID, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("UPDATE rooms SET is_archived = 1, archived_at = \(moment) WHERE id = \(room)")
    }

    /// The incident number of every room that has one.
    ///
    /// - Throws: `StorageError`.
    package static func incidentNumbers(_ db: any SQLConnection) throws -> [(room: RoomID, number: Int64)] {
        try db.all("SELECT r.id, i.number FROM rooms r JOIN incidents i ON i.id = r.incident_id") {
            (room: $0.id(0), number: $0.int(1))
        }
    }
}
