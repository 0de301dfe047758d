package import Domain

/// What a verifier says of a record (docs/reference/audit-export.md, “Verdicts”).
package struct AuditVerdict: Sendable, Equatable {
    /// The four answers; each is an exit status.
    package enum Outcome: String, Sendable {
        case intact, tampered, unreadable, unanchored

        /// 0 intact, 1 tampered, 2 unreadable, 3 unanchored.
        package var status: Int32 {
            switch self {
            case .intact: 0
            case .tampered: 1
            case .unreadable: 2
            case .unanchored: 3
            }
        }
    }

    package let outcome: Outcome
    /// Where it begins, when it was tampered with.
    package let finding: AuditFinding?
    /// For people: what was found.
    package let detail: String
    /// Events of the record, where that could be read.
    package let size: Int64?

    /// States all four.
    package init(_ outcome: Outcome, finding: AuditFinding? = nil, detail: String, size: Int64?) {
        self.outcome = outcome
        self.finding = finding
        self.detail = detail
        self.size = size
    }

    /// As `--json` prints it.
    package var json: JSON {
        [
            "verdict": .string(outcome.rawValue),
            "kind": finding.map { .string($0.kind.rawValue) } ?? .null,
            "position": finding.map { .int($0.position) } ?? .null,
            "detail": .string(detail),
            "size": size.map(JSON.int) ?? .null,
        ]
    }
}

/// One thing that is wrong with a record, and where. The least is the one that is told: the lowest position, and of those the
/// kind that comes first.
package struct AuditFinding: Sendable, Equatable, Comparable {
    /// What can be wrong; the order decides between findings at one position.
    package enum Kind: String, Sendable, CaseIterable {
        case leaf, gap, chain, root, truncation, signature, anchor, projection, erased

        fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    package let kind: Kind
    package let position: Int64
    /// For people, without content.
    package let detail: String

    /// States all three.
    package init(_ kind: Kind, at position: Int64, _ detail: String) {
        self.kind = kind
        self.position = position
        self.detail = detail
    }

    package static func < (a: AuditFinding, b: AuditFinding) -> Bool {
        (a.position, a.kind.rank) < (b.position, b.kind.rank)
    }
}
