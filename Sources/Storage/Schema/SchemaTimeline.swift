/// The timeline: which events of a room's log are its entries, and where they stand. What they tell stands in the events.
enum SchemaTimeline {
    /// What happened before is put in as a replay of the journal would: the types of `Timeline.types` in the first release
    /// that has one, and what is pinned. A change by a command came of the last run that its actor had begun.
    static let statements = [
        """
        CREATE TABLE timeline (
            room_id TEXT NOT NULL,
            seq BIGINT NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            message_id TEXT,
            run_id TEXT,
            at BIGINT NOT NULL,
            original_at BIGINT NOT NULL,
            is_hidden BIGINT NOT NULL,
            changed_seq BIGINT,
            PRIMARY KEY (room_id, seq)
        ) {{clustered}}
        """,
        "CREATE UNIQUE INDEX timeline_by_id ON timeline (id)",
        "CREATE INDEX timeline_by_moment ON timeline (room_id, at, seq)",
        "CREATE UNIQUE INDEX timeline_by_message ON timeline (message_id) WHERE message_id IS NOT NULL",
        "CREATE INDEX timeline_by_run ON timeline (run_id) WHERE run_id IS NOT NULL",
        "CREATE INDEX command_runs_running ON command_runs (actor, id) WHERE state = 'running'",
        """
        INSERT INTO timeline (room_id, seq, id, type, run_id, at, original_at, is_hidden)
        SELECT e.room_id, e.seq, e.id, e.type,
            CASE WHEN e.door = 'command' THEN (
                SELECT c.id FROM command_runs c JOIN events s ON s.room_id = c.room_id AND s.seq = c.started_seq
                WHERE c.actor = e.actor AND s.position < e.position ORDER BY s.position DESC LIMIT 1) END,
            e.occurred_at, e.occurred_at, 0
        FROM events e JOIN rooms r ON r.id = e.room_id
        WHERE r.shredded_at IS NULL AND e.type IN (
            'incident.declared', 'incident.status_changed', 'incident.severity_changed', 'incident.field_changed',
            'incident.assigned', 'incident.classified', 'incident.held', 'incident.moment_corrected', 'member.joined',
            'member.role_changed', 'member.left', 'member.removed', 'room.archived')
        """,
        """
        INSERT INTO timeline (room_id, seq, id, type, message_id, run_id, at, original_at, is_hidden)
        SELECT e.room_id, e.seq, e.id, e.type, m.id,
            CASE WHEN e.door = 'command' THEN (
                SELECT c.id FROM command_runs c JOIN events s ON s.room_id = c.room_id AND s.seq = c.started_seq
                WHERE c.actor = e.actor AND s.position < e.position ORDER BY s.position DESC LIMIT 1) END,
            m.created_at, m.created_at, 0
        FROM messages m JOIN events e ON e.room_id = m.room_id AND e.seq = m.pin_seq
        WHERE m.pin_seq IS NOT NULL
        """,
    ]
}
