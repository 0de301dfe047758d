import Domain
import Storage

/// Makes of an event what the index has to write: reads and digests words on a reader, so that the writer only inserts rows.
struct SearchReading {
    private let db: any SQLConnection
    private let vault: Vault

    init(_ view: FollowerView) {
        db = view.db
        vault = view.vault
    }

    func change(_ row: EventRow) throws -> FollowerChange? {
        switch row.type {
        case MessagePosted.type:
            return try SearchedQueries.messages(at: [row.position], db).first.flatMap(message)
        case MessageEdited.type:
            guard let edit = try vault.open(row).body as? MessageEdited else { return nil }
            return try SearchedQueries.message(edit.message, db).flatMap(message)
        case RoomCreated.type, RoomUpdated.type: return try room(row.room)
        case IncidentDeclared.type, IncidentFieldChanged.type: return try incident(of: row.room)
        case RoomClassified.type: return try refill(row.room)
        default: return nil
        }
    }

    /// The next messages of a room that may be indexed again; the room's or incident's own words come first.
    private func refill(_ room: RoomID) throws -> FollowerChange? {
        guard try SearchQueries.isIndexed(room, db), let after = try SearchQueries.refilled(room, db) else {
            return nil
        }
        let found = try SearchedQueries.messages(of: room, after: after, limit: Limits.followerPageBesideMax, db)
        let own = after == 0 ? [try self.room(room), try incident(of: room)].compactMap { $0 } : []
        let changes = try own + found.compactMap(message)
        let isLast = found.count < Limits.followerPageBesideMax
        let last = isLast ? nil : found.last?.message.seq
        return FollowerChange(rows: changes.reduce(1) { $0 + $1.rows }, isUnfinished: !isLast) { db in
            guard try SearchQueries.isIndexed(room, db) else { return }
            for change in changes { try change.write(db) }
            try SearchQueries.setRefilled(room, seq: last, db)
        }
    }

    private func message(_ found: SearchedQueries.SearchedMessage) throws -> FollowerChange? {
        let message = found.message
        guard message.deletedAt == nil, try SearchQueries.isIndexed(message.room, db),
            let said = try SearchedText(message: found, vault)
        else { return nil }
        let tokens = try SearchTokens.tokens(said.text, marks: said.marks, room: message.room, vault)
        return FollowerChange(rows: tokens.count + 1) { db in
            guard try SearchQueries.isIndexed(message.room, db),
                try SearchQueries.stands(
                    room: message.room, seq: message.seq, contentSeq: message.contentSeq, db)
            else { return }
            try SearchQueries.put(tokens, room: message.room, position: found.position, db)
        }
    }

    /// The name and description of a room; an incident's first room says nothing that the incident does not say.
    private func room(_ id: RoomID) throws -> FollowerChange? {
        guard id != .house, try SearchedQueries.incident(of: id, db) == nil,
            let row = try RoomQueries.room(id, for: nil, db)?.room,
            let position = try SearchedQueries.beginning(RoomCreated.type, of: id, db)
        else { return nil }
        return try put(try SearchedText(room: row, vault).text, of: id, at: position)
    }

    private func incident(of room: RoomID) throws -> FollowerChange? {
        guard let row = try SearchedQueries.incident(of: room, db),
            let position = try SearchedQueries.beginning(IncidentDeclared.type, of: room, db)
        else { return nil }
        return try put(try SearchedText(incident: row, vault).text, of: room, at: position)
    }

    private func put(_ text: String, of room: RoomID, at position: Int64) throws -> FollowerChange? {
        guard try SearchQueries.isIndexed(room, db), let by = try SearchedQueries.event(at: position, db)?.actor
        else { return nil }
        let tokens = try SearchTokens.tokens(text, marks: [.from(by)], room: room, vault)
        return FollowerChange(rows: tokens.count + 1) { db in
            guard try SearchQueries.isIndexed(room, db) else { return }
            try SearchQueries.put(tokens, room: room, position: position, db)
        }
    }
}
