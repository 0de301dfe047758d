package import Domain

/// A message as stored; the content stands in the event that `contentSeq` names.
package struct MessageRow: Sendable {
    package let id: EventID
    package let room: RoomID
    package let seq: Int64
    package let sender: PersonID
    package let type: MessageType
    /// The seq of the event that holds the present content: the posting or the last edit.
    package let contentSeq: Int64
    package let replyTo: EventID?
    package let threadRoot: EventID?
    package let replyCount: Int64
    package let lastReplyAt: Moment?
    package let editedAt: Moment?
    package let deletedAt: Moment?
    /// When its content was destroyed, or nil.
    package let redactedAt: Moment?
    package let revisions: Int64
    package let pinnedBy: PersonID?
    package let pinnedAt: Moment?
    package let ackRequired: Bool
    package let contentMAC: [UInt8]?
    package let createdAt: Moment

    /// A message as it is when posted.
    package init(
        id: EventID, room: RoomID, seq: Int64, sender: PersonID, type: MessageType, replyTo: EventID?,
        threadRoot: EventID?, ackRequired: Bool, contentMAC: [UInt8]?, createdAt: Moment
    ) {
        self.init(
            id: id, room: room, seq: seq, sender: sender, type: type, contentSeq: seq, replyTo: replyTo,
            threadRoot: threadRoot, replyCount: 0, lastReplyAt: nil, editedAt: nil, deletedAt: nil, redactedAt: nil,
            revisions: 0,
            pinnedBy: nil, pinnedAt: nil, ackRequired: ackRequired, contentMAC: contentMAC, createdAt: createdAt)
    }

    init(
        id: EventID, room: RoomID, seq: Int64, sender: PersonID, type: MessageType, contentSeq: Int64,
        replyTo: EventID?, threadRoot: EventID?, replyCount: Int64, lastReplyAt: Moment?, editedAt: Moment?,
        deletedAt: Moment?, redactedAt: Moment?, revisions: Int64, pinnedBy: PersonID?, pinnedAt: Moment?,
        ackRequired: Bool,
        contentMAC: [UInt8]?, createdAt: Moment
    ) {
        self.id = id
        self.room = room
        self.seq = seq
        self.sender = sender
        self.type = type
        self.contentSeq = contentSeq
        self.replyTo = replyTo
        self.threadRoot = threadRoot
        self.replyCount = replyCount
        self.lastReplyAt = lastReplyAt
        self.editedAt = editedAt
        self.deletedAt = deletedAt
        self.redactedAt = redactedAt
        self.revisions = revisions
        self.pinnedBy = pinnedBy
        self.pinnedAt = pinnedAt
        self.ackRequired = ackRequired
        self.contentMAC = contentMAC
        self.createdAt = createdAt
    }
}

/// What a listing of messages asks for; nil does not filter.
package struct MessageListing: Sendable {
    package var thread: EventID?
    package var type: MessageType?
    package var sender: PersonID?
    package var pinnedOnly = false

    /// No filter.
    package init() {}
}

