import Actions
import Domain
import Journal
import Storage

/// What the command line asks of the record's signed heads.
extension AdminDesk {
    func signHead(_ asJSON: Bool) async throws -> AdminReply {
        try await house.notary.cover(house.journal.position, at: house.ambient.now())
        let newest = try await house.store.read { db in try CheckpointQueries.newest(db) }
        guard let newest else { throw Refusal(.conflict, "Nothing was recorded that could be signed.") }
        guard asJSON else { return AdminReply(output: newest.note.trimmed) }
        let body: JSON = [
            "size": .int(newest.size), "root": .string(Hex.text(newest.root)), "note": .string(newest.note),
            "signed_at": .string(newest.signedAt.rfc3339), "key": .string(house.journal.verifierKey),
        ]
        return AdminReply(output: body.text)
    }

    /// An export or a proof is made by the command itself, from a database that it only reads: what it opens is recorded here,
    /// through the door by which everything is recorded.
    func openRecord(_ subject: String?, _ operation: Operation) async throws -> AdminReply {
        let entry: ProveEntry.Entry? = try subject.map { text in
            switch ProofSubject(text) {
            case .position(let position): return .position(position)
            case .id(let id): return .id(id)
            case nil: throw Refusal.invalid("subject", "Use a position such as 17, or an id.")
            }
        }
        try await house.journal.perform(OpenRecord(entry), as: operation)
        // What was just written has no head yet, and a proof needs one that covers its entry.
        return try await signHead(false)
    }
}

/// What the command line asks before it copies the installation.
extension AdminDesk {
    /// The copy is made by the command itself, from a database that it only reads.
    func recordBackup(_ file: String, _ operation: Operation) async throws -> AdminReply {
        try await house.journal.perform(RecordBackup(file: file), as: operation)
        return try await signHead(false)
    }
}

extension String {
    /// Without the newline at its end, which the console writes.
    fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
