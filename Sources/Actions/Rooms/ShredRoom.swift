package import Domain
package import Journal
import Storage

/// Destroys the keys of a room, and with them everything that was ever said in it. The command line does it at once;
/// compliance asks, and a second person agrees. The record still verifies; nothing of the room can be read again.
package struct ShredRoom: Action {
    let room: RoomReference
    let reason: String

    /// Names the room and why it has to go.
    package init(room: RoomReference, reason: String) {
        self.room = room
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<DestructionOutcome<RoomID>> {
        let seen = try desk.room(room)
        let verdict = try desk.verdict(on: .shred, in: seen)
        try desk.mustBeOne(room)
        try desk.mustBeFree(seen.room)
        guard verdict == .yes else {
            return try desk.requested(.shred, of: seen.room.id, message: nil, reason: reason)
                .map(DestructionOutcome.requested)
        }
        try desk.mustBeWeighty(reason)
        let id = seen.room.id
        return Plan([Draft(.house, try desk.shredding(of: seen.room, reason: reason), desk)]) { _ in .done(id) }
    }
}
