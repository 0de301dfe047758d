import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// The audit trail and its proofs.
enum AuditRoutes {
    static var routes: [Route] { [entries, checkpoint, proof, messageProof] }

    private static let position = Schema.int(min: 1)

    private static var entries: Route {
        Route(
            method: .get, path: "audit/entries/", operation: "listAuditEntries", tag: "audit",
            summary: "Who did what when: all of it for compliance, their own room for its commander.",
            query: [
                .query("type", Schema.text(max: Limits.auditWordBytesMax), "Only this type of event."),
                .query(
                    "actor", Schema.text(max: Limits.auditWordBytesMax),
                    "Only of this person, by user name or id; also `system` and `operator:<uid>`."),
                .query("room", Schema.text(max: 64), "Only this room, by id, slug or incident key."),
                .query("before", position, "Entries before this position, newest first; the newest unless given."),
                .query("after", Schema.int(), "Entries after this position, in order."),
                .size("limit", "Entries of a page, as page_size."),
            ], successes: [.page(of: Schema.ref("AuditEntry"))]
        ) { call in
            let fields = call.query.fields
            let after = try fields.int("after", in: 0...Int64.max)
            let before = try fields.int("before", in: 1...Int64.max)
            let start: ListAuditEntries.Start = after.map { .after($0) } ?? .before(before ?? .max)
            var list = ListAuditEntries(
                start: start, limit: call.pageSize(call.query["limit"] == nil ? "page_size" : "limit"))
            list.type = try fields.optionalText("type", max: Limits.auditWordBytesMax)
            list.actor = try fields.optionalText("actor", max: Limits.auditWordBytesMax)
            list.room = try fields.optionalText("room", max: 64).map { RoomReference($0) }
            let page = try await call.ask(list)
            let next = page.next.map { [after == nil ? "before" : "after": String($0)] }
            return .json(
                PageBody.bytes(
                    count: nil, next: next.map { call.link($0) }, previous: nil,
                    results: page.entries.map { AuditRendering.json($0).bytes }))
        }
    }

    private static var checkpoint: Route {
        Route(
            method: .get, path: "audit/checkpoint/", operation: "getAuditCheckpoint", tag: "audit",
            summary: "The newest signed head of the record, and where heads are anchored.",
            successes: [.ok(Schema.ref("AuditHead"))]
        ) { call in
            let kinds = call.parts.anchoring.anchors.map(\.kind)
            let head = try await call.ask(ReadCheckpoint(anchors: kinds))
            let isSigning = await call.parts.notary.alarm == nil
            return .json(AuditRendering.json(head, journal: call.parts.journal, isSigning: isSigning))
        }
    }

    private static var proof: Route {
        Route(
            method: .get, path: "audit/proof/", operation: "getAuditProof", tag: "audit",
            summary: "That an entry is in the tree (position or id), or that one tree grew out of another (from).",
            query: [
                .query("position", position, "The entry's position."),
                .query("id", Schema.uuid, "A message's id, instead of its position."),
                .query("size", position, "Leaves of the tree; the newest signed head's unless given."),
                .query("from", Schema.int(), "Leaves of the earlier tree."),
                .query("to", Schema.int(), "Leaves of the later tree; the newest signed head's unless given."),
            ],
            successes: [.ok(["anyOf": [Schema.ref("InclusionProof"), Schema.ref("ConsistencyProof")]])]
        ) { call in
            // What is wrong is refused, also where another parameter makes it needless.
            let fields = call.query.fields
            let from = try fields.int("from", in: 0...Int64.max)
            let to = try fields.int("to", in: 0...Int64.max)
            let position = try fields.int("position", in: 1...Int64.max)
            let id: EventID? = try fields.id("id")
            let size = try fields.int("size", in: 1...Int64.max)
            if let from {
                return .json(AuditRendering.json(try await call.ask(ProveGrowth(from: from, to: to))))
            }
            guard let entry = position.map({ .position($0) }) ?? id.map({ ProveEntry.Entry.id($0) }) else {
                throw Refusal.invalid("position", "Name an entry by position or id, or trees by from and to.")
            }
            let prove = ProveEntry(entry, size: size)
            return .json(AuditRendering.json(try await covered(prove, call), key: call.parts.journal.verifierKey))
        }
    }

    private static var messageProof: Route {
        Route(
            method: .get, path: "war-room-messages/{id}/proof/", operation: "getMessageProof", tag: "war-room-messages",
            summary: "What proves the message and its edits to somebody who does not trust this server.",
            successes: [.ok(Schema.ref("MessageProof"))]
        ) { call in
            let proof = try await covered(ProveMessage(message: call.id()), call)
            return .json(proof.encoded(key: call.parts.journal.verifierKey))
        }
    }

    /// The proof, after a head was signed over what is newer than the last one.
    private static func covered<Proof, Question: Inquiry>(
        _ question: Question, _ call: Call
    ) async throws -> Proof where Question.Answer == Covered<Proof> {
        // What is asked for may be edited in between, but hardly twice.
        for _ in 0..<3 {
            switch try await call.ask(question) {
            case .proven(let proof): return proof
            case .uncovered(let position): try await call.parts.notary.cover(position, at: call.moment)
            }
        }
        throw Refusal(.busy, "It is being changed; try again.", retryAfterMilliseconds: 1000)
    }
}
