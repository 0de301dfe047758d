package import Domain
package import Sealing
package import Storage

/// Judges the record where it lies: every leaf against its row, every body that can be opened against its commitment, chain, tree,
/// tiles, signed heads and anchors. It only reads, in one consistent view; whoever writes meanwhile is not in its way.
package struct RecordVerifier: Sendable {
    /// What the judge brings along.
    package struct Options: Sendable {
        /// The key that is trusted; nil believes the one that the database holds.
        package var key: VerifierKey?
        /// Anchors that were kept outside, as lines of an export.
        package var anchors: [ExportLine.Anchor] = []
        /// Against which the age of the newest anchor is reckoned.
        package var now: Moment
        /// The greatest age of the newest anchor, in seconds.
        package var anchorAgeMax = Limits.anchorAgeSeconds

        /// No key, no anchors, a day.
        package init(now: Moment) { self.now = now }
    }

    private let keyring: Keyring
    private let ambient: Ambient
    private let options: Options

    /// A verifier with the keys that open bodies.
    package init(keyring: Keyring, ambient: Ambient, options: Options) {
        self.keyring = keyring
        self.ambient = ambient
        self.options = options
    }

    /// Judges a database inside a read. Projections are not asked: `Rebuild` compares them.
    ///
    /// - Throws: `StorageError`; `Fault` when the master key does not open the signing key.
    package func verify(_ db: any SQLConnection) throws -> AuditVerdict { try judge(db).verdict }

    /// Judges a database, and tells what its record gave up.
    ///
    /// - Throws: as `verify`.
    package func judge(_ db: any SQLConnection) throws -> (verdict: AuditVerdict, rollbacks: [Rollback]) {
        let size = try EventQueries.last(db)?.position ?? 0
        let key = try options.key ?? RecordIdentity(db, keyring: keyring).key
        var heads = HeadBook(key: key, size: size)
        try weighHeads(&heads, db)
        var trial = RecordTrial(marks: heads.marks)
        var found = [try judgeLeaves(&trial, db), try judgeEdge(trial, size, db)].compactMap { $0 }
        found += heads.findings(after: trial.rollbacks)
        if let finding = found.min() ?? trial.lost.finding {
            return (AuditVerdict(.tampered, finding: finding, detail: finding.detail, size: size), trial.rollbacks)
        }
        let age = AnchorAge(heads, after: trial.rollbacks, now: options.now, max: options.anchorAgeMax)
        return (age.verdict(size: size), trial.rollbacks)
    }

    private func weighHeads(_ heads: inout HeadBook, _ db: any SQLConnection) throws {
        var after: Int64 = 0
        while true {
            let page = try CheckpointQueries.page(after: after, limit: Limits.logPageMax, db)
            for row in page {
                heads.weigh(checkpoint: Array(row.note.utf8), statedSize: row.size, statedRoot: row.root)
            }
            guard let last = page.last else { break }
            after = last.size
        }
        var last: (size: Int64, kind: String) = (0, "")
        while true {
            let page = try CheckpointQueries.anchors(after: last.size, kind: last.kind, limit: Limits.logPageMax, db)
            for row in page { heads.weigh(anchor: Array(row.note.utf8), at: row.at) }
            guard let row = page.last else { break }
            last = (row.size, row.kind)
        }
        for anchor in options.anchors { heads.weigh(anchor: anchor.note, at: anchor.at) }
    }

    private func judgeLeaves(_ trial: inout RecordTrial, _ db: any SQLConnection) throws -> AuditFinding? {
        var judge = RowJudge(Vault(db, keyring: keyring, ambient: ambient))
        while true {
            let page = try EventQueries.journal(after: trial.next - 1, limit: Limits.logPageMax, db)
            guard !page.isEmpty else { return nil }
            for row in page {
                if let finding = try judge.take(row, &trial, { try Self.isStored($0, $1, db) }) {
                    guard finding.kind == .leaf, judge.isRowUnlike else { return finding }
                    return try Self.blame(finding, trial, judge.hash(of: row), db)
                }
            }
        }
    }

    /// True for a part of the tree that has no tile, or whose tile is right.
    private static func isStored(_ part: MerkleTree.Subtree, _ hash: TreeHash, _ db: any SQLConnection) throws -> Bool {
        guard part.level % TreeGrowth.tileLevels == 0 else { return true }
        let level = Int64(part.level / TreeGrowth.tileLevels)
        return try TreeQueries.tiles(level: level, part.number..<part.number + 1, db) == [hash.bytes]
    }

    /// A row does not have its hash: was it changed, or its hash, or was the row before it, together with its hash? The next
    /// signed head tells: it has the stored hashes, or this row's own one in their place, or neither.
    private static func blame(
        _ finding: AuditFinding, _ trial: RecordTrial, _ own: [UInt8]?, _ db: any SQLConnection
    ) throws -> AuditFinding {
        guard let head = trial.nextHead, trial.next > 1, head.size >= trial.next else { return finding }
        var stored = trial.edge
        var mended = trial.edge
        try TreeQueries.leaves(trial.next..<head.size + 1, db) { position, hash in
            stored.append(hash)
            mended.append(position == trial.next ? own ?? hash : hash)
        }
        guard stored.size == head.size, stored.root != head.root, mended.root != head.root else { return finding }
        return trial.rehashed("the event was changed together with its hash, which the one after it names")
    }

    private func judgeEdge(_ trial: RecordTrial, _ size: Int64, _ db: any SQLConnection) throws -> AuditFinding? {
        guard let stored = try TreeQueries.edge(db) else { return nil }
        if stored.size > size { return AuditFinding(.truncation, at: size + 1, "the tree has \(stored.size) events") }
        guard trial.edge.size == size else { return nil }
        guard RightEdge(size: stored.size, bytes: stored.peaks) == trial.edge else {
            return trial.misplaced("the tree's right edge is not that of the events")
        }
        return nil
    }
}

