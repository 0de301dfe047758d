package import Domain

/// A secret of the runbooks as stored, sealed under the house log's key.
package struct RunbookSecretRow: Sendable {
    package let name: String
    package let value: [UInt8]
    package let setBy: Actor
    package let setAt: Moment

    /// States every field.
    package init(name: String, value: [UInt8], setBy: Actor, setAt: Moment) {
        self.name = name
        self.value = value
        self.setBy = setBy
        self.setAt = setAt
    }
}

/// Queries of the secrets that runbooks name.
package enum RunbookSecretQueries {
    /// Sets a secret, or replaces it.
    ///
    /// - Throws: `StorageError`.
    package static func put(_ row: RunbookSecretRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO runbook_secrets (name, value, set_by, set_at)
            VALUES (\(row.name), \(row.value), \(row.setBy), \(row.setAt))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at
            """)
    }

    /// Takes a secret away.
    ///
    /// - Throws: `StorageError`.
    package static func delete(_ name: String, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM runbook_secrets WHERE name = \(name)")
    }

    /// One secret, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func secret(_ name: String, _ db: any SQLConnection) throws -> RunbookSecretRow? {
        try db.first(
            "SELECT name, value, set_by, set_at FROM runbook_secrets WHERE name = \(name)", read)
    }

    /// Every secret, by name.
    ///
    /// - Throws: `StorageError`.
    package static func all(_ db: any SQLConnection) throws -> [RunbookSecretRow] {
        try db.all("SELECT name, value, set_by, set_at FROM runbook_secrets ORDER BY name", read)
    }

    private static func read(_ row: any SQLRow) -> RunbookSecretRow {
        RunbookSecretRow(
            name: row.text(0), value: row.bytes(1), setBy: Actor(trusted: row.text(2)), setAt: row.moment(3))
    }
}
