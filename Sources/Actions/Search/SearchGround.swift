import Domain
import Journal
import Storage

/// Where a search looks: the rooms that the principal may read now and that the question allows, and who it means.
struct SearchGround {
    let query: SearchQuery
    /// Rooms whose words the index has, with their number in it; those of which nothing is indexed yet have none.
    let indexed: [(room: RoomID, number: Int64)]
    /// The one room that is opened message by message.
    let scanned: RoomID?
    /// Rooms that are not searched for messages, because nothing of them is indexed and the question does not name them.
    let closed: [RoomID]
    /// Every room that a hit may come from.
    let readable: [RoomID: SearchableRoom]
    /// False when there are more rooms than one search looks into.
    let isWhole: Bool
    /// Whom `from:` means, by what was written.
    let senders: [String: Actor]

    init(_ query: SearchQuery, _ desk: Desk) throws {
        self.query = query
        senders = try Self.senders(query, desk)
        let (rooms, isWhole) = try Self.rooms(query, desk)
        self.isWhole = isWhole
        let isNamed = query.rooms.contains { !$0.isNegated }
        let secret = rooms.filter { $0.classification >= .restricted }.map(\.id)
        if isNamed, secret.count > 1 {
            throw Refusal.invalid("q", "in: name one room at a time that is RESTRICTED or above.")
        }
        scanned = isNamed ? secret.first : nil
        closed = isNamed ? [] : secret
        readable = Dictionary(rooms.map { ($0.id, $0) }) { first, _ in first }
        indexed = rooms.compactMap { room in
            guard room.classification < .restricted, let number = room.number else { return nil }
            return (room: room.id, number: number)
        }
    }

    /// True for a room whose messages the index is to have.
    func isIndexed(_ room: RoomID) -> Bool {
        readable[room].map { $0.classification < .restricted } ?? false
    }

    private static func rooms(
        _ query: SearchQuery, _ desk: Desk
    ) throws -> (rooms: [SearchableRoom], isWhole: Bool) {
        let incidents = try incidents(query, desk)
        let named = try named(query, desk)
        let readable = try readable(query, named, desk)
        let isOfStates = !query.severities.isEmpty || !query.phases.isEmpty
        // Most questions name no room and no incident, and there may be thousands of rooms.
        guard isOfStates || !query.rooms.isEmpty || !query.incidents.isEmpty else { return readable }
        let states = isOfStates ? try SearchedQueries.incidentStates(desk.db) : [:]
        let rooms = readable.rooms.filter { room in
            guard query.rooms.admit({ named[$0]?.id == room.id }) else { return false }
            guard query.incidents.admit({ incidents[$0] != nil && incidents[$0] == room.incident }) else {
                return false
            }
            let state = room.incident.flatMap { states[$0] }
            return query.severities.admit { $0 == state?.severity }
                && query.phases.admit { phase in state.map { phase.includes($0.status) } ?? false }
        }
        return (rooms, readable.isWhole)
    }

    /// What `in:` names, by what was written: a slug means the same room as everywhere else.
    private static func named(_ query: SearchQuery, _ desk: Desk) throws -> [String: SearchableRoom] {
        var named: [String: SearchableRoom] = [:]
        for name in query.rooms.map(\.value) { named[name] = try desk.readableRoom(RoomReference(name)) }
        return named
    }

    /// The rooms that `in:` names, or all.
    private static func readable(
        _ query: SearchQuery, _ named: [String: SearchableRoom], _ desk: Desk
    ) throws -> (rooms: [SearchableRoom], isWhole: Bool) {
        let names = query.rooms.filter { !$0.isNegated }.map(\.value)
        guard !names.isEmpty else { return try desk.readableRooms(limit: Limits.searchRoomsMax) }
        var rooms: [SearchableRoom] = []
        for name in names {
            guard let room = named[name] else {
                throw Refusal.invalid("q", "in: there is no room “\(name)”, or you may not read it.")
            }
            if !rooms.contains(where: { $0.id == room.id }) { rooms.append(room) }
        }
        return (rooms, true)
    }

    /// The incidents that `incident:` names; one whose room the principal may not read is none.
    private static func incidents(_ query: SearchQuery, _ desk: Desk) throws -> [String: IncidentID] {
        var incidents: [String: IncidentID] = [:]
        for name in query.incidents.map(\.value) {
            guard let row = try desk.incidentRow(name), try desk.readableRoom(.id(row.room)) != nil else {
                throw Refusal.invalid("q", "incident: there is no incident “\(name)”, or you may not read it.")
            }
            incidents[name] = row.id
        }
        return incidents
    }

    private static func senders(_ query: SearchQuery, _ desk: Desk) throws -> [String: Actor] {
        var senders: [String: Actor] = [:]
        for name in query.from.map(\.value) {
            if name == "me" {
                senders[name] = desk.scope.actor
            } else if let row = try PersonID(name).map({ try PersonQueries.person($0, desk.db) })
                ?? PersonQueries.person(username: name, desk.db)
            {
                senders[name] = .person(row.id)
            } else if name == desk.directory.card(of: Actor.system).username {
                senders[name] = .system
            } else {
                throw Refusal.invalid("q", "from: nobody is known by “\(name)”.")
            }
        }
        return senders
    }
}

extension Desk {
    /// Rooms whose content the principal may read now, the newest first.
    fileprivate func readableRooms(limit: Int) throws -> (rooms: [SearchableRoom], isWhole: Bool) {
        let found = try SearchableRoom.list(seenBy: viewer, limit: limit + 1, db)
        return (found.prefix(limit).filter(maySearch), found.count <= limit)
    }

    /// The room that a reference names, when the principal may read its content now.
    fileprivate func readableRoom(_ reference: RoomReference) throws -> SearchableRoom? {
        guard let id = try found(reference)?.room.id, let room = try SearchableRoom.find(id, for: scope.person, db)
        else { return nil }
        return maySearch(room) ? room : nil
    }

    private func maySearch(_ room: SearchableRoom) -> Bool {
        let standing = RoomPolicy.Standing(
            classification: room.classification, isPrivate: room.isPrivate, membership: room.role,
            grant: holding(room.grant))
        return RoomPolicy.allow(scope, .read, standing) && RoomPolicy.allow(scope, .search, standing)
    }
}
