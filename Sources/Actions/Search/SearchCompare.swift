import Domain
import Journal
import Storage

/// Opens what may be meant and holds it against the question and the policy.
struct SearchCompare {
    /// A hit with its position, by which hits are ordered.
    struct Found {
        let position: Int64
        let hit: SearchHit
    }

    private let ground: SearchGround
    private let desk: Desk
    private var looked = 0
    private var opened = 0
    private var seen: [RoomID: RoomQueries.Seen] = [:]
    private var rooms: [RoomID: SearchedRoom] = [:]
    /// True when something could not be opened and was passed over.
    private(set) var metDamage = false

    init(_ ground: SearchGround, _ desk: Desk) {
        self.ground = ground
        self.desk = desk
    }

    private var query: SearchQuery { ground.query }

    /// True when this page may open no more.
    var isSpent: Bool {
        looked >= Limits.searchScannedMax
            || opened >= (ground.scanned == nil ? Limits.searchOpenedMax : Limits.searchScannedMax)
    }

    /// The hits among these positions, in their order.
    mutating func hits(_ positions: [Int64]) throws -> [Found] {
        looked += positions.count
        let messages = try SearchedQueries.messages(at: positions, desk.db)
        let reacted = try reacted(among: messages)
        var found: [Int64: SearchHit] = [:]
        for message in messages {
            found[message.position] = try standing {
                try $0.hit(message, isReacted: reacted.contains(message.message.id))
            }
        }
        let rest = Set(positions).subtracting(messages.map(\.position))
        if !rest.isEmpty, !query.isOfMessagesOnly {
            for beginning in try SearchedQueries.beginnings(at: rest.sorted(), desk.db) {
                found[beginning.position] = try standing { try $0.hit(beginning) }
            }
        }
        return positions.compactMap { position in found[position].map { Found(position: position, hit: $0) } }
    }

    /// One damaged text must not hide all others: it is passed over, and the answer says that it is not complete.
    private mutating func standing(_ hit: (inout SearchCompare) throws -> SearchHit?) throws -> SearchHit? {
        do {
            return try hit(&self)
        } catch is Fault {
            metDamage = true
            return nil
        }
    }

    private func reacted(among messages: [SearchedQueries.SearchedMessage]) throws -> Set<EventID> {
        guard query.traits.contains(where: { $0.value == .reaction }) else { return [] }
        return Set(try ReactionQueries.reactions(messages.map(\.message.id), desk.db).map(\.message))
    }

    private mutating func hit(
        _ found: SearchedQueries.SearchedMessage, isReacted: Bool
    ) throws -> SearchHit? {
        let message = found.message
        guard ground.readable[message.room] != nil, message.deletedAt == nil,
            mayBeMeant(.person(message.sender), at: message.createdAt)
        else { return nil }
        let asked = query.qualities.isEmpty ? nil : try readable(message.room)
        guard hasQualities(message, asked) else { return nil }
        opened += 1
        guard let said = try SearchedText(message: found, desk.vault), hasTraits(message, said, isReacted: isReacted),
            let snippet = snippet(of: said.text), let seen = try readable(message.room)
        else { return nil }
        return SearchHit(
            kind: .message, id: message.id.text, seq: message.seq, room: try room(seen), at: message.createdAt,
            sender: desk.directory.card(of: message.sender), title: nil, messageType: message.type,
            threadRoot: message.threadRoot, snippet: snippet)
    }

    private mutating func hit(_ beginning: SearchedQueries.Beginning) throws -> SearchHit? {
        guard mayBeMeant(beginning.actor, at: beginning.at), query.traits.holds({ _ in false }),
            let seen = try readable(beginning.room)
        else { return nil }
        opened += 1
        let incident = try SearchedQueries.incident(of: beginning.room, desk.db)
        if beginning.type == IncidentDeclared.type {
            guard let incident, query.qualities.holds({ $0 == .incident }) else { return nil }
            let text = try SearchedText(incident: incident, desk.vault).text
            return try hit(.incident, incident.id.text, beginning, seen, text)
        }
        // An incident's first room says nothing that the incident does not say.
        guard incident == nil, query.qualities.holds({ $0 == .room }) else { return nil }
        return try hit(.room, seen.room.id.text, beginning, seen, try SearchedText(room: seen.room, desk.vault).text)
    }

    private mutating func hit(
        _ kind: SearchHit.Kind, _ id: String, _ beginning: SearchedQueries.Beginning, _ seen: RoomQueries.Seen,
        _ text: String
    ) throws -> SearchHit? {
        guard let snippet = snippet(of: text) else { return nil }
        // Title or name stand first, each on one line.
        let title = text.prefix { $0 != "\n" }
        return SearchHit(
            kind: kind, id: id, seq: beginning.seq, room: try room(seen), at: beginning.at,
            sender: desk.directory.card(of: beginning.actor), title: String(title), messageType: nil, threadRoot: nil,
            snippet: snippet)
    }

    /// All that is stored of a room that hits may come from; nil for any other.
    mutating func readable(_ id: RoomID) throws -> RoomQueries.Seen? {
        if let seen = seen[id] { return seen }
        guard ground.readable[id] != nil, let found = try RoomQueries.room(id, for: desk.scope.person, desk.db)
        else { return nil }
        seen[id] = found
        return found
    }

    /// A room as hits name it.
    mutating func room(_ seen: RoomQueries.Seen) throws -> SearchedRoom {
        let id = seen.room.id
        if let room = rooms[id] { return room }
        let name: String
        do {
            name = try desk.vault.open(column: seen.room.name, "rooms.name", row: id.text, room: id)
        } catch is Fault {
            name = ""  // Damaged, or destroyed with the room's keys: the room has its address still.
        }
        let room = SearchedRoom(
            id: id, slug: seen.room.slug, name: name, incidentKey: seen.room.incidentNumber.map(IncidentKey.text))
        rooms[id] = room
        return room
    }

    private func mayBeMeant(_ sender: Actor, at moment: Moment) -> Bool {
        query.moments.holds { $0.contains(moment) } && query.from.admit { ground.senders[$0] == sender }
    }

    private func hasQualities(_ message: MessageRow, _ seen: RoomQueries.Seen?) -> Bool {
        query.qualities.holds { quality in
            switch quality {
            case .pinned: message.pinnedAt != nil
            case .thread: message.threadRoot != nil || message.replyCount > 0
            case .edited: message.editedAt != nil
            case .decision: message.type == .decision
            case .unread:
                seen.map { $0.role != nil && message.seq > $0.read && message.sender != desk.scope.person } ?? false
            case .message: true
            case .incident, .room: false
            }
        }
    }

    private func hasTraits(_ message: MessageRow, _ said: SearchedText, isReacted: Bool) -> Bool {
        query.traits.holds { trait in
            switch trait {
            case .link: MessageTraits.hasLink(said.text)
            case .code: MessageTraits.hasCode(said.text)
            case .mention: !said.mentions.isEmpty
            case .reaction: isReacted
            case .thread: message.replyCount > 0
            case .file: false  // Messages carry no files yet.
            }
        }
    }

    /// The part of the text that shows what was looked for; nil when the text does not say it.
    private func snippet(of text: String) -> Snippet? {
        let runs = WordRuns(text)
        guard !query.unwanted.contains(where: { $0.stands(in: runs) }) else { return nil }
        var places: [Range<Int>] = []
        for term in query.wanted {
            let of = term.places(in: runs)
            guard !of.isEmpty else { return nil }
            places += of
        }
        return Snippet(text, runs, marking: places)
    }
}
