package import Domain

/// A stretch of the journal, newest first: from below `before` down to `from`.
package struct SearchWindow: Sendable {
    /// The first position that belongs to it.
    package let from: Int64
    /// The first position past it.
    package let before: Int64
    /// Positions that are wanted at most.
    package let limit: Int

    /// States all three.
    package init(from: Int64, before: Int64, limit: Int) {
        self.from = from
        self.before = before
        self.limit = limit
    }
}

/// What to look for in one room: texts that hold all of these tokens.
package struct SearchWanted: Sendable {
    /// The room's number in the index.
    package let room: Int64
    /// The same count for every room of one lookup.
    package let tokens: [Int64]

    /// States both.
    package init(room: Int64, tokens: [Int64]) {
        self.room = room
        self.tokens = tokens
    }
}

/// Lookups in the index.
package enum SearchLookups {
    /// Rooms of one statement: its text is kept prepared, and every lookup of that many tokens uses the same.
    private static let roomsAtOnce = 256

    /// Positions of texts that hold all tokens of their room, the newest first, at most `limit` for each 256 rooms.
    ///
    /// - Returns: the positions, and down to which position they are all there is.
    /// - Throws: `StorageError`.
    package static func positions(
        _ wanted: [SearchWanted], in window: SearchWindow, _ db: any SQLConnection
    ) throws -> (positions: [Int64], from: Int64) {
        var positions: [Int64] = []
        var from = window.from
        for start in stride(from: 0, to: wanted.count, by: roomsAtOnce) {
            let part = Array(wanted[start..<min(start + roomsAtOnce, wanted.count)])
            let found = try db.all(statement(padded(part), window)) { $0.int(0) }
            if found.count >= window.limit, let last = found.last { from = max(from, last) }
            positions += found
        }
        return (positions.filter { $0 >= from }, from)
    }

    /// Few rooms fill up to 16, more to 256, so that there are two texts of statements for each count of tokens. No room has
    /// the number 0.
    private static func padded(_ part: [SearchWanted]) -> [SearchWanted] {
        let size = part.count <= 16 ? 16 : roomsAtOnce
        let nothing = SearchWanted(room: 0, tokens: part.first?.tokens ?? [])
        return part + Array(repeating: nothing, count: size - part.count)
    }

    /// The joins stand in the order in which they are to run, which SQLite keeps for CROSS JOIN.
    private static func statement(_ wanted: [SearchWanted], _ window: SearchWindow) -> SQL {
        let count = wanted.first?.tokens.count ?? 0
        let names = (0..<count).map { "k\($0)" }
        var sql: SQL = "WITH wanted(\(name((["room"] + names).joined(separator: ", ")))) AS (VALUES "
        for (index, row) in wanted.enumerated() {
            if index > 0 { sql += ", " }
            sql += "(CAST(\(row.room) AS BIGINT)"
            for token in row.tokens { sql += ", CAST(\(token) AS BIGINT)" }
            sql += ")"
        }
        let first: SQL = count == 0 ? "search_entries" : "search_tokens"
        sql += ") SELECT t0.position FROM wanted w CROSS JOIN \(first) t0"
        for index in 0..<count where index > 0 { sql += " CROSS JOIN search_tokens \(name("t\(index)"))" }
        sql += " WHERE t0.room = w.room AND t0.position >= \(window.from) AND t0.position < \(window.before)"
        for index in 0..<count {
            let table = name("t\(index)")
            sql += " AND \(table).token = w.\(name(names[index]))"
            if index > 0 { sql += " AND \(table).room = w.room AND \(table).position = t0.position" }
        }
        sql += " ORDER BY t0.position DESC LIMIT \(window.limit)"
        return sql
    }

    /// Names of columns and tables come from this file alone.
    private static func name(_ text: String) -> SQL { SQL(stringLiteral: text) }

    /// Messages of a room that is not indexed, by the positions of their postings, the newest first.
    ///
    /// - Throws: `StorageError`.
    package static func scanned(
        _ room: RoomID, in window: SearchWindow, _ db: any SQLConnection
    ) throws -> [Int64] {
        try db.all(
            """
            SELECT position FROM events WHERE room_id = \(room) AND type = \(MessagePosted.type)
                AND position >= \(window.from) AND position < \(window.before)
            ORDER BY seq DESC LIMIT \(window.limit)
            """
        ) { $0.int(0) }
    }

    /// The events by which rooms and their incidents came to be, for rooms whose names are not indexed.
    ///
    /// - Throws: `StorageError`.
    package static func beginnings(_ rooms: [RoomID], _ db: any SQLConnection) throws -> [Int64] {
        var positions: [Int64] = []
        for room in rooms {
            positions += try db.all(
                """
                SELECT position FROM events WHERE room_id = \(room) AND seq <= 2
                    AND type IN (\(RoomCreated.type), \(IncidentDeclared.type))
                """
            ) { $0.int(0) }
        }
        return positions
    }
}
