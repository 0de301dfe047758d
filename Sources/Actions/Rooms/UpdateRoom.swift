package import Domain
package import Journal
import Storage

/// Changes a room's name, description or visibility.
package struct UpdateRoom: Action {
    let room: RoomReference
    let name: String?
    let description: String?
    let isPrivate: Bool?

    /// Nil leaves a field.
    package init(room: RoomReference, name: String?, description: String?, isPrivate: Bool?) {
        self.room = room
        self.name = name
        self.description = description
        self.isPrivate = isPrivate
    }

    package func decide(_ desk: Desk) throws -> Plan<RoomForReader> {
        let seen = try desk.room(room, for: .changeRoom)
        let before = try desk.view(seen)
        let change = RoomUpdated(
            name: name == before.room.name ? nil : name,
            description: description == before.room.description ? nil : description,
            isPrivate: isPrivate == before.room.isPrivate ? nil : isPrivate)
        guard change != RoomUpdated(name: nil, description: nil, isPrivate: nil) else { return .nothing(before) }
        return Plan([Draft(seen.room.id, change, desk)]) { _ in try desk.view(seen.room.id) }
    }
}
