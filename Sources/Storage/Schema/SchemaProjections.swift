/// Views of the journal. Each can be emptied and rebuilt from it; people's words are sealed or only pointed at.
enum SchemaProjections {
    static let statements = people + rooms + messages + incidents

    private static let people = [
        """
        CREATE TABLE people (
            id TEXT NOT NULL PRIMARY KEY,
            username TEXT NOT NULL UNIQUE,
            display_name {{blob}} NOT NULL,
            kind TEXT NOT NULL,
            role TEXT NOT NULL,
            clearance BIGINT NOT NULL,
            is_active BIGINT NOT NULL,
            created_at BIGINT NOT NULL
        ) {{strict}}
        """
    ]

    private static let rooms = [
        """
        CREATE TABLE rooms (
            id TEXT NOT NULL PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE,
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
            archived_at BIGINT
        ) {{strict}}
        """,
        "CREATE INDEX rooms_by_incident ON rooms (incident_id) WHERE incident_id IS NOT NULL",
        """
        CREATE TABLE members (
            person_id TEXT NOT NULL,
            room_id TEXT NOT NULL,
            role TEXT NOT NULL,
            joined_at BIGINT NOT NULL,
            PRIMARY KEY (person_id, room_id)
        ) {{clustered}}
        """,
        "CREATE INDEX members_by_room ON members (room_id, joined_at)",
    ]

    private static let messages = [
        """
        CREATE TABLE messages (
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            id TEXT NOT NULL UNIQUE,
            sender TEXT NOT NULL,
            type TEXT NOT NULL,
            content_seq BIGINT NOT NULL,
            reply_to TEXT,
            thread_root TEXT,
            reply_count BIGINT NOT NULL,
            last_reply_at BIGINT,
            edited_at BIGINT,
            deleted_at BIGINT,
            revisions BIGINT NOT NULL,
            pinned_by TEXT,
            pinned_at BIGINT,
            pin_seq BIGINT,
            ack_required BIGINT NOT NULL,
            client_key {{blob}},
            content_mac {{blob}},
            created_at BIGINT NOT NULL,
            PRIMARY KEY (room_id, seq)
        ) {{clustered}}
        """,
        "CREATE UNIQUE INDEX messages_by_client ON messages (room_id, sender, client_key) WHERE client_key IS NOT NULL",
        "CREATE INDEX messages_by_thread ON messages (thread_root, seq) WHERE thread_root IS NOT NULL",
        "CREATE INDEX messages_by_pin ON messages (room_id, pin_seq) WHERE pin_seq IS NOT NULL",
        """
        CREATE TABLE edits (
            message_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            PRIMARY KEY (message_id, seq)
        ) {{clustered}}
        """,
        """
        CREATE TABLE reactions (
            message_id TEXT NOT NULL,
            emoji TEXT NOT NULL,
            person_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            PRIMARY KEY (message_id, emoji, person_id)
        ) {{clustered}}
        """,
        """
        CREATE TABLE acknowledgements (
            message_id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            PRIMARY KEY (message_id, person_id)
        ) {{clustered}}
        """,
        """
        CREATE TABLE mentions (
            person_id TEXT NOT NULL,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            PRIMARY KEY (person_id, room_id, seq)
        ) {{clustered}}
        """,
    ]

    private static let incidents = [
        """
        CREATE TABLE incidents (
            id TEXT NOT NULL PRIMARY KEY,
            number BIGINT NOT NULL UNIQUE,
            room_id TEXT NOT NULL,
            status TEXT NOT NULL,
            severity TEXT NOT NULL,
            realness TEXT NOT NULL,
            type TEXT NOT NULL,
            is_private BIGINT NOT NULL,
            classification BIGINT NOT NULL,
            reporter TEXT NOT NULL,
            assignee TEXT,
            details {{blob}} NOT NULL,
            created_at BIGINT NOT NULL,
            updated_at BIGINT NOT NULL,
            version BIGINT NOT NULL
        ) {{strict}}
        """
    ]
}
