package import Domain

/// A question to a bot that has no answer yet.
package struct BotCallRow: Sendable {
    package let message: EventID
    package let bot: PersonID
    package let room: RoomID
    /// How often it was asked in vain.
    package let tries: Int64
    package let dueAt: Moment

    /// States every field.
    package init(message: EventID, bot: PersonID, room: RoomID, tries: Int64, dueAt: Moment) {
        self.message = message
        self.bot = bot
        self.room = room
        self.tries = tries
        self.dueAt = dueAt
    }
}

/// Queries of where bots are asked, and of open questions.
package enum BotHookQueries {
    /// Sets where a bot is asked, or replaces it; `url` is sealed.
    ///
    /// - Throws: `StorageError`.
    package static func put(
        _ bot: PersonID, url: [UInt8], by actor: Actor, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO bot_hooks (person_id, url, set_by, set_at) VALUES (\(bot), \(url), \(actor), \(moment))
            ON CONFLICT (person_id) DO UPDATE SET url = excluded.url, set_by = excluded.set_by, set_at = excluded.set_at
            """)
    }

    /// Takes it away, with the questions that are open.
    ///
    /// - Throws: `StorageError`.
    package static func delete(_ bot: PersonID, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM bot_hooks WHERE person_id = \(bot)")
        try db.execute("DELETE FROM bot_calls WHERE person_id = \(bot)")
    }

    /// Where a bot is asked, sealed; nil when nowhere.
    ///
    /// - Throws: `StorageError`.
    package static func url(_ bot: PersonID, _ db: any SQLConnection) throws -> [UInt8]? {
        try db.first("SELECT url FROM bot_hooks WHERE person_id = \(bot)") { $0.bytes(0) }
    }

    /// Adds an open question.
    ///
    /// - Throws: `StorageError`.
    package static func add(_ call: BotCallRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO bot_calls (message_id, person_id, room_id, tries, due_at)
            VALUES (\(call.message), \(call.bot), \(call.room), \(call.tries), \(call.dueAt))
            """)
    }

    /// Open questions whose time has come, the oldest first.
    ///
    /// - Throws: `StorageError`.
    package static func due(at moment: Moment, limit: Int, _ db: any SQLConnection) throws -> [BotCallRow] {
        try db.all(
            """
            SELECT message_id, person_id, room_id, tries, due_at FROM bot_calls
            WHERE due_at <= \(moment) ORDER BY due_at, message_id LIMIT \(limit)
            """
        ) { BotCallRow(message: $0.id(0), bot: $0.id(1), room: $0.id(2), tries: $0.int(3), dueAt: $0.moment(4)) }
    }

    /// Ends a question.
    ///
    /// - Throws: `StorageError`.
    package static func end(_ call: BotCallRow, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM bot_calls WHERE message_id = \(call.message) AND person_id = \(call.bot)")
    }

    /// Leaves a question for later.
    ///
    /// - Throws: `StorageError`.
    package static func postpone(_ call: BotCallRow, to moment: Moment, _ db: any SQLConnection) throws {
        try db.execute(
            """
            UPDATE bot_calls SET tries = \(call.tries + 1), due_at = \(moment)
            WHERE message_id = \(call.message) AND person_id = \(call.bot)
            """)
    }
}
