package import Domain
package import Journal
package import Storage

/// Tells those outside how an incident stands, in its room, and says when they hear again. Then a clock runs, which reminds
/// of the next one; sending it, or the incident's end, stops it.
package struct SendUpdate: Action {
    let incident: String
    let text: String
    let audience: UpdateAudience
    let nextDue: Moment?

    /// `incident` is a key or id.
    package init(
        incident: String, text: String, audience: UpdateAudience = .stakeholders, nextDue: Moment? = nil
    ) {
        self.incident = incident
        self.text = text
        self.audience = audience
        self.nextDue = nextDue
    }

    package func decide(_ desk: Desk) throws -> Plan<IncidentUpdate> {
        let row = try desk.incidentToRecord(incident)
        if let nextDue {
            guard nextDue > desk.moment else { throw Refusal.invalid("next_due", "This moment is over.") }
            guard nextDue <= desk.moment.adding(seconds: Limits.updateSecondsMax) else {
                throw Refusal.invalid("next_due", "It is more than \(Limits.updateSecondsMax / 86_400) days ahead.")
            }
        }
        let posting = try desk.posting(text, as: .update, in: row.room)
        let sent = UpdateSent(incident: row.id, update: posting.id, audience: audience, nextDue: nextDue)
        let clock = UpdateClock.kind
        return Plan([posting, Draft(row.room, sent, desk)]) { _ in try desk.viewUpdate(posting.id) }.alongside { db in
            if let nextDue {
                try TimerQueries.arm(kind: clock, subject: posting.id.text, at: nextDue, db)
            }
        }
    }
}

/// Updates of an incident, in the order they were sent.
package struct ListUpdates: Inquiry {
    let incident: String
    let page: PageRequest

    /// `incident` is a key or id.
    package init(incident: String, page: PageRequest) {
        self.incident = incident
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<IncidentUpdate> {
        let room = try desk.timelineRoom(.incident(incident))
        let found = try UpdateQueries.page(room, offset: page.offset, limit: page.size, desk.db)
        return page.page(try desk.view(found.updates), count: found.count)
    }
}

/// One update of an incident.
package struct GetUpdate: Inquiry {
    let incident: String
    let update: EventID

    /// `incident` is a key or id.
    package init(incident: String, update: EventID) {
        self.incident = incident
        self.update = update
    }

    package func answer(_ desk: Desk) throws -> IncidentUpdate {
        let room = try desk.timelineRoom(.incident(incident))
        guard try UpdateQueries.update(update, desk.db)?.room == room else { throw Refusal.notFound }
        return try desk.viewUpdate(update)
    }
}

/// Reminds of an update that is due; a timer's subject is the update that said so.
package enum UpdateClock {
    /// The kind of its timers.
    package static let kind = "update"

    /// What happens when the time is there: nothing when another update was sent since, or the incident is over.
    ///
    /// - Throws: `StorageError`.
    package static func ring(_ timer: TimerRow, _ desk: Desk) throws -> Plan<Void> {
        guard let id = EventID(timer.subject), let update = try UpdateQueries.update(id, desk.db),
            let due = update.nextDue, try UpdateQueries.last(update.room, desk.db)?.id == id,
            let room = try RoomQueries.room(update.room, for: nil, desk.db)?.room, !room.isArchived,
            let incident = try room.incident.flatMap({ try IncidentQueries.incident($0, desk.db) }),
            !IncidentStatus.over.contains(incident.status)
        else { return .nothing(()) }
        let key = IncidentKey.text(incident.number)
        let text = "@commander: the next update of \(key) was due at \(due.rfc3339.prefix(19))Z. /update sends it."
        let alert = MessagePosted(
            messageType: .alert, content: text, replyTo: nil, threadRoot: nil, mentions: ["commander"],
            clientID: nil, ackRequired: false)
        return Plan([
            Draft(room.id, UpdateOverdue(incident: incident.id, update: id, due: due), desk),
            Draft(room.id, alert, desk),
        ]) { _ in }
    }
}

extension Desk {
    /// Opens stored updates of one room.
    fileprivate func view(_ rows: [UpdateRow]) throws -> [IncidentUpdate] {
        let words = try words(rows.map(\.id))
        return rows.map { row in
            IncidentUpdate(
                id: row.id, seq: row.seq, audience: row.audience, text: words[row.id] ?? nil, nextDue: row.nextDue,
                overdueAt: row.overdueAt, sentBy: directory.card(of: row.sentBy), sentAt: row.sentAt)
        }
    }

    /// The update of an id, after this transaction's events.
    fileprivate func viewUpdate(_ id: EventID) throws -> IncidentUpdate {
        guard let row = try UpdateQueries.update(id, db), let update = try view([row]).first else {
            throw Refusal.notFound
        }
        return update
    }
}
