package import Domain
package import Sealing
package import Storage

/// Carries a whole installation from one database into an empty one of another engine, in one transaction: hashes, heads and
/// sealed bodies as they are, so that every proof goes on holding. What arrived is compared with what was sent, and judged like
/// any record, before it is committed.
package struct RecordMove: Sendable {
    private let keyring: Keyring
    private let ambient: Ambient

    /// A move with the keys that open bodies.
    package init(keyring: Keyring, ambient: Ambient) {
        self.keyring = keyring
        self.ambient = ambient
    }

    /// Moves every table from one store into another. Both have the schema of this release.
    ///
    /// - Parameter tell: hears the name of each table before it is moved.
    /// - Returns: how far the record goes, in both databases now.
    /// - Throws: `Refusal` `conflict` when the target is not empty, the source was never founded or its record was tampered with;
    ///   `StorageError`, and then nothing is in the target, but after `.outcomeUnknown`.
    package func run(
        _ tables: [TableShape], from source: any Store, to target: any Store,
        tell: @escaping @Sendable (_ table: String) -> Void = { _ in }
    ) async throws -> RecordMark {
        try await source.read { from in
            guard let mark = try RecordMark(from) else {
                throw Refusal(.conflict, "There is nothing to move: the database was never founded.")
            }
            try target.transaction { to in try move(tables, from, to, mark, tell) }
            return mark
        }
    }

    private func move(
        _ tables: [TableShape], _ source: any SQLConnection, _ target: any SQLConnection, _ mark: RecordMark,
        _ tell: (String) -> Void
    ) throws {
        for table in tables where try !TableRows(table).isEmpty(target) {
            throw Refusal(
                .conflict, "The target is not empty: its table \(table.name) has rows. Name an empty database.")
        }
        for table in tables {
            tell(table.name)
            try TableRows(table).copy(from: source, to: target)
        }
        for table in tables {
            guard let difference = try TableRows(table).difference(source, target) else { continue }
            throw Refusal(.conflict, "What arrived is not what was sent: \(difference). Nothing was moved.")
        }
        let verifier = RecordVerifier(
            keyring: keyring, ambient: ambient, options: RecordVerifier.Options(now: ambient.now()))
        if let finding = try verifier.verify(target).finding {
            throw Refusal(
                .conflict,
                "The record was tampered with (\(finding.kind.rawValue) at position \(finding.position): \(finding.detail)); "
                    + "nothing was moved.")
        }
        guard let arrived = try RecordMark(target), arrived.isSame(as: mark) else {
            throw Fault("the record that arrived does not end as the one that was sent")
        }
    }
}
