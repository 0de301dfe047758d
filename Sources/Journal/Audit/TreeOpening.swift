import Domain
import Sealing
import Storage

/// Finds the tree's right edge when the journal is opened: one row, unless the journal grew without its tree, which a
/// release without trees did. Then the missing leaves are appended, in slices that each commit, so that memory is bounded and
/// a start that is killed goes on where it was.
struct TreeOpening {
    private let slice: Int64

    /// Appends that many leaves a transaction.
    init(slice: Int64 = Int64(Limits.treeSliceLeaves)) { self.slice = slice }

    /// The edge of the tree over positions 1 to `position`.
    ///
    /// An edge that belongs to a longer journal is not believed: the tree is built again from what is there. Whether that is
    /// what was signed, the notary sees before it signs.
    func open(_ store: any Store, position: Int64) throws -> RightEdge {
        var edge = try store.transaction { db in
            try TreeQueries.edge(db).flatMap { RightEdge(size: $0.size, bytes: $0.peaks) }
        }
        if edge.map({ $0.size > position }) ?? true {
            edge = try store.transaction { db in
                try TreeQueries.removeTiles(db)
                try TreeQueries.setEdge(size: 0, peaks: [], db)
                return RightEdge()
            }
        }
        var grown = edge ?? RightEdge()
        while grown.size < position {
            let end = min(grown.size + slice, position)
            grown = try store.transaction { db in try Self.append(to: grown, through: end, db) }
        }
        return grown
    }

    private static func append(to edge: RightEdge, through end: Int64, _ db: any SQLConnection) throws -> RightEdge {
        var growth = TreeGrowth(edge)
        try TreeQueries.leaves(edge.size + 1..<end + 1, db) { position, hash in
            while growth.edge.size + 1 < position { growth.append(TreeGrowth.missingLeaf) }
            growth.append(hash.count == 32 ? hash : TreeGrowth.missingLeaf)
        }
        while growth.edge.size < end { growth.append(TreeGrowth.missingLeaf) }
        try growth.store(db)
        return growth.edge
    }
}
