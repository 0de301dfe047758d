package import Domain

/// A session as stored.
package struct SessionRow: Sendable {
    package let id: SessionID
    package let person: PersonID
    package let createdAt: Moment
    package let usedAt: Moment
    package let expiresAt: Moment

    /// States every field.
    package init(id: SessionID, person: PersonID, createdAt: Moment, usedAt: Moment, expiresAt: Moment) {
        self.id = id
        self.person = person
        self.createdAt = createdAt
        self.usedAt = usedAt
        self.expiresAt = expiresAt
    }
}

/// An API token as stored; the token itself is not.
package struct TokenRow: Sendable {
    package let id: TokenID
    package let person: PersonID
    package let createdAt: Moment
    package let expiresAt: Moment?
    package let usedAt: Moment?
    package let revokedAt: Moment?
    /// What it lets a bot do besides; none of a person's.
    package let scopes: Set<TokenScope>

    /// States every field.
    package init(
        id: TokenID, person: PersonID, createdAt: Moment, expiresAt: Moment?, usedAt: Moment?, revokedAt: Moment?,
        scopes: Set<TokenScope> = []
    ) {
        self.id = id
        self.person = person
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
        self.revokedAt = revokedAt
        self.scopes = scopes
    }
}

/// Queries of passwords and sessions. All are state: no event carries them, no rebuild touches them.
package enum CredentialQueries {
    /// A person's password hash, or nil when none was set.
    ///
    /// - Throws: `StorageError`.
    package static func password(
        _ person: PersonID, _ db: any SQLConnection
    ) throws -> (salt: [UInt8], hash: [UInt8], cost: Int64)? {
        try db.first("SELECT salt, hash, cost FROM passwords WHERE person_id = \(person)") {
            ($0.bytes(0), $0.bytes(1), $0.int(2))
        }
    }

    /// Sets a person's password hash.
    ///
    /// - Throws: `StorageError`.
    package static func setPassword(
        _ person: PersonID, salt: [UInt8], hash: [UInt8], cost: Int64, at moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO passwords (person_id, salt, hash, cost, changed_at)
            VALUES (\(person), \(salt), \(hash), \(cost), \(moment))
            ON CONFLICT (person_id) DO UPDATE SET salt = excluded.salt, hash = excluded.hash, cost = excluded.cost,
                changed_at = excluded.changed_at
            """)
    }

    /// Opens a session.
    ///
    /// - Throws: `StorageError`.
    package static func insert(_ row: SessionRow, hash: [UInt8], _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO sessions (id, hash, person_id, created_at, used_at, expires_at)
            VALUES (\(row.id), \(hash), \(row.person), \(row.createdAt), \(row.usedAt), \(row.expiresAt))
            """)
    }

    /// The session of a hash, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func session(hash: [UInt8], _ db: any SQLConnection) throws -> SessionRow? {
        try db.first("SELECT id, person_id, created_at, used_at, expires_at FROM sessions WHERE hash = \(hash)", read)
    }

    /// The session of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func session(_ id: SessionID, _ db: any SQLConnection) throws -> SessionRow? {
        try db.first("SELECT id, person_id, created_at, used_at, expires_at FROM sessions WHERE id = \(id)", read)
    }

    private static func read(_ row: any SQLRow) -> SessionRow {
        SessionRow(
            id: row.id(0), person: row.id(1), createdAt: row.moment(2), usedAt: row.moment(3), expiresAt: row.moment(4))
    }

    /// Notes that a session was used.
    ///
    /// - Throws: `StorageError`.
    package static func touch(_ id: SessionID, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("UPDATE sessions SET used_at = \(moment) WHERE id = \(id)")
    }

    /// Ends a session.
    ///
    /// - Throws: `StorageError`.
    package static func deleteSession(_ id: SessionID, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM sessions WHERE id = \(id)")
    }

    /// Ends every session of a person.
    ///
    /// - Throws: `StorageError`.
    package static func deleteSessions(of person: PersonID, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM sessions WHERE person_id = \(person)")
    }

    /// Ends every session of a person but one.
    ///
    /// - Throws: `StorageError`.
    package static func deleteSessions(
        of person: PersonID, except session: SessionID, _ db: any SQLConnection
    ) throws {
        try db.execute("DELETE FROM sessions WHERE person_id = \(person) AND id <> \(session)")
    }

    /// Gives a session another key; the one before it stops working.
    ///
    /// - Throws: `StorageError`.
    package static func setKey(of session: SessionID, hash: [UInt8], _ db: any SQLConnection) throws {
        try db.execute("UPDATE sessions SET hash = \(hash) WHERE id = \(session)")
    }

    /// Ends every session and takes every ticket away.
    ///
    /// - Throws: `StorageError`.
    package static func deleteAll(_ db: any SQLConnection) throws {
        try db.execute("DELETE FROM sessions")
        try db.execute("DELETE FROM tickets")
    }

    /// Removes what has run out: sessions and tickets.
    ///
    /// - Throws: `StorageError`.
    package static func deleteExpired(at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM sessions WHERE expires_at < \(moment)")
        try db.execute("DELETE FROM tickets WHERE expires_at < \(moment)")
        try db.execute("DELETE FROM idempotency WHERE expires_at < \(moment)")
    }
}
