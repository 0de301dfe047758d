/// Keys in versions, and what is destroyed, held or kept for a time.
enum SchemaKeys {
    static let statements = columns + keys + destruction + retention

    private static let columns = [
        "ALTER TABLE messages ADD COLUMN redacted_at BIGINT",
        "CREATE INDEX messages_by_redaction ON messages (room_id, seq) WHERE redacted_at IS NOT NULL",
        "ALTER TABLE rooms ADD COLUMN shredded_at BIGINT",
        // The room's head when the version was made: what it sealed since is counted by seqs.
        "ALTER TABLE room_keys ADD COLUMN from_seq BIGINT NOT NULL DEFAULT 0",
        // A destroyed key leaves its row with an empty wrap: that it is gone is known, and told from a row that was lost.
        "ALTER TABLE room_keys ADD COLUMN destroyed_at BIGINT",
    ]

    private static let keys = [
        """
        CREATE TABLE master_keys (
            version BIGINT NOT NULL PRIMARY KEY,
            check_value {{blob}} NOT NULL,
            created_at BIGINT NOT NULL
        ) {{strict}}
        """
    ]

    private static let destruction = [
        """
        CREATE TABLE destructions (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            room_id TEXT NOT NULL,
            message_id TEXT,
            reason {{blob}} NOT NULL,
            requested_by TEXT NOT NULL,
            requested_at BIGINT NOT NULL,
            state TEXT NOT NULL,
            decided_by TEXT,
            decided_at BIGINT
        ) {{strict}}
        """,
        "CREATE INDEX destructions_by_room ON destructions (room_id)",
        """
        CREATE TABLE holds (
            id TEXT NOT NULL PRIMARY KEY,
            room_id TEXT,
            incident_id TEXT,
            reason {{blob}} NOT NULL,
            placed_by TEXT NOT NULL,
            placed_at BIGINT NOT NULL,
            release_reason {{blob}},
            released_by TEXT,
            released_at BIGINT
        ) {{strict}}
        """,
        "CREATE INDEX holds_by_room ON holds (room_id) WHERE released_at IS NULL AND room_id IS NOT NULL",
        "CREATE INDEX holds_by_incident ON holds (incident_id) WHERE released_at IS NULL AND incident_id IS NOT NULL",
    ]

    private static let retention = [
        """
        CREATE TABLE retention_policies (
            id TEXT NOT NULL PRIMARY KEY,
            name {{blob}} NOT NULL,
            days BIGINT NOT NULL,
            act TEXT NOT NULL,
            classification BIGINT,
            incident_type TEXT,
            room_id TEXT,
            created_by TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL
        ) {{strict}}
        """,
        """
        CREATE TABLE timers (
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            due_at BIGINT NOT NULL,
            holder TEXT,
            leased_until BIGINT,
            PRIMARY KEY (kind, subject)
        ) {{clustered}}
        """,
        "CREATE INDEX timers_by_due ON timers (due_at)",
    ]
}
