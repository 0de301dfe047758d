import Domain
import Testing

struct EventCatalogTests {
    @Test func `every released type has a golden text`() {
        #expect(Set(GoldenEvent.all.map(\.type)) == Set(EventCatalog.types))
        #expect(EventCatalog.types.count == 88)
    }

    @Test(arguments: GoldenEvent.all)
    func `a body is recorded as its golden text`(_ golden: GoldenEvent) {
        #expect(golden.body.json.text == golden.text)
    }

    @Test(arguments: GoldenEvent.all)
    func `a recorded text is read as the body it was`(_ golden: GoldenEvent) throws {
        let read = try EventCatalog.decode(type: golden.type, JSONParser.parse(Array(golden.text.utf8)))
        #expect(isSame(read, golden.body))
        #expect(read.json.text == golden.text)
    }

    /// Bodies are compared as what they are, not by their texts.
    private func isSame(_ a: any EventBody, _ b: any EventBody) -> Bool {
        func compare<Body: EventBody & Equatable>(_ a: Body) -> Bool { (b as? Body) == a }
        guard let a = a as? any (EventBody & Equatable) else { return false }
        return compare(a)
    }

    @Test(arguments: GoldenEvent.all)
    func `a member that a later release adds does not keep a body from being read`(_ golden: GoldenEvent) throws {
        var object = try #require(try JSONParser.parse(Array(golden.text.utf8)).object)
        object["added_later"] = ["x": 1]
        let read = try EventCatalog.decode(type: golden.type, .object(object))
        #expect(isSame(read, golden.body))
    }

    @Test(arguments: GoldenEvent.all)
    func `a body without one of its required members is damage, never a guess`(_ golden: GoldenEvent) throws {
        let object = try #require(try JSONParser.parse(Array(golden.text.utf8)).object)
        for name in object.members.map(\.name) {
            var cut = object
            cut[name] = nil
            do {
                let read = try EventCatalog.decode(type: golden.type, .object(cut))
                #expect(
                    Self.optional.contains(name) || Self.optionalIn[golden.type]?.contains(name) == true,
                    "\(golden.type) was read without \(name): \(read.json.text)")
            } catch let refusal as Refusal {
                #expect(refusal.fields.map(\.field) == [name])
            }
        }
    }

    /// Members whose absence means something: nothing changed, nobody, or the default of the first release.
    private static let optional: Set<String> = [
        "incident", "private", "classification", "name", "description", "reply_to", "thread_root", "mentions",
        "client_id",
        "ack_required", "count", "kind", "type", "assignee", "summary", "services", "labels", "priority", "reason",
        "changed", "display_name", "role", "clearance", "is_active", "expires_at",
    ]
    /// The same, where only one type may lack the member.
    private static let optionalIn: [String: Set<String>] = [
        "message.redacted": ["edits", "edited_at", "request", "run"],
        "room.shredded": ["declared", "request", "policy"],
        "destruction.requested": ["message"], "hold.placed": ["room"], "hold.released": ["room"],
        "retention.policy_set": ["action", "incident_type", "incident_status", "room"],
        "access.read": ["room", "grant"],
        "access.denied": ["room"], "access.break_glass_opened": ["until"], "system.restored": ["abandoned"],
        "command.started": ["answer_private"], "command.finished": ["result"], "timeline.entry_added": ["at"],
        "incident.moment_corrected": ["at"], "incident.declared": ["impact"], "incident.field_changed": ["impact"],
        "incident.status_changed": ["closure"], "task.added": ["owner", "due"], "task.changed": ["owner", "due"],
        "decision.made": ["reversible", "supersedes"], "role.assigned": ["person"], "update.sent": ["next_due"],
        "token.created": ["scopes"], "run.started": ["message", "args", "waits_until"], "run.approved": ["step"],
        "run.step_started": ["label", "waits_until"], "run.step_finished": ["label", "failing", "result"],
        "file.uploaded": ["file_description", "message"], "file.classified": ["why"], "file.shredded": ["policy"],
        "file.scanned": ["why"],
        "file.accessed": ["address", "note"],
    ]

    @Test func `a type that this release does not know is a fault`() {
        #expect(throws: Fault.self) { try EventCatalog.decode(type: "message.sung", [:]) }
        #expect(throws: Fault.self) { try EventCatalog.decode(type: "", [:]) }
    }

    @Test(arguments: EventCatalog.types)
    func `a body that is no object is refused`(_ type: String) {
        for value in [JSON.null, [], "text", 1] {
            #expect(throws: Refusal.self) { try EventCatalog.decode(type: type, value) }
        }
    }

    @Test(arguments: EventCatalog.types)
    func `a type is a noun and a past tense`(_ type: String) {
        let parts = type.split(separator: ".")
        #expect(parts.count == 2)
        #expect(type.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2E || $0 == 0x5F })
        let irregular: Set = [
            "member.left", "system.signed_in", "system.signed_out", "incident.held", "retention.policy_set",
            "access.read", "system.backed_up", "timeline.entry_hidden", "decision.made",
            "role.handed_over", "update.sent", "update.overdue",
            "runbook.secret_set", "run.step_handed_over",
        ]
        #expect(type.hasSuffix("ed") || irregular.contains(type))
    }
}
