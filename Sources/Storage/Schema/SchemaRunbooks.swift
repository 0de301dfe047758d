/// Runbooks, each version a row, with their documents sealed; and the secrets that their header fields name, which no event
/// tells and no rebuild touches.
enum SchemaRunbooks {
    static let statements = [
        """
        CREATE TABLE runbooks (
            name TEXT NOT NULL,
            version BIGINT NOT NULL,
            title {{blob}} NOT NULL,
            risk TEXT NOT NULL,
            digest TEXT NOT NULL,
            source {{blob}} NOT NULL,
            saved_by TEXT NOT NULL,
            saved_at BIGINT NOT NULL,
            PRIMARY KEY (name, version)
        ) {{strict}}
        """,
        """
        CREATE TABLE runbook_secrets (
            name TEXT NOT NULL PRIMARY KEY,
            value {{blob}} NOT NULL,
            set_by TEXT NOT NULL,
            set_at BIGINT NOT NULL
        ) {{strict}}
        """,
    ]
}
