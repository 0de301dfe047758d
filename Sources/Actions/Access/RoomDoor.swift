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
        let seen = try room(reference, toward: act)
        let standing = standing(seen)
        guard RoomPolicy.allow(scope, act, standing) else {
            noteDenied(act, in: seen)
            throw seen.role == nil && RoomPolicy.allow(scope, .join, standing)
                ? Refusal.forbidden("Join the room first.")
                : Refusal.forbidden()
        }
        if seen.room.isArchived, !act.isForArchived { throw Refusal(.roomArchived, "The room is archived.") }
        return seen
    }

    /// The room that a reference names, when the principal may know of it.
    ///
    /// - Throws: `Refusal` `not_found` when there is no such room or the principal may not know of it.
    func room(_ reference: RoomReference) throws -> RoomQueries.Seen { try room(reference, toward: nil) }

    private func room(_ reference: RoomReference, toward act: RoomPolicy.Act?) throws -> RoomQueries.Seen {
        guard let seen = try found(reference) ?? hidden(reference) else { throw Refusal.notFound }
        guard RoomPolicy.maySee(scope, standing(seen)) else {
            noteHidden(seen.room.id, act)
            throw Refusal.notFound
        }
        return seen
    }

    /// The room that a reference names to the principal. Of several rooms with a slug it is one that they may know of; a room
    /// that is named by its id they need not.
    ///
    /// - Throws: `StorageError`.
    func found(_ reference: RoomReference) throws -> RoomQueries.Seen? {
        switch reference {
        case .id(let id): try seen(id)
        case .slug(let slug): try RoomQueries.room(slug: slug, seenBy: viewer, db)
        }
    }

    /// A room that a slug would name if nothing were hidden: asking for it is noted.
    private func hidden(_ reference: RoomReference) throws -> RoomQueries.Seen? {
        guard case .slug(let slug) = reference else { return nil }
        return try RoomQueries.room(slug: slug, seenBy: viewer.unbound, db)
    }

    /// What the table says to the principal's act in a room that they may know of.
    ///
    /// - Throws: `Refusal` `forbidden` when it says no.
    func verdict(on act: RoomPolicy.Act, in seen: RoomQueries.Seen) throws -> RoomPolicy.Verdict {
        let verdict = RoomPolicy.verdict(scope, act, standing(seen))
        guard verdict == .no else { return verdict }
        noteDenied(act, in: seen)
        throw Refusal.forbidden()
    }

    private func noteDenied(_ act: RoomPolicy.Act, in seen: RoomQueries.Seen) {
        witness.note(AccessDenied(room: seen.room.id, act: act.rawValue, isHidden: false))
    }

    /// Notes that a room was asked for by somebody who may not know of it.
    func noteHidden(_ room: RoomID, _ act: RoomPolicy.Act? = nil) {
        witness.note(AccessDenied(room: room, act: act?.rawValue ?? "see", isHidden: true))
    }

    /// The room that a reference names, to be read: that it was is noted for the record of accesses.
    ///
    /// - Throws: as `room(_:for:)`.
    func reading(_ reference: RoomReference, _ kind: AccessKind) throws -> RoomQueries.Seen {
        let seen = try room(reference, for: .read)
        noteRead(seen, kind)
        return seen
    }

    /// Notes that content of a room is read.
    func noteRead(_ seen: RoomQueries.Seen, _ kind: AccessKind) {
        let isByGrant = seen.role == nil && standing(seen).grant != nil
        witness.note(
            AccessRead(
                room: seen.room.id, kind: kind, classification: seen.room.classification,
                grant: isByGrant ? seen.grant?.id : nil))
    }

    /// Whom listings are for: what `RoomPolicy.maySee` says of this principal.
    var viewer: Viewer {
        let reach: Viewer.Reach =
            if scope.bypassesPolicy { .everything } else if scope.kind != .user {
                .invited
            } else if scope.role == .admin { .cleared } else { .open }
        return Viewer(
            person: scope.person, clearance: scope.clearance, reach: reach,
            grantsHoldAt: scope.role == .compliance ? moment : nil)
    }

    /// What the principal is to a room that was looked up for them.
    func standing(_ seen: RoomQueries.Seen) -> RoomPolicy.Standing {
        RoomPolicy.Standing(
            classification: seen.room.classification, isPrivate: seen.room.isPrivate, membership: seen.role,
            grant: holding(seen.grant))
    }

    /// What sort of grant holds at the moment of the operation; nil for one whose time is over.
    func holding(_ grant: RoomQueries.Seen.Grant?) -> RoomPolicy.Grant? {
        grant.flatMap { $0.until > moment ? $0.kind : nil }
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

    /// A message with its room, to be read; as `reading(_:_:)`.
    ///
    /// - Throws: as `message(_:for:)`.
    func reading(message id: EventID) throws -> (message: MessageRow, seen: RoomQueries.Seen) {
        let (message, seen) = try message(id, for: .read)
        noteRead(seen, .history)
        return (message, seen)
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

    /// Refuses who may not perform an act that belongs to no room.
    ///
    /// - Throws: `Refusal` `forbidden`.
    func require(_ act: HousePolicy.Act) throws {
        guard !HousePolicy.allow(scope, act) else { return }
        noteDenied(act)
        throw Refusal.forbidden()
    }

    /// Notes that an act which belongs to no room was refused.
    func noteDenied(_ act: HousePolicy.Act) {
        witness.note(AccessDenied(room: nil, act: act.rawValue, isHidden: false))
    }

    /// Notes that the audit trail is read, of one room or of the whole house; it is recorded at every level but WARNING.
    func noteAuditRead(of room: RoomID?) {
        witness.note(AccessRead(room: room, kind: .audit, classification: .sealed, grant: nil))
    }
}

extension RoomPolicy.Act {
    /// True for acts that are still possible in an archived room: reading it, and what its record and secrecy may need later.
    fileprivate var isForArchived: Bool {
        switch self {
        case .read, .search, .download, .markRead, .leave, .redactOwn, .redactOthers, .classifyUp, .classifyDown,
            .readAudit, .export, .hold, .shred, .openBreakGlass:
            true
        default: false
        }
    }
}
