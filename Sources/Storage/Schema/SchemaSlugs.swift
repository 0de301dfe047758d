/// Slugs that several rooms may bear, since nobody is told of rooms that they may not know of (decision 0019).
enum SchemaSlugs {
    /// A constraint that stands in a column goes only with its table, on one of the engines.
    static let statements = [
        """
        CREATE TABLE rooms_anew (
            id TEXT NOT NULL PRIMARY KEY,
            slug TEXT NOT NULL,
            incident_id TEXT,
            name {{blob}} NOT NULL,
            description {{blob}} NOT NULL,
            is_private BIGINT NOT NULL,
            classification BIGINT NOT NULL,
            is_archived BIGINT NOT NULL,
            head BIGINT NOT NULL,
            members_count BIGINT NOT NULL,
            messages_count BIGINT NOT NULL,
            recorded_at BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            archived_at BIGINT,
            shredded_at BIGINT
        ) {{strict}}
        """,
        """
        INSERT INTO rooms_anew (id, slug, incident_id, name, description, is_private, classification, is_archived, head,
            members_count, messages_count, recorded_at, created_at, archived_at, shredded_at)
        SELECT id, slug, incident_id, name, description, is_private, classification, is_archived, head,
            members_count, messages_count, recorded_at, created_at, archived_at, shredded_at FROM rooms
        """,
        "DROP TABLE rooms",
        "ALTER TABLE rooms_anew RENAME TO rooms",
        "CREATE INDEX rooms_by_incident ON rooms (incident_id) WHERE incident_id IS NOT NULL",
        "CREATE INDEX rooms_by_slug ON rooms (slug, created_at, id)",
    ]
}
