import Domain
import Foundation
import Journal
import Sealing
import StorageSQLite

/// Makes a backup of an installation, whether or not a server runs on it, without writing anything in the data directory.
struct Backup {
    /// What was made.
    struct Outcome {
        let manifest: BackupManifest
        let head: Checkpoint
        let bytes: Int64
    }

    let settings: Settings
    let ambient: Ambient

    /// Writes the backup under a temporary name, brings it to the disk and gives it its name.
    ///
    /// - Throws: `Refusal` when the file is there already or cannot be made, or the record is not what was signed;
    ///   `StorageError`; `Fault` when the disk refuses. What fails leaves no file.
    func make(at path: String) async throws -> Outcome {
        let partial = path + ".partial"
        let descriptor = open(partial, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw Refusal.invalid("file", "\(partial) cannot be made: \(DataDirectory.lastError).")
        }
        defer { close(descriptor) }
        // What a backup that was killed left is overwritten; one that is at work is not.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw Refusal(.conflict, "Another backup is writing \(partial).")
        }
        defer { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(partial + suffix) } }
        let file = FileBytes(path: partial, descriptor: descriptor)
        guard ftruncate(descriptor, 0) == 0, fchmod(descriptor, 0o600) == 0 else {
            throw Refusal.invalid("file", "\(partial) cannot be written: \(DataDirectory.lastError).")
        }
        let outcome = try await fill(file)
        try file.synchronize()
        try Self.name(partial, path)
        try FileBytes.synchronizeDirectory(of: path)
        return outcome
    }

    private func fill(_ file: FileBytes) async throws -> Outcome {
        let record = try await ReadOnlyRecord(settings, ambient: ambient)
        let madeAt = ambient.now()
        let summary = try await record.copy(into: file.path)
        try record.close()
        let copy = SQLiteFile(path: file.path)
        try copy.standAlone()
        let tables = try copy.rowCounts()
        let size = try file.count()
        var parts = [
            BackupManifest.Part(name: BackupManifest.database, size: size, sha256: try file.digest(0..<size))
        ]
        var end = size
        if let salt = try salt() {
            try salt.withUnsafeBytes { try file.write($0, at: end) }
            end += Int64(salt.count)
            parts.append(
                .init(
                    name: BackupManifest.salt, size: Int64(salt.count),
                    sha256: try file.digest(end - Int64(salt.count)..<end)))
        }
        let manifest = BackupManifest(
            server: Server.version, schema: summary.schema, installation: summary.installation, epoch: summary.epoch,
            checkpoint: try summary.key.sign(summary.head.text).encoded, madeAt: madeAt,
            masterKeys: summary.masterKeys, signingKey: summary.wrappedKey, parts: parts,
            tables: tables.map { BackupManifest.Table(name: $0.table, rows: $0.rows) })
        let note = try BackupNote.sign(manifest, by: summary.key)
        try (note + BackupFile.trailer(note.count)).withUnsafeBytes { try file.write($0, at: end) }
        return Outcome(manifest: manifest, head: summary.head, bytes: try file.count())
    }

    /// The salt of a passphrase, also of the one that is being changed for another key: not secret, and without it the
    /// passphrase opens nothing.
    private func salt() throws -> [UInt8]? {
        guard settings.encryptionKey.isPassphrase || settings.previousKey?.isPassphrase == true else { return nil }
        let path = try DataDirectory(settings.dataPath).masterSalt
        guard let salt = FileManager.default.contents(atPath: path), salt.count <= Limits.backupSaltBytesMax else {
            throw Refusal.invalid("CHAT_ENCRYPTION_KEY", "\(path) cannot be read.")
        }
        return Array(salt)
    }

    /// Never in the place of another file: a link is refused where there is one. A file system without links is asked first.
    private static func name(_ partial: String, _ path: String) throws {
        if link(partial, path) == 0 { return }
        if errno == EPERM || errno == ENOTSUP, access(path, F_OK) != 0, rename(partial, path) == 0 { return }
        throw Refusal.invalid("file", "\(path) cannot be made: \(DataDirectory.lastError).")
    }
}
