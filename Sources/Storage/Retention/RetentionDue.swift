package import Domain

/// A room, or a file of one, whose time under a policy is over.
package struct RetentionDue: Sendable, Equatable {
    package let room: RoomID
    /// The room's.
    package let slug: String
    /// Nil for the whole room.
    package let file: FileID?
    /// The file's own, or the room's.
    package let classification: Classification
    /// Since when its time ran.
    package let since: Moment
}

/// What policies cover. Time runs from a room's archiving, or from the last change of its incident once that is over; what a
/// legal hold keeps is never due.
extension RetentionQueries {
    /// Rooms whose time under a policy is over, or their files, as the policy says; the oldest first, at most `limit`.
    ///
    /// - Parameter cutoff: what happened at or before this moment was kept long enough.
    /// - Throws: `StorageError`.
    package static func due(
        _ policy: RetentionRow, cutoff: Moment, limit: Int, _ db: any SQLConnection
    ) throws -> [RetentionDue] {
        let since: SQL = "CASE WHEN r.archived_at <= \(cutoff) THEN r.archived_at ELSE i.updated_at END"
        let level: SQL
        var sql: SQL
        switch policy.act {
        case .shred:
            level = "r.classification"
            sql = """
                SELECT r.id, r.slug, NULL, r.classification, \(since) FROM rooms r
                LEFT JOIN incidents i ON i.id = r.incident_id
                WHERE r.shredded_at IS NULL AND r.id <> \(RoomID.house)
                """
        case .shredFiles:
            level = "f.classification"
            sql = """
                SELECT r.id, r.slug, f.id, f.classification, \(since) FROM files f JOIN rooms r ON r.id = f.room_id
                LEFT JOIN incidents i ON i.id = r.incident_id
                WHERE f.shredded_at IS NULL
                """
        }
        sql += """
             AND (r.archived_at <= \(cutoff) OR (i.status IN \(list: IncidentStatus.over) AND i.updated_at <= \(cutoff)))
            AND NOT EXISTS (SELECT 1 FROM holds h WHERE h.released_at IS NULL
                AND (h.room_id = r.id OR h.incident_id = r.incident_id))
            """
        if let wanted = policy.classification { sql += " AND \(level) = \(wanted)" }
        if let type = policy.incidentType { sql += " AND i.type = \(type)" }
        if let status = policy.incidentStatus { sql += " AND i.status = \(status)" }
        if let room = policy.room { sql += " AND r.id = \(room)" }
        let order: SQL = policy.act == .shred ? "r.created_at, r.id" : "f.created_at, f.id"
        sql += " ORDER BY \(order) LIMIT \(limit)"
        return try db.all(sql) { row in
            RetentionDue(
                room: row.id(0), slug: row.text(1), file: row.optionalID(2), classification: try row.classification(3),
                since: row.moment(4))
        }
    }
}
