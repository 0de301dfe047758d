import Domain
import Journal
import Storage

/// What the index does not have yet: the events after its follower's bookmark. They are few, and searches open them, so that
/// what somebody said a moment ago is found; when there are too many, the answer says up to which moment it is complete.
struct SearchPending {
    /// Positions of what these events said or changed, in rooms that are searched.
    let positions: Set<Int64>
    /// True when nothing that was said before the question was passed over.
    let isComplete: Bool
    /// Everything that was said up to this moment is looked at.
    let completeUntil: Moment

    init(_ ground: SearchGround, _ desk: Desk) throws {
        let bookmark = try FollowerQueries.bookmark(SearchIndex.name, desk.db)?.position ?? 0
        let events = try SearchedQueries.pending(after: bookmark, limit: Limits.searchPendingMax + 1, desk.db)
        var positions: Set<Int64> = []
        for event in events.prefix(Limits.searchPendingMax) where ground.isIndexed(event.room) {
            if let position = try Self.position(event, desk) { positions.insert(position) }
        }
        self.positions = positions
        let isRefilling = try events.prefix(Limits.searchPendingMax).contains { event in
            try event.type == RoomClassified.type && ground.isIndexed(event.room)
                && SearchQueries.refilled(event.room, desk.db) != nil
        }
        let parked = try FollowerQueries.parkedRooms(SearchIndex.name, desk.db)
        let isAll = events.count <= Limits.searchPendingMax && !isRefilling
        isComplete = isAll && !parked.contains { ground.isIndexed($0) }
        guard !isAll else {
            completeUntil = desk.moment
            return
        }
        // Whole seconds: the moment may be that of an event in a room that the reader may not know of.
        let recorded = try SearchedQueries.recorded(at: bookmark, desk.db)?.microseconds ?? 0
        completeUntil = Moment(microseconds: recorded - recorded % 1_000_000)
    }

    private static func position(_ event: SearchedQueries.Pending, _ desk: Desk) throws -> Int64? {
        switch event.type {
        case MessagePosted.type, RoomCreated.type, IncidentDeclared.type: return event.position
        case MessageEdited.type:
            guard let row = try SearchedQueries.event(at: event.position, desk.db),
                let edit = try desk.vault.open(row).body as? MessageEdited
            else { return nil }
            return try SearchedQueries.place(edit.message, desk.db)?.position
        case RoomUpdated.type: return try SearchedQueries.beginning(RoomCreated.type, of: event.room, desk.db)
        case IncidentFieldChanged.type:
            return try SearchedQueries.beginning(IncidentDeclared.type, of: event.room, desk.db)
        default: return nil
        }
    }
}
