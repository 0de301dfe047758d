package import Domain
package import Journal
import Sealing
import Storage

/// A signed head of the tree.
package struct SignedHead: Sendable {
    /// Leaves of its tree: it covers the positions up to this one.
    package let size: Int64
    package let root: [UInt8]
    /// The signed note.
    package let note: String
    package let signedAt: Moment

    init(_ row: CheckpointRow) {
        size = row.size
        root = row.root
        note = row.note
        signedAt = row.signedAt
    }

    /// The first 16 hexadecimal digits of the root.
    package var shortHash: String { Hex.text(root.prefix(8)) }
}

/// How far one anchor has come.
package struct AnchorState: Sendable {
    /// `file`, `webhook`.
    package let kind: String
    /// False when no setting asks for it any more.
    package let isConfigured: Bool
    /// The largest head that is anchored there, and when; nil when none is.
    package let anchored: (size: Int64, at: Moment)?
    /// Failures in a row since, and when the last was; nil while all is well.
    package let failing: (attempts: Int64, at: Moment)?
}

/// What is signed and anchored.
package struct AuditHead: Sendable {
    /// Entries of the record now.
    package let position: Int64
    /// The newest signed head; nil before the first.
    package let head: SignedHead?
    /// The anchors that are configured or were.
    package let anchors: [AnchorState]
}

/// The newest signed head, for anyone who is signed in: a head says nothing of what was recorded, and the more people hold one
/// the less can be changed behind it.
package struct ReadCheckpoint: Inquiry {
    let kinds: [String]

    /// Names the kinds of anchor that are configured.
    package init(anchors kinds: [String]) { self.kinds = kinds }

    package func answer(_ desk: Desk) throws -> AuditHead {
        let known = Set(kinds + (try CheckpointQueries.anchorKinds(desk.db))).sorted()
        return AuditHead(
            position: try TreeReader(desk.db).edge().size,
            head: try CheckpointQueries.newest(desk.db).map(SignedHead.init),
            anchors: try known.map { kind in
                let done = try CheckpointQueries.newestAnchor(kind: kind, desk.db)
                let failure = try CheckpointQueries.anchorFailure(kind: kind, desk.db)
                return AnchorState(
                    kind: kind, isConfigured: kinds.contains(kind), anchored: done.map { ($0.size, $0.at) },
                    failing: failure.map { ($0.attempts, $0.at) })
            })
    }
}
