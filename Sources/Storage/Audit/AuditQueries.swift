package import Domain

/// What the audit trail shows of an event: everything but its content.
package struct AuditEntryRow: Sendable {
    package let position: Int64
    package let id: EventID
    package let room: RoomID
    package let seq: Int64
    package let type: String
    package let actor: Actor
    package let door: String
    package let occurredAt: Moment
    package let recordedAt: Moment
    package let requestID: String
    /// True when the content was destroyed.
    package let isDestroyed: Bool
    package let leafHash: [UInt8]
}

/// What a listing of the audit trail asks for; nil does not filter.
package struct AuditListing: Sendable {
    /// `message.posted`.
    package var type: String?
    package var actor: Actor?
    package var room: RoomID?
    /// The positions that are looked at.
    package var positions: Range<Int64>
    /// Newest first, or in order.
    package var isNewestFirst: Bool
    package var limit: Int

    /// Every entry of a range of positions.
    package init(positions: Range<Int64>, isNewestFirst: Bool, limit: Int) {
        self.positions = positions
        self.isNewestFirst = isNewestFirst
        self.limit = limit
    }
}

/// Queries of the journal as an audit trail: who did what when, never what was said.
package enum AuditQueries {
    private static let columns: SQL = """
        e.position, e.id, e.room_id, e.seq, e.type, e.actor, e.door, e.occurred_at, e.recorded_at, e.request_id,
        CASE WHEN e.body IS NULL THEN 1 ELSE 0 END, e.leaf_hash
        """

    /// The entries that pass.
    ///
    /// Types and actors have no index, which every write would pay for: callers bound the positions instead.
    ///
    /// - Throws: `StorageError`.
    package static func entries(_ listing: AuditListing, _ db: any SQLConnection) throws -> [AuditEntryRow] {
        var sql: SQL = """
            SELECT \(columns) FROM events e
            WHERE e.position >= \(listing.positions.lowerBound) AND e.position < \(listing.positions.upperBound)
            """
        if let type = listing.type { sql += " AND e.type = \(type)" }
        if let actor = listing.actor { sql += " AND e.actor = \(actor)" }
        if let room = listing.room { sql += " AND e.room_id = \(room)" }
        // Within a room the two orders are the same, and the room's own index has one of them.
        sql += listing.room == nil ? " ORDER BY e.position" : " ORDER BY e.seq"
        sql += listing.isNewestFirst ? " DESC" : ""
        sql += " LIMIT \(listing.limit)"
        return try db.all(sql, read)
    }

    /// The entry of a position, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func entry(position: Int64, _ db: any SQLConnection) throws -> AuditEntryRow? {
        try db.first("SELECT \(columns) FROM events e WHERE e.position = \(position)", read)
    }

    /// The events of a room at some seqs, each with the leaf hash of the position before it; nil before the first.
    ///
    /// - Throws: `StorageError`.
    package static func leaves(
        _ room: RoomID, seqs: [Int64], _ db: any SQLConnection
    ) throws -> [(row: EventRow, previous: [UInt8]?)] {
        try EventQueries.events(room, seqs: seqs, db).sorted { $0.seq < $1.seq }.map { row in
            let previous = try db.first("SELECT leaf_hash FROM events WHERE position = \(row.position - 1)") {
                $0.bytes(0)
            }
            return (row, previous)
        }
    }

    /// The seqs of a room's events of one type that happened at a moment after a seq.
    ///
    /// - Throws: `StorageError`.
    package static func seqs(
        of type: String, in room: RoomID, after seq: Int64, at moment: Moment, _ db: any SQLConnection
    ) throws -> [Int64] {
        try db.all(
            """
            SELECT seq FROM events
            WHERE room_id = \(room) AND seq > \(seq) AND type = \(type) AND occurred_at = \(moment) ORDER BY seq
            """
        ) { $0.int(0) }
    }

    private static func read(_ row: any SQLRow) -> AuditEntryRow {
        AuditEntryRow(
            position: row.int(0), id: row.id(1), room: row.id(2), seq: row.int(3), type: row.text(4),
            actor: Actor(trusted: row.text(5)), door: row.text(6), occurredAt: row.moment(7), recordedAt: row.moment(8),
            requestID: row.text(9), isDestroyed: row.bool(10), leafHash: row.bytes(11))
    }
}
