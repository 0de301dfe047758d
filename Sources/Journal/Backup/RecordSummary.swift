import Domain
package import Sealing
package import Storage

/// What a backup says of the record that it holds, read in the view that is copied.
package struct RecordSummary: Sendable {
    /// The steps of the schema.
    package let schema: [String]
    /// The installation's id.
    package let installation: String
    /// The life of the log.
    package let epoch: String
    /// The head of all events in the view.
    package let head: Checkpoint
    /// The master keys' versions, oldest first.
    package let masterKeys: [BackupManifest.Master]
    /// The key that signs, as it is stored.
    package let wrappedKey: WrappedSecret
    /// The key that signs.
    package let key: SigningKey

    /// Reads it on a connection that is inside a read.
    ///
    /// - Throws: `Refusal` `conflict` when the record is not what was signed before; `Fault` when the master key does not open
    ///   the signing key; `StorageError`.
    package init(_ db: any SQLConnection, keyring: Keyring) throws {
        let identity = try RecordIdentity(db, keyring: keyring)
        installation = identity.installation
        epoch = identity.epoch
        wrappedKey = identity.wrappedKey
        key = identity.signingKey
        schema = try SchemaQueries.steps(db)
        masterKeys = try MasterKeyQueries.all(db).map {
            BackupManifest.Master(version: $0.version, checkValue: $0.checkValue)
        }
        do {
            head = try NextHead(key: key.verifier, origin: identity.origin, last: nil).read(db)
        } catch let error as NextHead.Inconsistent {
            throw Refusal(
                .conflict,
                "No backup is made of this record, which is not what was signed: \(error.reason). `muster audit verify` has "
                    + "the place; keep this database and restore an older backup.")
        }
    }
}
