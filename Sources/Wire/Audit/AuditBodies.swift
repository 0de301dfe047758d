package import Domain

/// The audit trail as REST shows it. Hashes are hexadecimal; notes are the text of C2SP signed notes.
package enum AuditBodies {
    /// The components that these bodies are described by.
    static var components: [(name: String, schema: JSON)] {
        [
            ("AuditEntry", entry), ("SignedHead", signedHead), ("AuditHead", head), ("InclusionProof", inclusion),
            ("ConsistencyProof", consistency), ("MessageProof", messageProof),
        ]
    }

    private static var hash: JSON { ["type": "string", "pattern": "^[0-9a-f]{64}$"] }
    private static var hashes: JSON { Schema.list(of: hash) }

    private static var entry: JSON {
        Schema.object(
            [
                Schema.always("position", Schema.int(min: 1)), Schema.always("id", Schema.uuid),
                Schema.always("room", Schema.uuid), Schema.always("seq", Schema.int(min: 1)),
                Schema.always("type", Schema.text), Schema.always("actor", Schema.ref("PersonCard")),
                Schema.always("door", Schema.text), Schema.always("occurred_at", Schema.moment),
                Schema.always("recorded_at", Schema.moment), Schema.always("request_id", Schema.text),
                Schema.always("is_destroyed", Schema.bool), Schema.always("leaf_hash", hash),
            ], "Who did what when, never what was said.")
    }

    private static var signedHead: JSON {
        Schema.object([
            Schema.always("size", Schema.int(min: 1)), Schema.always("root", hash),
            Schema.always("short_hash", Schema.text), Schema.always("note", Schema.text),
            Schema.always("signed_at", Schema.moment),
        ])
    }

    private static var head: JSON {
        Schema.object([
            Schema.always("origin", Schema.text), Schema.always("key", Schema.text),
            Schema.always("position", Schema.int()),
            Schema.always("checkpoint", Schema.nullable(Schema.ref("SignedHead"))),
            Schema.always("is_signing", Schema.bool), Schema.always("is_anchored", Schema.bool),
            Schema.always("detail", Schema.text),
            Schema.always(
                "anchors",
                Schema.list(
                    of: Schema.object([
                        Schema.always("kind", Schema.text), Schema.always("is_configured", Schema.bool),
                        Schema.always("size", Schema.int()),
                        Schema.always("anchored_at", Schema.nullable(Schema.moment)),
                        Schema.always("failures", Schema.int()),
                        Schema.always("failed_at", Schema.nullable(Schema.moment)),
                    ]))),
        ])
    }

    private static var inclusion: JSON {
        Schema.object([
            Schema.always("type", Schema.const("inclusion")), Schema.always("position", Schema.int(min: 1)),
            Schema.always("leaf_hash", hash), Schema.always("size", Schema.int(min: 1)), Schema.always("root", hash),
            Schema.always("proof", hashes), Schema.always("checkpoint", Schema.nullable(Schema.text)),
            Schema.always("key", Schema.text),
        ])
    }

    private static var consistency: JSON {
        Schema.object([
            Schema.always("type", Schema.const("consistency")), Schema.always("from", Schema.int()),
            Schema.always("to", Schema.int()), Schema.always("from_root", hash), Schema.always("to_root", hash),
            Schema.always("proof", hashes),
        ])
    }

    /// The members that a leaf's hash is made of; the moments are microseconds.
    private static var leaf: JSON {
        Schema.object([
            Schema.always("actor", Schema.text), Schema.always("commit", hash), Schema.always("door", Schema.text),
            Schema.always("id", Schema.uuid), Schema.always("occurred_at", ["type": "integer"]),
            Schema.always("position", Schema.int(min: 1)), Schema.always("prev", hash),
            Schema.always("recorded_at", ["type": "integer"]), Schema.always("request", Schema.text),
            Schema.always("room", Schema.uuid), Schema.always("seq", Schema.int(min: 1)),
            Schema.always("type", Schema.text), Schema.always("v", Schema.int(min: 1)),
        ])
    }

    private static var messageProof: JSON {
        Schema.object(
            [
                Schema.always("type", Schema.const("proof")), Schema.always("v", Schema.int(min: 1)),
                Schema.always("message", Schema.uuid), Schema.always("key", Schema.text),
                Schema.always("checkpoint", Schema.text),
                Schema.always(
                    "entries",
                    Schema.list(
                        of: Schema.object([
                            Schema.always("leaf", leaf),
                            Schema.always("body", Schema.choice(["open", "withheld", "destroyed"])),
                            Schema.maybe("salt", hash), Schema.maybe("content", Schema.text),
                            Schema.always("proof", hashes),
                        ]))),
            ], "What verifies offline: leaves, what was committed to, paths, the signed head and the key that signs.")
    }

    /// Hashes as hexadecimal texts.
    package static func list(_ hashes: [[UInt8]]) -> JSON { .array(hashes.map { .string(Hex.text($0)) }) }
}
