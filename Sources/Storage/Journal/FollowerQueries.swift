package import Domain

/// Queries of followers' bookmarks, their leases and what they parked.
package enum FollowerQueries {
    /// How far a follower has come, and who moves it.
    package struct Bookmark: Sendable, Equatable {
        package let name: String
        /// Everything up to this position of the journal is done.
        package let position: Int64
        /// Who holds the lease, or held it last.
        package let holder: String
        /// Grows by one with each new holder; who writes under an older one is too late.
        package let term: Int64
        package let expiresAt: Moment
    }

    /// An event that a follower could not take in.
    package struct Parked: Sendable, Equatable {
        package let follower: String
        package let position: Int64
        package let room: RoomID
        /// Why, without content.
        package let fault: String
        package let at: Moment

        /// States every field.
        package init(follower: String, position: Int64, room: RoomID, fault: String, at: Moment) {
            self.follower = follower
            self.position = position
            self.room = room
            self.fault = fault
            self.at = at
        }
    }

    /// A follower's bookmark; nil before its first step.
    ///
    /// - Throws: `StorageError`.
    package static func bookmark(_ name: String, _ db: any SQLConnection) throws -> Bookmark? {
        try db.first(
            "SELECT name, position, holder, term, expires_at FROM followers WHERE name = \(name)", read)
    }

    /// Every follower's bookmark, by name.
    ///
    /// - Throws: `StorageError`.
    package static func bookmarks(_ db: any SQLConnection) throws -> [Bookmark] {
        try db.all("SELECT name, position, holder, term, expires_at FROM followers ORDER BY name", read)
    }

    /// Takes the lease for a holder with the next term, making the bookmark when there is none; nil while somebody else's
    /// lease lasts. One that lasts longer than one that is taken now is of a clock that was set back since.
    ///
    /// - Throws: `StorageError`.
    package static func claim(
        _ name: String, holder: String, now: Moment, until: Moment, _ db: any SQLConnection
    ) throws -> Bookmark? {
        try db.execute(
            """
            INSERT INTO followers (name, position, holder, term, expires_at) VALUES (\(name), 0, '', 0, 0)
            ON CONFLICT DO NOTHING
            """)
        let taken = try db.rowsChanged(
            by: """
                UPDATE followers SET holder = \(holder), term = term + 1, expires_at = \(until)
                WHERE name = \(name) AND (expires_at <= \(now) OR expires_at > \(until) OR holder = \(holder))
                """)
        return taken == 0 ? nil : try bookmark(name, db)
    }

    /// Moves a bookmark forward and prolongs the lease; false when somebody else holds it by now, or the bookmark is further
    /// already.
    ///
    /// - Throws: `StorageError`.
    package static func move(
        _ name: String, to position: Int64, term: Int64, until: Moment, _ db: any SQLConnection
    ) throws -> Bool {
        try db.rowsChanged(
            by: """
                UPDATE followers SET position = \(position), expires_at = \(until)
                WHERE name = \(name) AND term = \(term) AND position <= \(position)
                """) == 1
    }

    /// Lets go of a lease.
    ///
    /// - Throws: `StorageError`.
    package static func release(_ name: String, term: Int64, _ db: any SQLConnection) throws {
        try db.execute("UPDATE followers SET expires_at = 0 WHERE name = \(name) AND term = \(term)")
    }

    /// Puts a follower back before the first event and forgets what it parked. Whoever moves it now is too late.
    ///
    /// - Throws: `StorageError`.
    package static func reset(_ name: String, _ db: any SQLConnection) throws {
        try db.execute("UPDATE followers SET position = 0, term = term + 1, expires_at = 0 WHERE name = \(name)")
        try db.execute("DELETE FROM parked_events WHERE follower = \(name)")
    }

    /// Keeps an event that a follower could not take in.
    ///
    /// - Throws: `StorageError`.
    package static func park(_ parked: Parked, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO parked_events (follower, position, room_id, fault, parked_at)
            VALUES (\(parked.follower), \(parked.position), \(parked.room), \(parked.fault), \(parked.at))
            ON CONFLICT DO NOTHING
            """)
    }

    /// How many events a follower parked.
    ///
    /// - Throws: `StorageError`.
    package static func parkedCount(_ name: String, _ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT COUNT(*) FROM parked_events WHERE follower = \(name)")
    }

    /// The first events that any follower parked.
    ///
    /// - Throws: `StorageError`.
    package static func parked(limit: Int, _ db: any SQLConnection) throws -> [Parked] {
        try db.all(
            """
            SELECT follower, position, room_id, fault, parked_at FROM parked_events
            ORDER BY follower, position LIMIT \(limit)
            """
        ) {
            Parked(follower: $0.text(0), position: $0.int(1), room: $0.id(2), fault: $0.text(3), at: $0.moment(4))
        }
    }

    /// The rooms in which a follower parked an event.
    ///
    /// - Throws: `StorageError`.
    package static func parkedRooms(_ name: String, _ db: any SQLConnection) throws -> Set<RoomID> {
        Set(try db.all("SELECT DISTINCT room_id FROM parked_events WHERE follower = \(name)") { $0.id(0) })
    }

    private static func read(_ row: any SQLRow) -> Bookmark {
        Bookmark(
            name: row.text(0), position: row.int(1), holder: row.text(2), term: row.int(3), expiresAt: row.moment(4))
    }
}
