package import Domain
package import NIOCore

/// What has become true of one person by the passing of time.
package enum PresenceChange: Equatable, Sendable {
    /// Their last socket has been gone for a while.
    case left(RoomID, PersonID)
    /// They stopped typing without saying so.
    case stoppedTyping(RoomID, PersonID)
}

/// Who is in which room and who is typing there, as a pure value: time comes in with each call.
///
/// It holds one small entry for each person and room with a socket, so the bound on sockets bounds it.
package struct PresenceBook: Sendable {
    /// How long a person may be gone before the others are told: a page that reloads is back within it.
    package static let graceSeconds: Int64 = 5
    /// How long typing shows without being renewed.
    package static let typingShownSeconds: Int64 = 6

    private struct Seat {
        var sockets = 0
        var leaves: NIODeadline?
        var typingUntil: NIODeadline?
        var typingToldAt: NIODeadline?
    }

    private var rooms: [RoomID: [PersonID: Seat]] = [:]
    /// Rooms in which time will change something; the others need no look.
    private var restless: Set<RoomID> = []

    /// An empty house.
    package init() {}

    /// The people in a room, those about to be reported gone included.
    package func people(in room: RoomID) -> [PersonID] { rooms[room].map { Array($0.keys) } ?? [] }

    /// A socket opened; true when it is the person's first.
    package mutating func opened(_ person: PersonID, in room: RoomID) -> Bool {
        var seat = rooms[room]?[person] ?? Seat()
        let isNew = seat.sockets == 0 && seat.leaves == nil
        seat.sockets += 1
        seat.leaves = nil
        rooms[room, default: [:]][person] = seat
        return isNew
    }

    /// A socket closed; the change comes from ``expire(at:)`` when the person does not return.
    package mutating func closed(_ person: PersonID, in room: RoomID, at now: NIODeadline) {
        guard var seat = rooms[room]?[person] else { return }
        seat.sockets -= 1
        if seat.sockets <= 0 { seat.leaves = now + .seconds(Self.graceSeconds) }
        rooms[room]?[person] = seat
        restless.insert(room)
    }

    /// A person types or stopped; false when the others know already or heard of it less than 3 s ago.
    package mutating func typing(
        _ isTyping: Bool, _ person: PersonID, in room: RoomID, at now: NIODeadline
    ) -> Bool {
        guard var seat = rooms[room]?[person], isTyping || seat.typingUntil != nil else { return false }
        defer { rooms[room]?[person] = seat }
        guard isTyping else {
            seat.typingUntil = nil
            return true
        }
        seat.typingUntil = now + .seconds(Self.typingShownSeconds)
        restless.insert(room)
        if let told = seat.typingToldAt, now - told < .seconds(Limits.typingSeconds) { return false }
        seat.typingToldAt = now
        return true
    }

    /// Everything that has become true by the passing of time.
    package mutating func expire(at now: NIODeadline) -> [PresenceChange] {
        var changes: [PresenceChange] = []
        for room in restless {
            var isRestless = false
            for (person, seat) in rooms[room] ?? [:] {
                if let until = seat.typingUntil, until <= now {
                    rooms[room]?[person]?.typingUntil = nil
                    changes.append(.stoppedTyping(room, person))
                }
                if let leaves = seat.leaves, leaves <= now {
                    rooms[room]?[person] = nil
                    changes.append(.left(room, person))
                } else if seat.leaves != nil || (seat.typingUntil.map { $0 > now } ?? false) {
                    isRestless = true
                }
            }
            if rooms[room]?.isEmpty == true { rooms[room] = nil }
            if !isRestless { restless.remove(room) }
        }
        return changes
    }
}
