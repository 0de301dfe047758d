import Domain
import Storage

extension Projections {
    /// Puts an event into its room's timeline when it belongs there, and follows what is done to entries.
    func applyTimeline(_ event: Event) throws {
        if Timeline.types.contains(event.type) {
            return try TimelineQueries.insert(try entry(event, message: nil, at: event.occurredAt), db)
        }
        switch event.body {
        case let body as MessagePinned: try pinned(body.message, event)
        // An entry that a pin made stands as long as the pin.
        case let body as MessageUnpinned: try unpinned(body.message)
        case let body as MessageDeleted: try unpinned(body.message)
        case let body as MessageRedacted: try unpinned(body.message)
        case let body as TimelineEntryAdded: try added(body, event)
        case let body as TaskAdded: try shown(body.task, event)
        case let body as DecisionMade: try shown(body.decision, event)
        case let body as UpdateSent: try shown(body.update, event)
        case let body as RoleHandedOver: try shown(body.message, event)
        case let body as TimelineEntryCorrected:
            try TimelineQueries.move(body.entry, to: body.at, seq: event.seq, db)
        case let body as TimelineEntryHidden: try TimelineQueries.hide(body.entry, true, seq: event.seq, db)
        case let body as TimelineEntryRestored: try TimelineQueries.hide(body.entry, false, seq: event.seq, db)
        default: break
        }
    }

    /// A pinned message stands where it was posted, unless it is there already.
    private func pinned(_ message: EventID, _ event: Event) throws {
        guard let row = try MessageQueries.message(message, db),
            try TimelineQueries.entry(showing: message, db) == nil
        else { return }
        try TimelineQueries.insert(try entry(event, message: message, at: row.createdAt), db)
    }

    private func unpinned(_ message: EventID) throws {
        try TimelineQueries.delete(showing: message, type: MessagePinned.type, db)
    }

    private func added(_ body: TimelineEntryAdded, _ event: Event) throws {
        guard let row = try MessageQueries.message(body.message, db) else { return }
        try unpinned(body.message)
        try TimelineQueries.insert(try entry(event, message: body.message, at: body.at ?? row.createdAt), db)
    }

    /// The entry of an event about a message that was posted with it.
    private func shown(_ message: EventID, _ event: Event) throws {
        try TimelineQueries.insert(try entry(event, message: message, at: event.occurredAt), db)
    }

    private func entry(_ event: Event, message: EventID?, at moment: Moment) throws -> TimelineRow {
        let run = event.door == .command ? try CommandRunQueries.running(by: event.actor, db) : nil
        return TimelineRow(
            id: event.id, room: event.room, seq: event.seq, type: event.type, message: message, run: run, at: moment)
    }
}
