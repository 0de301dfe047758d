import Domain
import Journal
import Storage

/// Timelines as a principal may see them who may read their room.
extension Desk {
    /// Opens stored entries of one room's timeline: their events in one query, their messages in another.
    func view(_ rows: [TimelineRow], room: RoomID) throws -> [TimelineEntry] {
        guard !rows.isEmpty else { return [] }
        let seqs = Set(rows.map(\.seq) + rows.compactMap(\.changedSeq))
        let opened = try EventQueries.events(room, seqs: seqs.sorted(), db).map { try vault.open($0) }
        let events = Dictionary(opened.map { ($0.seq, $0) }) { first, _ in first }
        let messages = try readable(rows.compactMap { $0.message ?? $0.cause }, from: room)
        let words = TimelineText { [directory] in "@\(directory.card(of: $0).username)" }
        return try rows.map { row in
            guard let event = events[row.seq] else { throw Fault("an entry of a timeline has no event") }
            let message = (row.message ?? row.cause).flatMap { messages[$0] }
            return TimelineEntry(
                event: event, at: row.at, originalAt: row.at == row.originalAt ? nil : row.originalAt,
                isHidden: row.isHidden, change: row.changedSeq.flatMap { events[$0] }.map(change),
                text: row.message == nil
                    ? words.line(event) : TimelineText.line(of: row.type, message: message?.content),
                message: message)
        }
    }

    /// The entry of an id, after this transaction's events.
    ///
    /// - Throws: `Refusal` `not_found` when there is none.
    func viewEntry(_ id: EventID) throws -> TimelineEntry {
        guard let row = try TimelineQueries.entry(id, db), let entry = try view([row], room: row.room).first else {
            throw Refusal.notFound
        }
        return entry
    }

    private func change(_ event: Event) -> TimelineEntry.Change {
        let reason =
            switch event.body {
            case let body as TimelineEntryCorrected: body.reason
            case let body as TimelineEntryHidden: body.reason
            default: String?.none
            }
        return TimelineEntry.Change(by: directory.card(of: event.actor), at: event.occurredAt, reason: reason)
    }

    /// Those of the messages that the principal may read: of the room whose timeline they read, and of others that they may
    /// read as well, since a command may have been typed elsewhere.
    private func readable(_ ids: [EventID], from room: RoomID) throws -> [EventID: Message] {
        let rows = Dictionary(grouping: try MessageQueries.messages(ids, db), by: \.room)
        var messages: [EventID: Message] = [:]
        for (other, rows) in rows {
            guard try other == room || mayRead(other) else { continue }
            for message in try view(rows, room: other) { messages[message.id] = message }
        }
        return messages
    }

    private func mayRead(_ room: RoomID) throws -> Bool {
        guard let seen = try RoomQueries.room(room, for: scope.person, db) else { return false }
        return RoomPolicy.allow(scope, .read, standing(seen))
    }
}