/// Turns rows of the journal into evidence, one after another.
struct RowJudge {
    private let vault: Vault
    private var previous: [UInt8]?
    /// True when the last row that was refused does not have its own hash, whatever its body is.
    private(set) var isRowUnlike = false

    init(_ vault: Vault) { self.vault = vault }

    /// Puts a row before a trial.
    ///
    /// - Parameter isStored: tells whether a part of the tree that was completed is the one that is stored.
    mutating func take(
        _ row: EventRow, _ trial: inout RecordTrial,
        _ isStored: (MerkleTree.Subtree, TreeHash) throws -> Bool
    ) throws -> AuditFinding? {
        // A row after a missing one cannot have its hash: that it is missing is what is wrong.
        let isNext = row.position == trial.next
        let isOwn = !isNext || Leaf(row, previous: previous)?.hash == row.leafHash
        isRowUnlike = !isOwn
        let content = isNext && isOwn ? try content(row) : .withheld
        let evidence = RecordTrial.Evidence(
            position: row.position, hash: TreeHash(isNext ? row.leafHash : previous ?? Leaf.noPrevious),
            previous: TreeHash(previous ?? Leaf.noPrevious),
            isSound: isOwn && content != nil, rollback: Self.rollback(row, content))
        var areTilesRight = true
        let finding = try trial.take(evidence) { part, hash in
            if areTilesRight { areTilesRight = try isStored(part, hash) }
        }
        if let finding { return finding }
        guard areTilesRight else { return trial.misplaced("a stored part of the tree is not that of its events") }
        previous = row.leafHash
        switch content {
        case .destroyed: trial.lost.lose(room: row.room.text, id: row.id.text, seq: row.seq, position: row.position)
        case .open(_, let body) where LostBodies.accountingTypes.contains(row.type):
            trial.lost.account(type: row.type, room: row.room.text, content: body)
        default: break
        }
        return nil
    }

    private static func rollback(_ row: EventRow, _ content: LeafContent?) -> Rollback? {
        guard row.type == SystemRestored.type, case .open(_, let body) = content else { return nil }
        return Rollback(type: row.type, room: row.room.text, content: body, position: row.position)
    }

    /// The hash that a row has after the last one that was taken.
    func hash(of row: EventRow) -> [UInt8]? { Leaf(row, previous: previous)?.hash }

    /// The body; nil when it is there, but is not the one that was committed to.
    private func content(_ row: EventRow) throws -> LeafContent? {
        guard EventCatalog.versions(of: row.type).contains(row.version) else { return nil }
        do {
            let content = try vault.content(row)
            guard case .open(let salt, let body) = content else { return content }
            return Leaf.commitment(salt: salt, body: body) == row.commit ? content : nil
        } catch is Fault {
            return nil
        }
    }
}
