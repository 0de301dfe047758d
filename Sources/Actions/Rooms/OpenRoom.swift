package import Domain
package import Journal
import Storage

/// What a socket's welcome needs.
package struct OpenedRoom: Sendable {
    /// The room with the principal's role and read marker.
    package let room: RoomForReader
    /// Its incident, when it has one.
    package let incident: Incident?
    /// Its members.
    package let members: [RoomMember]
    /// The principal's own card.
    package let me: PersonCard
    /// The random id of this life of the log.
    package let epoch: String
    /// When the grant ends by which the principal reads; nil for everybody else.
    package let grantEnds: Moment?
}

/// Opens a room for reading.
package struct OpenRoom: Inquiry {
    let room: RoomReference

    /// Names the room.
    package init(room: RoomReference) { self.room = room }

    package func answer(_ desk: Desk) throws -> OpenedRoom {
        let seen = try desk.reading(room, .socket)
        let incident = try seen.room.incident.flatMap { try IncidentQueries.incident($0, desk.db) }
        return OpenedRoom(
            room: try desk.view(seen), incident: try incident.map(desk.view), members: try desk.members(seen.room.id),
            me: desk.directory.card(of: desk.scope.actor), epoch: desk.epoch,
            grantEnds: seen.role == nil && desk.standing(seen).grant != nil ? seen.grant?.until : nil)
    }
}

/// A part of a room's log.
package struct RoomLogPage: Sendable {
    /// The events in order.
    package let entries: [LogEntry]
    /// The seq of the room's last event: how many there are in all.
    package let head: Int64
}

/// A room's log after a seq, in order, as it may be shown now.
package struct ReadRoomEvents: Inquiry {
    let room: RoomReference
    let after: Int64
    let limit: Int

    /// At most 500 events after a seq.
    package init(room: RoomReference, after: Int64, limit: Int) {
        self.room = room
        self.after = after
        self.limit = limit
    }

    package func answer(_ desk: Desk) throws -> RoomLogPage {
        let seen = try desk.reading(room, .events)
        let entries = try LogReader(desk.db, desk.vault).page(seen.room.id, after: after, limit: limit)
        return RoomLogPage(entries: entries, head: seen.room.head)
    }
}

/// A person's place in a room.
package struct ReadMarker: Sendable {
    package let room: RoomID
    /// Everything up to this seq is read.
    package let upTo: Int64
    /// Messages of others after it.
    package let unread: Int64
}

/// Moves the principal's read marker forward. Markers are state, not events: they tell where somebody looked, not what
/// happened.
package struct MarkRead: Action {
    let room: RoomReference
    let seq: Int64

    /// Everything up to `seq` is read; beyond the head means the head.
    package init(room: RoomReference, seq: Int64) {
        self.room = room
        self.seq = seq
    }

    package func decide(_ desk: Desk) throws -> Plan<ReadMarker> {
        let person = try desk.me()
        let seen = try desk.room(room, for: .markRead)
        let upTo = max(seen.read, min(seq, try desk.head(seen.room.id)))
        let room = seen.room.id
        return Plan([]) { _ in
            ReadMarker(
                room: room, upTo: upTo,
                unread: try MemberQueries.unread(room, person, after: upTo, limit: Desk.unreadMax, desk.db))
        }.alongside { try MemberQueries.markRead(room, person, seq: upTo, $0) }
    }
}
