package import Domain

/// A run of a runbook as stored; what was given and why it ended stands in the events that its seqs name.
package struct RunRow: Sendable {
    package let id: EventID
    package let number: Int64
    package let room: RoomID
    package let message: EventID?
    package let actor: Actor
    package let runbook: String
    package let version: Int64
    package let digest: String
    package let risk: Runbook.Risk
    package let state: RunbookRunState
    /// The step that comes next, from 0.
    package let step: Int64
    package let isFailing: Bool
    package let wakeAt: Moment?
    package let approvedBy: Actor?
    package let startedSeq: Int64
    package let startedAt: Moment
    package let finishedSeq: Int64?
    package let finishedAt: Moment?
    /// The life of the log in which it was asked for.
    package let epoch: String
}

/// A step of a run as stored.
package struct RunStepRow: Sendable {
    /// From 0.
    package let step: Int64
    package let action: Runbook.Action.Kind
    package let state: RunbookStepState
    /// Nil when it began and ended in one transaction.
    package let startedSeq: Int64?
    package let startedAt: Moment
    package let finishedSeq: Int64?
    package let finishedAt: Moment?
    package let decidedBy: Actor?
    package let result: EventID?
}

/// Queries of runs of runbooks and their steps.
package enum RunQueries {
    private static let columns: SQL = """
        r.id, r.number, r.room_id, r.message_id, r.actor, r.runbook, r.version, r.digest, r.risk, r.state, r.step,
        r.is_failing, r.wake_at, r.approved_by, r.started_seq, r.started_at, r.finished_seq, r.finished_at,
        r.epoch
        """

    /// Adds a run that begins.
    ///
    /// - Throws: `StorageError`.
    package static func insert(
        _ id: EventID, _ body: RunStarted, room: RoomID, by actor: Actor, seq: Int64, at moment: Moment,
        _ db: any SQLConnection
    ) throws {
        let state: RunbookRunState = body.waitsUntil == nil ? .running : .waitingApproval
        try db.execute(
            """
            INSERT INTO runs (id, number, room_id, message_id, actor, runbook, version, digest, risk, state, step,
                is_failing, wake_at, started_seq, started_at, epoch)
            VALUES (\(id), \(body.number), \(room), \(body.message), \(actor), \(body.runbook), \(body.version),
                \(body.digest), \(body.risk), \(state), 0, 0, \(body.waitsUntil), \(seq), \(moment),
                \(body.epoch))
            """)
    }

    /// Notes that somebody agreed.
    ///
    /// - Throws: `StorageError`.
    package static func approve(
        _ body: RunApproved, by actor: Actor, seq: Int64, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE runs SET state = \(RunbookRunState.running), step = \(body.next), wake_at = NULL
            WHERE id = \(body.run)
            """)
        guard let step = body.step else {
            try db.execute("UPDATE runs SET approved_by = \(actor) WHERE id = \(body.run)")
            return
        }
        try db.execute(
            """
            UPDATE run_steps SET decided_by = \(actor),
                state = CASE WHEN state = \(RunbookStepState.started) THEN \(RunbookStepState.succeeded) ELSE state END,
                finished_seq = COALESCE(finished_seq, \(seq)), finished_at = COALESCE(finished_at, \(moment))
            WHERE run_id = \(body.run) AND step = \(step)
            """)
    }

    /// Notes that a step began.
    ///
    /// - Throws: `StorageError`.
    package static func start(
        _ body: RunStepStarted, seq: Int64, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO run_steps (run_id, step, action, state, started_seq, started_at)
            VALUES (\(body.run), \(body.step), \(body.action), \(RunbookStepState.started), \(seq), \(moment))
            """)
        let state: RunbookRunState = body.action == .approval ? .waitingApproval : .running
        try db.execute(
            "UPDATE runs SET state = \(state), wake_at = \(body.waitsUntil) WHERE id = \(body.run)")
    }

    /// Notes that somebody is to report back.
    ///
    /// - Throws: `StorageError`.
    package static func handOver(_ body: RunStepHandedOver, _ db: any SQLConnection) throws {
        try db.execute(
            """
            UPDATE run_steps SET state = \(RunbookStepState.waiting)
            WHERE run_id = \(body.run) AND step = \(body.step)
            """)
        try db.execute(
            "UPDATE runs SET wake_at = \(body.waitsUntil) WHERE id = \(body.run) AND finished_seq IS NULL")
    }

    /// Notes how a step ended.
    ///
    /// - Throws: `StorageError`.
    package static func finish(
        _ body: RunStepFinished, seq: Int64, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO run_steps (run_id, step, action, state, started_at, finished_seq, finished_at, result_id)
            VALUES (\(body.run), \(body.step), \(body.action), \(body.state), \(moment), \(seq), \(moment),
                \(body.result))
            ON CONFLICT (run_id, step) DO UPDATE SET state = excluded.state, finished_seq = excluded.finished_seq,
                finished_at = excluded.finished_at, result_id = excluded.result_id
            """)
        let state: RunbookRunState = body.state == .unknown ? .unknown : .running
        try db.execute(
            """
            UPDATE runs SET state = CASE WHEN finished_seq IS NULL THEN \(state) ELSE state END, step = \(body.next),
                is_failing = \(body.isFailing), wake_at = NULL
            WHERE id = \(body.run)
            """)
    }

    /// Notes how a run ended.
    ///
    /// - Throws: `StorageError`.
    package static func finish(
        _ body: RunFinished, seq: Int64, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE runs SET state = \(body.state), finished_seq = \(seq), finished_at = \(moment), wake_at = NULL
            WHERE id = \(body.run)
            """)
    }

    /// The number that a next run gets.
    ///
    /// - Throws: `StorageError`.
    package static func nextNumber(_ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT MAX(number) FROM runs") + 1
    }

    /// A run by its id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func run(_ id: EventID, _ db: any SQLConnection) throws -> RunRow? {
        try db.first("SELECT \(columns) FROM runs r WHERE r.id = \(id)", read)
    }

    /// A run by its number, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func run(number: Int64, _ db: any SQLConnection) throws -> RunRow? {
        try db.first("SELECT \(columns) FROM runs r WHERE r.number = \(number)", read)
    }

    /// Runs of a room, the newest first.
    ///
    /// - Parameter states: none for every state.
    /// - Throws: `StorageError`.
    package static func runs(
        of room: RoomID, states: [RunbookRunState], offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> [RunRow] {
        var sql: SQL = "SELECT \(columns) FROM runs r WHERE r.room_id = \(room)"
        if !states.isEmpty { sql += " AND r.state IN \(list: states)" }
        sql += " ORDER BY r.number DESC LIMIT \(limit) OFFSET \(offset)"
        return try db.all(sql, read)
    }

    /// How many runs of a room stand so.
    ///
    /// - Parameter states: none for every state.
    /// - Throws: `StorageError`.
    package static func count(of room: RoomID, states: [RunbookRunState], _ db: any SQLConnection) throws -> Int64 {
        var sql: SQL = "SELECT COUNT(*) FROM runs r WHERE r.room_id = \(room)"
        if !states.isEmpty { sql += " AND r.state IN \(list: states)" }
        return try db.number(sql)
    }

    /// Runs that have something to do: those that run and wait for no moment, and those whose moment has come.
    ///
    /// - Throws: `StorageError`.
    package static func due(at now: Moment, limit: Int, _ db: any SQLConnection) throws -> [EventID] {
        try db.all(
            """
            SELECT id FROM runs
            WHERE (state = \(RunbookRunState.running) AND (wake_at IS NULL OR wake_at <= \(now)))
                OR (state = \(RunbookRunState.waitingApproval) AND wake_at <= \(now))
            ORDER BY number LIMIT \(limit)
            """
        ) { $0.id(0) }
    }

    /// The steps of a run that have begun, in order.
    ///
    /// - Throws: `StorageError`.
    package static func steps(of run: EventID, _ db: any SQLConnection) throws -> [RunStepRow] {
        try db.all(
            """
            SELECT step, action, state, started_seq, started_at, finished_seq, finished_at, decided_by, result_id
            FROM run_steps WHERE run_id = \(run) ORDER BY step
            """
        ) { row in
            RunStepRow(
                step: row.int(0), action: try row.choice(1), state: try row.choice(2),
                startedSeq: row.optionalInt(3), startedAt: row.moment(4), finishedSeq: row.optionalInt(5),
                finishedAt: row.optionalMoment(6), decidedBy: row.optionalText(7).map(Actor.init(trusted:)),
                result: row.optionalID(8))
        }
    }

    /// Takes the runs of a shredded room away.
    ///
    /// - Throws: `StorageError`.
    static func delete(of room: RoomID, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM run_steps WHERE run_id IN (SELECT id FROM runs WHERE room_id = \(room))")
        try db.execute("DELETE FROM runs WHERE room_id = \(room)")
    }

    private static func read(_ row: any SQLRow) throws -> RunRow {
        RunRow(
            id: row.id(0), number: row.int(1), room: row.id(2), message: row.optionalID(3),
            actor: Actor(trusted: row.text(4)), runbook: row.text(5), version: row.int(6), digest: row.text(7),
            risk: try row.choice(8), state: try row.choice(9), step: row.int(10), isFailing: row.bool(11),
            wakeAt: row.optionalMoment(12), approvedBy: row.optionalText(13).map(Actor.init(trusted:)),
            startedSeq: row.int(14), startedAt: row.moment(15), finishedSeq: row.optionalInt(16),
            finishedAt: row.optionalMoment(17), epoch: row.text(18))
    }
}
