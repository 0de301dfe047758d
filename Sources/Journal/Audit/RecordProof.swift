package import Domain
package import Sealing
package import Storage

/// Makes bundles of proofs from a database, for whoever may see everything: the command line.
package struct RecordProof {
    private let db: any SQLConnection
    private let vault: Vault
    private let identity: RecordIdentity

    /// A maker of proofs on a connection that is inside a read.
    ///
    /// - Throws: `StorageError`; `Fault` when the master key does not open the signing key.
    package init(_ db: any SQLConnection, keyring: Keyring, ambient: Ambient) throws {
        self.db = db
        vault = Vault(db, keyring: keyring, ambient: ambient)
        identity = try RecordIdentity(db, keyring: keyring)
    }

    /// Proves the event of a position.
    ///
    /// - Throws: `Refusal` `not_found` when there is none, `conflict` when no signed head covers it yet; `StorageError`.
    package func bundle(position: Int64) throws -> ProofBundle {
        guard let row = try EventQueries.journal(after: position - 1, limit: 1, db).first, row.position == position
        else {
            throw Refusal(.notFound, "There is no event at position \(position).")
        }
        return try bundle(row.id, room: row.room, seqs: [row.seq])
    }

    /// Proves an event by its id; of a message, its edits too.
    ///
    /// - Throws: as for a position.
    package func bundle(id: EventID) throws -> ProofBundle {
        if let message = try MessageQueries.message(id, db) {
            let edits = try MessageChanges.edits(message.id, db)
            return try bundle(id, room: message.room, seqs: [message.seq] + edits)
        }
        guard let row = try EventQueries.event(id, db) else {
            throw Refusal(.notFound, "There is no event with the id \(id).")
        }
        return try bundle(id, room: row.room, seqs: [row.seq])
    }

    private func bundle(_ id: EventID, room: RoomID, seqs: [Int64]) throws -> ProofBundle {
        let leaves = try AuditQueries.leaves(room, seqs: seqs, db)
        let last = leaves.last?.row.position ?? 0
        guard let head = try CheckpointQueries.newest(db), head.size >= last else {
            throw Refusal(.conflict, "No signed head covers position \(last) yet.")
        }
        let reader = TreeReader(db)
        let entries = try leaves.map { row, previous in
            guard let leaf = Leaf(row, previous: previous) else {
                throw Fault("the event at position \(row.position) came through an unknown door")
            }
            return ProofBundle.Entry(
                leaf: leaf.canonicalJSON, body: try vault.content(row),
                path: try reader.inclusionProof(position: row.position, size: head.size))
        }
        return ProofBundle(message: id.text, key: identity.key.encoded, checkpoint: head.note, entries: entries)
    }
}
