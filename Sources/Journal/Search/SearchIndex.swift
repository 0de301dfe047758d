import Domain
package import Storage

/// The follower that keeps the index over sealed text: keyed digests of the words of messages, of incidents and of rooms
/// below RESTRICTED (decision 0014).
///
/// It indexes what stands now, not what the event said: of a message that was edited since, only the last words are ever
/// indexed, and of one that was taken back none.
package enum SearchIndex {
    /// Its name in the table of bookmarks.
    package static let name = "search"

    /// The follower.
    package static var follower: Follower {
        Follower(name: name) { row, view in try SearchReading(view).change(row) }
    }

    /// Takes out of the index, in the transaction that records the event, what must not be found any more: it does not wait
    /// for the follower.
    static func erase(_ event: Event, _ db: any SQLConnection) throws {
        if event.isMessage { return }
        switch event.body {
        case let body as MessageEdited: try erase(body.message, db)
        case let body as MessageDeleted: try erase(body.message, db)
        case let body as MessageRedacted: try erase(body.message, db)
        case let body as RoomShredded: try SearchQueries.erase(room: body.room, db)
        case is RoomClassified:
            // What it is now stands in the room's row.
            if try !SearchQueries.isIndexed(event.room, db) { try SearchQueries.close(room: event.room, db) }
        default: return
        }
    }

    private static func erase(_ message: EventID, _ db: any SQLConnection) throws {
        guard let place = try SearchedQueries.place(message, db) else { return }
        try SearchQueries.erase(room: place.room, position: place.position, db)
    }

    /// Empties the index and puts its follower back before the first event.
    ///
    /// - Throws: `StorageError`.
    package static func reset(_ db: any SQLConnection) throws {
        try SearchQueries.eraseAll(db)
        try FollowerQueries.reset(name, db)
    }
}
