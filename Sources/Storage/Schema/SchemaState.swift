/// State that no event describes and no rebuild touches: wrapped keys, hashes of secrets, sessions, markers.
enum SchemaState {
    static let statements = [
        "CREATE TABLE installation (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) {{strict}}",
        """
        CREATE TABLE room_keys (
            room_id TEXT NOT NULL,
            version BIGINT NOT NULL,
            master_version BIGINT NOT NULL,
            wrapped {{blob}} NOT NULL,
            created_at BIGINT NOT NULL,
            PRIMARY KEY (room_id, version)
        ) {{strict}}
        """,
        """
        CREATE TABLE passwords (
            person_id TEXT NOT NULL PRIMARY KEY,
            salt {{blob}} NOT NULL,
            hash {{blob}} NOT NULL,
            cost BIGINT NOT NULL,
            changed_at BIGINT NOT NULL
        ) {{strict}}
        """,
        """
        CREATE TABLE sessions (
            id TEXT NOT NULL PRIMARY KEY,
            hash {{blob}} NOT NULL UNIQUE,
            person_id TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            used_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL
        ) {{strict}}
        """,
        "CREATE INDEX sessions_by_person ON sessions (person_id)",
        """
        CREATE TABLE tokens (
            id TEXT NOT NULL PRIMARY KEY,
            hash {{blob}} NOT NULL UNIQUE,
            person_id TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            expires_at BIGINT,
            used_at BIGINT,
            revoked_at BIGINT
        ) {{strict}}
        """,
        "CREATE INDEX tokens_by_person ON tokens (person_id)",
        """
        CREATE TABLE tickets (
            hash {{blob}} NOT NULL PRIMARY KEY,
            purpose TEXT NOT NULL,
            person_id TEXT NOT NULL,
            credential TEXT NOT NULL,
            expires_at BIGINT NOT NULL
        ) {{strict}}
        """,
        """
        CREATE TABLE read_markers (
            person_id TEXT NOT NULL,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            PRIMARY KEY (person_id, room_id)
        ) {{clustered}}
        """,
        """
        CREATE TABLE idempotency (
            hash {{blob}} NOT NULL PRIMARY KEY,
            request_mac {{blob}} NOT NULL,
            status BIGINT NOT NULL,
            subject TEXT NOT NULL,
            expires_at BIGINT NOT NULL
        ) {{strict}}
        """,
        "CREATE INDEX idempotency_by_expiry ON idempotency (expires_at)",
    ]
}
