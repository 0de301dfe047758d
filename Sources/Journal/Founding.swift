import Domain
import Sealing
import Storage

/// Opens the record when the server starts, and founds it on the very first start: an id of the installation, an epoch, the
/// key that signs heads, and the house log.
struct Founding {
    let ambient: Ambient
    let keyring: Keyring

    struct Opened {
        let epoch: String
        let signingKey: SigningKey
        let webhookKey: WebhookKey
        let tip: Tip
        /// What an operator must be told about the master keys.
        let notices: [String]
    }

    private typealias Keys = (signing: SigningKey, webhook: WebhookKey)
    private typealias Last = (position: Int64, leafHash: [UInt8])

    func open(_ store: any Store) throws -> Opened {
        let (epoch, keys, last, notices) = try store.transaction { db -> (String, Keys, Last, [String]) in
            let epoch: String
            let notices = try MasterKeyOpening(keyring: keyring, moment: ambient.now()).open(db)
            if let stored = try KeyQueries.installation("epoch", db) {
                // Opening the house key proves that the master key is the right one before anything is served.
                _ = try Vault(db, keyring: keyring, ambient: ambient).currentKey(.house)
                epoch = stored
            } else {
                epoch = try found(db)
            }
            return (epoch, try self.keys(db), try EventQueries.last(db) ?? (0, Leaf.noPrevious), notices)
        }
        let edge = try TreeOpening().open(store, position: last.position)
        return Opened(
            epoch: epoch, signingKey: keys.signing, webhookKey: keys.webhook,
            tip: Tip(leafHash: last.leafHash, edge: edge), notices: notices)
    }

    /// The key that signs heads, with the installation's id in its name, and the one that signs what is posted to others.
    private func keys(_ db: any SQLConnection) throws -> Keys {
        (
            try SigningKey(name: SigningKey.name(of: installation(db)), seed: seed(SigningKey.secretName, db)),
            try WebhookKey(seed: seed(WebhookKey.secretName, db))
        )
    }

    /// A key's 32 bytes; made when there are none.
    private func seed(_ name: String, _ db: any SQLConnection) throws -> [UInt8] {
        if let row = try SecretQueries.secret(name, db) { return try keyring.open(row.wrappedSecret) }
        let seed = ambient.random(32)
        try SecretQueries.put(SecretRow(try keyring.wrap(secret: seed, name: name, at: ambient.now())), db)
        return seed
    }

    private func installation(_ db: any SQLConnection) throws -> String {
        if let id = try KeyQueries.installation("id", db) { return id }
        let id = Hex.text(ambient.random(16))
        try KeyQueries.setInstallation("id", id, db)
        return id
    }

    /// Makes the epoch and the house log.
    private func found(_ db: any SQLConnection) throws -> String {
        let epoch = Hex.text(ambient.random(16))
        try KeyQueries.setInstallation("epoch", epoch, db)
        let moment = ambient.now()
        let operation = Operation(scope: .system, door: .setup, moment: moment, requestID: "founding")
        let tallies = Tallies()
        let vault = Vault(db, keyring: keyring, ambient: ambient)
        let recorder = Recorder(db, vault: vault, tallies: tallies, tip: .empty)
        let desk = Desk(
            operation: operation, db: db, vault: vault, ambient: ambient, directory: Directory(), epoch: epoch,
            witness: Witness(), tallies: tallies, foreseen: Foreseen())
        // The slug has a form that no address can name.
        let house = RoomCreated(
            slug: "-house-", name: "House", description: "", incident: nil, isPrivate: true, classification: .sealed)
        _ = try recorder.record([Draft(.house, house, desk)], operation, now: moment)
        try tallies.store(db)
        try recorder.storeTree()
        return epoch
    }
}
