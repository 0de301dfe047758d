package import Domain

/// Queries of reactions, acknowledgements and mentions.
package enum ReactionQueries {
    /// One person's reaction as stored.
    package struct ReactionRow: Sendable {
        package let message: EventID
        package let emoji: String
        package let person: PersonID
    }

    /// Adds a reaction.
    ///
    /// - Throws: `StorageError.duplicate` when the person had set it.
    package static func insert(
        _ message: EventID, _ emoji: String, _ person: Actor, seq: Int64, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO reactions (message_id, emoji, person_id, seq) VALUES (\(message), \(emoji), \(person), \(seq))
            """)
    }

    /// Takes a reaction away.
    ///
    /// - Throws: `StorageError`.
    package static func delete(
        _ message: EventID, _ emoji: String, _ person: Actor, _ db: any SQLConnection
    ) throws {
        try db.execute(
            "DELETE FROM reactions WHERE message_id = \(message) AND emoji = \(emoji) AND person_id = \(person)")
    }

    /// Reactions of these messages, in the order they were set.
    ///
    /// - Throws: `StorageError`.
    package static func reactions(_ messages: [EventID], _ db: any SQLConnection) throws -> [ReactionRow] {
        guard !messages.isEmpty else { return [] }
        return try db.all(
            "SELECT message_id, emoji, person_id FROM reactions WHERE message_id IN \(list: messages) ORDER BY seq"
        ) { ReactionRow(message: $0.id(0), emoji: $0.text(1), person: $0.id(2)) }
    }

    /// Notes that a person acknowledged a message.
    ///
    /// - Throws: `StorageError.duplicate` when they had.
    package static func acknowledge(
        _ message: EventID, _ person: Actor, seq: Int64, _ db: any SQLConnection
    ) throws {
        try db.execute(
            "INSERT INTO acknowledgements (message_id, person_id, seq) VALUES (\(message), \(person), \(seq))")
    }

    /// Who acknowledged these messages, in the order they did.
    ///
    /// - Throws: `StorageError`.
    package static func acknowledgements(
        _ messages: [EventID], _ db: any SQLConnection
    ) throws -> [(message: EventID, person: PersonID)] {
        guard !messages.isEmpty else { return [] }
        return try db.all(
            "SELECT message_id, person_id FROM acknowledgements WHERE message_id IN \(list: messages) ORDER BY seq"
        ) { (message: $0.id(0), person: $0.id(1)) }
    }

    /// Notes that a message mentions a person.
    ///
    /// - Throws: `StorageError`.
    package static func mention(_ person: PersonID, _ room: RoomID, seq: Int64, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO mentions (person_id, room_id, seq) VALUES (\(person), \(room), \(seq))
            ON CONFLICT DO NOTHING
            """)
    }
}
