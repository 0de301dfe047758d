package import Domain

/// A retention policy as stored; its name is sealed under the house log's key.
package struct RetentionRow: Sendable {
    package let id: RetentionPolicyID
    package let name: [UInt8]
    package let days: Int64
    package let act: RetentionAct
    package let classification: Classification?
    package let incidentType: IncidentType?
    package let incidentStatus: IncidentStatus?
    package let room: RoomID?
    package let createdBy: Actor
    package let createdAt: Moment
    package let updatedAt: Moment
}

/// Queries of retention policies.
package enum RetentionQueries {
    private static let columns: SQL = """
        p.id, p.name, p.days, p.act, p.classification, p.incident_type, p.room_id, p.created_by, p.created_at,
        p.updated_at, p.incident_status
        """

    /// Adds a policy, or replaces its terms.
    ///
    /// - Throws: `StorageError`.
    package static func put(
        _ id: RetentionPolicyID, _ terms: RetentionTerms, name: [UInt8], by actor: Actor, at moment: Moment,
        _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO retention_policies (id, name, days, act, classification, incident_type, incident_status, room_id,
                created_by, created_at, updated_at)
            VALUES (\(id), \(name), \(terms.days), \(terms.act), \(terms.classification), \(terms.incidentType),
                \(terms.incidentStatus), \(terms.room), \(actor), \(moment), \(moment))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, days = excluded.days, act = excluded.act,
                classification = excluded.classification, incident_type = excluded.incident_type,
                incident_status = excluded.incident_status, room_id = excluded.room_id, updated_at = excluded.updated_at
            """)
    }

    /// Takes a policy away.
    ///
    /// - Throws: `StorageError`.
    package static func delete(_ id: RetentionPolicyID, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM retention_policies WHERE id = \(id)")
    }

    /// One policy, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func policy(_ id: RetentionPolicyID, _ db: any SQLConnection) throws -> RetentionRow? {
        try db.first("SELECT \(columns) FROM retention_policies p WHERE p.id = \(id)", read)
    }

    /// Every policy, oldest first.
    ///
    /// - Throws: `StorageError`.
    package static func all(_ db: any SQLConnection) throws -> [RetentionRow] {
        try db.all("SELECT \(columns) FROM retention_policies p ORDER BY p.created_at, p.id", read)
    }

    private static func read(_ row: any SQLRow) throws -> RetentionRow {
        RetentionRow(
            id: row.id(0), name: row.bytes(1), days: row.int(2), act: try row.choice(3),
            classification: row.isNull(4) ? nil : try row.classification(4),
            incidentType: row.isNull(5) ? nil : try row.choice(5),
            incidentStatus: row.isNull(10) ? nil : try row.choice(10), room: row.optionalID(6),
            createdBy: Actor(trusted: row.text(7)), createdAt: row.moment(8), updatedAt: row.moment(9))
    }
}
