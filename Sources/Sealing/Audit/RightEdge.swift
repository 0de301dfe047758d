/// The right edge of the growing tree: the roots of its complete parts, the largest first, one for each bit that is set in
/// the size. It is all that is needed to append a leaf or to tell the root, however large the tree is.
package struct RightEdge: Sendable, Equatable {
    /// Leaves of the tree.
    package private(set) var size: Int64
    /// The roots of the complete parts, from left to right.
    private var peaks: [TreeHash]

    /// The edge of the tree without leaves.
    package init() {
        size = 0
        peaks = []
    }

    /// The edge in its stored form: the peaks one after the other.
    ///
    /// Nil when the bytes are not as many peaks as a tree of that size has.
    package init?(size: Int64, bytes: [UInt8]) {
        guard size >= 0, bytes.count == size.nonzeroBitCount * 32 else { return nil }
        self.size = size
        peaks = stride(from: 0, to: bytes.count, by: 32).map { TreeHash(Array(bytes[$0..<$0 + 32])) }
    }

    /// The stored form.
    package var bytes: [UInt8] { peaks.flatMap(\.bytes) }

    /// Appends a leaf's hash.
    package mutating func append(_ leaf: [UInt8]) { append(TreeHash(leaf)) { _, _ in } }

    /// Appends a leaf's hash.
    ///
    /// - Parameter completed: hears of every part above the leaves that this leaf completes, the smallest first.
    /// - Throws: what `completed` throws.
    package mutating func append(
        _ leaf: TreeHash, completed: (MerkleTree.Subtree, TreeHash) throws -> Void
    ) rethrows {
        var hash = leaf
        var level = 0
        while size >> level & 1 == 1 {
            hash = MerkleTree.node(peaks.removeLast(), hash)
            level += 1
            try completed(MerkleTree.Subtree(level: level, number: size >> level), hash)
        }
        peaks.append(hash)
        size += 1
    }

    /// The root of the tree.
    package var root: [UInt8] {
        guard var root = peaks.last else { return MerkleTree.emptyRoot }
        for peak in peaks.dropLast().reversed() { root = MerkleTree.node(peak, root) }
        return root.bytes
    }
}
