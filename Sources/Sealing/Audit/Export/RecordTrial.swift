package import Domain

/// The leaves of a record, judged in order (docs/reference/audit-export.md, rules 4 and 5). A value: a copy is the trial as it
/// stood then.
package struct RecordTrial: Sendable {
    /// A leaf as it is judged, wherever it came from.
    package struct Evidence {
        /// The position that it claims.
        package let position: Int64
        /// The hash that is stated for it.
        package let hash: TreeHash
        /// The hash of the leaf before, as this one names it.
        package let previous: TreeHash
        /// True when the stated hash is its own, and an open body is the one committed to.
        package let isSound: Bool
        /// What it gives up, when it is sound and tells of a restore.
        package let rollback: Rollback?

        /// States all five.
        package init(position: Int64, hash: TreeHash, previous: TreeHash, isSound: Bool, rollback: Rollback? = nil) {
            self.position = position
            self.hash = hash
            self.previous = previous
            self.isSound = isSound
            self.rollback = rollback
        }
    }

    /// The tree over what was taken.
    package private(set) var edge = RightEdge()
    /// Bodies that are gone, and what later events say of them.
    package var lost = LostBodies()
    /// What the record gave up so far.
    package private(set) var rollbacks: [Rollback] = []
    private var previous = TreeHash.zero
    private var vouched: Int64 = 0
    private var marks: ArraySlice<HeadMark>
    /// The size of the next head, so that most leaves need not look at any.
    private var nextSize: Int64?

    /// A trial against signed heads, in any order.
    package init(marks: [HeadMark]) {
        self.marks = marks.sorted()[...]
        nextSize = self.marks.first?.size
    }

    /// The position that comes next.
    package var next: Int64 { edge.size + 1 }

    /// Takes the next leaf.
    ///
    /// - Returns: what is wrong, and then nothing more may be taken.
    package mutating func take(_ leaf: Evidence) -> AuditFinding? { take(leaf) { _, _ in } }

    /// Takes the next leaf.
    ///
    /// - Parameter completed: hears of every part of the tree that this leaf completes, the smallest first.
    /// - Returns: what is wrong, and then nothing more may be taken.
    /// - Throws: what `completed` throws.
    package mutating func take(
        _ leaf: Evidence, completed: (MerkleTree.Subtree, TreeHash) throws -> Void
    ) rethrows -> AuditFinding? {
        let position = next
        guard leaf.isSound else { return unsound("the event is not the one that was recorded") }
        guard leaf.position == position else {
            let isTwice = leaf.position == position - 1 && leaf.hash != previous
            return put(
                .gap, at: isTwice ? position - 1 : position,
                "position \(leaf.position) stands where \(position) belongs")
        }
        guard leaf.previous == previous else {
            return put(.chain, at: position - 1, "the event after it names another one before itself")
        }
        previous = leaf.hash
        if let rollback = leaf.rollback { rollbacks.append(rollback) }
        try edge.append(leaf.hash, completed: completed)
        return checkHeads()
    }

    /// The next leaf is there, but is not what was recorded.
    package func unsound(_ detail: String) -> AuditFinding { put(.leaf, at: next, detail) }

    /// The next leaf is not there, although a head or a count says that it is.
    package func missing() -> AuditFinding { put(.truncation, at: next, "the record ends before this event") }

    /// The tree that is stored is not the one over these leaves.
    package func misplaced(_ detail: String) -> AuditFinding { put(.root, at: vouched + 1, detail) }

    /// The leaf before the next one is not the one that was recorded.
    package func rehashed(_ detail: String) -> AuditFinding { put(.chain, at: next - 1, detail) }

    /// The next head that the tree has to meet, or nil.
    package var nextHead: HeadMark? { marks.first }

    private mutating func checkHeads() -> AuditFinding? {
        guard nextSize == edge.size else { return nil }
        let root = edge.root
        while let mark = marks.first, mark.size == edge.size {
            marks.removeFirst()
            if mark.isSetAside(by: rollbacks) { continue }
            guard mark.root == root else {
                let kind: AuditFinding.Kind = mark.isAnchor ? .anchor : .root
                return put(
                    kind, at: vouched + 1, "from here to \(mark.size) the tree is not the one that was signed")
            }
            vouched = edge.size
        }
        nextSize = marks.first?.size
        return nil
    }

    /// A finding never lies below a head that holds.
    private func put(_ kind: AuditFinding.Kind, at position: Int64, _ detail: String) -> AuditFinding {
        AuditFinding(kind, at: max(position, vouched + 1), detail)
    }
}

/// A good signed head whose root the tree must have at its size.
package struct HeadMark: Sendable, Comparable {
    package let size: Int64
    package let root: [UInt8]
    /// The life of the log in which it was signed.
    package let epoch: String
    /// When it was put outside; nil for a head that the server keeps.
    package let anchoredAt: Moment?

    /// States all four.
    package init(size: Int64, root: [UInt8], epoch: String, anchoredAt: Moment?) {
        self.size = size
        self.root = root
        self.epoch = epoch
        self.anchoredAt = anchoredAt
    }

    /// True for a head that was kept outside.
    package var isAnchor: Bool { anchoredAt != nil }

    /// True when it belongs to what one of these gave up.
    package func isSetAside(by rollbacks: [Rollback]) -> Bool {
        rollbacks.contains { $0.position <= size && $0.abandoned.contains(epoch) }
    }

    /// By size; those that the server keeps come before anchors.
    package static func < (a: HeadMark, b: HeadMark) -> Bool {
        (a.size, a.isAnchor ? 1 : 0) < (b.size, b.isAnchor ? 1 : 0)
    }
}
