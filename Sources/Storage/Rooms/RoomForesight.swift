package import Domain

/// Rooms that decisions are going to look up, each with what tells whether somebody sent something there before: one statement
/// for all of them.
package struct RoomForesight: Sendable {
    /// One of them.
    package struct Asked: Sendable {
        /// The room.
        package let room: RoomID
        /// Who asks.
        package let person: PersonID?
        /// The digest of the client id that is going to be looked for; nil where none is, or its digest is not at hand.
        package let clientKey: [UInt8]?

        /// States all three.
        package init(room: RoomID, person: PersonID?, clientKey: [UInt8]?) {
            self.room = room
            self.person = person
            self.clientKey = clientKey
        }
    }

    private let asked: [Asked]

    /// Of these, in any order, the same more than once if need be.
    package init(_ asked: [Asked]) { self.asked = asked }

    /// Looks them up, each as `RoomQueries.room(_:for:_:)` does.
    ///
    /// - Parameter found: hears of each room that there is, with its place among those asked, and whether its client key stands
    ///   for no message of the person's.
    /// - Throws: `StorageError`; what the closure throws.
    package func look(
        _ db: any SQLConnection, found: (_ place: Int, _ seen: RoomQueries.Seen, _ isUnused: Bool) throws -> Void
    ) throws {
        guard !asked.isEmpty else { return }
        let sql: SQL = """
            SELECT \(RoomQueries.columns), q.column1, (SELECT COUNT(*) FROM messages p
                WHERE p.room_id = r.id AND p.sender = q.column3 AND p.client_key = q.column4)
            FROM (VALUES \(lines)) AS q
            JOIN rooms r ON r.id = q.column2
            LEFT JOIN incidents i ON i.id = r.incident_id
            LEFT JOIN members m ON m.room_id = r.id AND m.person_id = q.column3
            LEFT JOIN read_markers k ON k.room_id = r.id AND k.person_id = q.column3
            LEFT JOIN grants g ON g.room_id = r.id AND g.person_id = q.column3 AND g.closed_at IS NULL
            WHERE r.id <> \(RoomID.house) AND r.shredded_at IS NULL
            """
        try db.forEach(sql) { row in
            let place = Int(row.int(20))
            guard asked.indices.contains(place) else { return }
            try found(place, RoomQueries.read(row), asked[place].clientKey != nil && row.int(21) == 0)
        }
    }

    /// Filled up to a power of two by the last, so that there are few statements for an engine to keep. Nobody has an empty id
    /// or key.
    private var lines: SQL {
        var count = 1
        while count < asked.count { count *= 2 }
        var lines: SQL = ""
        for place in 0..<count {
            let one = asked[min(place, asked.count - 1)]
            if place > 0 { lines += ", " }
            let nothing: [UInt8] = []
            lines += "(\(place), \(one.room), \(one.person?.text ?? ""), \(one.clientKey ?? nothing))"
        }
        return lines
    }
}
