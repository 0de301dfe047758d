package import Domain
package import Journal
import Storage

/// What a reading of a timeline asks for; nil does not filter.
package struct TimelineFilter: Sendable {
    package var type: String?
    /// From this moment on.
    package var since: Moment?
    /// Before this moment.
    package var until: Moment?
    /// True for what was left out as well.
    package var withHidden = false
    /// True for the newest first.
    package var isNewestFirst = false

    /// Everything that is shown, the oldest first.
    package init() {}
}

/// The timeline of an incident, or of a room: those events of its log that tell what happened, by the moments at which it did.
package struct ListTimeline: Inquiry {
    /// Whose timeline it is.
    package enum Subject: Sendable {
        /// By key or id.
        case incident(String)
        case room(RoomReference)
    }

    let subject: Subject
    let filter: TimelineFilter
    let page: PageRequest

    /// A page of the entries that pass the filter.
    package init(_ subject: Subject, filter: TimelineFilter = TimelineFilter(), page: PageRequest) {
        self.subject = subject
        self.filter = filter
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<TimelineEntry> {
        let room = try desk.timelineRoom(subject)
        var listing = TimelineListing()
        if let type = filter.type { listing.types = [type] }
        listing.after = filter.since
        listing.before = filter.until
        listing.withHidden = filter.withHidden
        listing.isNewestFirst = filter.isNewestFirst
        let found = try TimelineQueries.page(room, listing, offset: page.offset, limit: page.size, desk.db)
        return page.page(try desk.view(found.entries, room: room), count: found.count)
    }
}

/// One entry of an incident's timeline.
package struct GetTimelineEntry: Inquiry {
    let incident: String
    let entry: EventID

    /// `incident` is a key or id.
    package init(incident: String, entry: EventID) {
        self.incident = incident
        self.entry = entry
    }

    package func answer(_ desk: Desk) throws -> TimelineEntry {
        let room = try desk.timelineRoom(.incident(incident))
        guard try TimelineQueries.entry(entry, desk.db)?.room == room else { throw Refusal.notFound }
        return try desk.viewEntry(entry)
    }
}

/// The entry that shows a message.
package struct GetEntryOfMessage: Inquiry {
    let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }

    package func answer(_ desk: Desk) throws -> TimelineEntry {
        let (row, _) = try desk.reading(message: message)
        guard let entry = try TimelineQueries.entry(showing: row.id, desk.db) else { throw Refusal.notFound }
        return try desk.viewEntry(entry.id)
    }
}

extension Desk {
    /// The room whose log a timeline is of, to be read.
    ///
    /// - Throws: `Refusal` `not_found`, `forbidden`.
    func timelineRoom(_ subject: ListTimeline.Subject) throws -> RoomID {
        switch subject {
        case .room(let reference): return try reading(reference, .history).room.id
        case .incident(let reference):
            guard let row = try incidentRow(reference) else { throw Refusal.notFound }
            return try reading(.id(row.room), .history).room.id
        }
    }
}
