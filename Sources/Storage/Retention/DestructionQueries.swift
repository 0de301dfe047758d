package import Domain

/// A request for destruction as stored; the reason is sealed under the house log's key.
package struct DestructionRow: Sendable {
    package let id: DestructionID
    package let kind: DestructionKind
    package let room: RoomID
    package let message: EventID?
    package let reason: [UInt8]
    package let requestedBy: Actor
    package let requestedAt: Moment
    package let state: DestructionState
    package let decidedBy: Actor?
    package let decidedAt: Moment?
}

/// Queries of requests for destruction.
package enum DestructionQueries {
    private static let columns: SQL = """
        d.id, d.kind, d.room_id, d.message_id, d.reason, d.requested_by, d.requested_at, d.state, d.decided_by,
        d.decided_at
        """

    /// Adds an open request.
    ///
    /// - Throws: `StorageError`.
    package static func insert(
        _ body: DestructionRequested, reason: [UInt8], by actor: Actor, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO destructions (id, kind, room_id, message_id, reason, requested_by, requested_at, state)
            VALUES (\(body.request), \(body.kind), \(body.room), \(body.message), \(reason), \(actor), \(moment),
                \(DestructionState.open))
            """)
    }

    /// Notes what a second person decided.
    ///
    /// - Throws: `StorageError`.
    package static func decide(
        _ id: DestructionID, _ state: DestructionState, by actor: Actor, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE destructions SET state = \(state), decided_by = \(actor), decided_at = \(moment) WHERE id = \(id)
            """)
    }

    /// One request, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func request(_ id: DestructionID, _ db: any SQLConnection) throws -> DestructionRow? {
        try db.first("SELECT \(columns) FROM destructions d WHERE d.id = \(id)", read)
    }

    /// The open request of somebody for a room or one of its messages, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func open(
        _ kind: DestructionKind, _ room: RoomID, _ message: EventID?, by actor: Actor, since moment: Moment,
        _ db: any SQLConnection
    ) throws -> DestructionRow? {
        try db.first(
            """
            SELECT \(columns) FROM destructions d
            WHERE d.room_id = \(room) AND d.kind = \(kind) AND COALESCE(d.message_id, '') = \(message?.text ?? "")
                AND d.requested_by = \(actor) AND d.state = \(DestructionState.open) AND d.requested_at > \(moment)
            """, read)
    }

    /// The newest requests, at most `limit`, in one state or in any.
    ///
    /// - Throws: `StorageError`.
    package static func list(
        _ state: DestructionState?, limit: Int, _ db: any SQLConnection
    ) throws -> [DestructionRow] {
        let filter: SQL = state.map { " WHERE d.state = \($0)" } ?? ""
        return try db.all(
            "SELECT \(columns) FROM destructions d\(filter) ORDER BY d.requested_at DESC, d.id DESC LIMIT \(limit)",
            read)
    }

    private static func read(_ row: any SQLRow) throws -> DestructionRow {
        DestructionRow(
            id: row.id(0), kind: try row.choice(1), room: row.id(2), message: row.optionalID(3), reason: row.bytes(4),
            requestedBy: Actor(trusted: row.text(5)), requestedAt: row.moment(6), state: try row.choice(7),
            decidedBy: row.optionalText(8).map(Actor.init(trusted:)), decidedAt: row.optionalMoment(9))
    }
}
