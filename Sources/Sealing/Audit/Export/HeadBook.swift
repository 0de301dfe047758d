package import Domain

/// Signed heads, judged one after the other (docs/reference/audit-export.md, rule 3).
package struct HeadBook: Sendable {
    /// One more than the largest number in form.
    private static let sizeEnd: Int64 = 1_000_000_000_000_000_000

    private let key: VerifierKey
    let size: Int64
    private var largestCheckpoint: Int64 = 0
    private var largestAnchor: Int64 = 0
    private var bad: [AuditFinding] = []
    /// Each epoch once, so that a year of heads does not hold its name half a million times.
    private var epochs: Set<String> = []
    /// The good ones, which the tree is to be compared with; those beyond the record's end too.
    package private(set) var marks: [HeadMark] = []

    /// A book for a record of that size.
    package init(key: VerifierKey, size: Int64) {
        self.key = key
        self.size = size
    }

    /// Judges a head that the server keeps, against what its row says of it where there is one.
    package mutating func weigh(checkpoint note: [UInt8], statedSize: Int64? = nil, statedRoot: [UInt8]? = nil) {
        guard let head = good(note), statedSize ?? head.size == head.size, statedRoot ?? head.root == head.root else {
            bad.append(
                AuditFinding(.signature, at: largestCheckpoint + 1, "a signed head does not bear the key's signature"))
            return
        }
        largestCheckpoint = max(largestCheckpoint, head.size)
        take(head, anchoredAt: nil)
    }

    /// Judges a head that was kept outside, and when it was put there.
    package mutating func weigh(anchor note: [UInt8], at moment: Moment) {
        guard let head = good(note) else {
            bad.append(
                AuditFinding(.anchor, at: largestAnchor + 1, "an anchored head does not bear the key's signature"))
            return
        }
        largestAnchor = max(largestAnchor, head.size)
        take(head, anchoredAt: moment)
    }

    private mutating func take(_ head: Checkpoint, anchoredAt: Moment?) {
        let epoch = String(decoding: head.origin.utf8.dropFirst(key.name.utf8.count + 1), as: UTF8.self)
        marks.append(
            HeadMark(
                size: head.size, root: head.root, epoch: epochs.insert(epoch).memberAfterInsert,
                anchoredAt: anchoredAt))
    }

    /// What is wrong with them, once it is known what the record gave up.
    package func findings(after rollbacks: [Rollback]) -> [AuditFinding] {
        guard let beyond = marks.first(where: { $0.size > size && !$0.isSetAside(by: rollbacks) }) else { return bad }
        return bad + [
            AuditFinding(.truncation, at: size + 1, "a signed head has \(beyond.size) events, the record only \(size)")
        ]
    }

    /// When the newest good anchor was made, of those that the record did not give up.
    package func newestAnchor(after rollbacks: [Rollback]) -> Moment? {
        marks.filter { !$0.isSetAside(by: rollbacks) }.compactMap(\.anchoredAt).max()
    }

    private func good(_ bytes: [UInt8]) -> Checkpoint? {
        guard let text = String(validating: bytes, as: UTF8.self), let note = try? SignedNote(text),
            let head = try? Checkpoint(note, signedBy: key), head.size > 0, head.size < Self.sizeEnd,
            head.origin.utf8.starts(with: "\(key.name)/".utf8)
        else { return nil }
        return head
    }
}
