import Domain
import Sealing
import Storage

/// Records drafts within one transaction: numbers them, seals bodies, appends leaves, applies projections.
final class Recorder {
    private let db: any SQLConnection
    private let vault: Vault
    private let tallies: Tallies
    private let projections: Projections
    private var leafHash: [UInt8]
    private var growth: TreeGrowth
    /// False where nothing may be recorded in between; a key that is due is renewed by the next event.
    var renewsKeys = true
    /// Everything recorded so far in this transaction, in order.
    private(set) var events: [Event] = []
    /// True once something was destroyed, which then still stands in the write-ahead log.
    private(set) var hasErased = false

    init(_ db: any SQLConnection, vault: Vault, tallies: Tallies, tip: Tip) {
        self.db = db
        self.vault = vault
        self.tallies = tallies
        leafHash = tip.leafHash
        growth = TreeGrowth(tip.edge)
        projections = Projections(db, vault)
    }

    func record(_ drafts: [Draft], _ operation: Operation, now: Moment) throws -> [Event] {
        try drafts.map { try record($0, operation, now: now) }
    }

    private func record(_ draft: Draft, _ operation: Operation, now: Moment) throws -> Event {
        let type = Swift.type(of: draft.body)
        let isNewRoom = type == RoomCreated.self
        let tally = isNewRoom ? nil : try tallies.tally(draft.room, db)
        let recordedAt = max(now, tally?.recordedAt ?? now)
        if isNewRoom {
            try vault.makeKey(draft.room, at: recordedAt)
        } else if renewsKeys, let version = try vault.renewKeyIfDue(draft.room, head: tally?.head ?? 0, at: recordedAt)
        {
            let renewed = RoomKeyRenewed(room: draft.room, version: version)
            _ = try record(Draft(id: vault.newEventID(at: recordedAt), .house, renewed, .system), operation, now: now)
            // The house log's own key: the note took the number that was looked up before.
            if draft.room == .house { return try record(draft, operation, now: now) }
        }
        let actor = draft.actor ?? operation.scope.actor
        let sealed = try vault.seal(draft.body, room: draft.room, id: draft.id, actor: actor)
        let event = Event(
            position: growth.edge.size + 1, id: draft.id, room: draft.room, seq: (tally?.head ?? 0) + 1,
            type: type.type,
            actor: actor, door: draft.door ?? operation.door, occurredAt: operation.moment, recordedAt: recordedAt,
            requestID: operation.requestID, body: draft.body)
        try insert(event, version: type.version, sealed.sealed, sealed.commit)
        if try Erasure(db, vault).follow(event) { hasErased = true }
        try projections.apply(event)
        try SearchIndex.erase(event, db)
        try tallies.count(event, db)
        events.append(event)
        return event
    }

    private func insert(_ event: Event, version: Int64, _ body: [UInt8], _ commit: [UInt8]) throws {
        let leaf = Leaf(
            position: event.position, previous: leafHash, id: event.id, room: event.room, seq: event.seq,
            type: event.type, actor: event.actor, door: event.door, occurredAt: event.occurredAt,
            recordedAt: event.recordedAt, requestID: event.requestID, commit: commit)
        let hash = leaf.hash
        try EventQueries.insert(
            EventRow(
                position: event.position, id: event.id, room: event.room, seq: event.seq, type: event.type,
                version: version, actor: event.actor, door: event.door.rawValue, occurredAt: event.occurredAt,
                recordedAt: event.recordedAt, requestID: event.requestID, body: body, commit: commit, leafHash: hash),
            db)
        growth.append(hash)
        leafHash = hash
    }

    /// Where the journal ends once this transaction is committed.
    var tip: Tip { Tip(leafHash: leafHash, edge: growth.edge) }

    /// Stores the tree as far as it grew, once at the end of the transaction.
    func storeTree() throws {
        if !events.isEmpty { try growth.store(db) }
    }
}
