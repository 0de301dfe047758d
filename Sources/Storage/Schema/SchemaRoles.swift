/// Who does what in incidents, and what those outside were told.
enum SchemaRoles {
    static let statements = [
        """
        CREATE TABLE incident_roles (
            incident_id TEXT NOT NULL,
            role TEXT NOT NULL,
            person_id TEXT NOT NULL,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            PRIMARY KEY (incident_id, role)
        ) {{clustered}}
        """,
        """
        CREATE TABLE updates (
            id TEXT NOT NULL PRIMARY KEY,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            audience TEXT NOT NULL,
            next_due_at BIGINT,
            overdue_at BIGINT,
            sent_by TEXT NOT NULL,
            sent_at BIGINT NOT NULL
        ) {{strict}}
        """,
        "CREATE INDEX updates_by_room ON updates (room_id, seq)",
    ]
}
