package import Domain

/// A grant as stored; why it was asked for stands in its first event.
package struct GrantRow: Sendable {
    package let id: GrantID
    package let room: RoomID
    package let person: PersonID
    package let kind: RoomPolicy.Grant
    package let openedAt: Moment
    /// The seq of the event that opened it, in the room's log.
    package let openedSeq: Int64
    /// When it ends; nil while a second person has to agree.
    package let until: Moment?
    package let approvedBy: Actor?
    package let closedAt: Moment?
    package let closedHow: GrantEnd?
    package let reviewedBy: Actor?
    package let reviewedAt: Moment?

    /// A grant that was just opened.
    package init(
        id: GrantID, room: RoomID, person: PersonID, kind: RoomPolicy.Grant, openedAt: Moment, openedSeq: Int64,
        until: Moment?
    ) {
        self.init(
            id: id, room: room, person: person, kind: kind, openedAt: openedAt, openedSeq: openedSeq, until: until,
            approvedBy: nil, closedAt: nil, closedHow: nil, reviewedBy: nil, reviewedAt: nil)
    }

    init(
        id: GrantID, room: RoomID, person: PersonID, kind: RoomPolicy.Grant, openedAt: Moment, openedSeq: Int64,
        until: Moment?, approvedBy: Actor?, closedAt: Moment?, closedHow: GrantEnd?, reviewedBy: Actor?,
        reviewedAt: Moment?
    ) {
        self.id = id
        self.room = room
        self.person = person
        self.kind = kind
        self.openedAt = openedAt
        self.openedSeq = openedSeq
        self.until = until
        self.approvedBy = approvedBy
        self.closedAt = closedAt
        self.closedHow = closedHow
        self.reviewedBy = reviewedBy
        self.reviewedAt = reviewedAt
    }
}

/// Queries of grants.
package enum GrantQueries {
    private static let columns: SQL = """
        g.id, g.room_id, g.person_id, g.kind, g.opened_at, g.opened_seq, g.until, g.approved_by, g.closed_at,
        g.closed_how, g.reviewed_by, g.reviewed_at
        """
    private static let unreviewed: SQL = """
        g.kind = \(RoomPolicy.Grant.breakGlass) AND g.until IS NOT NULL AND g.closed_at IS NOT NULL
        AND g.reviewed_at IS NULL
        """

    /// Adds a grant.
    ///
    /// - Throws: `StorageError.duplicate` when the person has an open one for the room.
    package static func insert(_ row: GrantRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO grants (id, room_id, person_id, kind, opened_at, opened_seq, until)
            VALUES (\(row.id), \(row.room), \(row.person), \(row.kind), \(row.openedAt), \(row.openedSeq),
                \(row.until))
            """)
    }

    /// Lets a grant begin that waited for a second person.
    ///
    /// - Throws: `StorageError`.
    package static func approve(
        _ id: GrantID, by actor: Actor, until moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute("UPDATE grants SET approved_by = \(actor), until = \(moment) WHERE id = \(id)")
    }

    /// Ends a grant.
    ///
    /// - Throws: `StorageError`.
    package static func close(_ id: GrantID, _ how: GrantEnd, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("UPDATE grants SET closed_at = \(moment), closed_how = \(how) WHERE id = \(id)")
    }

    /// Notes that somebody looked at a grant that had ended.
    ///
    /// - Throws: `StorageError`.
    package static func review(_ id: GrantID, by actor: Actor, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("UPDATE grants SET reviewed_by = \(actor), reviewed_at = \(moment) WHERE id = \(id)")
    }

    /// Forgets the grants of a room whose record was destroyed.
    ///
    /// - Throws: `StorageError`.
    package static func delete(of room: RoomID, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM grants WHERE room_id = \(room)")
    }

    /// The grant of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func grant(_ id: GrantID, _ db: any SQLConnection) throws -> GrantRow? {
        try db.first("SELECT \(columns) FROM grants g WHERE g.id = \(id)", read)
    }

    /// A person's grant for a room that was not ended, though its time may be over; or nil.
    ///
    /// - Throws: `StorageError`.
    package static func unended(of person: PersonID, in room: RoomID, _ db: any SQLConnection) throws -> GrantRow? {
        try db.first(
            """
            SELECT \(columns) FROM grants g
            WHERE g.person_id = \(person) AND g.room_id = \(room) AND g.closed_at IS NULL
            """, read)
    }

    /// Emergency accesses to a room that began without a second person and were not ended.
    ///
    /// - Throws: `StorageError`.
    package static func unapproved(in room: RoomID, _ db: any SQLConnection) throws -> [GrantRow] {
        try db.all(
            """
            SELECT \(columns) FROM grants g
            WHERE g.room_id = \(room) AND g.kind = \(RoomPolicy.Grant.breakGlass) AND g.closed_at IS NULL
                AND g.until IS NOT NULL AND g.approved_by IS NULL
            ORDER BY g.id
            """, read)
    }

    /// Grants that were not ended although their time is over, the oldest first: those that hold until a moment, and those
    /// that have waited for a second person since another.
    ///
    /// - Throws: `StorageError`.
    package static func due(
        at now: Moment, waitingSince asked: Moment, limit: Int, _ db: any SQLConnection
    ) throws -> [GrantRow] {
        try db.all(
            """
            SELECT \(columns) FROM grants g WHERE g.closed_at IS NULL
                AND (g.until <= \(now) OR (g.until IS NULL AND g.opened_at <= \(asked)))
            ORDER BY g.id LIMIT \(limit)
            """, read)
    }

    /// Grants for rooms up to a classification, the newest first, and how many there are.
    ///
    /// - Throws: `StorageError`.
    package static func list(
        _ state: GrantState?, clearance: Classification, offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> (grants: [GrantRow], count: Int64) {
        var filter: SQL = " FROM grants g JOIN rooms r ON r.id = g.room_id WHERE r.classification <= \(clearance)"
        switch state {
        case nil: break
        case .waiting: filter += " AND g.closed_at IS NULL AND g.until IS NULL"
        case .open: filter += " AND g.closed_at IS NULL AND g.until IS NOT NULL"
        case .unreviewed: filter += " AND \(unreviewed)"
        case .done: filter += " AND g.closed_at IS NOT NULL AND NOT (\(unreviewed))"
        }
        let count = try db.number("SELECT COUNT(*)\(filter)")
        let sql: SQL = "SELECT \(columns)\(filter) ORDER BY g.id DESC LIMIT \(limit) OFFSET \(offset)"
        return (try db.all(sql, read), count)
    }

    /// How many emergency accesses ended before a moment and were not looked at yet.
    ///
    /// - Throws: `StorageError`.
    package static func unreviewed(before moment: Moment, _ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT COUNT(*) FROM grants g WHERE \(unreviewed) AND g.closed_at < \(moment)")
    }

    private static func read(_ row: any SQLRow) throws -> GrantRow {
        GrantRow(
            id: row.id(0), room: row.id(1), person: row.id(2), kind: try row.choice(3), openedAt: row.moment(4),
            openedSeq: row.int(5), until: row.optionalMoment(6),
            approvedBy: row.isNull(7) ? nil : Actor(trusted: row.text(7)), closedAt: row.optionalMoment(8),
            closedHow: row.isNull(9) ? nil : try row.choice(9),
            reviewedBy: row.isNull(10) ? nil : Actor(trusted: row.text(10)), reviewedAt: row.optionalMoment(11))
    }
}
