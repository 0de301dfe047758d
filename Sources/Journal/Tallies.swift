import Domain
import Storage

/// The heads and counts of the rooms that a transaction touches: read once, counted in memory, stored once at its end, so
/// that a hundred messages into one room cost one update of its row. What was stored is known to the next transaction, until
/// it is forgotten (decision 0036).
final class Tallies {
    struct Tally {
        var head: Int64
        var messages: Int64
        var recordedAt: Moment
    }

    private var tallies: [RoomID: Tally] = [:]
    /// The rooms among them that have to be stored.
    private var counted: Set<RoomID> = []

    /// Takes what was looked up with a room, as long as nothing was counted in it.
    func foresee(_ seen: RoomQueries.Seen) {
        guard !counted.contains(seen.room.id) else { return }
        tallies[seen.room.id] = Tally(
            head: seen.room.head, messages: seen.room.messagesCount, recordedAt: seen.recordedAt)
    }

    /// The same as it was looked up, with what was counted since.
    func counted(_ seen: RoomQueries.Seen) -> RoomQueries.Seen {
        guard let tally = tallies[seen.room.id] else { return seen }
        return seen.counted(head: tally.head, messages: tally.messages, recordedAt: tally.recordedAt)
    }

    /// What was only looked up is looked up again.
    func forgetForeseen() { tallies = tallies.filter { counted.contains($0.key) } }

    func tally(_ room: RoomID, _ db: any SQLConnection) throws -> Tally {
        if let tally = tallies[room] { return tally }
        guard let stored = try RoomQueries.tally(room, db) else { throw Refusal.notFound }
        let tally = Tally(head: stored.head, messages: stored.messages, recordedAt: stored.recordedAt)
        tallies[room] = tally
        return tally
    }

    /// Counts one event. Time in a room never runs backwards: a clock that does is held at the last moment.
    func count(_ event: Event, _ db: any SQLConnection) throws {
        var tally =
            event.type == RoomCreated.type
            ? Tally(head: 0, messages: 0, recordedAt: event.recordedAt) : try self.tally(event.room, db)
        tally.head = event.seq
        tally.recordedAt = event.recordedAt
        if event.type == MessagePosted.type { tally.messages += 1 }
        tallies[event.room] = tally
        counted.insert(event.room)
    }

    func store(_ db: any SQLConnection) throws {
        for (room, tally) in tallies where counted.contains(room) {
            try RoomQueries.setTally(
                room, head: tally.head, messages: tally.messages, recordedAt: tally.recordedAt, db)
        }
        counted.removeAll()
        if tallies.count > Limits.heldRoomsMax { tallies.removeAll() }
    }
}
