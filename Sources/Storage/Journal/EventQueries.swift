package import Domain

/// An event as it is stored: the body sealed, or absent when it was destroyed.
package struct EventRow: Sendable {
    package let position: Int64
    package let id: EventID
    package let room: RoomID
    package let seq: Int64
    package let type: String
    package let version: Int64
    package let actor: Actor
    package let door: String
    package let occurredAt: Moment
    package let recordedAt: Moment
    package let requestID: String
    package let body: [UInt8]?
    package let commit: [UInt8]
    package let leafHash: [UInt8]

    /// States every field.
    package init(
        position: Int64, id: EventID, room: RoomID, seq: Int64, type: String, version: Int64, actor: Actor,
        door: String, occurredAt: Moment, recordedAt: Moment, requestID: String, body: [UInt8]?, commit: [UInt8],
        leafHash: [UInt8]
    ) {
        self.position = position
        self.id = id
        self.room = room
        self.seq = seq
        self.type = type
        self.version = version
        self.actor = actor
        self.door = door
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.requestID = requestID
        self.body = body
        self.commit = commit
        self.leafHash = leafHash
    }
}

/// An event as one of a page of its room's log.
package struct LoggedRow: Sendable {
    package let row: EventRow
    /// True when the message that it posted was deleted since.
    package let isDeleted: Bool
    /// What is left of the message that it posted, when its content was destroyed.
    package let remains: MessageRemains?
}

/// Queries of the events table. Rows are only inserted; all that is ever changed is a body that is destroyed.
package enum EventQueries {
    /// Fourteen of them.
    static let columns: SQL = """
        e.position, e.id, e.room_id, e.seq, e.type, e.version, e.actor, e.door, e.occurred_at, e.recorded_at,
        e.request_id, e.body, e.body_commit, e.leaf_hash
        """

    /// Appends an event.
    ///
    /// - Throws: `StorageError.duplicate` when position or (room, seq) is taken.
    package static func insert(_ row: EventRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO events (position, id, room_id, seq, type, version, actor, door, occurred_at, recorded_at,
                request_id, body, body_commit, leaf_hash)
            VALUES (\(row.position), \(row.id), \(row.room), \(row.seq), \(row.type), \(row.version), \(row.actor),
                \(row.door), \(row.occurredAt), \(row.recordedAt), \(row.requestID), \(row.body), \(row.commit),
                \(row.leafHash))
            """)
    }

    /// The last event's position and leaf hash, or nil in an empty journal.
    ///
    /// - Throws: `StorageError`.
    package static func last(_ db: any SQLConnection) throws -> (position: Int64, leafHash: [UInt8])? {
        try db.first("SELECT position, leaf_hash FROM events ORDER BY position DESC LIMIT 1") {
            ($0.int(0), $0.bytes(1))
        }
    }

    /// Destroys the bodies of a room's events. The engine overwrites what it frees (`secure_delete`).
    ///
    /// - Throws: `StorageError`.
    package static func destroyBodies(_ room: RoomID, seqs: [Int64], _ db: any SQLConnection) throws {
        try db.execute("UPDATE events SET body = NULL WHERE room_id = \(room) AND seq IN \(list: seqs)")
    }

    /// Destroys the bodies of all of a room's events.
    ///
    /// - Throws: `StorageError`.
    package static func destroyBodies(_ room: RoomID, _ db: any SQLConnection) throws {
        try db.execute("UPDATE events SET body = NULL WHERE room_id = \(room)")
    }

    /// A room's events after a seq, in order, each with what became of the message that it posted.
    ///
    /// - Throws: `StorageError`.
    package static func page(
        _ room: RoomID, after seq: Int64, limit: Int, _ db: any SQLConnection
    ) throws -> [LoggedRow] {
        try db.all(
            """
            SELECT \(columns), m.deleted_at, m.redacted_at, m.type, m.reply_to, m.thread_root, m.ack_required
            FROM events e
            LEFT JOIN messages m ON m.room_id = e.room_id AND m.seq = e.seq
            WHERE e.room_id = \(room) AND e.seq > \(seq) ORDER BY e.seq LIMIT \(limit)
            """
        ) { row in
            let remains =
                row.isNull(15)
                ? nil
                : MessageRemains(
                    type: try row.choice(16), replyTo: row.optionalID(17), threadRoot: row.optionalID(18),
                    ackRequired: row.bool(19), edits: [], editedAt: nil)
            return LoggedRow(row: read(row), isDeleted: !row.isNull(14), remains: remains)
        }
    }

    /// Events of a room by their seqs, in no order.
    ///
    /// - Throws: `StorageError`.
    package static func events(_ room: RoomID, seqs: [Int64], _ db: any SQLConnection) throws -> [EventRow] {
        try db.all("SELECT \(columns) FROM events e WHERE e.room_id = \(room) AND e.seq IN \(list: seqs)", read)
    }

    /// A room's events after a seq up to another, in order, those of some types only from a seq on.
    ///
    /// - Throws: `StorageError`.
    package static func span(
        _ room: RoomID, after seq: Int64, through last: Int64, without types: [String], before first: Int64,
        limit: Int, _ db: any SQLConnection
    ) throws -> [EventRow] {
        try db.all(
            """
            SELECT \(columns) FROM events e
            WHERE e.room_id = \(room) AND e.seq > \(seq) AND e.seq <= \(last)
                AND (e.seq >= \(first) OR e.type NOT IN \(list: types))
            ORDER BY e.seq LIMIT \(limit)
            """, read)
    }

    /// When an event of a room was recorded, or nil when there is none of that seq.
    ///
    /// - Throws: `StorageError`.
    package static func recordedAt(_ room: RoomID, seq: Int64, _ db: any SQLConnection) throws -> Moment? {
        try db.first("SELECT recorded_at FROM events WHERE room_id = \(room) AND seq = \(seq)") { $0.moment(0) }
    }

    /// An event by its id, or nil. Ids have no index, which every write would pay for: this looks at every row.
    ///
    /// - Throws: `StorageError`.
    package static func event(_ id: EventID, _ db: any SQLConnection) throws -> EventRow? {
        try db.first("SELECT \(columns) FROM events e WHERE e.id = \(id) LIMIT 1", read)
    }

    /// The journal after a position, in order.
    ///
    /// - Throws: `StorageError`.
    package static func journal(after position: Int64, limit: Int, _ db: any SQLConnection) throws -> [EventRow] {
        try db.all(
            "SELECT \(columns) FROM events e WHERE e.position > \(position) ORDER BY e.position LIMIT \(limit)", read)
    }

    /// The journal's last rows, in order.
    ///
    /// - Throws: `StorageError`.
    package static func newest(_ limit: Int, _ db: any SQLConnection) throws -> [EventRow] {
        try db.all("SELECT \(columns) FROM events e ORDER BY e.position DESC LIMIT \(limit)", read).reversed()
    }

    /// Reads the columns from the first on.
    static func read(_ row: any SQLRow) -> EventRow {
        EventRow(
            position: row.int(0), id: row.id(1), room: row.id(2), seq: row.int(3), type: row.text(4),
            version: row.int(5), actor: Actor(trusted: row.text(6)), door: row.text(7), occurredAt: row.moment(8),
            recordedAt: row.moment(9), requestID: row.text(10), body: row.optionalBytes(11), commit: row.bytes(12),
            leafHash: row.bytes(13))
    }
}
