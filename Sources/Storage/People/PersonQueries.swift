package import Domain

/// A person as stored: the display name sealed.
package struct PersonRow: Sendable {
    package let id: PersonID
    package let username: String
    package let displayName: [UInt8]
    package let kind: PersonKind
    package let role: GlobalRole
    package let clearance: Classification
    package let isActive: Bool
    package let createdAt: Moment

    /// States every field.
    package init(
        id: PersonID, username: String, displayName: [UInt8], kind: PersonKind, role: GlobalRole,
        clearance: Classification, isActive: Bool, createdAt: Moment
    ) {
        self.id = id
        self.username = username
        self.displayName = displayName
        self.kind = kind
        self.role = role
        self.clearance = clearance
        self.isActive = isActive
        self.createdAt = createdAt
    }
}

/// Queries of people.
package enum PersonQueries {
    private static let columns: SQL = "id, username, display_name, kind, role, clearance, is_active, created_at"

    /// Adds a person.
    ///
    /// - Throws: `StorageError.duplicate` when the name is taken.
    package static func insert(_ row: PersonRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO people (id, username, display_name, kind, role, clearance, is_active, created_at)
            VALUES (\(row.id), \(row.username), \(row.displayName), \(row.kind), \(row.role), \(row.clearance),
                \(row.isActive), \(row.createdAt))
            """)
    }

    /// Changes what a person is; nil leaves a field.
    ///
    /// - Throws: `StorageError`.
    package static func update(
        _ id: PersonID, displayName: [UInt8]?, role: GlobalRole?, clearance: Classification?, isActive: Bool?,
        _ db: any SQLConnection
    ) throws {
        if let displayName { try db.execute("UPDATE people SET display_name = \(displayName) WHERE id = \(id)") }
        if let role { try db.execute("UPDATE people SET role = \(role) WHERE id = \(id)") }
        if let clearance { try db.execute("UPDATE people SET clearance = \(clearance) WHERE id = \(id)") }
        if let isActive { try db.execute("UPDATE people SET is_active = \(isActive) WHERE id = \(id)") }
    }

    /// The person of an id, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func person(_ id: PersonID, _ db: any SQLConnection) throws -> PersonRow? {
        try db.first("SELECT \(columns) FROM people WHERE id = \(id)", read)
    }

    /// The person of a user name, or nil. Names are stored in lower case.
    ///
    /// - Throws: `StorageError`.
    package static func person(username: String, _ db: any SQLConnection) throws -> PersonRow? {
        try db.first("SELECT \(columns) FROM people WHERE username = \(username)", read)
    }

    /// Everybody, by user name.
    ///
    /// - Throws: `StorageError`.
    package static func all(_ db: any SQLConnection) throws -> [PersonRow] {
        try db.all("SELECT \(columns) FROM people ORDER BY username", read)
    }

    /// How many people administrate and can sign in.
    ///
    /// - Throws: `StorageError`.
    package static func administrators(_ db: any SQLConnection) throws -> Int64 {
        try db.number(
            """
            SELECT COUNT(*) FROM people
            WHERE role = \(GlobalRole.admin) AND kind = \(PersonKind.user) AND is_active = 1
            """)
    }

    private static func read(_ row: any SQLRow) throws -> PersonRow {
        PersonRow(
            id: row.id(0), username: row.text(1), displayName: row.bytes(2), kind: try row.choice(3),
            role: try row.choice(4), clearance: try row.classification(5), isActive: row.bool(6),
            createdAt: row.moment(7))
    }
}
