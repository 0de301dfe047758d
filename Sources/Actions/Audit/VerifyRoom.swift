package import Domain
package import Journal
import Sealing
import Storage

/// What checking the record of a room came to.
package struct RoomVerdict: Sendable {
    /// Something that is not as it was recorded.
    package struct Finding: Sendable {
        package let seq: Int64
        package let what: String
    }

    /// Entries that were looked at: all that the room has.
    package let events: Int64
    /// Those whose content was destroyed.
    package let destroyed: Int64
    /// The first that is wrong; nil when nothing is.
    package let finding: Finding?
    /// The newest signed head; nil when none covers an entry of the room.
    package let head: SignedHead?
    /// The last entry that the head covers; 0 when none is.
    package let coveredSeq: Int64
}

/// Checks the record of one room: that no seq is missing, that each entry has its hash and each content that can be opened is
/// the one that was committed to, and that paths lead from entries to the newest signed head. The whole journal is judged by
/// `muster audit verify`.
package struct VerifyRoom: Inquiry {
    /// Entries whose path to the signed head is followed, spread evenly: each costs some hundred hashes.
    private static let pathsMax = 64

    let room: RoomReference

    /// Names the room.
    package init(room: RoomReference) { self.room = room }

    /// - Throws: `Refusal` `not_found` or `forbidden` to those who may not read there, `conflict` when the log is too long.
    package func answer(_ desk: Desk) throws -> RoomVerdict {
        let seen = try desk.reading(room, .events)
        let last = seen.room.head
        guard last <= Limits.commandLogMax else {
            throw Refusal(
                .conflict, "The room's log is too long for a command; `muster audit verify` checks all of it.")
        }
        let head = try CheckpointQueries.newest(desk.db)
        var trial = RoomTrial(head: head, step: max(1, last / Int64(Self.pathsMax)), reader: TreeReader(desk.db))
        var seq: Int64 = 0
        while seq < last, trial.finding == nil {
            let seqs = Array(seq + 1...min(last, seq + Int64(Limits.logPageMax)))
            let page = try AuditQueries.leaves(seen.room.id, seqs: seqs, desk.db)
            for (row, previous) in page {
                try trial.take(row, previous, desk.vault)
                if trial.finding != nil { break }
            }
            seq = seqs.last ?? last
        }
        if trial.finding == nil, trial.events < last {
            trial.finding = RoomVerdict.Finding(seq: trial.events + 1, what: "it is missing")
        }
        return RoomVerdict(
            events: trial.events, destroyed: trial.destroyed, finding: trial.finding,
            head: trial.coveredSeq > 0 ? head.map(SignedHead.init) : nil, coveredSeq: trial.coveredSeq)
    }
}

/// The entries of a room, taken one after another.
private struct RoomTrial {
    let head: CheckpointRow?
    /// Every so many entries a path is followed, and that of the first.
    let step: Int64
    let reader: TreeReader
    var events: Int64 = 0
    var destroyed: Int64 = 0
    var coveredSeq: Int64 = 0
    var finding: RoomVerdict.Finding?

    mutating func take(_ row: EventRow, _ previous: [UInt8]?, _ vault: Vault) throws {
        guard row.seq == events + 1 else { return find(events + 1, "it is missing") }
        guard Leaf(row, previous: previous)?.hash == row.leafHash else {
            return find(row.seq, "it does not have its hash")
        }
        switch try content(row, vault) {
        case .open(let salt, let body):
            guard Leaf.commitment(salt: salt, body: body) == row.commit else {
                return find(row.seq, "its content is not the one that was committed to")
            }
        case .destroyed: destroyed += 1
        case .withheld: break
        case nil: return find(row.seq, "its content cannot be opened")
        }
        events = row.seq
        try follow(row)
    }

    private func content(_ row: EventRow, _ vault: Vault) throws -> LeafContent? {
        do { return try vault.content(row) } catch is Fault { return nil }
    }

    private mutating func follow(_ row: EventRow) throws {
        guard let head, row.position <= head.size else { return }
        coveredSeq = row.seq
        guard row.seq % step == 1 || step == 1 else { return }
        let path: [[UInt8]]
        do {
            path = try reader.inclusionProof(position: row.position, size: head.size)
        } catch StorageError.corrupt {
            return find(row.seq, "the tree lacks a part of its path")
        }
        let isIncluded = MerkleTree.includes(
            row.leafHash, at: row.position - 1, size: head.size, root: head.root, proof: path)
        if !isIncluded { find(row.seq, "no path leads from it to the signed head") }
    }

    private mutating func find(_ seq: Int64, _ what: String) {
        finding = RoomVerdict.Finding(seq: seq, what: what)
    }
}
