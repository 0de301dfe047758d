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
}

extension String {
    /// Without the newline at its end, which the console writes.
    fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
