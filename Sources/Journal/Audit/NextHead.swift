import Domain
import Sealing
import Storage

/// The head that may be signed next, and why it may.
///
/// A head is only signed when the tree of the last signed one is shown to be its beginning: a server whose record was
/// changed below it stops signing rather than swear to the changed one.
struct NextHead {
    /// Why nothing may be signed.
    struct Inconsistent: Error {
        let reason: String
    }

    let key: VerifierKey
    let origin: String
    /// The last head that this process signed; the database must still have it.
    let last: CheckpointRow?

    /// The head of the tree as it stands, checked against the last signed one.
    ///
    /// - Throws: `Inconsistent`; `StorageError`.
    func read(_ db: any SQLConnection) throws -> Checkpoint {
        let reader = TreeReader(db)
        do {
            let edge = try reader.edge()
            let head = Checkpoint(origin: origin, size: edge.size, root: edge.root)
            // Another call may have signed a later head meanwhile; this one stays where it was.
            if let last, try CheckpointQueries.checkpoint(size: last.size, db) != last {
                throw Inconsistent(reason: "the head that was signed of \(last.size) events is gone or changed")
            }
            guard let signed = try CheckpointQueries.newest(db) else {
                guard try reader.root(size: edge.size) == head.root else {
                    throw Inconsistent(reason: "the tree's right edge does not have the root of its leaves")
                }
                return head
            }
            try check(signed, head, reader)
            return head
        } catch StorageError.corrupt(let what) {
            throw Inconsistent(reason: what)
        }
    }

    private func check(_ signed: CheckpointRow, _ head: Checkpoint, _ reader: TreeReader) throws {
        let old: Checkpoint
        do {
            old = try Checkpoint(SignedNote(signed.note), signedBy: key)
        } catch {
            throw Inconsistent(reason: "the last head, of \(signed.size) leaves, does not bear this server's signature")
        }
        guard old.size == signed.size, old.root == signed.root else {
            throw Inconsistent(reason: "the last head says something else than its row")
        }
        guard old.size <= head.size else {
            throw Inconsistent(reason: "the journal has \(head.size) events, but \(old.size) were signed")
        }
        let proof = try reader.consistencyProof(from: old.size, to: head.size)
        guard MerkleTree.isConsistent(from: old.size, old.root, to: head.size, head.root, proof: proof) else {
            throw Inconsistent(
                reason: "the first \(old.size) events are not those of the head that was signed of them")
        }
    }
}
