package import Domain
package import Sealing
package import Storage

/// Writes the whole record as one export (docs/reference/audit-export.md), in one consistent view and with bounded memory.
package struct RecordExport {
    private let db: any SQLConnection
    private let vault: Vault
    private let identity: RecordIdentity

    /// An export from a connection that is inside a read.
    ///
    /// - Throws: `StorageError`; `Fault` when the master key does not open the signing key.
    package init(_ db: any SQLConnection, keyring: Keyring, ambient: Ambient) throws {
        self.db = db
        vault = Vault(db, keyring: keyring, ambient: ambient)
        identity = try RecordIdentity(db, keyring: keyring)
    }

    /// Writes header, leaves, signed heads, anchors and footer.
    ///
    /// - Returns: how many events were written.
    /// - Throws: `StorageError`; `Fault` naming the position when an event cannot be read; what the sink throws.
    package func write(at moment: Moment, to sink: @escaping ([UInt8]) throws -> Void) throws -> Int64 {
        var writer = ExportWriter(sink)
        let size = try EventQueries.last(db)?.position ?? 0
        try writer.write(
            ExportLine.Header(origin: identity.origin, key: identity.key.encoded, size: size, madeAt: moment))
        try writeLeaves(&writer)
        try writeHeads(&writer)
        try writer.end()
        return size
    }

    private func writeLeaves(_ writer: inout ExportWriter) throws {
        var after: Int64 = 0
        var previous: [UInt8]?
        while true {
            let page = try EventQueries.journal(after: after, limit: Limits.logPageMax, db)
            guard let last = page.last else { return }
            for row in page {
                guard let leaf = Leaf(row, previous: previous) else {
                    throw Fault("the event at position \(row.position) came through an unknown door")
                }
                try writer.write(leaf, hash: row.leafHash, body: vault.content(row))
                previous = row.leafHash
            }
            after = last.position
        }
    }

    private func writeHeads(_ writer: inout ExportWriter) throws {
        var after: Int64 = 0
        while let page = try Self.filled(CheckpointQueries.page(after: after, limit: Limits.logPageMax, db)) {
            for row in page { try writer.write(checkpoint: row.note) }
            after = page.last?.size ?? Int64.max
        }
        var last: (size: Int64, kind: String) = (0, "")
        while let page = try Self.filled(
            CheckpointQueries.anchors(after: last.size, kind: last.kind, limit: Limits.logPageMax, db))
        {
            for row in page { try writer.write(anchor: row.note, kind: row.kind, at: row.at) }
            last = page.last.map { ($0.size, $0.kind) } ?? last
        }
    }

    private static func filled<Row>(_ page: [Row]) -> [Row]? { page.isEmpty ? nil : page }
}

/// Whose record it is: the key that signs its heads and the name of this life of it.
package struct RecordIdentity: Sendable {
    /// The public half of the signing key.
    package var key: VerifierKey { signingKey.verifier }
    /// `muster/<installation>/<epoch>`.
    package var origin: String { "\(key.name)/\(epoch)" }
    let installation: String
    let epoch: String
    /// The key that signs, as it is stored.
    let wrappedKey: WrappedSecret
    let signingKey: SigningKey

    /// Reads it from a founded database.
    ///
    /// - Throws: `StorageError`; `Fault` when the record was never founded, or the master key does not open the signing key.
    package init(_ db: any SQLConnection, keyring: Keyring) throws {
        guard let installation = try KeyQueries.installation("id", db),
            let epoch = try KeyQueries.installation("epoch", db),
            let secret = try SecretQueries.secret(SigningKey.secretName, db)?.wrappedSecret
        else { throw Fault("this record has no key that signs; start the server of this release on it once") }
        self.installation = installation
        self.epoch = epoch
        wrappedKey = secret
        signingKey = try SigningKey(name: SigningKey.name(of: installation), seed: keyring.open(secret))
    }
}
