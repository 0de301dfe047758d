import Domain
package import Storage

/// Code that reads the journal in order and keeps something of its own in step with it: what it is called, and what it makes
/// of an event.
///
/// Each event is taken in at least once: a follower that comes to one again must end where it ended before.
package struct Follower: Sendable {
    /// Its name in the table of bookmarks.
    package let name: String
    /// Reads one event on a reader, off the writer, and says what to write; nil when there is nothing. Throws when the event
    /// cannot be taken in: after some tries it is parked.
    package let read: @Sendable (EventRow, FollowerView) throws -> FollowerChange?

    /// Names both.
    package init(name: String, read: @escaping @Sendable (EventRow, FollowerView) throws -> FollowerChange?) {
        self.name = name
        self.read = read
    }
}

/// What a follower reads with. It lives for the length of one read and cannot leave it.
package struct FollowerView {
    /// A reader's connection.
    package let db: any SQLConnection
    /// Opens what is sealed.
    package let vault: Vault
}

/// What one event comes to for a follower.
package struct FollowerChange: Sendable {
    /// About how many rows it writes.
    package let rows: Int
    /// True when the follower must come to the event again before it may go on.
    package let isUnfinished: Bool
    /// Writes, in the transaction that moves the bookmark. Time has passed since the event was read, so it must look again
    /// at what it relies on.
    package let write: @Sendable (any SQLConnection) throws -> Void

    /// States all three.
    package init(
        rows: Int, isUnfinished: Bool = false, write: @escaping @Sendable (any SQLConnection) throws -> Void
    ) {
        self.rows = rows
        self.isUnfinished = isUnfinished
        self.write = write
    }
}

/// How a follower is doing, for operators.
package struct FollowerStanding: Sendable, Equatable {
    /// Everything up to this position is taken in.
    package var position: Int64 = 0
    /// The last position that the follower heard of.
    package var head: Int64 = 0
    /// Events that could not be taken in.
    package var parked: Int64 = 0
    /// What the last step failed with, without content; nil when it did not fail.
    package var failure: String?

    /// True when the last step did not fail and nothing is parked.
    package var isWell: Bool { failure == nil && parked == 0 }

    /// Events that are still to be taken in.
    package var lag: Int64 { max(0, head - position) }
}
