package import Domain

/// An update as stored; what was said stands in its message.
package struct UpdateRow: Sendable {
    package let id: EventID
    package let room: RoomID
    /// The seq of its message.
    package let seq: Int64
    package let audience: UpdateAudience
    package let nextDue: Moment?
    package let overdueAt: Moment?
    package let sentBy: Actor
    package let sentAt: Moment

    /// An update as it is sent.
    package init(
        id: EventID, room: RoomID, seq: Int64, audience: UpdateAudience, nextDue: Moment?, overdueAt: Moment? = nil,
        sentBy: Actor, sentAt: Moment
    ) {
        self.id = id
        self.room = room
        self.seq = seq
        self.audience = audience
        self.nextDue = nextDue
        self.overdueAt = overdueAt
        self.sentBy = sentBy
        self.sentAt = sentAt
    }
}

/// Queries of updates.
package enum UpdateQueries {
    private static let columns: SQL = """
        u.id, u.room_id, u.seq, u.audience, u.next_due_at, u.overdue_at, u.sent_by, u.sent_at
        """

    /// Adds an update.
    ///
    /// - Throws: `StorageError`.
    package static func insert(_ row: UpdateRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO updates (id, room_id, seq, audience, next_due_at, sent_by, sent_at)
            VALUES (\(row.id), \(row.room), \(row.seq), \(row.audience), \(row.nextDue), \(row.sentBy),
                \(row.sentAt))
            """)
    }

    /// Notes that the next one did not come in time.
    ///
    /// - Throws: `StorageError`.
    package static func miss(_ id: EventID, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("UPDATE updates SET overdue_at = \(moment) WHERE id = \(id)")
    }

    /// The update of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func update(_ id: EventID, _ db: any SQLConnection) throws -> UpdateRow? {
        try db.first("SELECT \(columns) FROM updates u WHERE u.id = \(id)", read)
    }

    /// A room's last update, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func last(_ room: RoomID, _ db: any SQLConnection) throws -> UpdateRow? {
        try db.first("SELECT \(columns) FROM updates u WHERE u.room_id = \(room) ORDER BY u.seq DESC LIMIT 1", read)
    }

    /// A room's updates in the order they were sent, a page of them, and how many there are.
    ///
    /// - Throws: `StorageError`.
    package static func page(
        _ room: RoomID, offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> (updates: [UpdateRow], count: Int64) {
        let count = try db.number("SELECT COUNT(*) FROM updates WHERE room_id = \(room)")
        let page: SQL = """
            SELECT \(columns) FROM updates u WHERE u.room_id = \(room) ORDER BY u.seq LIMIT \(limit) OFFSET \(offset)
            """
        return (try db.all(page, read), count)
    }

    private static func read(_ row: any SQLRow) throws -> UpdateRow {
        UpdateRow(
            id: row.id(0), room: row.id(1), seq: row.int(2), audience: try row.choice(3),
            nextDue: row.optionalMoment(4), overdueAt: row.optionalMoment(5), sentBy: Actor(trusted: row.text(6)),
            sentAt: row.moment(7))
    }
}
