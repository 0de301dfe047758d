package import Domain

/// Queries of the index over sealed text: keyed digests of words, by room and by the position of the event that said them.
package enum SearchQueries {
    /// The number that a room has in the index, or nil when nothing of it was ever indexed.
    ///
    /// - Throws: `StorageError`.
    package static func number(_ room: RoomID, _ db: any SQLConnection) throws -> Int64? {
        try db.first("SELECT number FROM search_rooms WHERE room_id = \(room)") { $0.int(0) }
    }

    /// The number that a room has in the index, given now if it has none.
    ///
    /// - Throws: `StorageError`.
    package static func makeNumber(_ room: RoomID, _ db: any SQLConnection) throws -> Int64 {
        if let number = try number(room, db) { return number }
        let number = try db.number("SELECT MAX(number) FROM search_rooms") + 1
        try db.execute("INSERT INTO search_rooms (room_id, number, refilled_seq) VALUES (\(room), \(number), 0)")
        return number
    }

    /// Up to which seq a room is filled again that may be indexed anew; nil when all of it is indexed as it comes.
    ///
    /// - Throws: `StorageError`.
    package static func refilled(_ room: RoomID, _ db: any SQLConnection) throws -> Int64? {
        let seq = try db.first("SELECT refilled_seq FROM search_rooms WHERE room_id = \(room)") { $0.int(0) }
        return seq.map { $0 < 0 ? 0 : $0 == 0 ? nil : $0 } ?? 0
    }

    /// Notes up to which seq a room is filled again; nil when it is full.
    ///
    /// - Throws: `StorageError`.
    package static func setRefilled(_ room: RoomID, seq: Int64?, _ db: any SQLConnection) throws {
        _ = try makeNumber(room, db)
        try db.execute("UPDATE search_rooms SET refilled_seq = \(seq ?? 0) WHERE room_id = \(room)")
    }

    /// Puts the tokens of one text in the place of those it had.
    ///
    /// - Throws: `StorageError`.
    package static func put(
        _ tokens: [Int64], room: RoomID, position: Int64, _ db: any SQLConnection
    ) throws {
        let number = try makeNumber(room, db)
        try erase(number: number, position: position, db)
        try db.execute(
            """
            INSERT INTO search_entries (room, position, tokens) VALUES (\(number), \(position), \(TokenList.bytes(tokens)))
            """)
        for token in tokens {
            try db.execute(
                "INSERT INTO search_tokens (room, token, position) VALUES (\(number), \(token), \(position))")
        }
    }

    /// Takes one text out of the index.
    ///
    /// - Throws: `StorageError`.
    package static func erase(room: RoomID, position: Int64, _ db: any SQLConnection) throws {
        guard let number = try number(room, db) else { return }
        try erase(number: number, position: position, db)
    }

    private static func erase(number: Int64, position: Int64, _ db: any SQLConnection) throws {
        let stored = try db.first(
            "SELECT tokens FROM search_entries WHERE room = \(number) AND position = \(position)"
        ) { $0.bytes(0) }
        guard let stored else { return }
        for token in TokenList.tokens(stored) {
            try db.execute(
                "DELETE FROM search_tokens WHERE room = \(number) AND token = \(token) AND position = \(position)")
        }
        try db.execute("DELETE FROM search_entries WHERE room = \(number) AND position = \(position)")
    }

    /// Takes a whole room out of the index for good.
    ///
    /// - Throws: `StorageError`.
    package static func erase(room: RoomID, _ db: any SQLConnection) throws {
        guard let number = try number(room, db) else { return }
        try empty(number, db)
        try db.execute("DELETE FROM search_rooms WHERE room_id = \(room)")
    }

    /// Takes a whole room out of the index until it may be indexed again, when it is filled from its first message on.
    ///
    /// - Throws: `StorageError`.
    package static func close(room: RoomID, _ db: any SQLConnection) throws {
        try empty(try makeNumber(room, db), db)
        try db.execute("UPDATE search_rooms SET refilled_seq = -1 WHERE room_id = \(room)")
    }

    private static func empty(_ number: Int64, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM search_tokens WHERE room = \(number)")
        try db.execute("DELETE FROM search_entries WHERE room = \(number)")
    }

    /// Empties the index.
    ///
    /// - Throws: `StorageError`.
    package static func eraseAll(_ db: any SQLConnection) throws {
        for table in ["search_tokens", "search_entries", "search_rooms"] {
            try db.execute("DELETE FROM \(SQL(stringLiteral: table))")
        }
    }

    /// True when the room may be indexed: it is below RESTRICTED, and its keys still exist.
    ///
    /// - Throws: `StorageError`.
    package static func isIndexed(_ room: RoomID, _ db: any SQLConnection) throws -> Bool {
        let level = try db.first("SELECT classification FROM rooms WHERE id = \(room)") { $0.int(0) }
        guard let level, level < Classification.restricted.rawValue else { return false }
        return try db.number("SELECT COUNT(*) FROM room_keys WHERE room_id = \(room)") > 0
    }

    /// True when a message still says what the event of that seq says: it is neither edited since nor taken back, and its
    /// words still exist.
    ///
    /// - Throws: `StorageError`.
    package static func stands(
        room: RoomID, seq: Int64, contentSeq: Int64, _ db: any SQLConnection
    ) throws -> Bool {
        try db.number(
            """
            SELECT COUNT(*) FROM messages m JOIN events e ON e.room_id = m.room_id AND e.seq = m.content_seq
            WHERE m.room_id = \(room) AND m.seq = \(seq) AND m.content_seq = \(contentSeq) AND m.deleted_at IS NULL
                AND e.body IS NOT NULL
            """) > 0
    }
}

/// Tokens of one text as one value, eight bytes each.
enum TokenList {
    static func bytes(_ tokens: [Int64]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(tokens.count * 8)
        for token in tokens { withUnsafeBytes(of: token.bigEndian) { bytes.append(contentsOf: $0) } }
        return bytes
    }

    static func tokens(_ bytes: [UInt8]) -> [Int64] {
        stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start in
            bytes[start..<(start + 8)].reduce(0) { $0 << 8 | Int64($1) }
        }
    }
}
