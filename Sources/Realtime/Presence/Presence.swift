package import Domain
import NIOConcurrencyHelpers
package import NIOCore

/// Who is in which room, kept for all event loops together; any thread may call.
package final class Presence: Sendable {
    private struct State {
        var book = PresenceBook()
        var sockets: [PersonID: Int] = [:]
    }

    private let state = NIOLockedValueBox(State())
    private let socketsMax: Int?
    private let tell: @Sendable (PresenceChange) -> Void

    /// A person has at most `socketsMax` sockets, nil any number. `tell` hears each change, on the thread that caused it;
    /// it should encode and publish, not wait.
    package init(
        socketsMax: Int? = Limits.socketsPerPersonMax, tell: @escaping @Sendable (PresenceChange) -> Void
    ) {
        self.socketsMax = socketsMax
        self.tell = tell
    }

    /// Looks once a second for what has passed, until the returned task is cancelled.
    package func watchTime(on loop: any EventLoop) -> RepeatedTask {
        loop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { [weak self] _ in
            self?.expire(at: loop.now)
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

    /// A person's socket in a room opened.
    package func opened(_ person: PersonID, in room: RoomID) {
        report(state.withLockedValue { $0.book.opened(person, in: room) })
    }

    /// A person's socket in a room closed.
    package func closed(_ person: PersonID, in room: RoomID, at now: NIODeadline = .now()) {
        state.withLockedValue { $0.book.closed(person, in: room, at: now) }
    }

    /// A person types in a room, or stopped.
    package func typing(_ isTyping: Bool, _ person: PersonID, in room: RoomID, at now: NIODeadline = .now()) {
        report(state.withLockedValue { $0.book.typing(isTyping, person, in: room, at: now) })
    }

    /// Reports what has become true by the passing of time.
    package func expire(at now: NIODeadline) {
        for change in state.withLockedValue({ $0.book.expire(at: now) }) { tell(change) }
    }

    private func report(_ change: PresenceChange?) {
        if let change { tell(change) }
    }
}
