package import Domain
package import Journal
import Storage

/// Changes a room's name, description, visibility or classification.
package struct UpdateRoom: Action {
    let room: RoomReference
    let name: String?
    let description: String?
    let isPrivate: Bool?
    let classification: Classification?
    let reason: String?

    /// Nil leaves a field; the reason is for the classification.
    package init(
        room: RoomReference, name: String?, description: String?, isPrivate: Bool?,
        classification: Classification? = nil, reason: String? = nil
    ) {
        self.room = room
        self.name = name
        self.description = description
        self.isPrivate = isPrivate
        self.classification = classification
        self.reason = reason
    }

    package func decide(_ desk: Desk) throws -> Plan<RoomForReader> {
        let isOnlyClassified = classification != nil && name == nil && description == nil && isPrivate == nil
        let seen = isOnlyClassified ? try desk.room(room) : try desk.room(room, for: .changeRoom)
        let before = try desk.view(seen)
        let change = RoomUpdated(
            name: name == before.room.name ? nil : name,
            description: description == before.room.description ? nil : description,
            isPrivate: isPrivate == before.room.isPrivate ? nil : isPrivate)
        let isChanged = change != RoomUpdated(name: nil, description: nil, isPrivate: nil)
        // The level first: what a room is called once it is more secret is not for those whom it is kept from.
        let drafts =
            (try classification.map { try desk.classify(seen, to: $0, reason: reason) } ?? [])
            + (isChanged ? [Draft(seen.room.id, change, desk)] : [])
        guard !drafts.isEmpty else { return .nothing(before) }
        return Plan(drafts) { _ in try desk.view(seen.room.id) }
    }
}
