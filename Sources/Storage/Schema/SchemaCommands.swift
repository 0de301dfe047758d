/// Runs of commands: which message asked for one, and how it ended. What was asked and answered stands sealed in the events.
enum SchemaCommands {
    static let statements = [
        """
        CREATE TABLE command_runs (
            id TEXT NOT NULL PRIMARY KEY,
            room_id TEXT NOT NULL,
            message_id TEXT NOT NULL,
            actor TEXT NOT NULL,
            started_seq BIGINT NOT NULL,
            started_at BIGINT NOT NULL,
            state TEXT NOT NULL,
            finished_seq BIGINT,
            result_id TEXT
        ) {{strict}}
        """,
        "CREATE UNIQUE INDEX command_runs_by_message ON command_runs (message_id)",
        "CREATE INDEX command_runs_by_room ON command_runs (room_id, started_seq)",
    ]
}
