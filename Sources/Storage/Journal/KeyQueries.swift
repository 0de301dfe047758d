package import Domain

/// A wrapped room key as it is stored.
package struct RoomKeyRow: Sendable {
    package let room: RoomID
    package let version: Int64
    package let masterVersion: Int64
    package let wrapped: [UInt8]
    package let createdAt: Moment

    /// States every field.
    package init(room: RoomID, version: Int64, masterVersion: Int64, wrapped: [UInt8], createdAt: Moment) {
        self.room = room
        self.version = version
        self.masterVersion = masterVersion
        self.wrapped = wrapped
        self.createdAt = createdAt
    }
}

/// Queries of wrapped room keys and of the installation's own values.
package enum KeyQueries {
    /// Stores a new key version.
    ///
    /// - Throws: `StorageError.duplicate` when that version exists.
    package static func insert(_ row: RoomKeyRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO room_keys (room_id, version, master_version, wrapped, created_at)
            VALUES (\(row.room), \(row.version), \(row.masterVersion), \(row.wrapped), \(row.createdAt))
            """)
    }

    /// A room's newest key, or nil when it has none.
    ///
    /// - Throws: `StorageError`.
    package static func newest(_ room: RoomID, _ db: any SQLConnection) throws -> RoomKeyRow? {
        try db.first(
            """
            SELECT room_id, version, master_version, wrapped, created_at FROM room_keys
            WHERE room_id = \(room) ORDER BY version DESC LIMIT 1
            """, read)
    }

    /// One version of a room's key, or nil when it was destroyed.
    ///
    /// - Throws: `StorageError`.
    package static func key(_ room: RoomID, version: Int64, _ db: any SQLConnection) throws -> RoomKeyRow? {
        try db.first(
            """
            SELECT room_id, version, master_version, wrapped, created_at FROM room_keys
            WHERE room_id = \(room) AND version = \(version)
            """, read)
    }

    /// Every stored key.
    ///
    /// - Throws: `StorageError`.
    package static func all(_ db: any SQLConnection) throws -> [RoomKeyRow] {
        try db.all("SELECT room_id, version, master_version, wrapped, created_at FROM room_keys", read)
    }

    private static func read(_ row: any SQLRow) -> RoomKeyRow {
        RoomKeyRow(
            room: row.id(0), version: row.int(1), masterVersion: row.int(2), wrapped: row.bytes(3),
            createdAt: row.moment(4))
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
