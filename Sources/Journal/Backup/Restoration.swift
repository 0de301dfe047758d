package import Domain
package import Logging
package import Sealing
package import Storage

/// Begins a new life of the log in a database that was taken out of a backup: a new epoch, whose first event tells of the end
/// of the one before.
package struct Restoration: Sendable {
    /// What was found out about the backup, and what was decided.
    package struct Terms: Sendable {
        /// When the backup was made.
        package let madeAt: Moment
        /// True when somebody accepted that what came after the backup is given up.
        package let isRollback: Bool
        /// Epochs that go on after the backup, besides its own.
        package let abandoned: Set<String>

        /// States all three.
        package init(madeAt: Moment, isRollback: Bool, abandoned: Set<String>) {
            self.madeAt = madeAt
            self.isRollback = isRollback
            self.abandoned = abandoned
        }
    }

    private let keyring: Keyring
    private let ambient: Ambient
    private let logger: Logger

    /// A restoration with the keys of the record.
    package init(keyring: Keyring, ambient: Ambient, logger: Logger) {
        self.keyring = keyring
        self.ambient = ambient
        self.logger = logger
    }

    /// Records the restore as somebody's act, ends every session, since one that was ended after the backup would be open
    /// again, and signs the first head of the new epoch. The store is nobody else's.
    ///
    /// - Returns: the new epoch and how many events there are now.
    /// - Throws: `StorageError`; `Fault` when a key is missing; `Refusal` when too many epochs are given up at once.
    package func begin(_ store: any Store, _ terms: Terms, as scope: Scope) async throws -> (epoch: String, size: Int64)
    {
        let epoch = Hex.text(ambient.random(16))
        let operation = Operation(scope: scope, door: .cli, moment: ambient.now(), requestID: "restore")
        try store.transaction { db in try record(epoch, terms, operation, db) }
        let journal = Journal(store: store, keyring: keyring, ambient: ambient, logger: logger)
        try await journal.start()
        do {
            try await Notary(journal: journal, logger: logger).cover(journal.position, at: ambient.now())
        } catch {
            await journal.stop()
            throw error
        }
        await journal.stop()
        return (epoch, journal.position)
    }

    private func record(
        _ epoch: String, _ terms: Terms, _ operation: Domain.Operation, _ db: any SQLConnection
    ) throws {
        _ = try MasterKeyOpening(keyring: keyring, moment: operation.moment).open(db)
        guard let last = try EventQueries.last(db), let old = try KeyQueries.installation("epoch", db) else {
            throw Fault("this record was never founded")
        }
        let edge = try TreeReader(db).edge()
        let vault = Vault(db, keyring: keyring, ambient: ambient)
        let tallies = Tallies()
        let recorder = Recorder(db, vault: vault, tallies: tallies, tip: Tip(leafHash: last.leafHash, edge: edge))
        // The first event of the epoch, whatever the age of the key that seals it: heads are told apart by its position.
        recorder.renewsKeys = false
        let desk = Desk(
            operation: operation, db: db, vault: vault, ambient: ambient, directory: Directory(), epoch: epoch,
            witness: Witness(), tallies: tallies, foreseen: Foreseen())
        let restored = SystemRestored(
            epoch: epoch, old: .init(epoch: old, size: edge.size, root: Hex.text(edge.root)), madeAt: terms.madeAt,
            isRollback: terms.isRollback,
            abandoned: terms.isRollback ? terms.abandoned.union([old]).sorted() : [])
        let draft = Draft(.house, restored, desk)
        try draft.checkReadable()
        _ = try recorder.record([draft], operation, now: operation.moment)
        try tallies.store(db)
        try recorder.storeTree()
        try KeyQueries.setInstallation("epoch", epoch, db)
        try CredentialQueries.deleteAll(db)
    }
}
