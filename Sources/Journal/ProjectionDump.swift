import Domain
import Storage

/// One projection table as comparable rows. Sealed columns are opened first: the same text is sealed differently each time.
struct ProjectionDump: Sendable {
    /// How a column is compared.
    enum Column: Sendable {
        /// As it stands.
        case plain(String)
        /// As hexadecimal text.
        case bytes(String)
        /// Opened; the second names the column that holds the room whose key sealed it, nil the house.
        case sealed(String, room: String?)
    }

    let table: String
    let key: [String]
    let columns: [Column]

    static let all: [ProjectionDump] =
        [
            ProjectionDump(
                table: "people", key: ["id"],
                columns: [.sealed("display_name", room: nil)]
                    + plain("username", "kind", "role", "clearance", "is_active", "created_at")),
            ProjectionDump(
                table: "rooms", key: ["id"],
                columns: [.sealed("name", room: "id"), .sealed("description", room: "id")]
                    + plain(
                        "slug", "incident_id", "is_private", "classification", "is_archived", "head", "members_count",
                        "messages_count", "recorded_at", "created_at", "archived_at", "shredded_at")),
            ProjectionDump(table: "members", key: ["person_id", "room_id"], columns: plain("role", "joined_at")),
            ProjectionDump(
                table: "messages", key: ["room_id", "seq"],
                columns: plain(
                    "id", "sender", "type", "content_seq", "reply_to", "thread_root", "reply_count", "last_reply_at",
                    "edited_at", "deleted_at", "redacted_at", "revisions", "pinned_by", "pinned_at", "pin_seq",
                    "ack_required",
                    "created_at") + [.bytes("client_key"), .bytes("content_mac")]),
            ProjectionDump(table: "edits", key: ["message_id", "seq"], columns: []),
            ProjectionDump(table: "reactions", key: ["message_id", "emoji", "person_id"], columns: plain("seq")),
            ProjectionDump(table: "acknowledgements", key: ["message_id", "person_id"], columns: plain("seq")),
            ProjectionDump(table: "mentions", key: ["person_id", "room_id", "seq"], columns: []),
            ProjectionDump(
                table: "incidents", key: ["id"],
                columns: [.sealed("details", room: "room_id")]
                    + plain(
                        "number", "room_id", "status", "severity", "realness", "type", "is_private", "classification",
                        "reporter", "assignee", "closure_reason", "created_at", "updated_at", "version")),
        ] + governance

