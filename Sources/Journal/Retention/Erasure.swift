import Domain
import Sealing
import Storage

/// Destroys what a redaction or a shredding names, in the transaction that records it and before the projections follow: the
/// one place where content leaves the database.
///
/// Whatever keeps content, or something that could be computed from content, is erased here: sealed bodies with their
/// salts, keys, digests, index entries. Projections only stop showing it. What is erased is overwritten by the engine
/// (`secure_delete`), and the write-ahead log that still holds it is emptied after the commit (`Journal`).
struct Erasure {
    private let db: any SQLConnection
    private let vault: Vault

    init(_ db: any SQLConnection, _ vault: Vault) {
        self.db = db
        self.vault = vault
    }

    /// Erases what the event says is destroyed.
    ///
    /// - Returns: true when the event is one that destroys.
    /// - Throws: `StorageError`.
    func follow(_ event: Event) throws -> Bool {
        if event.isMessage { return false }
        switch event.body {
        case let redacted as MessageRedacted:
            try redact(redacted)
            return true
        case let shredded as RoomShredded:
            try shred(shredded.room, at: event.recordedAt)
            return true
        case let shredded as FileShredded:
            try FileKeyQueries.destroy(shredded.file, at: event.recordedAt, db)
            return true
        default: return false
        }
    }

    private func redact(_ body: MessageRedacted) throws {
        guard let row = try MessageQueries.message(body.message, db) else { return }
        let run = body.remains.run.map { [$0] } ?? []
        try EventQueries.destroyBodies(row.room, seqs: [row.seq] + body.remains.edits + run, db)
        // A request that carried an Idempotency-Key left a digest of its body.
        try IdempotencyQueries.forget(subject: body.message.text, db)
    }

    /// The bodies go as well as the keys: a backup holds the room's keys as they were, and must not open what was said since.
    private func shred(_ room: RoomID, at moment: Moment) throws {
        try IdempotencyQueries.forget(room: room, db)
        try EventQueries.destroyBodies(room, db)
        try KeyQueries.destroy(room, at: moment, db)
        try FileKeyQueries.destroy(of: room, at: moment, db)
        try MemberQueries.forgetMarkers(room, db)
        vault.afterCommit { [keyring = vault.keyring] in keyring.destroy(room) }
    }
}
