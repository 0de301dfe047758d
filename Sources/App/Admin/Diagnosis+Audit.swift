import Domain
import Journal
import Storage

extension Diagnosis {
    /// Whether the record is what was signed, and whether what was signed is out of the server's reach.
    func audit() async -> [Check] {
        do {
            if let reason = try await house.notary.examine() {
                return [
                    Check(
                        name: "audit", verdict: .wrong,
                        finding: "no head is signed: \(reason); keep this database and restore a backup")
                ]
            }
            let newest = try await house.store.read { db in try CheckpointQueries.newest(db) }
            guard let newest else {
                return [Check(name: "audit", verdict: .note, finding: "no head is signed yet"), try await anchors()]
            }
            let signed =
                "the head of \(newest.size) entries, \(Hex.text(newest.root.prefix(8))), "
                + "was signed at \(newest.signedAt.rfc3339)"
            return [Check(name: "audit", verdict: .fine, finding: signed), try await anchors()]
        } catch {
            return [Check(name: "audit", verdict: .wrong, finding: Explanation.of(error))]
        }
    }

    private func anchors() async throws -> Check {
        let anchors = house.anchoring.anchors
        guard !anchors.isEmpty else {
            return Check(
                name: "anchors", verdict: .note,
                finding:
                    "none is set, so whoever holds database and key can rewrite the record unseen; set "
                    + "MUSTER_AUDIT_ANCHOR_FILE to a path on another machine's disk")
        }
        var findings: [String] = []
        for anchor in anchors {
            let (done, failure) = try await house.store.read { db in
                (
                    try CheckpointQueries.newestAnchor(kind: anchor.kind, db),
                    try CheckpointQueries.anchorFailure(kind: anchor.kind, db)
                )
            }
            if let failure {
                return Check(
                    name: "anchors", verdict: .wrong,
                    finding:
                        "\(anchor.place) failed \(failure.attempts) times, last at \(failure.at.rfc3339): "
                        + failure.reason)
            }
            let reached = done.map { "has the head of \($0.size) entries" } ?? "has no head yet"
            findings.append("\(anchor.place) \(reached)")
        }
        return Check(name: "anchors", verdict: .fine, finding: findings.joined(separator: "; "))
    }
}
