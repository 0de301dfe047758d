import Testing
import Wire

@testable import Domain

/// W5: what an event's frame may carry, to everybody who may read the room.
@Suite struct EventSecrecyTests {
    /// Every member name of every frame of an event, at any depth. Whoever adds one has asked whether each reader of the
    /// room may see it, whatever they may do there.
    private static let allowed: Set<String> = [
        "type", "seq", "id", "at", "actor", "username", "display_name", "kind", "event", "data",
        "message", "war_room", "incident", "sender", "message_type", "content", "content_html", "reply_to", "thread",
        "root", "reply_count", "last_reply_at", "mentions",
        "attachments", "reactions", "emoji", "count", "counts", "users", "action", "is_pinned", "pinned_by",
        "pinned_at", "edited_at", "deleted_at", "revisions",
        "is_encrypted", "client_id", "created_at", "ack_required", "acknowledged_by", "message_id", "reason",
        "destroyed", "redacted_at", "redacted",
        "user", "role", "by", "room", "name", "description", "privacy_level", "status", "archived_at", "slug",
        "classification",
        "key", "title", "summary", "services", "labels", "priority", "status_category", "severity", "visibility",
        "assignee", "held", "hold", "external", "timeline_event",
        "number", "runbook", "version", "digest", "risk", "waits_until", "epoch", "run", "step", "next", "label",
        "state", "failing",
        "microseconds", "result", "zone",
        "command", "args", "is_private", "run_id", "execution_time_ms", "result_id",
        "change", "entry_id", "moment", "occurred_at", "task", "state", "owner", "due", "decision", "is_reversible",
        "supersedes", "relation", "closure_reason", "impact", "update", "audience", "next_due", "from",
        "file", "size", "filename", "content_type", "why", "policy",
    ]

    /// Types that only the house log has, which is never sent to anybody.
    private static let houseOnly = [
        "person.", "token.", "system.", "retention.", "hold.", "destruction.", "access.",
        "room.shredded", "runbook.", "bot.", "file.accessed",
    ]

    /// Parts of names that secrets go by.
    private static let secretive = [
        "password", "secret", "hash", "salt", "cookie", "credential", "otp", "recovery_code", "api_key", "private_key",
        "wrapped_key", "cipher", "nonce", "mac", "authorization",
    ]

    private static let room = RoomID(trusted: "0193d3a0-0000-7000-8000-0000000000aa")

    private func names(of golden: GoldenEvent, in room: RoomID = room) throws -> Set<String>? {
        let moment = Moment(microseconds: 1_795_334_534_370_525)
        let event = Event(
            position: 1, id: EventID(trusted: "0193d3a0-0000-7000-8000-0000000000ab"), room: room, seq: 1,
            type: golden.type, actor: .system, door: .rest, occurredAt: moment, recordedAt: moment, requestID: "r",
            body: golden.body)
        let bytes = EventFrame.encode(
            event, isWithdrawn: false,
            card: { PersonCard(id: $0.text, username: "u", displayName: "U", kind: .user) }, incidentKey: "INC-1")
        return try bytes.map { try names(in: JSONParser.parse($0)) }
    }

    private func names(in value: JSON, below isMap: Bool = false) -> Set<String> {
        switch value {
        case .object(let object):
            // Emojis are names of this one.
            object.members.reduce(into: []) { names, member in
                if !isMap { names.insert(member.name) }
                names.formUnion(self.names(in: member.value, below: member.name == "counts"))
            }
        case .array(let elements): elements.reduce(into: []) { $0.formUnion(names(in: $1)) }
        default: []
        }
    }

    @Test func `a frame carries only members that every reader of the room may see`() throws {
        for golden in GoldenEvent.all where !Self.houseOnly.contains(where: golden.type.hasPrefix) {
            let names = try #require(try names(of: golden))
            #expect(names.isSubset(of: Self.allowed), "\(golden.type): \(names.subtracting(Self.allowed).sorted())")
        }
    }

    @Test func `no member of any event goes by the name of a secret, in the record or in a frame`() throws {
        for golden in GoldenEvent.all {
            let recorded = names(in: golden.body.json)
            for name in try recorded.union(names(of: golden) ?? []) {
                let isSecretive = Self.secretive.contains { name.contains($0) }
                #expect(!isSecretive, "\(golden.type): \(name)")
            }
        }
    }

    @Test func `what only the house log has never becomes a frame`() throws {
        for golden in GoldenEvent.all { #expect(try names(of: golden, in: .house) == nil, "\(golden.type)") }
    }
}
