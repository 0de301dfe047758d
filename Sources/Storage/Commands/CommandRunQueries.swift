package import Domain

/// A run of a command as stored; what was asked stands in the event that `startedSeq` names.
package struct CommandRunRow: Sendable {
    package let id: EventID
    package let room: RoomID
    package let message: EventID
    package let actor: Actor
    package let startedSeq: Int64
    package let startedAt: Moment
    package let state: CommandRunState
    /// The seq of the event that ended it.
    package let finishedSeq: Int64?
    /// The message with the answer.
    package let result: EventID?

    /// A run as it begins.
    package init(
        id: EventID, room: RoomID, message: EventID, actor: Actor, startedSeq: Int64, startedAt: Moment
    ) {
        self.init(
            id: id, room: room, message: message, actor: actor, startedSeq: startedSeq, startedAt: startedAt,
            state: .running, finishedSeq: nil, result: nil)
    }

    init(
        id: EventID, room: RoomID, message: EventID, actor: Actor, startedSeq: Int64, startedAt: Moment,
        state: CommandRunState, finishedSeq: Int64?, result: EventID?
    ) {
        self.id = id
        self.room = room
        self.message = message
        self.actor = actor
        self.startedSeq = startedSeq
        self.startedAt = startedAt
        self.state = state
        self.finishedSeq = finishedSeq
        self.result = result
    }
}

/// Queries of runs of commands.
package enum CommandRunQueries {
    private static let columns: SQL = """
        c.id, c.room_id, c.message_id, c.actor, c.started_seq, c.started_at, c.state, c.finished_seq, c.result_id
        """

    /// Adds a run that begins.
    ///
    /// - Throws: `StorageError.duplicate` when the message has one.
    package static func insert(_ row: CommandRunRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO command_runs (id, room_id, message_id, actor, started_seq, started_at, state)
            VALUES (\(row.id), \(row.room), \(row.message), \(row.actor), \(row.startedSeq), \(row.startedAt),
                \(row.state))
            """)
    }

    /// Notes how a run ended.
    ///
    /// - Throws: `StorageError`.
    package static func finish(
        _ id: EventID, _ state: CommandRunState, seq: Int64, result: EventID?, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE command_runs SET state = \(state), finished_seq = \(seq), result_id = \(result) WHERE id = \(id)
            """)
    }

    /// Names the message of a run, which a replay learns only when the message's content was destroyed.
    ///
    /// - Throws: `StorageError`.
    package static func name(
        _ message: EventID, of room: RoomID, startedSeq: Int64, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE command_runs SET message_id = \(message) WHERE room_id = \(room) AND started_seq = \(startedSeq)
            """)
    }

    /// The run that an actor began last and that has not ended, or nil: what they do through a command is done by it.
    ///
    /// - Throws: `StorageError`.
    package static func running(by actor: Actor, _ db: any SQLConnection) throws -> EventID? {
        try db.first(
            "SELECT id FROM command_runs WHERE state = 'running' AND actor = \(actor) ORDER BY id DESC LIMIT 1"
        ) { $0.id(0) }
    }

    /// Ends the runs of an actor in a room whose ends cannot be read any more.
    ///
    /// - Throws: `StorageError`.
    package static func lose(_ room: RoomID, by actor: Actor, _ db: any SQLConnection) throws {
        try db.execute(
            """
            UPDATE command_runs SET state = \(CommandRunState.unknown)
            WHERE room_id = \(room) AND actor = \(actor) AND state = 'running'
            """)
    }

    /// The run that a message asked for, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func run(of message: EventID, _ db: any SQLConnection) throws -> CommandRunRow? {
        try db.first("SELECT \(columns) FROM command_runs c WHERE c.message_id = \(message)", read)
    }

    private static func read(_ row: any SQLRow) throws -> CommandRunRow {
        CommandRunRow(
            id: row.id(0), room: row.id(1), message: row.id(2), actor: Actor(trusted: row.text(3)),
            startedSeq: row.int(4), startedAt: row.moment(5), state: try row.choice(6),
            finishedSeq: row.isNull(7) ? nil : row.int(7), result: row.optionalID(8))
    }
}
