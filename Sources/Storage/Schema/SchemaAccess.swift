/// Grants: who, not being a member, may read a room for a while. A view of the journal like the other projections.
enum SchemaAccess {
    static let statements = [
        """
        CREATE TABLE grants (
            id TEXT NOT NULL PRIMARY KEY,
            room_id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            opened_at BIGINT NOT NULL,
            opened_seq BIGINT NOT NULL,
            until BIGINT,
            approved_by TEXT,
            closed_at BIGINT,
            closed_how TEXT,
            reviewed_by TEXT,
            reviewed_at BIGINT
        ) {{strict}}
        """,
        "CREATE UNIQUE INDEX grants_open ON grants (person_id, room_id) WHERE closed_at IS NULL",
        "CREATE INDEX grants_by_room ON grants (room_id)",
    ]
}
