/// How far followers of the journal have come, and the index that one of them keeps. State: no event describes it, and it
/// can be made again from the journal.
enum SchemaSearch {
    static let statements = [
        """
        CREATE TABLE followers (
            name TEXT NOT NULL PRIMARY KEY,
            position BIGINT NOT NULL,
            holder TEXT NOT NULL,
            term BIGINT NOT NULL,
            expires_at BIGINT NOT NULL
        ) {{strict}}
        """,
        """
        CREATE TABLE parked_events (
            follower TEXT NOT NULL,
            position BIGINT NOT NULL,
            room_id TEXT NOT NULL,
            fault TEXT NOT NULL,
            parked_at BIGINT NOT NULL,
            PRIMARY KEY (follower, position)
        ) {{clustered}}
        """,
        // Rooms have short numbers here, since each stands in millions of rows.
        """
        CREATE TABLE search_rooms (
            room_id TEXT NOT NULL PRIMARY KEY,
            number BIGINT NOT NULL UNIQUE,
            refilled_seq BIGINT NOT NULL
        ) {{strict}}
        """,
        """
        CREATE TABLE search_entries (
            room BIGINT NOT NULL,
            position BIGINT NOT NULL,
            tokens {{blob}} NOT NULL,
            PRIMARY KEY (room, position)
        ) {{clustered}}
        """,
        """
        CREATE TABLE search_tokens (
            room BIGINT NOT NULL,
            token BIGINT NOT NULL,
            position BIGINT NOT NULL,
            PRIMARY KEY (room, token, position)
        ) {{clustered}}
        """,
    ]
    /// Texts with too many words to index are few, and every search asks where they are.
    static let wide = ["CREATE INDEX search_wide ON search_tokens (room, position) WHERE token = 0"]
}
