import Domain
import Sealing
import Storage

/// Consecutive rows of the journal, and whether each leaf hashes as recorded with the one before it.
struct LeafChain {
    private let rows: [EventRow]

    /// Rows in order of position; the first is trusted unless it is the journal's first.
    init(_ rows: [EventRow]) { self.rows = rows }

    /// The position of the first row that does not fit, or nil.
    var firstBroken: Int64? {
        var previous: (position: Int64, hash: [UInt8])? = (position: 0, hash: Leaf.noPrevious)
        if let first = rows.first, first.position > 1 { previous = nil }
        for row in rows {
            if let previous {
                guard row.position == previous.position + 1, hash(row, after: previous.hash) == row.leafHash else {
                    return row.position
                }
            }
            previous = (row.position, row.leafHash)
        }
        return nil
    }

    private func hash(_ row: EventRow, after previous: [UInt8]) -> [UInt8]? {
        guard let door = Door(rawValue: row.door) else { return nil }
        return Leaf(
            position: row.position, previous: previous, id: row.id, room: row.room, seq: row.seq, type: row.type,
            actor: row.actor, door: door, occurredAt: row.occurredAt, recordedAt: row.recordedAt,
            requestID: row.requestID, commit: row.commit
        ).hash
    }
}
