package import Domain

/// A wrapped room key as it is stored; the wrap is empty once the key was destroyed.
package struct RoomKeyRow: Sendable {
    package let room: RoomID
    package let version: Int64
    package let masterVersion: Int64
    package let wrapped: [UInt8]
    package let createdAt: Moment
    /// The room's head when the version was made.
    package let fromSeq: Int64
    /// When it was destroyed, or nil.
    package let destroyedAt: Moment?

    /// States every field.
    package init(
        room: RoomID, version: Int64, masterVersion: Int64, wrapped: [UInt8], createdAt: Moment, fromSeq: Int64,
        destroyedAt: Moment? = nil
    ) {
        self.room = room
        self.version = version
        self.masterVersion = masterVersion
        self.wrapped = wrapped
        self.createdAt = createdAt
        self.fromSeq = fromSeq
        self.destroyedAt = destroyedAt
    }
}

/// Queries of wrapped room keys and of the installation's own values.
package enum KeyQueries {
    private static let columns: SQL =
        "room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at"

    /// Stores a new key version.
    ///
    /// - Throws: `StorageError.duplicate` when that version exists.
    package static func insert(_ row: RoomKeyRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at, from_seq, destroyed_at)
            VALUES (\(row.room), \(row.version), \(row.masterVersion), \(row.wrapped), \(row.createdAt),
                \(row.fromSeq), \(row.destroyedAt))
            """)
    }

    /// A room's newest key, or nil when it has none.
    ///
    /// - Throws: `StorageError`.
    package static func newest(_ room: RoomID, _ db: any SQLConnection) throws -> RoomKeyRow? {
        try db.first(
            """
            SELECT \(columns) FROM room_keys
            WHERE room_id = \(room) ORDER BY version DESC LIMIT 1
            """, read)
    }

    /// One version of a room's key, or nil when it was destroyed.
    ///
    /// - Throws: `StorageError`.
    package static func key(_ room: RoomID, version: Int64, _ db: any SQLConnection) throws -> RoomKeyRow? {
        try db.first(
            """
            SELECT \(columns) FROM room_keys
            WHERE room_id = \(room) AND version = \(version)
            """, read)
    }

    /// Every stored key.
    ///
    /// - Throws: `StorageError`.
    package static func all(_ db: any SQLConnection) throws -> [RoomKeyRow] {
        try db.all("SELECT \(columns) FROM room_keys", read)
    }

    /// Some of the keys that a version of the master key does not wrap yet.
    ///
    /// - Throws: `StorageError`.
    package static func notWrapped(by version: Int64, limit: Int, _ db: any SQLConnection) throws -> [RoomKeyRow] {
        try db.all(
            """
            SELECT \(columns) FROM room_keys WHERE master_version <> \(version) AND destroyed_at IS NULL LIMIT \(limit)
            """, read)
    }

    /// Puts a key's new wrap in the place of the old one.
    ///
    /// - Throws: `StorageError`.
    package static func rewrap(_ row: RoomKeyRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            UPDATE room_keys SET master_version = \(row.masterVersion), wrapped = \(row.wrapped)
            WHERE room_id = \(row.room) AND version = \(row.version)
            """)
    }

    /// Destroys every version of a room's key; their rows stay and tell that they are gone.
    ///
    /// - Throws: `StorageError`.
    package static func destroy(_ room: RoomID, at moment: Moment, _ db: any SQLConnection) throws {
        let nothing: [UInt8] = []
        try db.execute(
            "UPDATE room_keys SET wrapped = \(nothing), destroyed_at = \(moment) WHERE room_id = \(room)")
    }

    /// How many rooms have keys, how many keys there are, and how many rooms seal under a key made before a moment.
    ///
    /// - Throws: `StorageError`.
    package static func summary(
        olderThan moment: Moment, _ db: any SQLConnection
    ) throws -> (rooms: Int64, keys: Int64, old: Int64, destroyed: Int64) {
        let alive: SQL = "FROM room_keys WHERE destroyed_at IS NULL"
        return (
            try db.number("SELECT COUNT(DISTINCT room_id) \(alive)"), try db.number("SELECT COUNT(*) \(alive)"),
            try db.number(
                """
                SELECT COUNT(*) FROM (
                    SELECT room_id FROM room_keys WHERE destroyed_at IS NULL GROUP BY room_id
                    HAVING MAX(created_at) <= \(moment)) t
                """),
            try db.number("SELECT COUNT(DISTINCT room_id) FROM room_keys WHERE destroyed_at IS NOT NULL")
        )
    }

    private static func read(_ row: any SQLRow) -> RoomKeyRow {
        RoomKeyRow(
            room: row.id(0), version: row.int(1), masterVersion: row.int(2), wrapped: row.bytes(3),
            createdAt: row.moment(4), fromSeq: row.int(5), destroyedAt: row.optionalMoment(6))
    }

    /// One of the installation's own values, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func installation(_ name: String, _ db: any SQLConnection) throws -> String? {
        try db.first("SELECT value FROM installation WHERE name = \(name)") { $0.text(0) }
    }

    /// Sets one of the installation's own values.
    ///
    /// - Throws: `StorageError`.
    package static func setInstallation(_ name: String, _ value: String, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO installation (name, value) VALUES (\(name), \(value))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }
}
