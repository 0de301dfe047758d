/// Files, the keys of their contents, and who had them. What people called or wrote of them is sealed.
enum SchemaFiles {
    static let statements = [
        """
        CREATE TABLE files (
            id TEXT NOT NULL PRIMARY KEY,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            message_id TEXT,
            uploader TEXT NOT NULL,
            size BIGINT NOT NULL,
            classification BIGINT NOT NULL,
            details {{blob}} NOT NULL,
            scan TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            shredded_at BIGINT,
            damaged_at BIGINT
        ) {{strict}}
        """,
        "CREATE INDEX files_by_room ON files (room_id, seq)",
        "CREATE INDEX files_by_uploader ON files (uploader)",
        "CREATE INDEX files_by_message ON files (message_id)",
        """
        CREATE TABLE file_keys (
            file_id TEXT NOT NULL PRIMARY KEY,
            room_id TEXT NOT NULL,
            wrapped {{blob}} NOT NULL,
            ended_at BIGINT
        ) {{strict}}
        """,
        "CREATE INDEX file_keys_by_room ON file_keys (room_id)",
        "CREATE INDEX file_keys_by_end ON file_keys (ended_at)",
        """
        CREATE TABLE file_custody (
            file_id TEXT NOT NULL,
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            PRIMARY KEY (file_id, room_id, seq)
        ) {{clustered}}
        """,
        "CREATE INDEX file_custody_by_room ON file_custody (room_id, seq)",
    ]
}
