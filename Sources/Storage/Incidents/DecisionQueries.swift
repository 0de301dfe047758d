package import Domain

/// A decision as stored; what was decided stands in its message.
package struct DecisionRow: Sendable {
    package let id: EventID
    package let room: RoomID
    /// The seq of its message.
    package let seq: Int64
    package let isReversible: Bool?
    package let supersedes: EventID?
    package let supersededBy: EventID?
    package let madeBy: Actor
    package let madeAt: Moment

    /// A decision as it is made.
    package init(
        id: EventID, room: RoomID, seq: Int64, isReversible: Bool?, supersedes: EventID?, supersededBy: EventID? = nil,
        madeBy: Actor, madeAt: Moment
    ) {
        self.id = id
        self.room = room
        self.seq = seq
        self.isReversible = isReversible
        self.supersedes = supersedes
        self.supersededBy = supersededBy
        self.madeBy = madeBy
        self.madeAt = madeAt
    }
}

/// Queries of decisions.
package enum DecisionQueries {
    private static let columns: SQL = """
        d.id, d.room_id, d.seq, d.is_reversible, d.supersedes, d.superseded_by, d.made_by, d.made_at
        """

    /// Adds a decision, and notes on the one that it supersedes that it does.
    ///
    /// - Throws: `StorageError`.
    package static func insert(_ row: DecisionRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO decisions (id, room_id, seq, is_reversible, supersedes, made_by, made_at)
            VALUES (\(row.id), \(row.room), \(row.seq), \(row.isReversible), \(row.supersedes), \(row.madeBy),
                \(row.madeAt))
            """)
        guard let older = row.supersedes else { return }
        try db.execute("UPDATE decisions SET superseded_by = \(row.id) WHERE id = \(older)")
    }

    /// The decision of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func decision(_ id: EventID, _ db: any SQLConnection) throws -> DecisionRow? {
        try db.first("SELECT \(columns) FROM decisions d WHERE d.id = \(id)", read)
    }

    /// A room's decisions in the order they were made, a page of them, and how many there are.
    ///
    /// - Throws: `StorageError`.
    package static func page(
        _ room: RoomID, offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> (decisions: [DecisionRow], count: Int64) {
        let count = try db.number("SELECT COUNT(*) FROM decisions WHERE room_id = \(room)")
        let page: SQL = """
            SELECT \(columns) FROM decisions d WHERE d.room_id = \(room) ORDER BY d.seq LIMIT \(limit)
            OFFSET \(offset)
            """
        return (try db.all(page, read), count)
    }

    private static func read(_ row: any SQLRow) -> DecisionRow {
        DecisionRow(
            id: row.id(0), room: row.id(1), seq: row.int(2), isReversible: row.isNull(3) ? nil : row.bool(3),
            supersedes: row.optionalID(4), supersededBy: row.optionalID(5), madeBy: Actor(trusted: row.text(6)),
            madeAt: row.moment(7))
    }
}
