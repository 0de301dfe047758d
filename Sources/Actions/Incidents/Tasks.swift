package import Domain
package import Journal
import Markdown
import Storage

/// Tasks of an incident, in the order they were added.
package struct ListTasks: Inquiry {
    let incident: String
    let kind: TaskKind?
    let states: [TaskState]
    let page: PageRequest

    /// `incident` is a key or id; nil and empty do not filter.
    package init(incident: String, kind: TaskKind? = nil, states: [TaskState] = [], page: PageRequest) {
        self.incident = incident
        self.kind = kind
        self.states = states
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<IncidentTask> {
        let room = try desk.timelineRoom(.incident(incident))
        let found = try TaskQueries.page(
            room, kind: kind, states: states, offset: page.offset, limit: page.size, desk.db)
        return page.page(try desk.view(found.tasks), count: found.count)
    }
}

/// One task of an incident.
package struct GetTask: Inquiry {
    let incident: String
    let task: EventID

    /// `incident` is a key or id.
    package init(incident: String, task: EventID) {
        self.incident = incident
        self.task = task
    }

    package func answer(_ desk: Desk) throws -> IncidentTask {
        let room = try desk.timelineRoom(.incident(incident))
        guard try TaskQueries.task(task, desk.db)?.room == room else { throw Refusal.notFound }
        return try desk.viewTask(task)
    }
}

extension Desk {
    /// Opens stored tasks of one room.
    func view(_ rows: [TaskRow]) throws -> [IncidentTask] {
        let words = try words(rows.map(\.id))
        return rows.map { row in
            IncidentTask(
                id: row.id, seq: row.seq, kind: row.kind, state: row.state,
                owner: row.owner.map { directory.card(of: $0) }, due: row.due, text: words[row.id] ?? nil,
                addedBy: directory.card(of: row.addedBy), addedAt: row.addedAt, endedAt: row.endedAt)
        }
    }

    /// The task of an id, after this transaction's events.
    func viewTask(_ id: EventID) throws -> IncidentTask {
        guard let row = try TaskQueries.task(id, db), let task = try view([row]).first else { throw Refusal.notFound }
        return task
    }

    /// What messages say now, by their ids; nil for one that was taken back.
    func words(_ ids: [EventID]) throws -> [EventID: String?] {
        let rows = Dictionary(grouping: try MessageQueries.messages(ids, db), by: \.room)
        var words: [EventID: String?] = [:]
        for (room, rows) in rows {
            for message in try view(rows, room: room) { words[message.id] = .some(message.content) }
        }
        return words
    }

    /// A message that says something for the record, as a person says it.
    ///
    /// - Throws: `Refusal` naming `text`.
    func posting(_ text: String, as type: MessageType, in room: RoomID) throws -> Draft {
        do {
            try MessageText.check(text)
        } catch let refusal as Refusal where !refusal.fields.isEmpty {
            throw Refusal.invalid("text", refusal.fields[0].problem)
        }
        let body = MessagePosted(
            messageType: type, content: text, replyTo: nil, threadRoot: nil, mentions: Mentions.parse(text),
            clientID: nil, ackRequired: false)
        return Draft(room, body, self)
    }

    /// The incident of a reference and its first room, when the principal may work on it and speak there.
    ///
    /// - Throws: `Refusal` `not_found`, `forbidden`, `room_archived`.
    func incidentToRecord(_ reference: String) throws -> IncidentRow {
        let row = try incident(reference, for: .changeIncident)
        _ = try room(.id(row.room), for: .send)
        return row
    }
}
