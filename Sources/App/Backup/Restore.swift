import Domain
import Foundation
import Journal
import Logging
import Sealing
import Storage

/// Puts a backup in the place of what a data directory has, or of nothing. Everything is checked before anything there changes.
struct Restore {
    /// What was restored.
    struct Outcome {
        let manifest: BackupManifest
        let head: Checkpoint
        /// The new epoch, and how many events it begins with.
        let epoch: String
        let size: Int64
        let isRollback: Bool
        /// Where the record that was given up lies now, when there was one.
        let kept: String?
    }

    let settings: Settings
    let ambient: Ambient
    let logger: Logger
    /// What came after the backup may be given up.
    let acceptsRollback: Bool
    /// Heads that were kept outside.
    let anchors: [ExportLine.Anchor]

    /// Restores a backup as somebody's act.
    ///
    /// - Throws: `Refusal` saying what stands against it: the file, the key, the directory or the heads that prove more;
    ///   `StorageError`; `Fault` when the disk refuses. Then the directory is as it was.
    func run(_ path: String, as scope: Scope) async throws -> Outcome {
        ProcessSecrecy.begin()
        let backup = try BackupFile(path: path)
        let salt = try backup.salt()
        let keyring = try DataDirectory(naming: settings.dataPath).readMasterKeys(
            settings, salt: salt, fingerprint: backup.note.fingerprint, ambient: ambient)
        let (manifest, key) = try backup.note.checked(keyring)
        let head = try readable(manifest, key)
        let directory = try DataDirectory(settings.dataPath)
        guard let lock = try DataLock(directory) else {
            throw Refusal(
                .conflict, "A server or another command is at work on \(directory.path); end it first, then restore.")
        }
        defer { withExtendedLifetime(lock) {} }
        let target = RestoreTarget(settings, directory)
        try target.check(salt: salt)
        let existing = try await target.existing()
        if let existing, existing.installation != manifest.installation {
            throw Refusal(
                .conflict,
                "\(target.name) belongs to another installation (\(existing.installation)) than the backup "
                    + "(\(manifest.installation)); restore into another directory.")
        }
        let staged = StagedRecord(beside: target.file, keyring: keyring, ambient: ambient, logger: logger)
        do {
            try staged.unpack(backup)
            let rollbacks = try await staged.check(manifest, head, key: key)
            let heads = try known(to: existing, key, head.size)
            let missing = try await staged.missing(heads, after: rollbacks)
            try permit(missing, head)
            let terms = Restoration.Terms(
                madeAt: manifest.madeAt, isRollback: acceptsRollback, abandoned: Set(missing.map(\.epoch)))
            let begun = try await staged.begin(terms, as: scope)
            let isGivenUp = existing.map { missing.contains($0.head) } ?? false
            let kept = isGivenUp ? "\(target.file).given-up-\(begun.epoch.prefix(8))" : nil
            try await target.put(staged, salt: salt, keeping: kept)
            return Outcome(
                manifest: manifest, head: head, epoch: begun.epoch, size: begun.size, isRollback: acceptsRollback,
                kept: kept)
        } catch {
            staged.remove()
            throw error
        }
    }

    /// The head, when this release can read what it is of.
    private func readable(_ manifest: BackupManifest, _ key: VerifierKey) throws -> Checkpoint {
        let unknown = Migration.unknown(among: manifest.schema)
        guard unknown.isEmpty else {
            throw Refusal(
                .invalid,
                "schema: the backup is of a later release (\(manifest.server), \(unknown.joined(separator: ", "))); restore it "
                    + "with that one.")
        }
        do {
            return try manifest.head(signedBy: key)
        } catch let error as MalformedNote {
            throw Refusal(.invalid, "checkpoint: \(error.description).")
        }
    }

    /// Every head that something outside the backup knows of.
    ///
    /// - Throws: `Refusal` when one that was kept outside is none of this installation: it may be the one that would have
    ///   proven more.
    private func known(to existing: RecordMark?, _ key: VerifierKey, _ size: Int64) throws -> [HeadMark] {
        var book = HeadBook(key: key, size: size)
        for (index, anchor) in anchors.enumerated() {
            book.weigh(anchor: anchor.note, at: anchor.at)
            guard book.marks.count == index + 1 else {
                throw Refusal.invalid(
                    "--anchor",
                    "Head \(index + 1) of \(anchors.count) does not bear the signature of this installation; it was changed, "
                        + "or is another one's.")
            }
        }
        return book.marks + [existing?.head, existing?.signed].compactMap { $0 }
    }

    private func permit(_ missing: [HeadMark], _ head: Checkpoint) throws {
        guard !acceptsRollback, let newest = missing.max() else { return }
        let source = newest.isAnchor ? "a head that was kept outside" : "the record that is there"
        throw Refusal(
            .conflict,
            "The backup ends with event \(head.size), but \(source) proves \(newest.size) events that are not all in it. "
                + "`--accept-rollback` gives up what is not; the record will say so for good.")
    }
}
