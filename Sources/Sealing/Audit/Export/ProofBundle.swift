import Domain

/// What proves one entry, or a message with its edits, to somebody who does not trust the server: leaves, bodies where they may be
/// seen, the path of each to one signed head, and that head. One JSON object, the same that `GET …/proof/` answers.
package struct ProofBundle: Sendable {
    /// One leaf with its path.
    package struct Entry: Sendable {
        /// Its canonical text.
        package let leaf: [UInt8]
        package let body: LeafContent
        /// The hashes from the leaf to the head's root, nearest first.
        package let path: [[UInt8]]

        /// States all three.
        package init(leaf: [UInt8], body: LeafContent, path: [[UInt8]]) {
            self.leaf = leaf
            self.body = body
            self.path = path
        }
    }

    /// The id of the event, or of the event that posted the message.
    package let message: String
    /// The encoded verifier key.
    package let key: String
    /// The signed note.
    package let checkpoint: String
    package let entries: [Entry]

    /// States all four.
    package init(message: String, key: String, checkpoint: String, entries: [Entry]) {
        self.message = message
        self.key = key
        self.checkpoint = checkpoint
        self.entries = entries
    }

    /// The bundle as one line of JSON without its end. Leaves stand in their canonical form, so that they may be hashed as they
    /// come.
    package var encoded: [UInt8] {
        var writer = JSONWriter(capacity: 4096)
        writer.raw("{\"type\":\"proof\",\"v\":1,\"message\":")
        writer.write(message)
        writer.raw(",\"key\":")
        writer.write(key)
        writer.raw(",\"checkpoint\":")
        writer.write(checkpoint)
        writer.raw(",\"entries\":[")
        for (index, entry) in entries.enumerated() {
            if index > 0 { writer.raw(",") }
            Self.write(entry, to: &writer)
        }
        writer.raw("]}")
        return writer.bytes
    }

    private static func write(_ entry: Entry, to writer: inout JSONWriter) {
        writer.raw("{\"leaf\":")
        writer.write(encoded: entry.leaf)
        switch entry.body {
        case .open(let salt, let content):
            writer.raw(",\"body\":\"open\",\"salt\":")
            writer.write(Hex.text(salt))
            writer.raw(",\"content\":")
            writer.write(String(decoding: content, as: UTF8.self))
        case .withheld: writer.raw(",\"body\":\"withheld\"")
        case .destroyed: writer.raw(",\"body\":\"destroyed\"")
        }
        writer.raw(",\"proof\":")
        writer.write(.array(entry.path.map { .string(Hex.text($0)) }))
        writer.raw("}")
    }

    /// True for a file that holds a bundle and no export.
    package static func isBundle(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: "{\"type\":\"proof\",".utf8)
    }

    /// Checks a bundle offline: each leaf against its path and the head, each open body against its leaf, the head against the
    /// key.
    ///
    /// - Parameter trusted: the key that must have signed; nil believes the one in the bundle.
    /// - Returns: intact when all holds, which says nothing of the head's age; tampered with kind and position; unreadable.
    package static func verify(_ bytes: [UInt8], trusted: VerifierKey?) -> AuditVerdict {
        guard let bundle = try? JSONParser.parse(bytes), bundle["type"]?.string == "proof", bundle["v"]?.int == 1,
            let encoded = bundle["key"]?.string, let own = try? VerifierKey(encoded: encoded),
            let note = bundle["checkpoint"]?.string, let entries = bundle["entries"]?.array, !entries.isEmpty
        else { return AuditVerdict(.unreadable, detail: "this is no bundle of proofs", size: nil) }
        var book = HeadBook(key: trusted ?? own, size: Int64.max)
        book.weigh(checkpoint: Array(note.utf8))
        guard let mark = book.marks.first else {
            let finding = book.findings(after: []).min()
            return AuditVerdict(.tampered, finding: finding, detail: finding?.detail ?? "", size: nil)
        }
        for entry in entries {
            guard let proven = ProvenEntry(entry) else {
                return AuditVerdict(.unreadable, detail: "an entry of the bundle is not in form", size: mark.size)
            }
            if let finding = proven.finding(under: mark) {
                return AuditVerdict(.tampered, finding: finding, detail: finding.detail, size: mark.size)
            }
        }
        let count = entries.count == 1 ? "1 entry is" : "\(entries.count) entries are"
        return AuditVerdict(
            .intact, detail: "\(count) in the record of \(mark.size) events that was signed", size: mark.size)
    }
}

/// An entry of a bundle as it came.
private struct ProvenEntry {
    let position: Int64
    private let leaf: [UInt8]
    private let commit: String
    private let opened: (salt: [UInt8], content: [UInt8])?
    private let path: [[UInt8]]

    init?(_ json: JSON) {
        guard let members = json["leaf"], let position = members["position"]?.int,
            let commit = members["commit"]?.string,
            let steps = json["proof"]?.array
        else { return nil }
        path = steps.compactMap { $0.string.flatMap(Hex.bytes) }.filter { $0.count == 32 }
        guard path.count == steps.count else { return nil }
        switch json["body"]?.string {
        case "open":
            guard let salt = json["salt"]?.string.flatMap(Hex.bytes), let content = json["content"]?.string else {
                return nil
            }
            opened = (salt, Array(content.utf8))
        case "withheld", "destroyed": opened = nil
        default: return nil
        }
        // Members stand sorted in what was hashed, however they came.
        leaf = members.canonical.bytes
        self.position = position
        self.commit = commit
    }

    func finding(under mark: HeadMark) -> AuditFinding? {
        let hash = Leaf.hash(ofCanonical: leaf)
        guard MerkleTree.includes(hash, at: position - 1, size: mark.size, root: mark.root, proof: path) else {
            return AuditFinding(.leaf, at: position, "the event is not in the tree that was signed")
        }
        if let opened, Hex.text(Leaf.commitment(salt: opened.salt, body: opened.content)) != commit {
            return AuditFinding(.leaf, at: position, "the content is not the one that was recorded")
        }
        return nil
    }
}
