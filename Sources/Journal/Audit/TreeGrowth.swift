import Domain
import Sealing
import Storage

/// Appends leaves to the tree within one transaction: the right edge in memory, full tiles beside it, both stored at the
/// transaction's end.
struct TreeGrowth {
    /// Levels of the tree between one level of tiles and the next: a tile stands for 2^8 of what is below it.
    static let tileLevels = 8

    /// What stands for a leaf that is missing from the journal, so that positions stay what they are: no hash is that.
    static let missingLeaf = [UInt8](repeating: 0, count: 32)

    private(set) var edge: RightEdge
    private var tiles: [TreeQueries.Tile] = []

    init(_ edge: RightEdge) { self.edge = edge }

    mutating func append(_ leaf: [UInt8]) {
        var full: [TreeQueries.Tile] = []
        edge.append(TreeHash(leaf)) { part, hash in
            guard part.level % Self.tileLevels == 0 else { return }
            let level = Int64(part.level / Self.tileLevels)
            full.append(TreeQueries.Tile(level: level, number: part.number, hash: hash.bytes))
        }
        tiles += full
    }

    mutating func store(_ db: any SQLConnection) throws {
        for tile in tiles { try TreeQueries.put(tile, db) }
        tiles = []
        try TreeQueries.setEdge(size: edge.size, peaks: edge.bytes, db)
    }
}
