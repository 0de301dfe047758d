/// What tokens of bots let them do, where bots are asked, and the questions that are still open. All of it is state: no event
/// makes these rows, no rebuild touches them.
enum SchemaBots {
    static let statements = [
        // Words with a space between.
        "ALTER TABLE tokens ADD COLUMN scopes TEXT NOT NULL DEFAULT ''",
        """
        CREATE TABLE bot_hooks (
            person_id TEXT NOT NULL PRIMARY KEY,
            url {{blob}} NOT NULL,
            set_by TEXT NOT NULL,
            set_at BIGINT NOT NULL
        ) {{strict}}
        """,
        """
        CREATE TABLE bot_calls (
            message_id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            room_id TEXT NOT NULL,
            tries BIGINT NOT NULL,
            due_at BIGINT NOT NULL,
            PRIMARY KEY (message_id, person_id)
        ) {{strict}}
        """,
        "CREATE INDEX bot_calls_due ON bot_calls (due_at)",
    ]
}
