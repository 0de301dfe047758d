package import Domain

/// A version of a runbook as stored; title and document are sealed under the house log's key.
package struct RunbookRow: Sendable {
    package let name: String
    package let version: Int64
    package let title: [UInt8]
    package let risk: Runbook.Risk
    package let digest: String
    package let source: [UInt8]
    package let savedBy: Actor
    package let savedAt: Moment

    /// States every field.
    package init(
        name: String, version: Int64, title: [UInt8], risk: Runbook.Risk, digest: String, source: [UInt8],
        savedBy: Actor, savedAt: Moment
    ) {
        self.name = name
        self.version = version
        self.title = title
        self.risk = risk
        self.digest = digest
        self.source = source
        self.savedBy = savedBy
        self.savedAt = savedAt
    }

    /// What its sealed columns are bound to.
    package var key: String { Self.key(name, version) }

    /// What sealed columns of a version are bound to.
    package static func key(_ name: String, _ version: Int64) -> String { "\(name)/\(version)" }
}

/// Queries of runbooks.
package enum RunbookQueries {
    private static let columns: SQL = """
        b.name, b.version, b.title, b.risk, b.digest, b.source, b.saved_by, b.saved_at
        """
    private static let isNewest: SQL = "b.version = (SELECT MAX(v.version) FROM runbooks v WHERE v.name = b.name)"

    /// Adds a version.
    ///
    /// - Throws: `StorageError.duplicate` when there is one of that number.
    package static func insert(_ row: RunbookRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO runbooks (name, version, title, risk, digest, source, saved_by, saved_at)
            VALUES (\(row.name), \(row.version), \(row.title), \(row.risk), \(row.digest), \(row.source),
                \(row.savedBy), \(row.savedAt))
            """)
    }

    /// The newest version of a runbook, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func newest(_ name: String, _ db: any SQLConnection) throws -> RunbookRow? {
        try db.first(
            "SELECT \(columns) FROM runbooks b WHERE b.name = \(name) ORDER BY b.version DESC LIMIT 1", read)
    }

    /// One version of a runbook, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func version(_ name: String, _ version: Int64, _ db: any SQLConnection) throws -> RunbookRow? {
        try db.first(
            "SELECT \(columns) FROM runbooks b WHERE b.name = \(name) AND b.version = \(version)", read)
    }

    /// The newest version of every runbook, by name.
    ///
    /// - Throws: `StorageError`.
    package static func all(_ db: any SQLConnection) throws -> [RunbookRow] {
        try db.all("SELECT \(columns) FROM runbooks b WHERE \(isNewest) ORDER BY b.name", read)
    }

    /// The names of all runbooks, in order.
    ///
    /// - Throws: `StorageError`.
    package static func names(_ db: any SQLConnection) throws -> [String] {
        try db.all("SELECT DISTINCT name FROM runbooks ORDER BY name") { $0.text(0) }
    }

    /// The versions of a runbook, the newest first.
    ///
    /// - Throws: `StorageError`.
    package static func versions(
        _ name: String, offset: Int, limit: Int, _ db: any SQLConnection
    ) throws -> [RunbookRow] {
        try db.all(
            """
            SELECT \(columns) FROM runbooks b WHERE b.name = \(name) ORDER BY b.version DESC
            LIMIT \(limit) OFFSET \(offset)
            """, read)
    }

    private static func read(_ row: any SQLRow) throws -> RunbookRow {
        RunbookRow(
            name: row.text(0), version: row.int(1), title: row.bytes(2), risk: try row.choice(3), digest: row.text(4),
            source: row.bytes(5), savedBy: Actor(trusted: row.text(6)), savedAt: row.moment(7))
    }
}
