package import Domain

/// Queries of roles in incidents.
package enum RoleQueries {
    /// Gives a role to somebody, or to nobody.
    ///
    /// - Throws: `StorageError`.
    package static func set(
        _ incident: IncidentID, _ role: IncidentRole, _ person: PersonID?, room: RoomID, seq: Int64,
        _ db: any SQLConnection
    ) throws {
        try db.execute("DELETE FROM incident_roles WHERE incident_id = \(incident) AND role = \(role)")
        guard let person else { return }
        try db.execute(
            """
            INSERT INTO incident_roles (incident_id, role, person_id, room_id, seq)
            VALUES (\(incident), \(role), \(person), \(room), \(seq))
            """)
    }

    /// Who has a role, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func holder(
        _ incident: IncidentID, _ role: IncidentRole, _ db: any SQLConnection
    ) throws -> PersonID? {
        try db.first("SELECT person_id FROM incident_roles WHERE incident_id = \(incident) AND role = \(role)") {
            $0.id(0)
        }
    }

    /// Who has which role in an incident, in the order they took them.
    ///
    /// - Throws: `StorageError`.
    package static func holders(
        _ incident: IncidentID, _ db: any SQLConnection
    ) throws -> [(role: IncidentRole, person: PersonID)] {
        try db.all("SELECT role, person_id FROM incident_roles WHERE incident_id = \(incident) ORDER BY seq") {
            (role: try $0.choice(0), person: $0.id(1))
        }
    }
}
