package import Domain
import Sealing
package import Storage

/// Folds a room's log and compares the fold with the projections after every event, and at the end with the present ones.
package struct Replay: Sendable {
    /// What a replay found.
    package struct Report: Sendable {
        /// Events of the room.
        package let events: Int64
        /// Where fold and projections differ, each with the seq; empty when nowhere.
        package let differences: [String]
    }

    /// Differences reported; one is enough to act on.
    private static let reportedMax = 20

    private let keyring: Keyring
    private let ambient: Ambient

    /// A replay with a journal's keys.
    package init(_ journal: Journal) {
        keyring = journal.keyring
        ambient = journal.ambient
    }

    /// Replays the whole journal into a scratch store, since a room's projections depend on people and on other rooms, in one
    /// view of the source: a server may go on writing meanwhile.
    ///
    /// - Throws: `StorageError`; `Fault` when an event does not open.
    package func check(_ room: RoomID, _ source: any Store, scratch: any Store) async throws -> Report {
        try await source.read { db in
            let keys = try KeyQueries.all(db)
            return try scratch.transaction { copy in
                for key in keys { try KeyQueries.insert(key, copy) }
                return try check(room, db, copy)
            }
        }
    }

    private func check(
        _ room: RoomID, _ source: any SQLConnection, _ copy: any SQLConnection
    ) throws -> Report {
        let vault = Vault(copy, keyring: keyring, ambient: ambient)
        let (tallies, projections) = (Tallies(), Projections(copy, vault))
        var state = RoomState(room, messagesMax: Limits.stateMessagesMax)
        var differences: [String] = []
        var (after, count) = (Int64(0), Int64(0))
        while true {
            let page = try EventQueries.journal(after: after, limit: Limits.logPageMax, source).map(vault.open)
            guard let last = page.last else { break }
            for event in page {
                try projections.apply(event)
                try tallies.count(event, copy)
                guard event.room == room else { continue }
                try tallies.store(copy)
                state.apply(event)
                count += 1
                guard differences.count < Self.reportedMax else { continue }
                differences += try ProjectedRoom(copy, vault, state).differences.map { "seq \(event.seq): \($0)" }
            }
            after = last.position
        }
        let present = ProjectedRoom(source, Vault(source, keyring: keyring, ambient: ambient), state)
        differences += try present.differences.map { "now: \($0)" }
        return Report(events: count, differences: Array(differences.prefix(Self.reportedMax)))
    }
}

/// A room in the projections, beside its fold.
private struct ProjectedRoom {
    private let db: any SQLConnection
    private let vault: Vault
    private let state: RoomState

    init(_ db: any SQLConnection, _ vault: Vault, _ state: RoomState) {
        self.db = db
        self.vault = vault
        self.state = state
    }

    /// What differs, by name and without content.
    var differences: [String] {
        get throws {
            guard let row = try RoomQueries.room(state.room, for: nil, db)?.room else { return ["room is missing"] }
            return try ofRoom(row) + ofMembers() + ofIncident() + ofPins() + ofTasks() + ofMessages()
        }
    }

    private func named(_ pairs: [(String, Bool)]) -> [String] { pairs.filter { !$0.1 }.map(\.0) }

    private func ofRoom(_ row: RoomRow) throws -> [String] {
        let id = row.id
        return named([
            ("room slug", row.slug == state.slug),
            ("room name", try vault.open(column: row.name, "rooms.name", row: id.text, room: id) == state.name),
            (
                "room description",
                try vault.open(column: row.description, "rooms.description", row: id.text, room: id)
                    == state.description
            ),
            ("room privacy", row.isPrivate == state.isPrivate),
            ("room classification", row.classification == state.classification),
            ("room archived", row.isArchived == state.isArchived && row.archivedAt == state.archivedAt),
            ("room head", row.head == state.seq), ("room created", row.createdAt == state.createdAt),
            ("count of members", row.membersCount == Int64(state.members.count)),
            ("count of messages", row.messagesCount == state.messagesCount),
        ])
    }

    private func ofMembers() throws -> [String] {
        let rows = try MemberQueries.members(state.room, limit: Int(Int32.max), db)
        let members = Dictionary(uniqueKeysWithValues: rows.map { ($0.person, $0) })
        let isSame =
            members.count == state.members.count
            && state.members.allSatisfy { person, member in
                members[person].map { $0.role == member.role && $0.joinedAt == member.joinedAt } ?? false
            }
        return isSame ? [] : ["members"]
    }

    private func ofIncident() throws -> [String] {
        guard let then = state.incident else { return [] }
        guard let row = try IncidentQueries.incident(then.id, db) else { return ["incident is missing"] }
        let text = try vault.open(
            column: row.details, "incidents.details", row: row.id.text, room: row.room)
        let roles = Dictionary(
            uniqueKeysWithValues: try RoleQueries.holders(then.id, db).map { ($0.role, $0.person) })
        return named([
            ("incident details", text == then.details.json.text), ("incident number", row.number == then.number),
            ("incident status", row.status == then.status), ("incident severity", row.severity == then.severity),
            ("incident type", row.type == then.type && row.realness == then.realness),
            ("incident privacy", row.isPrivate == then.isPrivate),
            ("incident classification", row.classification == then.classification),
            ("incident reporter", row.reporter == then.reporter), ("incident assignee", row.assignee == then.assignee),
            ("incident closure", row.closure == then.closure), ("incident roles", roles == state.roles),
            ("incident version", row.version == then.version),
            ("incident moments", row.createdAt == then.createdAt && row.updatedAt == then.updatedAt),
        ])
    }

    private func ofPins() throws -> [String] {
        let pins = try MessageQueries.pinned(state.room, limit: Int(Int32.max), db).map(\.id)
        return pins == state.pins ? [] : ["pins"]
    }

    private func ofTasks() throws -> [String] {
        let rows = try TaskQueries.page(
            state.room, kind: nil, states: [], offset: 0, limit: Int(Int32.max), db
        ).tasks
        let isSame =
            rows.count == state.tasks.count
            && zip(rows, state.tasks).allSatisfy { row, then in
                row.id == then.id && row.kind == then.kind && row.state == then.state && row.owner == then.owner
                    && row.due == then.due
            }
        return isSame ? [] : ["tasks"]
    }

    private func ofMessages() throws -> [String] {
        let rows = try MessageQueries.messages(state.messages.map(\.id), db)
        let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
        let wrong = state.messages.filter { then in
            guard let row = byID[then.id] else { return true }
            // A message that lost its content is known by its place alone until its redaction tells what remains of it.
            return row.seq != then.seq || row.sender.text != then.sender.text || row.deletedAt != then.deletedAt
                || row.redactedAt != then.redactedAt || row.pinnedAt != then.pinnedAt
                || row.pinnedBy?.text != then.pinnedBy?.text
                || (then.redactedAt == nil && row.revisions != then.revisions)
        }
        return wrong.map { "message #\($0.seq)" }
    }
}
