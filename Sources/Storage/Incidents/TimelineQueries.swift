package import Domain

/// An entry of a timeline as stored: which event it is, and where it stands.
package struct TimelineRow: Sendable {
    package let id: EventID
    package let room: RoomID
    /// The seq of the event that made it.
    package let seq: Int64
    package let type: String
    /// The message that it shows, for entries that show one.
    package let message: EventID?
    /// The run of a command that made it.
    package let run: EventID?
    package let at: Moment
    /// Where it stood when it was made.
    package let originalAt: Moment
    package let isHidden: Bool
    /// The seq of the event that changed it last.
    package let changedSeq: Int64?
    /// The message that asked for the run.
    package let cause: EventID?

    /// An entry as it is made.
    package init(
        id: EventID, room: RoomID, seq: Int64, type: String, message: EventID?, run: EventID?, at: Moment
    ) {
        self.init(
            id: id, room: room, seq: seq, type: type, message: message, run: run, at: at, originalAt: at,
            isHidden: false, changedSeq: nil, cause: nil)
    }

    init(
        id: EventID, room: RoomID, seq: Int64, type: String, message: EventID?, run: EventID?, at: Moment,
        originalAt: Moment, isHidden: Bool, changedSeq: Int64?, cause: EventID?
    ) {
        self.id = id
        self.room = room
        self.seq = seq
        self.type = type
        self.message = message
        self.run = run
        self.at = at
        self.originalAt = originalAt
        self.isHidden = isHidden
        self.changedSeq = changedSeq
        self.cause = cause
    }
}

/// What a reading of a timeline asks for; nil and empty do not filter.
package struct TimelineListing: Sendable {
    package var types: [String] = []
    package var after: Moment?
    package var before: Moment?
    /// True for what was left out as well.
    package var withHidden = false
    /// True for the newest first.
    package var isNewestFirst = false

    /// Everything that is shown, the oldest first.
    package init() {}
}

/// Queries of timelines.
package enum TimelineQueries {
    private static let columns: SQL = """
        t.id, t.room_id, t.seq, t.type, t.message_id, t.run_id, t.at, t.original_at, t.is_hidden, t.changed_seq,
        c.message_id
        """
    private static let selection: SQL =
        "SELECT \(columns) FROM timeline t LEFT JOIN command_runs c ON c.id = t.run_id"

    /// Adds an entry.
    ///
    /// - Throws: `StorageError.duplicate` when its message has one.
    package static func insert(_ row: TimelineRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden)
            VALUES (\(row.room), \(row.seq), \(row.id), \(row.type), \(row.message), \(row.run), \(row.at),
                \(row.originalAt), 0)
            """)
    }

    /// Moves an entry.
    ///
    /// - Throws: `StorageError`.
    package static func move(_ id: EventID, to moment: Moment, seq: Int64, _ db: any SQLConnection) throws {
        try db.execute("UPDATE timeline SET at = \(moment), changed_seq = \(seq) WHERE id = \(id)")
    }

    /// Leaves an entry out, or takes it in again.
    ///
    /// - Throws: `StorageError`.
    package static func hide(_ id: EventID, _ isHidden: Bool, seq: Int64, _ db: any SQLConnection) throws {
        try db.execute("UPDATE timeline SET is_hidden = \(isHidden), changed_seq = \(seq) WHERE id = \(id)")
    }

    /// Takes away the entry that shows a message when an event of a type made it.
    ///
    /// - Throws: `StorageError`.
    package static func delete(showing message: EventID, type: String, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM timeline WHERE message_id = \(message) AND type = \(type)")
    }

    /// The entry of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func entry(_ id: EventID, _ db: any SQLConnection) throws -> TimelineRow? {
        try db.first("\(selection) WHERE t.id = \(id)", read)
    }

    /// The entry that shows a message, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func entry(showing message: EventID, _ db: any SQLConnection) throws -> TimelineRow? {
        try db.first("\(selection) WHERE t.message_id = \(message)", read)
    }

    /// The entries that show one of these messages.
    ///
    /// - Throws: `StorageError`.
    package static func entries(showing messages: [EventID], _ db: any SQLConnection) throws -> [TimelineRow] {
        guard !messages.isEmpty else { return [] }
        return try db.all("\(selection) WHERE t.message_id IN \(list: messages)", read)
    }

    /// The entries that came of runs which one of these messages asked for, in the order they were made.
    ///
    /// - Throws: `StorageError`.
    package static func entries(causedBy messages: [EventID], _ db: any SQLConnection) throws -> [TimelineRow] {
        guard !messages.isEmpty else { return [] }
        return try db.all(
            """
            SELECT \(columns) FROM command_runs c JOIN timeline t ON t.run_id = c.id
            WHERE c.message_id IN \(list: messages) ORDER BY t.room_id, t.seq
            """, read)
    }

    /// A page of a room's timeline, and how many entries there are in all.
    ///
    /// - Throws: `StorageError`.
    package static func page(
        _ room: RoomID, _ listing: TimelineListing, offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> (entries: [TimelineRow], count: Int64) {
        var filter: SQL = " WHERE t.room_id = \(room)"
        if !listing.types.isEmpty { filter += " AND t.type IN \(list: listing.types)" }
        if let after = listing.after { filter += " AND t.at >= \(after)" }
        if let before = listing.before { filter += " AND t.at < \(before)" }
        if !listing.withHidden { filter += " AND t.is_hidden = 0" }
        let count = try db.number("SELECT COUNT(*) FROM timeline t\(filter)")
        let order: SQL = listing.isNewestFirst ? " ORDER BY t.at DESC, t.seq DESC" : " ORDER BY t.at, t.seq"
        let page: SQL = "\(selection)\(filter)\(order) LIMIT \(limit) OFFSET \(offset)"
        return (try db.all(page, read), count)
    }

    /// A room's entries of some types in the order in which they were recorded.
    ///
    /// - Throws: `StorageError`.
    package static func entries(
        _ room: RoomID, ofTypes types: [String], limit: Int, _ db: any SQLConnection
    ) throws -> [TimelineRow] {
        try db.all(
            """
            \(selection) WHERE t.room_id = \(room) AND t.type IN \(list: types) ORDER BY t.seq LIMIT \(limit)
            """, read)
    }

    private static func read(_ row: any SQLRow) -> TimelineRow {
        TimelineRow(
            id: row.id(0), room: row.id(1), seq: row.int(2), type: row.text(3), message: row.optionalID(4),
            run: row.optionalID(5), at: row.moment(6), originalAt: row.moment(7), isHidden: row.bool(8),
            changedSeq: row.optionalInt(9), cause: row.optionalID(10))
    }
}
