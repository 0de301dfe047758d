package import Domain
import NIOConcurrencyHelpers
package import NIOCore

/// What is told to a room of those who are in it, of as many as there are at a time.
package enum PresenceNews: Equatable, Sendable {
    /// These came, in this order.
    case came(RoomID, [PersonID])
    /// These have been gone for a while.
    case left(RoomID, [PersonID])
    /// Somebody began or stopped typing.
    case typing(RoomID, PersonID, Bool)
}

/// Who is in which room, kept for all event loops together; any thread may call.
package final class Presence: Sendable {
    /// Who comes is told this often: when a whole crowd does, each of them hears of the others a few times and not once for
    /// each, and nobody sees the difference.
    private static let tellEvery = TimeAmount.milliseconds(500)

    private struct State {
        var book = PresenceBook()
        var sockets: [PersonID: Int] = [:]
        /// Who came and is not told yet, in the order in which they came.
        var arrivals: [RoomID: [PersonID]] = [:]
    }

    private let state = NIOLockedValueBox(State())
    private let socketsMax: Int?
    private let tell: @Sendable (PresenceNews) -> Void

    /// A person has at most `socketsMax` sockets, nil any number. `tell` hears what is new, on the thread that caused it or
    /// that looks at the time; it should encode and publish, not wait.
    package init(
        socketsMax: Int? = Limits.socketsPerPersonMax, tell: @escaping @Sendable (PresenceNews) -> Void
    ) {
        self.socketsMax = socketsMax
        self.tell = tell
    }

    /// Tells twice a second who came and what has passed, until the returned task is cancelled.
    package func watchTime(on loop: any EventLoop) -> RepeatedTask {
        loop.scheduleRepeatedTask(initialDelay: Self.tellEvery, delay: Self.tellEvery) { [weak self] _ in
            self?.look(at: loop.now)
        }
    }

    /// Counts a socket of a person; false when they have as many as they may, and it is not counted then.
    package func admit(_ person: PersonID) -> Bool {
        state.withLockedValue { state in
            if let socketsMax, state.sockets[person, default: 0] >= socketsMax { return false }
            state.sockets[person, default: 0] += 1
            return true
        }
    }

    /// An admitted socket is gone.
    package func release(_ person: PersonID) {
        state.withLockedValue { state in
            guard let count = state.sockets[person] else { return }
            state.sockets[person] = count > 1 ? count - 1 : nil
        }
    }

    /// How many sockets are open.
    package var socketsCount: Int { state.withLockedValue { $0.sockets.values.reduce(0, +) } }

    /// The people in a room now.
    package func people(in room: RoomID) -> [PersonID] {
        state.withLockedValue { $0.book.people(in: room) }
    }

    /// A person's socket in a room opened; that they came is told with the next look at the time.
    package func opened(_ person: PersonID, in room: RoomID) {
        state.withLockedValue { state in
            guard state.book.opened(person, in: room) else { return }
            state.arrivals[room, default: []].append(person)
        }
    }

    /// A person's socket in a room closed.
    package func closed(_ person: PersonID, in room: RoomID, at now: NIODeadline) {
        state.withLockedValue { $0.book.closed(person, in: room, at: now) }
    }

    /// A person types in a room, or stopped.
    package func typing(_ isTyping: Bool, _ person: PersonID, in room: RoomID, at now: NIODeadline) {
        let isNews = state.withLockedValue { $0.book.typing(isTyping, person, in: room, at: now) }
        if isNews { tell(.typing(room, person, isTyping)) }
    }

    /// Tells who came since the last look, and what has become true by the passing of time.
    package func look(at now: NIODeadline) {
        let (arrivals, changes) = state.withLockedValue { state in
            defer { state.arrivals = [:] }
            return (state.arrivals, state.book.expire(at: now))
        }
        for (room, people) in arrivals { tell(.came(room, people)) }
        var departures: [RoomID: [PersonID]] = [:]
        for change in changes {
            switch change {
            case .left(let room, let person): departures[room, default: []].append(person)
            case .stoppedTyping(let room, let person): tell(.typing(room, person, false))
            }
        }
        for (room, people) in departures { tell(.left(room, people)) }
    }
}
