/// The tree over the journal's leaves, what was signed of it and where that was anchored, and the wrapped key that signs.
/// The journal can give the tree again; signatures and anchors nothing can.
enum SchemaAudit {
    static let statements = [
        // One row, written with every batch, so that a start reads no more than that.
        "CREATE TABLE tree_edge (id BIGINT NOT NULL PRIMARY KEY, size BIGINT NOT NULL, peaks {{blob}} NOT NULL) {{strict}}",
        // Level 1 has the roots of 256 leaves each, level 2 those of 256 of these, and so on.
        """
        CREATE TABLE tree_tiles (
            level BIGINT NOT NULL,
            number BIGINT NOT NULL,
            hash {{blob}} NOT NULL,
            PRIMARY KEY (level, number)
        ) {{clustered}}
        """,
        """
        CREATE TABLE checkpoints (
            size BIGINT NOT NULL PRIMARY KEY,
            root {{blob}} NOT NULL,
            note TEXT NOT NULL,
            signed_at BIGINT NOT NULL
        ) {{strict}}
        """,
        """
        CREATE TABLE anchors (
            kind TEXT NOT NULL,
            size BIGINT NOT NULL,
            anchored_at BIGINT NOT NULL,
            PRIMARY KEY (kind, size)
        ) {{clustered}}
        """,
        """
        CREATE TABLE anchor_failures (
            kind TEXT NOT NULL PRIMARY KEY,
            size BIGINT NOT NULL,
            attempts BIGINT NOT NULL,
            failed_at BIGINT NOT NULL,
            reason TEXT NOT NULL
        ) {{strict}}
        """,
        """
        CREATE TABLE wrapped_secrets (
            name TEXT NOT NULL PRIMARY KEY,
            master_version BIGINT NOT NULL,
            wrapped {{blob}} NOT NULL,
            created_at BIGINT NOT NULL
        ) {{strict}}
        """,
    ]
}
