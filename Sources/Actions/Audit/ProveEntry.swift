package import Domain
package import Journal
import Sealing
import Storage

/// A proof, or the position that a head has to be signed over before there can be one.
package enum Covered<Proof: Sendable>: Sendable {
    case proven(Proof)
    case uncovered(position: Int64)
}

/// That an entry is in the tree of some size.
package struct InclusionProof: Sendable {
    package let position: Int64
    package let leafHash: [UInt8]
    /// Leaves of the tree.
    package let size: Int64
    package let root: [UInt8]
    /// The hashes from the leaf to the root, nearest first.
    package let path: [[UInt8]]
    /// The signed head of exactly this tree, when there is one.
    package let head: SignedHead?
}

/// Proves that an entry is in the tree.
package struct ProveEntry: Inquiry {
    /// How an entry is named.
    package enum Entry: Sendable {
        case position(Int64)
        case id(EventID)
    }

    let entry: Entry
    let size: Int64?

    /// In the tree of that size, or of the newest signed head.
    package init(_ entry: Entry, size: Int64?) {
        self.entry = entry
        self.size = size
    }

    package func answer(_ desk: Desk) throws -> Covered<InclusionProof> {
        let found = try desk.auditEntry(position: position(desk))
        let reader = TreeReader(desk.db)
        let head: CheckpointRow?
        if let size {
            let all = try reader.edge().size
            guard (found.position...all).contains(size) else {
                throw Refusal.invalid("size", "Use a size from the position, \(found.position), to \(all).")
            }
            head = try CheckpointQueries.checkpoint(size: size, desk.db)
        } else {
            head = try CheckpointQueries.newest(desk.db)
        }
        guard let size = size ?? head?.size, size >= found.position else {
            return .uncovered(position: found.position)
        }
        return .proven(
            InclusionProof(
                position: found.position, leafHash: found.leafHash, size: size, root: try reader.root(size: size),
                path: try reader.inclusionProof(position: found.position, size: size), head: head.map(SignedHead.init)))
    }

    private func position(_ desk: Desk) throws -> Int64 {
        switch entry {
        case .position(let position): return position
        case .id(let id):
            // Messages and their edits are found by what points at them; other entries are named by position.
            guard let message = try MessageQueries.message(id, desk.db),
                let row = try EventQueries.events(message.room, seqs: [message.seq], desk.db).first
            else { throw Refusal.notFound }
            return row.position
        }
    }
}

/// That one tree grew out of another.
package struct ConsistencyProof: Sendable {
    package let from: Int64
    package let to: Int64
    package let fromRoot: [UInt8]
    package let toRoot: [UInt8]
    package let path: [[UInt8]]
}

/// Proves that the tree of one size is the beginning of the tree of another. Hashes say nothing of what was recorded, so
/// anyone who is signed in may ask.
package struct ProveGrowth: Inquiry {
    let from: Int64
    let to: Int64?

    /// From one size to another, or to that of the newest signed head.
    package init(from: Int64, to: Int64?) {
        self.from = from
        self.to = to
    }

    package func answer(_ desk: Desk) throws -> ConsistencyProof {
        let reader = TreeReader(desk.db)
        let all = try reader.edge().size
        let to = try to ?? CheckpointQueries.newest(desk.db)?.size ?? all
        guard (0...all).contains(to) else { throw Refusal.invalid("to", "Use a size from 0 to \(all).") }
        guard (0...to).contains(from) else { throw Refusal.invalid("from", "Use a size from 0 to \(to).") }
        return ConsistencyProof(
            from: from, to: to, fromRoot: try reader.root(size: from), toRoot: try reader.root(size: to),
            path: try reader.consistencyProof(from: from, to: to))
    }
}
