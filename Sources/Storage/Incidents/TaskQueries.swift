package import Domain

/// A task as stored; what is to be done stands in its message.
package struct TaskRow: Sendable {
    package let id: EventID
    package let room: RoomID
    /// The seq of its message.
    package let seq: Int64
    package let kind: TaskKind
    package let state: TaskState
    package let owner: PersonID?
    package let due: Moment?
    package let addedBy: Actor
    package let addedAt: Moment
    package let endedAt: Moment?

    /// States every field.
    package init(
        id: EventID, room: RoomID, seq: Int64, kind: TaskKind, state: TaskState, owner: PersonID?, due: Moment?,
        addedBy: Actor, addedAt: Moment, endedAt: Moment?
    ) {
        self.id = id
        self.room = room
        self.seq = seq
        self.kind = kind
        self.state = state
        self.owner = owner
        self.due = due
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.endedAt = endedAt
    }
}

/// Queries of tasks.
package enum TaskQueries {
    private static let columns: SQL = """
        k.id, k.room_id, k.seq, k.kind, k.state, k.owner, k.due_at, k.added_by, k.added_at, k.ended_at
        """

    /// Adds a task.
    ///
    /// - Throws: `StorageError`.
    package static func insert(_ row: TaskRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO tasks (id, room_id, seq, kind, state, owner, due_at, added_by, added_at, ended_at)
            VALUES (\(row.id), \(row.room), \(row.seq), \(row.kind), \(row.state), \(row.owner), \(row.due),
                \(row.addedBy), \(row.addedAt), \(row.endedAt))
            """)
    }

    /// Changes a task. When it ended is the first moment at which nothing was left to do.
    ///
    /// - Throws: `StorageError`.
    package static func update(_ change: TaskChanged, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute(
            """
            UPDATE tasks SET state = \(change.state), owner = \(change.owner), due_at = \(change.due)
            WHERE id = \(change.task)
            """)
        if change.state.isOver {
            try db.execute("UPDATE tasks SET ended_at = \(moment) WHERE id = \(change.task) AND ended_at IS NULL")
        } else {
            try db.execute("UPDATE tasks SET ended_at = NULL WHERE id = \(change.task)")
        }
    }

    /// The task of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func task(_ id: EventID, _ db: any SQLConnection) throws -> TaskRow? {
        try db.first("SELECT \(columns) FROM tasks k WHERE k.id = \(id)", read)
    }

    /// A room's tasks in the order they were added, a page of them, and how many there are; nil does not filter.
    ///
    /// - Throws: `StorageError`.
    package static func page(
        _ room: RoomID, kind: TaskKind?, states: [TaskState], offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> (tasks: [TaskRow], count: Int64) {
        var filter: SQL = " FROM tasks k WHERE k.room_id = \(room)"
        if let kind { filter += " AND k.kind = \(kind)" }
        if !states.isEmpty { filter += " AND k.state IN \(list: states)" }
        let count = try db.number("SELECT COUNT(*)\(filter)")
        let page: SQL = "SELECT \(columns)\(filter) ORDER BY k.seq LIMIT \(limit) OFFSET \(offset)"
        return (try db.all(page, read), count)
    }

    private static func read(_ row: any SQLRow) throws -> TaskRow {
        TaskRow(
            id: row.id(0), room: row.id(1), seq: row.int(2), kind: try row.choice(3), state: try row.choice(4),
            owner: row.optionalID(5), due: row.optionalMoment(6), addedBy: Actor(trusted: row.text(7)),
            addedAt: row.moment(8), endedAt: row.optionalMoment(9))
    }
}
