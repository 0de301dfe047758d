package import Domain

/// Queries of what the index points at.
package enum SearchedQueries {
    /// A message with the event that holds its present words.
    package struct SearchedMessage: Sendable {
        /// The position of its posting.
        package let position: Int64
        package let message: MessageRow
        package let said: EventRow
    }

    /// Where something began that is no message.
    package struct Beginning: Sendable {
        package let position: Int64
        package let room: RoomID
        package let seq: Int64
        package let type: String
        package let actor: Actor
        package let at: Moment
    }

    /// The messages that were posted at these positions, in no order; positions of other events have none.
    ///
    /// - Throws: `StorageError`.
    package static func messages(
        at positions: [Int64], _ db: any SQLConnection
    ) throws -> [SearchedMessage] {
        try db.all(
            """
            SELECT \(EventQueries.columns), p.position, \(MessageQueries.columns) FROM events p
            JOIN messages m ON m.room_id = p.room_id AND m.seq = p.seq
            JOIN events e ON e.room_id = m.room_id AND e.seq = m.content_seq
            WHERE p.position IN \(list: positions)
            """
        ) { row in
            SearchedMessage(
                position: row.int(14), message: try MessageQueries.read(row, from: 15), said: EventQueries.read(row))
        }
    }

    /// Where the message of an id was posted, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func place(_ id: EventID, _ db: any SQLConnection) throws -> (room: RoomID, position: Int64)? {
        try db.first(
            """
            SELECT e.room_id, e.position FROM messages m JOIN events e ON e.room_id = m.room_id AND e.seq = m.seq
            WHERE m.id = \(id)
            """
        ) { (room: $0.id(0), position: $0.int(1)) }
    }

    /// The message of an id with the position of its posting, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func message(_ id: EventID, _ db: any SQLConnection) throws -> SearchedMessage? {
        try place(id, db).flatMap { try messages(at: [$0.position], db).first }
    }

    /// A room's messages after a seq, in order.
    ///
    /// - Throws: `StorageError`.
    package static func messages(
        of room: RoomID, after seq: Int64, limit: Int, _ db: any SQLConnection
    ) throws -> [SearchedMessage] {
        try db.all(
            """
            SELECT \(EventQueries.columns), p.position, \(MessageQueries.columns) FROM messages m
            JOIN events p ON p.room_id = m.room_id AND p.seq = m.seq
            JOIN events e ON e.room_id = m.room_id AND e.seq = m.content_seq
            WHERE m.room_id = \(room) AND m.seq > \(seq) ORDER BY m.seq LIMIT \(limit)
            """
        ) { row in
            SearchedMessage(
                position: row.int(14), message: try MessageQueries.read(row, from: 15), said: EventQueries.read(row))
        }
    }

    /// The events at these positions that are no messages, in no order.
    ///
    /// - Throws: `StorageError`.
    package static func beginnings(at positions: [Int64], _ db: any SQLConnection) throws -> [Beginning] {
        try db.all(
            """
            SELECT position, room_id, seq, type, actor, occurred_at FROM events
            WHERE position IN \(list: positions) AND type IN (\(RoomCreated.type), \(IncidentDeclared.type))
            """
        ) {
            Beginning(
                position: $0.int(0), room: $0.id(1), seq: $0.int(2), type: $0.text(3),
                actor: Actor(trusted: $0.text(4)), at: $0.moment(5))
        }
    }

    /// The position of the first event of a type in a room, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func beginning(_ type: String, of room: RoomID, _ db: any SQLConnection) throws -> Int64? {
        try db.first(
            "SELECT position FROM events WHERE room_id = \(room) AND seq <= 2 AND type = \(type) ORDER BY seq LIMIT 1"
        ) { $0.int(0) }
    }

    /// The incident whose log a room holds, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func incident(of room: RoomID, _ db: any SQLConnection) throws -> IncidentRow? {
        guard
            let id = try db.first("SELECT id FROM incidents WHERE room_id = \(room)", { $0.id(0, IncidentIDKind.self) })
        else { return nil }
        return try IncidentQueries.incident(id, db)
    }

    /// Severity and status of every incident.
    ///
    /// - Throws: `StorageError`.
    package static func incidentStates(
        _ db: any SQLConnection
    ) throws -> [IncidentID: (severity: Severity, status: IncidentStatus)] {
        var states: [IncidentID: (severity: Severity, status: IncidentStatus)] = [:]
        try db.forEach("SELECT id, severity, status FROM incidents") { row in
            states[row.id(0)] = (severity: try row.choice(1), status: try row.choice(2))
        }
        return states
    }

    /// An event of the journal that is not indexed yet.
    package struct Pending: Sendable {
        package let position: Int64
        package let room: RoomID
        package let type: String
    }

    /// The newest events after a position, at most `limit`, the newest first.
    ///
    /// - Throws: `StorageError`.
    package static func pending(
        after position: Int64, limit: Int, _ db: any SQLConnection
    ) throws -> [Pending] {
        try db.all(
            """
            SELECT position, room_id, type FROM events WHERE position > \(position)
            ORDER BY position DESC LIMIT \(limit)
            """
        ) { Pending(position: $0.int(0), room: $0.id(1), type: $0.text(2)) }
    }

    /// The event at a position, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func event(at position: Int64, _ db: any SQLConnection) throws -> EventRow? {
        try EventQueries.journal(after: position - 1, limit: 1, db).first { $0.position == position }
    }

    /// When the event of a position was recorded; nil before the first.
    ///
    /// - Throws: `StorageError`.
    package static func recorded(at position: Int64, _ db: any SQLConnection) throws -> Moment? {
        try db.first(
            "SELECT recorded_at FROM events WHERE position <= \(position) ORDER BY position DESC LIMIT 1"
        ) { $0.moment(0) }
    }

    /// The first position from which on events were recorded at or after a moment; past the last when none was. Moments of
    /// recording grow with positions but for what a clock did, so this looks a minute further back.
    ///
    /// - Throws: `StorageError`.
    package static func position(recordedFrom moment: Moment, _ db: any SQLConnection) throws -> Int64 {
        var low: Int64 = 1
        var high = (try EventQueries.last(db)?.position ?? 0) + 1
        let bound = moment.microseconds > Int64.min + 60_000_000 ? moment.adding(seconds: -60) : moment
        while low < high {
            let middle = low + (high - low) / 2
            let at = try db.first("SELECT recorded_at FROM events WHERE position = \(middle)") { $0.moment(0) }
            if let at, at < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