/// Queries of messages.
package enum MessageQueries {
    static let columns: SQL = """
        m.id, m.room_id, m.seq, m.sender, m.type, m.content_seq, m.reply_to, m.thread_root, m.reply_count,
        m.last_reply_at, m.edited_at, m.deleted_at, m.revisions, m.pinned_by, m.pinned_at, m.ack_required,
        m.content_mac, m.created_at, m.redacted_at
        """

    /// Adds a posted message.
    ///
    /// - Throws: `StorageError.duplicate` when the client key was used.
    package static func insert(_ row: MessageRow, clientKey: [UInt8]?, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO messages (room_id, seq, id, sender, type, content_seq, reply_to, thread_root, reply_count,
                revisions, ack_required, client_key, content_mac, created_at)
            VALUES (\(row.room), \(row.seq), \(row.id), \(row.sender), \(row.type), \(row.contentSeq), \(row.replyTo),
                \(row.threadRoot), 0, 0, \(row.ackRequired), \(clientKey), \(row.contentMAC), \(row.createdAt))
            """)
    }

    /// The message of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func message(_ id: EventID, _ db: any SQLConnection) throws -> MessageRow? {
        try db.first("SELECT \(columns) FROM messages m WHERE m.id = \(id)", read)
    }

    /// The messages of these ids, in no order.
    ///
    /// - Throws: `StorageError`.
    package static func messages(_ ids: [EventID], _ db: any SQLConnection) throws -> [MessageRow] {
        guard !ids.isEmpty else { return [] }
        return try db.all("SELECT \(columns) FROM messages m WHERE m.id IN \(list: ids)", read)
    }

    /// The message of a room by its seq, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func message(_ room: RoomID, seq: Int64, _ db: any SQLConnection) throws -> MessageRow? {
        try db.first("SELECT \(columns) FROM messages m WHERE m.room_id = \(room) AND m.seq = \(seq)", read)
    }

    /// The message that a person sent into a room under a client key, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func message(
        _ room: RoomID, sender: PersonID, clientKey: [UInt8], _ db: any SQLConnection
    ) throws -> MessageRow? {
        try db.first(
            """
            SELECT \(columns) FROM messages m
            WHERE m.room_id = \(room) AND m.sender = \(sender) AND m.client_key = \(clientKey)
            """, read)
    }

    /// Messages of a room before a seq, newest first.
    ///
    /// - Throws: `StorageError`.
    package static func page(
        _ room: RoomID, _ listing: MessageListing, before seq: Int64, offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> [MessageRow] {
        let order: SQL = " AND m.seq < \(seq) ORDER BY m.seq DESC LIMIT \(limit) OFFSET \(offset)"
        return try db.all("SELECT \(columns) FROM messages m\(filter(room, listing))\(order)", read)
    }

    /// Messages of a room after a seq, oldest first.
    ///
    /// - Throws: `StorageError`.
    package static func page(
        _ room: RoomID, _ listing: MessageListing, after seq: Int64, limit: Int, _ db: any SQLConnection
    ) throws -> [MessageRow] {
        let order: SQL = " AND m.seq > \(seq) ORDER BY m.seq LIMIT \(limit)"
        return try db.all("SELECT \(columns) FROM messages m\(filter(room, listing))\(order)", read)
    }

    /// Where the newest messages of a room up to a seq begin, and how many there are before them.
    ///
    /// - Throws: `StorageError`.
    package static func newest(
        _ room: RoomID, through seq: Int64, count: Int, _ db: any SQLConnection
    ) throws -> (first: Int64, skipped: Int64) {
        let all = try db.number("SELECT COUNT(*) FROM messages WHERE room_id = \(room) AND seq <= \(seq)")
        guard all > Int64(count) else { return (0, 0) }
        let first = try db.number(
            """
            SELECT seq FROM messages WHERE room_id = \(room) AND seq <= \(seq)
            ORDER BY seq DESC LIMIT 1 OFFSET \(count - 1)
            """)
        return (first, all - Int64(count))
    }

    /// A room's pinned messages in pin order.
    ///
    /// - Throws: `StorageError`.
    package static func pinned(_ room: RoomID, limit: Int, _ db: any SQLConnection) throws -> [MessageRow] {
        try db.all(
            """
            SELECT \(columns) FROM messages m WHERE m.room_id = \(room) AND m.pin_seq IS NOT NULL
            ORDER BY m.pin_seq LIMIT \(limit)
            """, read)
    }

    /// How many messages of a room are pinned.
    ///
    /// - Throws: `StorageError`.
    package static func pins(_ room: RoomID, _ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT COUNT(*) FROM messages WHERE room_id = \(room) AND pin_seq IS NOT NULL")
    }

    private static func filter(_ room: RoomID, _ listing: MessageListing) -> SQL {
        var sql: SQL = " WHERE m.room_id = \(room)"
        if let thread = listing.thread { sql += " AND m.thread_root = \(thread)" }
        if let type = listing.type { sql += " AND m.type = \(type)" }
        if let sender = listing.sender { sql += " AND m.sender = \(sender)" }
        return sql
    }

    private static func read(_ row: any SQLRow) throws -> MessageRow { try read(row, from: 0) }

    /// Reads the columns that begin at a place.
    static func read(_ row: any SQLRow, from start: Int) throws -> MessageRow {
        MessageRow(
            id: row.id(start), room: row.id(start + 1), seq: row.int(start + 2), sender: row.id(start + 3),
            type: try row.choice(start + 4),
            contentSeq: row.int(start + 5), replyTo: row.optionalID(start + 6), threadRoot: row.optionalID(start + 7),
            replyCount: row.int(start + 8),
            lastReplyAt: row.optionalMoment(start + 9), editedAt: row.optionalMoment(start + 10),
            deletedAt: row.optionalMoment(start + 11), redactedAt: row.optionalMoment(start + 18),
            revisions: row.int(start + 12), pinnedBy: row.optionalID(start + 13),
            pinnedAt: row.optionalMoment(start + 14),
            ackRequired: row.bool(start + 15), contentMAC: row.optionalBytes(start + 16),
            createdAt: row.moment(start + 17))
    }
}
