import Actions
import Domain
import Journal
import Wire

/// Writes what the audit verbs answer.
enum AuditRendering {
    static func json(_ entry: AuditEntry) -> JSON {
        [
            "position": .int(entry.position), "id": .string(entry.id.text), "room": .string(entry.room.text),
            "seq": .int(entry.seq), "type": .string(entry.type), "actor": PersonBody.card(entry.actor),
            "door": .string(entry.door), "occurred_at": JSON(entry.occurredAt), "recorded_at": JSON(entry.recordedAt),
            "request_id": .string(entry.requestID), "is_destroyed": .bool(entry.isDestroyed),
            "leaf_hash": .string(Hex.text(entry.leafHash)),
        ]
    }

    static func json(_ head: AuditHead, journal: Journal, isSigning: Bool) -> JSON {
        let isAnchored = head.anchors.contains { $0.isConfigured && $0.failing == nil && $0.anchored != nil }
        return [
            "origin": .string(journal.origin), "key": .string(journal.verifierKey), "position": .int(head.position),
            "checkpoint": head.head.map(json) ?? .null, "is_signing": .bool(isSigning),
            "is_anchored": .bool(isAnchored), "detail": .string(detail(head, isSigning: isSigning)),
            "anchors": .array(
                head.anchors.map { anchor in
                    [
                        "kind": .string(anchor.kind), "is_configured": .bool(anchor.isConfigured),
                        "size": .int(anchor.anchored?.size ?? 0), "anchored_at": JSON(anchor.anchored?.at),
                        "failures": .int(anchor.failing?.attempts ?? 0), "failed_at": JSON(anchor.failing?.at),
                    ]
                }),
        ]
    }

    private static func detail(_ head: AuditHead, isSigning: Bool) -> String {
        if !isSigning { return "No head is signed: the record is not what was signed before. An operator has to look." }
        let configured = head.anchors.filter(\.isConfigured)
        if configured.isEmpty {
            return "No anchor is set: whoever holds the database and the signing key could rewrite the record unseen."
        }
        if configured.contains(where: { $0.failing != nil }) {
            return "An anchor fails; the log of the server says why."
        }
        return "Heads are signed and anchored."
    }

    private static func json(_ head: SignedHead) -> JSON {
        [
            "size": .int(head.size), "root": .string(Hex.text(head.root)), "short_hash": .string(head.shortHash),
            "note": .string(head.note), "signed_at": JSON(head.signedAt),
        ]
    }

    static func json(_ proof: InclusionProof, key: String) -> JSON {
        [
            "type": "inclusion", "position": .int(proof.position), "leaf_hash": .string(Hex.text(proof.leafHash)),
            "size": .int(proof.size), "root": .string(Hex.text(proof.root)), "proof": AuditBodies.list(proof.path),
            "checkpoint": JSON(proof.head?.note), "key": .string(key),
        ]
    }

    static func json(_ proof: ConsistencyProof) -> JSON {
        [
            "type": "consistency", "from": .int(proof.from), "to": .int(proof.to),
            "from_root": .string(Hex.text(proof.fromRoot)), "to_root": .string(Hex.text(proof.toRoot)),
            "proof": AuditBodies.list(proof.path),
        ]
    }
}
