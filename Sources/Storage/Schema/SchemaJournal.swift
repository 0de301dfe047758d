/// The journal itself. Nothing here is ever updated, but for bodies that are destroyed.
enum SchemaJournal {
    static let statements = [
        """
        CREATE TABLE events (
            position BIGINT NOT NULL PRIMARY KEY,
            id TEXT NOT NULL,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            type TEXT NOT NULL,
            version BIGINT NOT NULL,
            actor TEXT NOT NULL,
            door TEXT NOT NULL,
            occurred_at BIGINT NOT NULL,
            recorded_at BIGINT NOT NULL,
            request_id TEXT NOT NULL,
            body {{blob}},
            body_commit {{blob}} NOT NULL,
            leaf_hash {{blob}} NOT NULL
        ) {{strict}}
        """,
        "CREATE UNIQUE INDEX events_by_room ON events (room_id, seq)",
    ]
}
