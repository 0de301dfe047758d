import Domain
import Journal
import Storage

/// Looking rooms and messages up through the scope: what the principal may not know of does not exist.
extension Desk {
    /// The room that a reference names, when the principal may know of it and perform the act in it.
    ///
    /// - Throws: `Refusal` `not_found` when there is no such room or the principal may not know of it; `forbidden` when it is
    ///   known but the act is not allowed; `room_archived` when the act writes and the room takes no more.
    func room(_ reference: RoomReference, for act: RoomPolicy.Act) throws -> RoomQueries.Seen {
        guard let seen = try RoomQueries.room(reference, for: scope.person, db),
            RoomPolicy.maySee(scope, seen.standing)
        else { throw Refusal.notFound }
        guard RoomPolicy.allow(scope, act, seen.standing) else {
            throw seen.role == nil
                ? Refusal.forbidden("Join the room first.")
                : Refusal.forbidden()
        }
        if seen.room.isArchived, !act.isReading { throw Refusal(.roomArchived, "The room is archived.") }
        return seen
    }

    /// A message with its room, when the principal may perform the act in that room.
    ///
    /// - Throws: as `room(_:for:)`; `not_found` when there is no such message.
    func message(
        _ id: EventID, for act: RoomPolicy.Act
    ) throws -> (message: MessageRow, seen: RoomQueries.Seen) {
        guard let message = try MessageQueries.message(id, db) else { throw Refusal.notFound }
        return (message, try room(.id(message.room), for: act))
    }

    /// The person that a name or id means.
    ///
    /// - Throws: `Refusal` `invalid` on the given field when there is none.
    func person(_ reference: String, field: String) throws -> PersonRow {
        let name = reference.hasPrefix("@") ? String(reference.dropFirst()) : reference
        let found =
            if let id = PersonID(name) {
                try PersonQueries.person(id, db)
            } else {
                try PersonQueries.person(username: name.lowercased(), db)
            }
        guard let found, found.isActive else {
            throw Refusal.invalid(field, "Nobody is known by “\(reference.prefix(Limits.usernameBytesMax))”.")
        }
        return found
    }

    /// The principal's own id.
    ///
    /// - Throws: `Refusal` `forbidden` for the command line and the server itself, which are nobody.
    func me() throws -> PersonID {
        guard let person = scope.person else { throw Refusal.forbidden("This needs a person.") }
        return person
    }

    /// True when the principal administrates, or is the command line or the server itself.
    var isAdministrator: Bool { scope.bypassesPolicy || scope.role == .admin }

    /// Refuses everybody but administrators.
    ///
    /// - Throws: `Refusal` `forbidden`.
    func requireAdministrator() throws {
        guard isAdministrator else { throw Refusal.forbidden() }
    }
}

extension RoomQueries.Seen {
    /// What the asker is to the room.
    var standing: RoomPolicy.Standing {
        RoomPolicy.Standing(classification: room.classification, isPrivate: room.isPrivate, membership: role)
    }
}

extension RoomPolicy.Act {
    /// True for acts that are still possible in an archived room.
    fileprivate var isReading: Bool { self == .read || self == .markRead }
}
