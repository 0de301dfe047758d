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
    /// Rooms of one statement: its text is kept prepared, and every lookup of that many tokens uses the same. Fewer are filled
    /// up.
    private static let roomsAtOnce = [16, 64, 256]

    /// The newest position below `before` at which a text of the room holds the last of its tokens, or any text stands when
    /// there are no tokens; by the room's number, without those that have none.
    ///
    /// - Throws: `StorageError`.
    package static func newest(
        _ wanted: [SearchWanted], before: Int64, _ db: any SQLConnection
    ) throws -> [Int64: Int64] {
        var newest: [Int64: Int64] = [:]
        newest.reserveCapacity(wanted.count)
        try forEachPart(wanted.map { [$0.room] + $0.tokens.suffix(1) }) { rows in
            let isOfToken = rows.first?.count == 2
            let (columns, table): (SQL, SQL) =
                isOfToken ? ("room, token", "search_tokens") : ("room", "search_entries")
            let sameToken: SQL = isOfToken ? " AND t.token = w.token" : ""
            try db.forEach(
                """
                WITH wanted(\(columns)) AS (VALUES \(rows: rows))
                SELECT w.room, (SELECT t.position FROM \(table) t
                    WHERE t.room = w.room\(sameToken) AND t.position < \(before) ORDER BY t.position DESC LIMIT 1)
                FROM wanted w
                """
            ) { if let position = $0.optionalInt(1) { newest[$0.int(0)] = position } }
        }
        return newest
    }

    /// The same of texts with more words than are indexed, whose token is 0, in all rooms: they are few, and have an index of
    /// their own.
    ///
    /// - Throws: `StorageError`.
    package static func newestWide(before: Int64, _ db: any SQLConnection) throws -> [Int64: Int64] {
        var newest: [Int64: Int64] = [:]
        // The number stands in the text, for a part of an index serves no value that is bound.
        try db.forEach(
            "SELECT room, MAX(position) FROM search_tokens WHERE token = 0 AND position < \(before) GROUP BY room"
        ) { newest[$0.int(0)] = $0.int(1) }
        return newest
    }

    /// Positions of texts that hold all tokens of their room, the newest first in each 256 rooms, at most `limit` of those.
    ///
    /// - Returns: the positions, and down to which position they are all there is.
    /// - Throws: `StorageError`.
    package static func positions(
        _ wanted: [SearchWanted], in window: SearchWindow, _ db: any SQLConnection
    ) throws -> (positions: [Int64], from: Int64) {
        var positions: [Int64] = []
        var from = window.from
        try forEachPart(wanted.map { [$0.room] + $0.tokens }) { rows in
            let found = try db.all(statement(rows, window)) { $0.int(0) }
            if found.count >= window.limit, let last = found.last { from = max(from, last) }
            positions += found
        }
        return (positions.filter { $0 >= from }, from)
    }

    /// Hands over rows in parts of one of three sizes, so that there are as many texts of a statement for each count of tokens.
    /// What is missing is filled up with the room 0, which does not exist.
    private static func forEachPart(_ rows: [[Int64]], _ body: ([[Int64]]) throws -> Void) throws {
        guard let most = roomsAtOnce.last else { return }
        for start in stride(from: 0, to: rows.count, by: most) {
            let part = rows[start..<min(start + most, rows.count)]
            let size = roomsAtOnce.first { $0 >= part.count } ?? most
            let nothing = [Int64](repeating: 0, count: part.first?.count ?? 0)
            try body(Array(part) + Array(repeating: nothing, count: size - part.count))
        }
    }

    /// The joins stand in the order in which they are to run, which SQLite keeps for CROSS JOIN.
    private static func statement(_ rows: [[Int64]], _ window: SearchWindow) -> SQL {
        let count = (rows.first?.count ?? 1) - 1
        let columns = (["room"] + (0..<count).map { "k\($0)" }).joined(separator: ", ")
        let first: SQL = count == 0 ? "search_entries" : "search_tokens"
        var sql: SQL = """
            WITH wanted(\(name(columns))) AS (VALUES \(rows: rows))
            SELECT t0.position FROM wanted w CROSS JOIN \(first) t0
            """
        for index in 0..<count where index > 0 { sql += " CROSS JOIN search_tokens \(name("t\(index)"))" }
        sql += " WHERE t0.room = w.room AND t0.position >= \(window.from) AND t0.position < \(window.before)"
        for index in 0..<count {
            let table = name("t\(index)")
            sql += " AND \(table).token = w.\(name("k\(index)"))"
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
