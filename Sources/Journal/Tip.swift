import Sealing

/// Where the journal ends: what the next leaf is chained to, and the edge of the tree that it is appended to.
struct Tip: Sendable {
    /// The hash of the last leaf; 32 zero bytes before the first.
    let leafHash: [UInt8]
    /// The tree over all leaves.
    let edge: RightEdge

    /// An empty journal's.
    static let empty = Tip(leafHash: Leaf.noPrevious, edge: RightEdge())

    /// The position of the last event.
    var position: Int64 { edge.size }
}
