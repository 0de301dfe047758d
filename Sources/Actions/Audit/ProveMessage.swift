package import Domain
package import Journal
package import Sealing
import Storage

/// What proves a message to somebody who does not trust the server: each of its events with its leaf, what was committed to
/// where the reader may see it, and its path to one signed head.
package struct MessageProof: Sendable {
    package let message: EventID
    package let head: SignedHead
    /// The posting, then the edits in order, then the redaction when there was one: it names what is missing, so that a
    /// destroyed body can be told from a stolen one.
    package let entries: [ProofBundle.Entry]

    /// The offline bundle, one line of JSON without its end, that names this verifier key.
    package func encoded(key: String) -> [UInt8] {
        ProofBundle(message: message.text, key: key, checkpoint: head.note, entries: entries).encoded
    }
}

/// Proves a message with all its edits. Redacting another message changes nothing about it; of a redacted message itself the
/// leaf and its path are left.
package struct ProveMessage: Inquiry {
    let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }

    /// - Throws: `Refusal` `not_found` when there is no such message or the principal may not know of its room, `forbidden`
    ///   when they may not read in it.
    package func answer(_ desk: Desk) throws -> Covered<MessageProof> {
        let (row, seen) = try desk.reading(message: message)
        let mayOpen = row.deletedAt == nil || row.sender.text == desk.scope.actor.text || seen.role == .commander
        let seqs = [row.seq] + (try MessageChanges.edits(row.id, desk.db))
        let leaves = try AuditQueries.leaves(row.room, seqs: seqs + redaction(of: row, desk), desk.db)
        let last = leaves.last?.row.position ?? 0
        guard let head = try CheckpointQueries.newest(desk.db), head.size >= last else {
            return .uncovered(position: last)
        }
        let reader = TreeReader(desk.db)
        let entries = try leaves.map { stored, previous in
            guard let leaf = Leaf(stored, previous: previous) else {
                throw Fault("the event at position \(stored.position) came through an unknown door")
            }
            return ProofBundle.Entry(
                leaf: leaf.canonicalJSON, body: try body(of: stored, desk, mayOpen: mayOpen),
                path: try reader.inclusionProof(position: stored.position, size: head.size))
        }
        return .proven(MessageProof(message: row.id, head: SignedHead(head), entries: entries))
    }

    /// The seq of the event that redacted the message.
    private func redaction(of message: MessageRow, _ desk: Desk) throws -> [Int64] {
        guard let moment = message.redactedAt else { return [] }
        let seqs = try AuditQueries.seqs(
            of: MessageRedacted.type, in: message.room, after: message.seq, at: moment, desk.db)
        let row = try EventQueries.events(message.room, seqs: seqs, desk.db).first { row in
            (try desk.vault.open(row).body as? MessageRedacted)?.message == message.id
        }
        return row.map { [$0.seq] } ?? []
    }

    private func body(of row: EventRow, _ desk: Desk, mayOpen: Bool) throws -> LeafContent {
        let content = try desk.vault.content(row)
        guard case .open = content, !mayOpen else { return content }
        return .withheld
    }
}
