package import Domain

/// Queries of memberships and read markers.
package enum MemberQueries {
    /// A membership as stored.
    package struct MemberRow: Sendable {
        package let person: PersonID
        package let role: RoomRole
        package let joinedAt: Moment
    }

    /// Adds a member and counts it.
    ///
    /// - Throws: `StorageError.duplicate` when the person is a member already.
    package static func insert(
        _ room: RoomID, _ person: PersonID, role: RoomRole, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO members (person_id, room_id, role, joined_at) VALUES (\(person), \(room), \(role), \(moment))
            """)
        try db.execute("UPDATE rooms SET members_count = members_count + 1 WHERE id = \(room)")
    }

    /// Changes a member's role.
    ///
    /// - Throws: `StorageError`.
    package static func setRole(
        _ room: RoomID, _ person: PersonID, _ role: RoomRole, _ db: any SQLConnection
    ) throws {
        try db.execute("UPDATE members SET role = \(role) WHERE person_id = \(person) AND room_id = \(room)")
    }

    /// Removes a member and counts it.
    ///
    /// - Throws: `StorageError`.
    package static func delete(_ room: RoomID, _ person: PersonID, _ db: any SQLConnection) throws {
        let removed = try db.rowsChanged(
            by: "DELETE FROM members WHERE person_id = \(person) AND room_id = \(room)")
        guard removed > 0 else { return }
        try db.execute("UPDATE rooms SET members_count = members_count - 1 WHERE id = \(room)")
    }

    /// A person's role in a room, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func role(_ room: RoomID, _ person: PersonID, _ db: any SQLConnection) throws -> RoomRole? {
        try db.first("SELECT role FROM members WHERE person_id = \(person) AND room_id = \(room)") { try $0.choice(0) }
    }

    /// The members of a room who have a role, in the order they joined.
    ///
    /// - Throws: `StorageError`.
    package static func holders(
        _ room: RoomID, of role: RoomRole, limit: Int, _ db: any SQLConnection
    ) throws -> [PersonID] {
        try db.all(
            """
            SELECT person_id FROM members WHERE room_id = \(room) AND role = \(role)
            ORDER BY joined_at, person_id LIMIT \(limit)
            """
        ) { $0.id(0) }
    }

    /// A room's members in the order they joined.
    ///
    /// - Throws: `StorageError`.
    package static func members(_ room: RoomID, limit: Int, _ db: any SQLConnection) throws -> [MemberRow] {
        try db.all(
            """
            SELECT person_id, role, joined_at FROM members WHERE room_id = \(room)
            ORDER BY joined_at, person_id LIMIT \(limit)
            """
        ) { MemberRow(person: $0.id(0), role: try $0.choice(1), joinedAt: $0.moment(2)) }
    }

    /// How many commanders a room has.
    ///
    /// - Throws: `StorageError`.
    package static func commanders(_ room: RoomID, _ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT COUNT(*) FROM members WHERE room_id = \(room) AND role = \(RoomRole.commander)")
    }

    /// A room's members whose clearance is below a level.
    ///
    /// - Throws: `StorageError`.
    package static func uncleared(
        _ room: RoomID, below level: Classification, _ db: any SQLConnection
    ) throws -> [PersonID] {
        try db.all(
            """
            SELECT m.person_id FROM members m JOIN people p ON p.id = m.person_id
            WHERE m.room_id = \(room) AND p.clearance < \(level) ORDER BY m.joined_at, m.person_id
            """
        ) { $0.id(0) }
    }

    /// How many commanders of a room may act and are cleared for a level.
    ///
    /// - Throws: `StorageError`.
    package static func commanders(
        _ room: RoomID, clearedFor level: Classification, _ db: any SQLConnection
    ) throws -> Int64 {
        try db.number(
            """
            SELECT COUNT(*) FROM members m JOIN people p ON p.id = m.person_id
            WHERE m.room_id = \(room) AND m.role = \(RoomRole.commander) AND p.clearance >= \(level)
                AND p.is_active = 1
            """)
    }

    /// The ids of members among these user names; all members when `all`, commanders when `commanders`.
    ///
    /// - Throws: `StorageError`.
    package static func mentioned(
        _ room: RoomID, usernames: [String], all: Bool, commanders: Bool, _ db: any SQLConnection
    ) throws -> [PersonID] {
        if all { return try db.all("SELECT person_id FROM members WHERE room_id = \(room)") { $0.id(0) } }
        var ids: [PersonID] = try db.all(
            """
            SELECT p.id FROM people p JOIN members m ON m.person_id = p.id AND m.room_id = \(room)
            WHERE p.username IN \(list: usernames)
            """
        ) { $0.id(0) }
        if commanders {
            ids += try db.all(
                "SELECT person_id FROM members WHERE room_id = \(room) AND role = \(RoomRole.commander)"
            ) { $0.id(0) }
        }
        return Array(Set(ids)).sorted()
    }

    /// Moves a read marker forward; it never moves back.
    ///
    /// - Throws: `StorageError`.
    package static func markRead(_ room: RoomID, _ person: PersonID, seq: Int64, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO read_markers (person_id, room_id, seq) VALUES (\(person), \(room), \(seq))
            ON CONFLICT (person_id, room_id) DO UPDATE SET seq = excluded.seq
            WHERE excluded.seq > read_markers.seq
            """)
    }

    /// Forgets how far anybody has read a room.
    ///
    /// - Throws: `StorageError`.
    package static func forgetMarkers(_ room: RoomID, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM read_markers WHERE room_id = \(room)")
    }

    /// A person's read marker, 0 when there is none.
    ///
    /// - Throws: `StorageError`.
    package static func marker(_ room: RoomID, _ person: PersonID, _ db: any SQLConnection) throws -> Int64 {
        try db.number("SELECT seq FROM read_markers WHERE person_id = \(person) AND room_id = \(room)")
    }

    /// Messages of others after a seq, counted up to `limit`: people read "1000+", not 48,213.
    ///
    /// - Throws: `StorageError`.
    package static func unread(
        _ room: RoomID, _ person: PersonID, after seq: Int64, limit: Int, _ db: any SQLConnection
    ) throws -> Int64 {
        try db.number(
            """
            SELECT COUNT(*) FROM (SELECT 1 FROM messages WHERE room_id = \(room) AND seq > \(seq)
                AND sender <> \(person) AND deleted_at IS NULL LIMIT \(limit)) AS counted
            """)
    }

    /// Messages after a seq that mention the person, counted up to `limit`.
    ///
    /// - Throws: `StorageError`.
    package static func mentions(
        _ room: RoomID, _ person: PersonID, after seq: Int64, limit: Int, _ db: any SQLConnection
    ) throws -> Int64 {
        try db.number(
            """
            SELECT COUNT(*) FROM (SELECT 1 FROM mentions WHERE person_id = \(person) AND room_id = \(room)
                AND seq > \(seq) LIMIT \(limit)) AS counted
            """)
    }
}
