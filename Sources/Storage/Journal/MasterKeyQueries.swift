package import Domain

/// A master key as the database knows it: by what tells it from others, never by itself.
package struct MasterKeyRow: Sendable {
    /// 1, 2, 3 …; what is wrapped names the version that wraps it.
    package let version: Int64
    /// See `MasterKey.checkValue`.
    package let checkValue: [UInt8]
    /// When it began to wrap.
    package let createdAt: Moment

    /// States all three.
    package init(version: Int64, checkValue: [UInt8], createdAt: Moment) {
        self.version = version
        self.checkValue = checkValue
        self.createdAt = createdAt
    }
}

/// Queries of the master keys' versions, and of what each of them wraps.
package enum MasterKeyQueries {
    /// Notes that a key wraps from now on.
    ///
    /// - Throws: `StorageError.duplicate` when the version is taken.
    package static func insert(_ row: MasterKeyRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO master_keys (version, check_value, created_at)
            VALUES (\(row.version), \(row.checkValue), \(row.createdAt))
            """)
    }

    /// Every version, oldest first.
    ///
    /// - Throws: `StorageError`.
    package static func all(_ db: any SQLConnection) throws -> [MasterKeyRow] {
        try db.all("SELECT version, check_value, created_at FROM master_keys ORDER BY version") {
            MasterKeyRow(version: $0.int(0), checkValue: $0.bytes(1), createdAt: $0.moment(2))
        }
    }

    /// How many keys and secrets each version wraps; versions that wrap nothing are absent.
    ///
    /// - Throws: `StorageError`.
    package static func wrapped(_ db: any SQLConnection) throws -> [Int64: (roomKeys: Int64, secrets: Int64)] {
        var counts: [Int64: (roomKeys: Int64, secrets: Int64)] = [:]
        let roomKeys: [(Int64, Int64)] = try db.all(
            "SELECT master_version, COUNT(*) FROM room_keys WHERE destroyed_at IS NULL GROUP BY master_version"
        ) { ($0.int(0), $0.int(1)) }
        for (version, count) in roomKeys { counts[version, default: (0, 0)].roomKeys = count }
        let secrets: [(Int64, Int64)] = try db.all(
            "SELECT master_version, COUNT(*) FROM wrapped_secrets GROUP BY master_version"
        ) { ($0.int(0), $0.int(1)) }
        for (version, count) in secrets { counts[version, default: (0, 0)].secrets = count }
        return counts
    }
}
