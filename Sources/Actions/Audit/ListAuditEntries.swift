package import Domain
package import Journal
import Sealing
import Storage

/// An entry of the audit trail: who did what when, never what was said.
package struct AuditEntry: Sendable {
    package let position: Int64
    package let id: EventID
    package let room: RoomID
    package let seq: Int64
    package let type: String
    package let actor: PersonCard
    package let door: String
    package let occurredAt: Moment
    package let recordedAt: Moment
    package let requestID: String
    /// True when the content was destroyed since.
    package let isDestroyed: Bool
    package let leafHash: [UInt8]
}

/// A part of the audit trail.
package struct AuditPage: Sendable {
    /// The entries in the asked direction.
    package let entries: [AuditEntry]
    /// Where the next page goes on, in the same direction; nil at the end.
    package let next: Int64?
}

/// The audit trail, for compliance and, as far as their own room goes, for commanders.
package struct ListAuditEntries: Inquiry {
    /// Where a page begins.
    package enum Start: Sendable {
        /// The newest entries before a position, newest first.
        case before(Int64)
        /// The first entries after a position, in order.
        case after(Int64)
    }

    /// The recorded type, or nil for all.
    package var type: String?
    /// A user name or id, `system` or `operator:<uid>`; nil for all.
    package var actor: String?
    /// One room; nil for all, which only compliance may ask.
    package var room: RoomReference?
    private let start: Start
    private let limit: Int

    /// At most `limit` entries.
    package init(start: Start, limit: Int) {
        self.start = start
        self.limit = limit
    }

    package func answer(_ desk: Desk) throws -> AuditPage {
        let room = try permittedRoom(desk)
        desk.noteAuditRead(of: room)
        let head = try TreeReader(desk.db).edge().size
        let positions = positions(room: room, head: head)
        var listing = AuditListing(positions: positions, isNewestFirst: isNewestFirst, limit: limit)
        listing.type = type
        listing.actor = try actor.map { try Self.actor($0, desk) }
        listing.room = room
        let rows = try AuditQueries.entries(listing, desk.db)
        return AuditPage(
            entries: rows.map { Self.entry($0, desk) }, next: next(rows, positions, head: head))
    }

    /// The room to filter by. Whoever sees every entry may name a room by its id without knowing more of it.
    private func permittedRoom(_ desk: Desk) throws -> RoomID? {
        guard let room else {
            guard desk.readsWholeAudit else {
                desk.noteDenied(.readAudit)
                throw Refusal.forbidden("Only compliance reads the whole audit trail; a commander names their room.")
            }
            return nil
        }
        if desk.readsWholeAudit, case .id(let id) = room { return id }
        return try desk.room(room, for: .readAudit).room.id
    }

    private var isNewestFirst: Bool {
        if case .before = start { true } else { false }
    }

    /// Types and actors have no index, so a page of the whole trail looks at a bounded part of it, and says where it ended.
    private func positions(room: RoomID?, head: Int64) -> Range<Int64> {
        let scanned = room == nil ? Limits.auditScanMax : Int64.max
        switch start {
        case .before(let position):
            let end = min(position, head + 1)
            return max(1, end - min(scanned, end))..<max(1, end)
        case .after(let position):
            let first = min(position, head) + 1
            return first..<first + min(scanned, head + 1 - first)
        }
    }

    private func next(_ rows: [AuditEntryRow], _ positions: Range<Int64>, head: Int64) -> Int64? {
        if rows.count == limit { return rows.last?.position }
        if isNewestFirst { return positions.lowerBound > 1 ? positions.lowerBound : nil }
        let last = positions.upperBound - 1
        return last < head ? last : nil
    }

    private static func actor(_ reference: String, _ desk: Desk) throws -> Actor {
        if reference == Actor.system.text || reference.hasPrefix("operator:") { return Actor(trusted: reference) }
        if let id = PersonID(reference) { return .person(id) }
        guard let person = try PersonQueries.person(username: reference.lowercased(), desk.db) else {
            throw Refusal.invalid(
                "actor", "Nobody is known by “\(reference.prefix(Limits.usernameBytesMax))”.")
        }
        return .person(person.id)
    }

    private static func entry(_ row: AuditEntryRow, _ desk: Desk) -> AuditEntry {
        AuditEntry(
            position: row.position, id: row.id, room: row.room, seq: row.seq, type: row.type,
            actor: desk.directory.card(of: row.actor), door: row.door, occurredAt: row.occurredAt,
            recordedAt: row.recordedAt, requestID: row.requestID, isDestroyed: row.isDestroyed,
            leafHash: row.leafHash)
    }
}
