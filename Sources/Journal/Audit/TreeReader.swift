package import Sealing
package import Storage

/// Reads the tree from a database: proofs and roots from tiles and leaves, at most 255 rows for each level of tiles.
package struct TreeReader {
    private let db: any SQLConnection

    /// A reader within one consistent view.
    package init(_ db: any SQLConnection) { self.db = db }

    /// Leaves of the tree now.
    ///
    /// - Throws: `StorageError`; `.corrupt` when the stored edge is none.
    package func edge() throws -> RightEdge {
        guard let stored = try TreeQueries.edge(db) else { return RightEdge() }
        guard let edge = RightEdge(size: stored.size, bytes: stored.peaks) else {
            throw StorageError.corrupt("the tree's right edge does not have the peaks of its size")
        }
        return edge
    }

    /// The root of the first `size` leaves.
    ///
    /// - Throws: `StorageError`; `.corrupt` when a tile or a leaf is missing.
    package func root(size: Int64) throws -> [UInt8] { try MerkleTree.root(size: size, from: hash) }

    /// The hashes that lead from the leaf of a position to the root of the first `size` leaves.
    ///
    /// - Throws: as `root(size:)`.
    /// - Precondition: the position is in that tree, and that tree in the journal; callers refuse others.
    package func inclusionProof(position: Int64, size: Int64) throws -> [[UInt8]] {
        try MerkleTree.inclusionProof(of: position - 1, size: size, from: hash)
    }

    /// The hashes that show that the tree of `size` leaves grew out of the tree of `old` leaves.
    ///
    /// - Throws: as `root(size:)`.
    /// - Precondition: `old` is not beyond `size`, and that tree is in the journal; callers refuse others.
    package func consistencyProof(from old: Int64, to size: Int64) throws -> [[UInt8]] {
        try MerkleTree.consistencyProof(from: old, to: size, from: hash)
    }

    /// The hash of a complete part: computed from the leaves below it, or from the tiles of the level at or below it.
    private func hash(_ part: MerkleTree.Subtree) throws -> [UInt8] {
        let height = part.level % TreeGrowth.tileLevels
        let first = part.number << height
        let numbers = first..<first + 1 << height
        var hashes: [[UInt8]] = []
        if part.level < TreeGrowth.tileLevels {
            try TreeQueries.leaves(numbers.lowerBound + 1..<numbers.upperBound + 1, db) { _, hash in
                hashes.append(hash)
            }
        } else {
            hashes = try TreeQueries.tiles(level: Int64(part.level / TreeGrowth.tileLevels), numbers, db)
        }
        guard hashes.count == numbers.count else {
            throw StorageError.corrupt("the tree lacks a part of the leaves \(part.leaves)")
        }
        while hashes.count > 1 {
            hashes = stride(from: 0, to: hashes.count, by: 2).map { MerkleTree.node(hashes[$0], hashes[$0 + 1]) }
        }
        return hashes[0]
    }
}
