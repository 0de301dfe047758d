package import Sealing
package import Storage

/// How far a record goes: what a restore compares backups and directories by.
package struct RecordMark: Sendable {
    /// The installation's id.
    package let installation: String
    /// The head of its events, signed or not.
    package let head: HeadMark
    /// The newest head that was signed, as its row says; nil when none was.
    package let signed: HeadMark?

    /// Reads it on a connection that is inside a read; nil from a database that was never founded.
    ///
    /// - Throws: `StorageError`; `.corrupt` when the tree's edge is none.
    package init?(_ db: any SQLConnection) throws {
        guard let installation = try KeyQueries.installation("id", db),
            let epoch = try KeyQueries.installation("epoch", db)
        else { return nil }
        self.installation = installation
        let edge = try TreeReader(db).edge()
        head = HeadMark(size: edge.size, root: edge.root, epoch: epoch, anchoredAt: nil)
        signed = try CheckpointQueries.newest(db).map {
            HeadMark(size: $0.size, root: $0.root, epoch: epoch, anchoredAt: nil)
        }
    }

    /// True when both are of one installation and go equally far in one life of its log.
    package func isSame(as other: RecordMark) -> Bool {
        installation == other.installation && head.epoch == other.head.epoch && head.size == other.head.size
            && head.root == other.head.root
    }

    /// The heads that a record does not have and did not give up: each proves a longer record, or another one.
    ///
    /// - Throws: `StorageError`.
    package static func missing(
        _ heads: [HeadMark], after rollbacks: [Rollback], _ db: any SQLConnection
    ) throws -> [HeadMark] {
        let asked = heads.filter { !$0.isSetAside(by: rollbacks) && $0.size > 0 }.sorted()
        guard let last = asked.last else { return [] }
        var rest = asked[...]
        var missing: [HeadMark] = []
        var edge = RightEdge()
        try TreeQueries.leaves(1..<last.size + 1, db) { _, hash in
            edge.append(hash)
            guard rest.first?.size == edge.size else { return }
            let root = edge.root
            while let head = rest.first, head.size == edge.size {
                rest.removeFirst()
                if head.root != root { missing.append(head) }
            }
        }
        return missing + rest
    }
}
