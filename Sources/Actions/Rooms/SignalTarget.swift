package import Domain
package import Journal
import Storage

/// Who a signal goes to: another member of a room in which the principal may send signals.
package struct SignalTarget: Inquiry {
    let room: RoomReference
    let name: String

    /// `name` is a user name or id, with or without `@`.
    package init(room: RoomReference, name: String) {
        self.room = room
        self.name = name
    }

    package func answer(_ desk: Desk) throws -> PersonID {
        let seen = try desk.room(room, for: .signal)
        let name = (name.hasPrefix("@") ? String(name.dropFirst()) : name).lowercased()
        let members = try desk.members(seen.room.id).map(\.person)
        guard let other = members.first(where: { $0.id == name || $0.username == name }),
            let person = PersonID(other.id)
        else { throw Refusal.invalid("to", "There is no such member.") }
        return person
    }
}
