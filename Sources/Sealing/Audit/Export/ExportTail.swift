package import Domain
import Foundation

/// What stands behind the leaves of an export (docs/reference/audit-export.md, rule 2).
struct ExportTail {
    /// The heads among it.
    private(set) var heads: HeadBook
    /// What is wrong, but for the heads.
    private(set) var findings: [AuditFinding] = []
    private let size: Int64
    private var number: Int64 = 0
    private var checkpoints: Int64 = 0
    private var anchors: Int64 = 0
    private var isDamaged = false
    private var hasEnded = false

    /// Begins after the header's line.
    init(_ heads: HeadBook) {
        self.heads = heads
        size = heads.size
    }

    /// True when the file is what was written.
    var isWhole: Bool { hasEnded && !isDamaged }

    /// Takes the next line; those of leaves are only counted.
    ///
    /// - Parameter digest: gives the SHA-256 of all bytes before the line.
    mutating func take(_ line: UnsafeMutableBufferPointer<UInt8>, digest: () -> TreeHash) {
        number += 1
        guard number > size else { return }
        if ExportLine.isLeaf(line) {
            findings.append(AuditFinding(.gap, at: size + 1, "there are more events than the header says"))
        } else if !hasEnded, let note = ExportLine.note(line) {
            weigh(note)
        } else {
            end(line, digest())
        }
    }

    private mutating func weigh(_ note: ExportLine.Note) {
        if let moment = note.anchoredAt {
            anchors += 1
            heads.weigh(anchor: note.note, at: moment)
        } else {
            checkpoints += 1
            heads.weigh(checkpoint: note.note)
        }
    }

    private mutating func end(_ line: UnsafeMutableBufferPointer<UInt8>, _ digest: TreeHash) {
        let expected = ExportLine.Footer(
            leaves: size, checkpoints: checkpoints, anchors: anchors, digest: digest.bytes)
        if hasEnded || ExportLine.footer(line) != expected { isDamaged = true }
        hasEnded = true
    }

    /// Takes an anchor that was kept elsewhere.
    mutating func take(_ anchor: ExportLine.Anchor) { heads.weigh(anchor: anchor.note, at: anchor.at) }
}

/// How old the newest anchor may be (docs/reference/audit-export.md, rule 7).
package struct AnchorAge {
    private let newest: Moment?
    private let now: Moment
    private let max: Int64
    private let remark: String

    /// States the heads, what the record gave up, the present moment, and the greatest age in seconds.
    package init(_ heads: HeadBook, after rollbacks: [Rollback], now: Moment, max: Int64) {
        newest = heads.newestAnchor(after: rollbacks)
        self.now = now
        self.max = max
        remark = rollbacks.remark
    }

    /// The verdict on a record that is otherwise intact.
    package func verdict(size: Int64) -> AuditVerdict {
        guard let newest else {
            return AuditVerdict(
                .unanchored, detail: "all holds, but no signed head is kept outside the server\(remark)", size: size)
        }
        guard newest >= now.adding(seconds: -max) else {
            return AuditVerdict(
                .unanchored, detail: "all holds, but the newest head kept outside is of \(newest.rfc3339)\(remark)",
                size: size)
        }
        return AuditVerdict(
            .intact, detail: "all holds; the newest head kept outside is of \(newest.rfc3339)\(remark)", size: size)
    }
}