    private static let governance: [ProjectionDump] = [
        ProjectionDump(
            table: "command_runs", key: ["id"],
            columns: plain(
                "room_id", "message_id", "actor", "started_seq", "started_at", "state", "finished_seq", "result_id")),
        ProjectionDump(
            table: "timeline", key: ["room_id", "seq"],
            columns: plain(
                "id", "type", "message_id", "run_id", "at", "original_at", "is_hidden", "changed_seq")),
        ProjectionDump(
            table: "tasks", key: ["id"],
            columns: plain(
                "room_id", "seq", "kind", "state", "owner", "due_at", "added_by", "added_at", "ended_at")),
        ProjectionDump(
            table: "decisions", key: ["id"],
            columns: plain(
                "room_id", "seq", "is_reversible", "supersedes", "superseded_by", "made_by", "made_at")),
        ProjectionDump(
            table: "incident_links", key: ["incident_id", "relation", "other_id"], columns: plain("room_id", "seq")),
        ProjectionDump(
            table: "incident_roles", key: ["incident_id", "role"], columns: plain("person_id", "room_id", "seq")),
        ProjectionDump(
            table: "updates", key: ["id"],
            columns: plain("room_id", "seq", "audience", "next_due_at", "overdue_at", "sent_by", "sent_at")),
        ProjectionDump(
            table: "files", key: ["id"],
            columns: [.sealed("details", room: "room_id")]
                + plain(
                    "room_id", "seq", "message_id", "uploader", "size", "classification", "scan", "created_at",
                    "shredded_at", "damaged_at")),
        ProjectionDump(table: "file_custody", key: ["file_id", "room_id", "seq"], columns: []),
        ProjectionDump(
            table: "runbooks", key: ["name", "version"],
            columns: [.sealed("title", room: nil), .sealed("source", room: nil)]
                + plain("risk", "digest", "saved_by", "saved_at")),
        ProjectionDump(
            table: "runs", key: ["id"],
            columns: plain(
                "number", "room_id", "message_id", "actor", "runbook", "version", "digest", "risk", "state", "step",
                "is_failing", "wake_at", "approved_by", "started_seq", "started_at", "finished_seq", "finished_at",
                "epoch")),
        ProjectionDump(
            table: "run_steps", key: ["run_id", "step"],
            columns: plain(
                "action", "state", "started_seq", "started_at", "finished_seq", "finished_at", "decided_by",
                "result_id")),
        ProjectionDump(
            table: "destructions", key: ["id"],
            columns: [.sealed("reason", room: nil)]
                + plain(
                    "kind", "room_id", "message_id", "requested_by", "requested_at", "state", "decided_by",
                    "decided_at")),
        ProjectionDump(
            table: "holds", key: ["id"],
            columns: [.sealed("reason", room: nil), .sealed("release_reason", room: nil)]
                + plain("room_id", "incident_id", "placed_by", "placed_at", "released_by", "released_at")),
        ProjectionDump(
            table: "grants", key: ["id"],
            columns: plain(
                "room_id", "person_id", "kind", "opened_at", "opened_seq", "until", "approved_by", "closed_at",
                "closed_how", "reviewed_by", "reviewed_at")),
        ProjectionDump(
            table: "retention_policies", key: ["id"],
            columns: [.sealed("name", room: nil)]
                + plain(
                    "days", "act", "classification", "incident_type", "incident_status", "room_id", "created_by",
                    "created_at",
                    "updated_at")),
    ]

    private static func plain(_ names: String...) -> [Column] { names.map(Column.plain) }

    func empty(_ db: any SQLConnection) throws {
        try db.execute("DELETE FROM \(name(table))")
    }

    /// Every row: its key as text, and its columns as text.
    func rows(_ db: any SQLConnection, _ vault: Vault) throws -> [String: [String]] {
        let raw = try db.all("SELECT \(selection) FROM \(name(table))") { row in
            (
                key: key.indices.map(row.text).joined(separator: "/"),
                values: columns.enumerated().map { Self.value($1, row, key.count + $0 * 2) }
            )
        }
        var rows: [String: [String]] = [:]
        for (rowKey, values) in raw { rows[rowKey] = try values.map { try open($0, rowKey, vault) } }
        return rows
    }

    private enum Value {
        case text(String)
        case sealed([UInt8], column: String, room: RoomID)
    }

    private static func value(_ column: Column, _ row: any SQLRow, _ at: Int) -> Value {
        switch column {
        case .plain: .text(row.isNull(at) ? "∅" : row.text(at))
        case .bytes: .text(row.isNull(at) ? "∅" : Hex.text(row.bytes(at)))
        case .sealed(let name, let room):
            .sealed(row.bytes(at), column: name, room: room == nil ? .house : row.id(at + 1))
        }
    }

    private func open(_ value: Value, _ key: String, _ vault: Vault) throws -> String {
        switch value {
        case .text(let text): return text
        case .sealed(let bytes, _, _) where bytes.isEmpty: return "∅"
        case .sealed(let bytes, let column, let room):
            do {
                return try vault.open(column: bytes, "\(table).\(column)", row: key, room: room)
            } catch is Fault {
                // Damage is a difference like any other: a rebuild mends it.
                return "∅ does not open"
            }
        }
    }

    /// The keys, then two expressions a column: its value, and the room whose key sealed it.
    private var selection: SQL {
        let parts =
            key
            + columns.flatMap { column in
                switch column {
                case .plain(let name), .bytes(let name): [name, "NULL"]
                case .sealed(let name, let room): [name, room ?? "NULL"]
                }
            }
        return name(parts.joined(separator: ", "))
    }

    /// Names of tables and columns come from this file alone, never from outside.
    private func name(_ text: String) -> SQL { SQL(stringLiteral: text) }
}
