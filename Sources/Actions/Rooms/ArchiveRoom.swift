package import Domain
package import Journal
import Storage

/// Closes a room for writing; doing it again changes nothing.
package struct ArchiveRoom: Action {
    let room: RoomReference

    /// Names the room.
    package init(room: RoomReference) { self.room = room }

    package func decide(_ desk: Desk) throws -> Plan<RoomForReader> {
        let known = try desk.room(room, for: .read)
        if known.room.isArchived { return .nothing(try desk.view(known)) }
        let seen = try desk.room(room, for: .archive)
        return Plan([Draft(seen.room.id, RoomArchived(), desk)]) { _ in try desk.view(seen.room.id) }
    }
}
