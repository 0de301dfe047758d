package import Domain

/// A one-use secret as stored: a socket ticket or a sign-in link.
package struct TicketRow: Sendable {
    package let person: PersonID
    /// How the person had proved who they are: `session:ID` or `token:ID`; empty for links.
    package let credential: String
    package let expiresAt: Moment

    /// States every field.
    package init(person: PersonID, credential: String, expiresAt: Moment) {
        self.person = person
        self.credential = credential
        self.expiresAt = expiresAt
    }
}

/// Queries of API tokens and one-use tickets.
package enum TokenQueries {
    private static let columns: SQL = "id, person_id, created_at, expires_at, used_at, revoked_at, scopes"

    /// Adds a token.
    ///
    /// - Throws: `StorageError`.
    package static func insert(_ row: TokenRow, hash: [UInt8], _ db: any SQLConnection) throws {
        let scopes = row.scopes.map(\.rawValue).sorted().joined(separator: " ")
        try db.execute(
            """
            INSERT INTO tokens (id, hash, person_id, created_at, expires_at, used_at, revoked_at, scopes)
            VALUES (\(row.id), \(hash), \(row.person), \(row.createdAt), \(row.expiresAt), \(row.usedAt),
                \(row.revokedAt), \(scopes))
            """)
    }

    /// The token of a hash, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func token(hash: [UInt8], _ db: any SQLConnection) throws -> TokenRow? {
        try db.first("SELECT \(columns) FROM tokens WHERE hash = \(hash)", read)
    }

    /// The token of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func token(_ id: TokenID, _ db: any SQLConnection) throws -> TokenRow? {
        try db.first("SELECT \(columns) FROM tokens WHERE id = \(id)", read)
    }

    /// A person's tokens, or everybody's when nil, newest first.
    ///
    /// - Throws: `StorageError`.
    package static func tokens(of person: PersonID?, _ db: any SQLConnection) throws -> [TokenRow] {
        guard let person else { return try db.all("SELECT \(columns) FROM tokens ORDER BY id DESC", read) }
        return try db.all("SELECT \(columns) FROM tokens WHERE person_id = \(person) ORDER BY id DESC", read)
    }

    /// Ends a token.
    ///
    /// - Throws: `StorageError`.
    package static func revoke(_ id: TokenID, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("UPDATE tokens SET revoked_at = \(moment) WHERE id = \(id) AND revoked_at IS NULL")
    }

    /// Ends every token of a person.
    ///
    /// - Throws: `StorageError`.
    package static func revokeAll(of person: PersonID, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute("UPDATE tokens SET revoked_at = \(moment) WHERE person_id = \(person) AND revoked_at IS NULL")
    }

    private static func read(_ row: any SQLRow) -> TokenRow {
        TokenRow(
            id: row.id(0), person: row.id(1), createdAt: row.moment(2), expiresAt: row.optionalMoment(3),
            usedAt: row.optionalMoment(4), revokedAt: row.optionalMoment(5),
            // What a later release wrote and this one does not know lets nobody do anything.
            scopes: Set(row.text(6).split(separator: " ").compactMap { TokenScope(rawValue: String($0)) }))
    }

    /// Adds a one-use ticket for a purpose.
    ///
    /// - Throws: `StorageError`.
    package static func insertTicket(
        _ row: TicketRow, hash: [UInt8], purpose: String, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            INSERT INTO tickets (hash, purpose, person_id, credential, expires_at)
            VALUES (\(hash), \(purpose), \(row.person), \(row.credential), \(row.expiresAt))
            """)
    }

    /// The ticket of a hash for a purpose, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func ticket(hash: [UInt8], purpose: String, _ db: any SQLConnection) throws -> TicketRow? {
        try db.first(
            "SELECT person_id, credential, expires_at FROM tickets WHERE hash = \(hash) AND purpose = \(purpose)"
        ) { TicketRow(person: $0.id(0), credential: $0.text(1), expiresAt: $0.moment(2)) }
    }

    /// Uses a ticket up: it is gone afterwards, whoever asks again.
    ///
    /// - Throws: `StorageError`.
    package static func deleteTicket(hash: [UInt8], _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM tickets WHERE hash = \(hash)")
    }

    /// Ends every unused ticket and sign-in link of a person.
    ///
    /// - Throws: `StorageError`.
    package static func deleteTickets(of person: PersonID, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM tickets WHERE person_id = \(person)")
    }
}
