/// Queries of the tree over the journal's leaves: its right edge, its tiles, and the leaves themselves.
package enum TreeQueries {
    /// The root of a full part of the tree, 256^level leaves.
    package struct Tile: Sendable, Equatable {
        /// From 1; the leaves themselves are no tiles.
        package let level: Int64
        /// Counted from 0 within its level.
        package let number: Int64
        package let hash: [UInt8]

        /// States all three.
        package init(level: Int64, number: Int64, hash: [UInt8]) {
            self.level = level
            self.number = number
            self.hash = hash
        }
    }

    /// The right edge as the last batch left it, or nil before the first.
    ///
    /// - Throws: `StorageError`.
    package static func edge(_ db: any SQLConnection) throws -> (size: Int64, peaks: [UInt8])? {
        try db.first("SELECT size, peaks FROM tree_edge WHERE id = 1") { ($0.int(0), $0.bytes(1)) }
    }

    /// Puts the right edge.
    ///
    /// - Throws: `StorageError`.
    package static func setEdge(size: Int64, peaks: [UInt8], _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO tree_edge (id, size, peaks) VALUES (1, \(size), \(peaks))
            ON CONFLICT (id) DO UPDATE SET size = excluded.size, peaks = excluded.peaks
            """)
    }

    /// Puts a tile; one that stands there already is replaced, because a tree is only ever built again from its leaves.
    ///
    /// - Throws: `StorageError`.
    package static func put(_ tile: Tile, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO tree_tiles (level, number, hash) VALUES (\(tile.level), \(tile.number), \(tile.hash))
            ON CONFLICT (level, number) DO UPDATE SET hash = excluded.hash
            """)
    }

    /// Takes every tile away, for a tree that is built again.
    ///
    /// - Throws: `StorageError`.
    package static func removeTiles(_ db: any SQLConnection) throws { try db.execute("DELETE FROM tree_tiles") }

    /// Tiles of a level by their numbers, in order; those that are missing are left out.
    ///
    /// - Throws: `StorageError`.
    package static func tiles(level: Int64, _ numbers: Range<Int64>, _ db: any SQLConnection) throws -> [[UInt8]] {
        try db.all(
            """
            SELECT hash FROM tree_tiles
            WHERE level = \(level) AND number >= \(numbers.lowerBound) AND number < \(numbers.upperBound)
            ORDER BY number
            """
        ) { $0.bytes(0) }
    }

    /// Hands over the leaf hashes of a range of positions one by one, in order.
    ///
    /// - Throws: `StorageError`, or what the body throws.
    package static func leaves(
        _ positions: Range<Int64>, _ db: any SQLConnection, _ body: (_ position: Int64, _ hash: [UInt8]) throws -> Void
    ) throws {
        try db.forEach(
            """
            SELECT position, leaf_hash FROM events
            WHERE position >= \(positions.lowerBound) AND position < \(positions.upperBound) ORDER BY position
            """
        ) { try body($0.int(0), $0.bytes(1)) }
    }
}
