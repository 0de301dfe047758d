/// Tasks and decisions, whose words stand in the messages that they name, links between incidents, and why one is over.
enum SchemaTasks {
    static let statements = [
        """
        CREATE TABLE tasks (
            id TEXT NOT NULL PRIMARY KEY,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            owner TEXT,
            due_at BIGINT,
            added_by TEXT NOT NULL,
            added_at BIGINT NOT NULL,
            ended_at BIGINT
        ) {{strict}}
        """,
        "CREATE INDEX tasks_by_room ON tasks (room_id, seq)",
        """
        CREATE TABLE decisions (
            id TEXT NOT NULL PRIMARY KEY,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            is_reversible BIGINT,
            supersedes TEXT,
            superseded_by TEXT,
            made_by TEXT NOT NULL,
            made_at BIGINT NOT NULL
        ) {{strict}}
        """,
        "CREATE INDEX decisions_by_room ON decisions (room_id, seq)",
        """
        CREATE TABLE incident_links (
            incident_id TEXT NOT NULL,
            relation TEXT NOT NULL,
            other_id TEXT NOT NULL,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            PRIMARY KEY (incident_id, relation, other_id)
        ) {{clustered}}
        """,
        "ALTER TABLE incidents ADD COLUMN closure_reason TEXT",
    ]
}
