package import Domain

/// Signed heads, judged one after the other (docs/reference/audit-export.md, rule 3).
package struct HeadBook: Sendable {
    /// One more than the largest number in form.
    private static let sizeEnd: Int64 = 1_000_000_000_000_000_000

    private let key: VerifierKey
    let size: Int64
    private var largestCheckpoint: Int64 = 0
    private var largestAnchor: Int64 = 0
    /// What is wrong with them.
    package private(set) var findings: [AuditFinding] = []
    /// What the tree is to be compared with.
    package private(set) var marks: [HeadMark] = []
    /// When the newest good anchor was made.
    package private(set) var newestAnchor: Moment?

    /// A book for a record of that size.
    package init(key: VerifierKey, size: Int64) {
        self.key = key
        self.size = size
    }

    /// Judges a head that the server keeps, against what its row says of it where there is one.
    package mutating func weigh(checkpoint note: [UInt8], statedSize: Int64? = nil, statedRoot: [UInt8]? = nil) {
        guard let head = good(note), statedSize ?? head.size == head.size, statedRoot ?? head.root == head.root else {
            findings.append(
                AuditFinding(.signature, at: largestCheckpoint + 1, "a signed head does not bear the key's signature"))
            return
        }
        largestCheckpoint = max(largestCheckpoint, head.size)
        take(head, isAnchor: false)
    }

    /// Judges a head that was kept outside, and when it was put there.
    package mutating func weigh(anchor note: [UInt8], at moment: Moment) {
        guard let head = good(note) else {
            findings.append(
                AuditFinding(.anchor, at: largestAnchor + 1, "an anchored head does not bear the key's signature"))
            return
        }
        largestAnchor = max(largestAnchor, head.size)
        newestAnchor = max(moment, newestAnchor ?? moment)
        take(head, isAnchor: true)
    }

    private mutating func take(_ head: Checkpoint, isAnchor: Bool) {
        guard head.size <= size else {
            findings.append(
                AuditFinding(
                    .truncation, at: size + 1, "a signed head has \(head.size) events, the record only \(size)"))
            return
        }
        marks.append(HeadMark(size: head.size, root: head.root, isAnchor: isAnchor))
    }

    private func good(_ bytes: [UInt8]) -> Checkpoint? {
        guard let text = String(validating: bytes, as: UTF8.self), let note = try? SignedNote(text),
            let head = try? Checkpoint(note, signedBy: key), head.size > 0, head.size < Self.sizeEnd,
            head.origin.utf8.starts(with: "\(key.name)/".utf8)
        else { return nil }
        return head
    }
}
