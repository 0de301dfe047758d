/// Runs of runbooks and the ledger of their steps: where each stands. What was given, said and brought stands sealed in the
/// events.
enum SchemaRuns {
    static let statements = [
        """
        CREATE TABLE runs (
            id TEXT NOT NULL PRIMARY KEY,
            number BIGINT NOT NULL,
            room_id TEXT NOT NULL,
            message_id TEXT,
            actor TEXT NOT NULL,
            runbook TEXT NOT NULL,
            version BIGINT NOT NULL,
            digest TEXT NOT NULL,
            risk TEXT NOT NULL,
            state TEXT NOT NULL,
            step BIGINT NOT NULL,
            is_failing BIGINT NOT NULL,
            wake_at BIGINT,
            approved_by TEXT,
            started_seq BIGINT NOT NULL,
            started_at BIGINT NOT NULL,
            finished_seq BIGINT,
            finished_at BIGINT,
            epoch TEXT NOT NULL
        ) {{strict}}
        """,
        "CREATE UNIQUE INDEX runs_by_number ON runs (number)",
        "CREATE INDEX runs_by_room ON runs (room_id, number)",
        "CREATE INDEX runs_open ON runs (state, wake_at) WHERE finished_seq IS NULL",
        """
        CREATE TABLE run_steps (
            run_id TEXT NOT NULL,
            step BIGINT NOT NULL,
            action TEXT NOT NULL,
            state TEXT NOT NULL,
            started_seq BIGINT,
            started_at BIGINT NOT NULL,
            finished_seq BIGINT,
            finished_at BIGINT,
            decided_by TEXT,
            result_id TEXT,
            PRIMARY KEY (run_id, step)
        ) {{strict}}
        """,
    ]
}
