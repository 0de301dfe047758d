package import Sealing
package import Storage

extension Keyring {
    /// Learns from a record which of the keys at hand is which version, writing nothing: for readers beside a server. In a
    /// record that an earlier release left, the given key is believed to be the first one.
    ///
    /// - Throws: `StorageError`.
    package func adopt(storedIn db: any SQLConnection) throws {
        let stored = try MasterKeyQueries.all(db)
        guard !stored.isEmpty else { return }
        adopt(stored.map { (version: $0.version, checkValue: $0.checkValue) })
    }
}
