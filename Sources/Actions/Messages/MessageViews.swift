import Domain
import Journal
import Storage

/// Messages as they stand now, built from their rows and the events that hold their contents.
extension Desk {
    /// Opens stored messages of one room: their contents, reactions and acknowledgements in one query each.
    func view(_ rows: [MessageRow], room: RoomID) throws -> [Message] {
        guard !rows.isEmpty else { return [] }
        let contents = try contents(of: rows, room: room)
        let ids = rows.map(\.id)
        let reactions = Dictionary(grouping: try ReactionQueries.reactions(ids, db), by: \.message)
        let asked = rows.filter(\.ackRequired).map(\.id)
        let acknowledged = Dictionary(grouping: try ReactionQueries.acknowledgements(asked, db), by: \.message)
        let links = try timelineLinks(of: ids, in: room)
        return rows.map { row in
            message(
                row, contents[row.contentSeq], posted: contents[row.seq],
                reactions: grouped(reactions[row.id] ?? []),
                acknowledgedBy: (acknowledged[row.id] ?? []).map { directory.card(of: $0.person) },
                timeline: links[row.id])
        }
    }

    /// Opens one stored message.
    func view(_ row: MessageRow) throws -> Message {
        guard let message = try view([row], room: row.room).first else { throw Refusal.notFound }
        return message
    }

    /// The message of an id after this transaction's events.
    func viewMessage(_ id: EventID) throws -> Message {
        guard let row = try MessageQueries.message(id, db) else { throw Refusal.notFound }
        return try view(row)
    }

    private func contents(of rows: [MessageRow], room: RoomID) throws -> [Int64: any EventBody] {
        let shown = rows.filter { $0.deletedAt == nil }
        let seqs = Set(rows.map(\.seq) + shown.map(\.contentSeq))
        var bodies: [Int64: any EventBody] = [:]
        for row in try EventQueries.events(room, seqs: seqs.sorted(), db) {
            if let body = try vault.open(row).body { bodies[row.seq] = body }
        }
        return bodies
    }

    private func message(
        _ row: MessageRow, _ current: (any EventBody)?, posted: (any EventBody)?, reactions: [Message.Reaction],
        acknowledgedBy: [PersonCard], timeline: Message.TimelineLink?
    ) -> Message {
        let said = row.deletedAt == nil ? current.flatMap(Said.init) : nil
        return Message(
            id: row.id, seq: row.seq, room: row.room, incidentKey: directory.incidentKey(of: row.room),
            sender: directory.card(of: row.sender), type: row.type, content: said?.content, replyTo: row.replyTo,
            threadRoot: row.threadRoot, replyCount: row.replyCount, lastReplyAt: row.lastReplyAt,
            mentions: said?.mentions ?? [], reactions: reactions,
            pin: pin(row), editedAt: row.editedAt, deletedAt: row.deletedAt,
            redactedAt: row.redactedAt, revisions: row.revisions,
            clientID: (posted as? MessagePosted)?.clientID, ackRequired: row.ackRequired,
            acknowledgedBy: acknowledgedBy, createdAt: row.createdAt, timeline: timeline)
    }

    /// The entries of the room's timeline that show these messages, or else the first that each of them caused.
    private func timelineLinks(
        of messages: [EventID], in room: RoomID
    ) throws -> [EventID: Message.TimelineLink] {
        let shown = try TimelineQueries.entries(showing: messages, db).map { ($0.message, $0) }
        let caused = try TimelineQueries.entries(causedBy: messages, db).map { ($0.cause, $0) }
        var links: [EventID: Message.TimelineLink] = [:]
        for (message, entry) in shown + caused where entry.room == room {
            guard let message, links[message] == nil else { continue }
            links[message] = Message.TimelineLink(
                id: entry.id, type: entry.type, at: entry.at, isHidden: entry.isHidden)
        }
        return links
    }

    private func pin(_ row: MessageRow) -> Message.Pin? {
        guard let by = row.pinnedBy, let at = row.pinnedAt else { return nil }
        return Message.Pin(by: directory.card(of: by), at: at)
    }

    private func grouped(_ rows: [ReactionQueries.ReactionRow]) -> [Message.Reaction] {
        var order: [String] = []
        var people: [String: [PersonCard]] = [:]
        for row in rows {
            if people[row.emoji] == nil { order.append(row.emoji) }
            people[row.emoji, default: []].append(directory.card(of: row.person))
        }
        return order.map { Message.Reaction(emoji: $0, users: people[$0] ?? []) }
    }
}

/// What a posting or an edit says.
private struct Said {
    let content: String
    let mentions: [String]

    init?(_ body: any EventBody) {
        switch body {
        case let body as MessagePosted:
            content = body.content
            mentions = body.mentions
        case let body as MessageEdited:
            content = body.content
            mentions = body.mentions
        default: return nil
        }
    }
}
