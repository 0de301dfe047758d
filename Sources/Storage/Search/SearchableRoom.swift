package import Domain

/// A room as far as it matters before anything of it is shown: what the policy asks of it, what a question may say of it, and
/// where the index has it.
package struct SearchableRoom: Sendable {
    package let id: RoomID
    package let incident: IncidentID?
    package let classification: Classification
    package let isPrivate: Bool
    /// The asker's role in it, or nil.
    package let role: RoomRole?
    /// The asker's grant that was begun and not ended, though its time may be over.
    package let grant: RoomQueries.Seen.Grant?
    /// Its number in the index; nil when nothing of it was ever indexed.
    package let number: Int64?
}

extension SearchableRoom {
    /// Rooms that the viewer may know of, the newest first, at most `limit`.
    ///
    /// - Throws: `StorageError`.
    package static func list(seenBy viewer: Viewer, limit: Int, _ db: any SQLConnection) throws -> [SearchableRoom] {
        try db.all(
            """
            \(from(viewer.person)) WHERE r.id <> \(RoomID.house) AND r.shredded_at IS NULL\(viewer.condition)
            ORDER BY r.created_at DESC, r.id DESC LIMIT \(limit)
            """, read)
    }

    /// The room of an id; nil when there is none or it is the house log or shredded.
    ///
    /// - Throws: `StorageError`.
    package static func find(_ id: RoomID, for person: PersonID?, _ db: any SQLConnection) throws -> SearchableRoom? {
        try db.first(
            "\(from(person)) WHERE r.id = \(id) AND r.id <> \(RoomID.house) AND r.shredded_at IS NULL", read)
    }

    private static func from(_ person: PersonID?) -> SQL {
        """
        SELECT r.id, r.incident_id, r.classification, r.is_private, m.role, g.id, g.kind, g.until, s.number
        FROM rooms r
        LEFT JOIN members m ON m.room_id = r.id AND m.person_id = \(person)
        LEFT JOIN grants g ON g.room_id = r.id AND g.person_id = \(person) AND g.closed_at IS NULL
        LEFT JOIN search_rooms s ON s.room_id = r.id
        """
    }

    private static func read(_ row: any SQLRow) throws -> SearchableRoom {
        let grant: RoomQueries.Seen.Grant? =
            row.isNull(7)
            ? nil : RoomQueries.Seen.Grant(id: row.id(5), kind: try row.choice(6), until: row.moment(7))
        return SearchableRoom(
            id: row.id(0), incident: row.optionalID(1), classification: try row.classification(2),
            isPrivate: row.bool(3), role: row.isNull(4) ? nil : try row.choice(4), grant: grant,
            number: row.optionalInt(8))
    }
}
