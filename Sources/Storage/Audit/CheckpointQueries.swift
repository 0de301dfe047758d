package import Domain

/// A signed head as it is stored.
package struct CheckpointRow: Sendable, Equatable {
    /// Leaves of the tree, which is the position of its last event.
    package let size: Int64
    package let root: [UInt8]
    /// The signed note.
    package let note: String
    package let signedAt: Moment

    /// States every field.
    package init(size: Int64, root: [UInt8], note: String, signedAt: Moment) {
        self.size = size
        self.root = root
        self.note = note
        self.signedAt = signedAt
    }
}

/// A signed head that was put out of the server's reach.
package struct AnchorRow: Sendable, Equatable {
    /// How: `file`, `webhook`.
    package let kind: String
    package let size: Int64
    package let at: Moment
    /// The signed note.
    package let note: String
}

/// The last attempt to anchor that failed and has not been made good.
package struct AnchorFailureRow: Sendable, Equatable {
    package let kind: String
    package let size: Int64
    /// Failures in a row.
    package let attempts: Int64
    package let at: Moment
    /// What went wrong, for the operator.
    package let reason: String

    /// States every field.
    package init(kind: String, size: Int64, attempts: Int64, at: Moment, reason: String) {
        self.kind = kind
        self.size = size
        self.attempts = attempts
        self.at = at
        self.reason = reason
    }
}

/// Queries of signed heads and their anchors.
package enum CheckpointQueries {
    /// Stores a signed head.
    ///
    /// - Throws: `StorageError.duplicate` when one of that size exists.
    package static func insert(_ row: CheckpointRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO checkpoints (size, root, note, signed_at)
            VALUES (\(row.size), \(row.root), \(row.note), \(row.signedAt))
            """)
    }

    /// The head of the largest tree, or nil when none was signed.
    ///
    /// - Throws: `StorageError`.
    package static func newest(_ db: any SQLConnection) throws -> CheckpointRow? {
        try db.first("SELECT size, root, note, signed_at FROM checkpoints ORDER BY size DESC LIMIT 1", read)
    }

    /// The first head that covers a position, or nil when none does yet.
    ///
    /// - Throws: `StorageError`.
    package static func covering(_ position: Int64, _ db: any SQLConnection) throws -> CheckpointRow? {
        try db.first(
            """
            SELECT size, root, note, signed_at FROM checkpoints WHERE size >= \(position) ORDER BY size LIMIT 1
            """, read)
    }

    /// The head of one size, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func checkpoint(size: Int64, _ db: any SQLConnection) throws -> CheckpointRow? {
        try db.first("SELECT size, root, note, signed_at FROM checkpoints WHERE size = \(size)", read)
    }

    /// Heads of trees beyond a size, the smallest first.
    ///
    /// - Throws: `StorageError`.
    package static func page(after size: Int64, limit: Int, _ db: any SQLConnection) throws -> [CheckpointRow] {
        try db.all(
            """
            SELECT size, root, note, signed_at FROM checkpoints WHERE size > \(size) ORDER BY size LIMIT \(limit)
            """, read)
    }

    private static func read(_ row: any SQLRow) -> CheckpointRow {
        CheckpointRow(size: row.int(0), root: row.bytes(1), note: row.text(2), signedAt: row.moment(3))
    }

    /// Remembers that a head was anchored, and that nothing is wrong with this kind any more.
    ///
    /// - Throws: `StorageError`.
    package static func anchored(kind: String, size: Int64, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO anchors (kind, size, anchored_at) VALUES (\(kind), \(size), \(moment))
            ON CONFLICT (kind, size) DO NOTHING
            """)
        try db.execute("DELETE FROM anchor_failures WHERE kind = \(kind)")
    }

    /// Remembers that anchoring failed.
    ///
    /// - Throws: `StorageError`.
    package static func anchoringFailed(_ row: AnchorFailureRow, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO anchor_failures (kind, size, attempts, failed_at, reason)
            VALUES (\(row.kind), \(row.size), \(row.attempts), \(row.at), \(row.reason))
            ON CONFLICT (kind) DO UPDATE SET size = excluded.size, attempts = excluded.attempts,
                failed_at = excluded.failed_at, reason = excluded.reason
            """)
    }

    /// Anchors of heads beyond a size, the smallest first and by kind within one.
    ///
    /// - Throws: `StorageError`.
    package static func anchors(
        after size: Int64, kind: String = "", limit: Int, _ db: any SQLConnection
    ) throws -> [AnchorRow] {
        try db.all(
            """
            SELECT a.kind, a.size, a.anchored_at, c.note FROM anchors a JOIN checkpoints c ON c.size = a.size
            WHERE a.size > \(size) OR a.size = \(size) AND a.kind > \(kind) ORDER BY a.size, a.kind LIMIT \(limit)
            """, readAnchor)
    }

    /// The largest anchored head of a kind, or nil.
    ///
    /// - Throws: `StorageError`.
    package static func newestAnchor(kind: String, _ db: any SQLConnection) throws -> AnchorRow? {
        try db.first(
            """
            SELECT a.kind, a.size, a.anchored_at, c.note FROM anchors a JOIN checkpoints c ON c.size = a.size
            WHERE a.kind = \(kind) ORDER BY a.size DESC LIMIT 1
            """, readAnchor)
    }

    /// The kinds that ever anchored a head, sorted.
    ///
    /// - Throws: `StorageError`.
    package static func anchorKinds(_ db: any SQLConnection) throws -> [String] {
        try db.all("SELECT DISTINCT kind FROM anchors ORDER BY kind") { $0.text(0) }
    }

    /// What stands against a kind of anchor, or nil while all is well.
    ///
    /// - Throws: `StorageError`.
    package static func anchorFailure(kind: String, _ db: any SQLConnection) throws -> AnchorFailureRow? {
        try db.first(
            "SELECT kind, size, attempts, failed_at, reason FROM anchor_failures WHERE kind = \(kind)"
        ) { row in
            AnchorFailureRow(
                kind: row.text(0), size: row.int(1), attempts: row.int(2), at: row.moment(3), reason: row.text(4))
        }
    }

    private static func readAnchor(_ row: any SQLRow) -> AnchorRow {
        AnchorRow(kind: row.text(0), size: row.int(1), at: row.moment(2), note: row.text(3))
    }
}
