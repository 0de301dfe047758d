package import Domain

/// Queries of links between incidents; each is stored once for either end.
package enum LinkQueries {
    /// A link as stored.
    package struct LinkRow: Sendable {
        package let relation: IncidentRelation
        package let other: IncidentID
    }

    /// Adds a link, unless it is there.
    ///
    /// - Throws: `StorageError`.
    package static func insert(_ link: IncidentLinked, room: RoomID, seq: Int64, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO incident_links (incident_id, relation, other_id, room_id, seq)
            VALUES (\(link.incident), \(link.relation), \(link.other), \(room), \(seq))
            ON CONFLICT DO NOTHING
            """)
    }

    /// Takes a link away.
    ///
    /// - Throws: `StorageError`.
    package static func delete(_ link: IncidentUnlinked, _ db: any SQLConnection) throws {
        try db.execute(
            """
            DELETE FROM incident_links
            WHERE incident_id = \(link.incident) AND relation = \(link.relation) AND other_id = \(link.other)
            """)
    }

    /// An incident's links in the order they were made.
    ///
    /// - Throws: `StorageError`.
    package static func links(_ incident: IncidentID, _ db: any SQLConnection) throws -> [LinkRow] {
        try db.all("SELECT relation, other_id FROM incident_links WHERE incident_id = \(incident) ORDER BY seq") {
            LinkRow(relation: try $0.choice(0), other: $0.id(1))
        }
    }
}
