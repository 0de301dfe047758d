import Domain
package import Sealing
package import Storage

extension Leaf {
    /// The leaf of a stored event; nil when its door is none, which no release wrote.
    ///
    /// - Parameter previous: the leaf hash of the position before, nil before the first.
    package init?(_ row: EventRow, previous: [UInt8]?) {
        guard let door = Door(rawValue: row.door) else { return nil }
        self.init(
            position: row.position, previous: previous ?? Leaf.noPrevious, id: row.id, room: row.room, seq: row.seq,
            type: row.type, actor: row.actor, door: door, occurredAt: row.occurredAt, recordedAt: row.recordedAt,
            requestID: row.requestID, commit: row.commit)
    }
}
