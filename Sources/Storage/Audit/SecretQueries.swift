package import Domain

/// A secret of the installation as it is stored: wrapped under the master key.
package struct SecretRow: Sendable {
    /// What it is for: `audit-signing`.
    package let name: String
    /// The master key that wraps it.
    package let masterVersion: Int64
    package let wrapped: [UInt8]
    package let createdAt: Moment

    /// States every field.
    package init(name: String, masterVersion: Int64, wrapped: [UInt8], createdAt: Moment) {
        self.name = name
        self.masterVersion = masterVersion
        self.wrapped = wrapped
        self.createdAt = createdAt
    }
}

/// Queries of the installation's wrapped secrets.
package enum SecretQueries {
    /// Stores a secret, or its new wrap when the master key was rotated.
    ///
    /// - Throws: `StorageError`.
    package static func put(_ row: SecretRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO wrapped_secrets (name, master_version, wrapped, created_at)
            VALUES (\(row.name), \(row.masterVersion), \(row.wrapped), \(row.createdAt))
            ON CONFLICT (name) DO UPDATE SET master_version = excluded.master_version, wrapped = excluded.wrapped
            """)
    }

    /// One secret, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func secret(_ name: String, _ db: any SQLConnection) throws -> SecretRow? {
        try db.first(
            "SELECT name, master_version, wrapped, created_at FROM wrapped_secrets WHERE name = \(name)", read)
    }

    /// Every secret: what a rotation of the master key has to wrap again.
    ///
    /// - Throws: `StorageError`.
    package static func all(_ db: any SQLConnection) throws -> [SecretRow] {
        try db.all("SELECT name, master_version, wrapped, created_at FROM wrapped_secrets ORDER BY name", read)
    }

    private static func read(_ row: any SQLRow) -> SecretRow {
        SecretRow(name: row.text(0), masterVersion: row.int(1), wrapped: row.bytes(2), createdAt: row.moment(3))
    }
}
