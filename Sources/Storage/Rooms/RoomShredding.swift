package import Domain

extension RoomQueries {
    /// Takes everything of a shredded room out of the projections and leaves what remains of it: a row that nobody finds, so
    /// that its incident's number is never given again.
    ///
    /// - Throws: `StorageError`.
    package static func shred(
        _ room: RoomID, _ remains: RoomRemains, at moment: Moment, _ db: any SQLConnection
    ) throws {
        let messages: SQL = "(SELECT id FROM messages WHERE room_id = \(room))"
        try db.execute("DELETE FROM reactions WHERE message_id IN \(messages)")
        try db.execute("DELETE FROM acknowledgements WHERE message_id IN \(messages)")
        try db.execute("DELETE FROM edits WHERE message_id IN \(messages)")
        try db.execute("DELETE FROM mentions WHERE room_id = \(room)")
        try db.execute("DELETE FROM messages WHERE room_id = \(room)")
        try db.execute("DELETE FROM timeline WHERE room_id = \(room)")
        try db.execute("DELETE FROM tasks WHERE room_id = \(room)")
        try db.execute("DELETE FROM decisions WHERE room_id = \(room)")
        try db.execute("DELETE FROM incident_links WHERE room_id = \(room)")
        try db.execute("DELETE FROM incident_roles WHERE room_id = \(room)")
        try db.execute("DELETE FROM updates WHERE room_id = \(room)")
        try db.execute("DELETE FROM command_runs WHERE room_id = \(room)")
        try RunQueries.delete(of: room, db)
        try db.execute("DELETE FROM bot_calls WHERE room_id = \(room)")
        try db.execute("DELETE FROM files WHERE room_id = \(room)")
        // Who had its files stands in the house log, and stays.
        try db.execute("DELETE FROM file_custody WHERE room_id = \(room)")
        try db.execute("DELETE FROM members WHERE room_id = \(room)")
        let nothing: [UInt8] = []
        try db.execute(
            """
            UPDATE rooms SET slug = \(remains.slug), incident_id = \(remains.incident), name = \(nothing),
                description = \(nothing), is_private = 1, classification = \(remains.classification), is_archived = 1,
                archived_at = \(moment), shredded_at = \(moment), members_count = 0
            WHERE id = \(room)
            """)
        guard let incident = remains.declared else { return }
        try db.execute("DELETE FROM incidents WHERE id = \(incident.id)")
        try IncidentQueries.insert(
            IncidentRow(
                id: incident.id, number: incident.number, room: room, status: incident.status,
                severity: incident.severity, realness: incident.realness, type: incident.type,
                isPrivate: incident.isPrivate, classification: incident.classification, reporter: incident.reporter,
                assignee: nil, details: nothing, createdAt: incident.createdAt, updatedAt: incident.updatedAt,
                version: incident.version), db)
    }
}
