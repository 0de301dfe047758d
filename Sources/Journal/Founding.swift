import Domain
import Sealing
import Storage

/// Opens the record when the server starts, and founds it on the very first start: an epoch and the house log.
struct Founding {
    let ambient: Ambient
    let keyring: Keyring

    struct Opened {
        let epoch: String
        let position: Int64
        let leafHash: [UInt8]
    }

    func open(_ store: any Store) throws -> Opened {
        try store.transaction { db in
            if let epoch = try KeyQueries.installation("epoch", db) {
                // Opening the house key proves that the master key is the right one before anything is served.
                _ = try Vault(db, keyring: keyring, ambient: ambient).currentKey(.house)
                let last = try EventQueries.last(db)
                return Opened(
                    epoch: epoch, position: last?.position ?? 0, leafHash: last?.leafHash ?? Leaf.noPrevious)
            }
            return try found(db)
        }
    }

    private func found(_ db: any SQLConnection) throws -> Opened {
        let epoch = Hex.text(ambient.random(16))
        try KeyQueries.setInstallation("epoch", epoch, db)
        let moment = ambient.now()
        let operation = Operation(scope: .system, door: .setup, moment: moment, requestID: "founding")
        let tallies = Tallies()
        let vault = Vault(db, keyring: keyring, ambient: ambient)
        let recorder = Recorder(db, vault: vault, tallies: tallies, position: 0, leafHash: Leaf.noPrevious)
        let desk = Desk(
            operation: operation, db: db, vault: vault, ambient: ambient, directory: Directory(), epoch: epoch,
            tallies: tallies)
        // The slug has a form that no address can name.
        let house = RoomCreated(
            slug: "-house-", name: "House", description: "", incident: nil, isPrivate: true, classification: .sealed)
        _ = try recorder.record([Draft(.house, house, desk)], operation, now: moment)
        try tallies.store(db)
        return Opened(epoch: epoch, position: recorder.position, leafHash: recorder.leafHash)
    }
}
