package import Domain

/// A legal hold as stored; the reasons are sealed under the house log's key.
package struct HoldRow: Sendable {
    package let id: HoldID
    package let subject: HoldSubject
    package let reason: [UInt8]
    package let placedBy: Actor
    package let placedAt: Moment
    package let releaseReason: [UInt8]?
    package let releasedBy: Actor?
    package let releasedAt: Moment?
}

/// Queries of legal holds.
package enum HoldQueries {
    private static let columns: SQL = """
        h.id, h.room_id, h.incident_id, h.reason, h.placed_by, h.placed_at, h.release_reason, h.released_by, h.released_at
        """

    /// Adds a hold.
    ///
    /// - Throws: `StorageError`.
    package static func insert(
        _ id: HoldID, _ subject: HoldSubject, reason: [UInt8], by actor: Actor, at moment: Moment,
        _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO holds (id, room_id, incident_id, reason, placed_by, placed_at)
            VALUES (\(id), \(subject.room), \(subject.incident), \(reason), \(actor), \(moment))
            """)
    }

    /// Ends a hold.
    ///
    /// - Throws: `StorageError`.
    package static func release(
        _ id: HoldID, reason: [UInt8], by actor: Actor, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE holds SET release_reason = \(reason), released_by = \(actor), released_at = \(moment)
            WHERE id = \(id)
            """)
    }

    /// One hold, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func hold(_ id: HoldID, _ db: any SQLConnection) throws -> HoldRow? {
        try db.first("SELECT \(columns) FROM holds h WHERE h.id = \(id)", read)
    }

    /// The newest holds, at most `limit`; only those that still stand, or all.
    ///
    /// - Throws: `StorageError`.
    package static func list(standingOnly: Bool, limit: Int, _ db: any SQLConnection) throws -> [HoldRow] {
        let filter: SQL = standingOnly ? " WHERE h.released_at IS NULL" : ""
        return try db.all(
            "SELECT \(columns) FROM holds h\(filter) ORDER BY h.placed_at DESC, h.id DESC LIMIT \(limit)", read)
    }

    /// How many holds of a room, or of the incident it belongs to, still stand.
    ///
    /// - Throws: `StorageError`.
    package static func standing(_ room: RoomID, _ incident: IncidentID?, _ db: any SQLConnection) throws -> Int64 {
        let ofRoom = try db.number(
            "SELECT COUNT(*) FROM holds WHERE room_id = \(room) AND released_at IS NULL")
        guard let incident else { return ofRoom }
        return try ofRoom
            + db.number("SELECT COUNT(*) FROM holds WHERE incident_id = \(incident) AND released_at IS NULL")
    }

    /// How many holds still stand in all.
    ///
    /// - Throws: `StorageError`.
    package static func standing(_ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT COUNT(*) FROM holds WHERE released_at IS NULL")
    }

    private static func read(_ row: any SQLRow) throws -> HoldRow {
        let subject: HoldSubject
        if let room: RoomID = row.optionalID(1) {
            subject = .room(room)
        } else if let incident: IncidentID = row.optionalID(2) {
            subject = .incident(incident)
        } else {
            throw StorageError.corrupt("a hold names neither room nor incident")
        }
        return HoldRow(
            id: row.id(0), subject: subject, reason: row.bytes(3), placedBy: Actor(trusted: row.text(4)),
            placedAt: row.moment(5), releaseReason: row.optionalBytes(6),
            releasedBy: row.optionalText(7).map(Actor.init(trusted:)), releasedAt: row.optionalMoment(8))
    }
}
