import Domain
import Foundation
import Journal
import Logging
import Sealing
import Storage
import StorageSQLite

/// A database that was taken out of a backup and is not in its place yet: beside the real one, so that one rename puts it there,
/// and nothing to anybody until then.
struct StagedRecord {
    /// Where it is.
    let path: String
    private let keyring: Keyring
    private let ambient: Ambient
    private let logger: Logger

    /// A place beside a database; what a restore that was killed left there goes.
    init(beside database: String, keyring: Keyring, ambient: Ambient, logger: Logger) {
        path = database + ".restoring"
        self.keyring = keyring
        self.ambient = ambient
        self.logger = logger
        remove()
    }

    /// Takes it away.
    func remove() { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) } }

    /// Unpacks the database of a backup.
    ///
    /// - Throws: `Refusal` when it is not what the manifest says; `Fault` when the disk refuses.
    func unpack(_ backup: BackupFile) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Refusal.invalid("--data", "\(path) cannot be made: \(DataDirectory.lastError).")
        }
        defer { close(descriptor) }
        let file = FileBytes(path: path, descriptor: descriptor)
        try backup.unpackDatabase(into: file)
        try file.synchronize()
    }

    /// Checks the database against what the manifest says, and its record against the signed head; brings its schema up to this
    /// release in between.
    ///
    /// - Returns: what its record gave up in earlier restores.
    /// - Throws: `Refusal` naming what is not as the manifest says; `StorageError`.
    func check(_ manifest: BackupManifest, _ head: Checkpoint, key: VerifierKey) async throws -> [Rollback] {
        try checkFile(manifest)
        let store = try SQLiteStore(path: path)
        defer { try? store.close() }
        let steps = try await store.read { try SchemaQueries.steps($0) }
        guard steps == manifest.schema else { throw Self.unlike("schema", "the database has \(steps)") }
        try store.migrate()
        guard let mark = try await store.read({ try RecordMark($0) }) else {
            throw Self.unlike("installation", "the database was never founded")
        }
        guard mark.installation == manifest.installation else {
            throw Self.unlike("installation", "the database has \(mark.installation)")
        }
        guard mark.head.epoch == manifest.epoch, head.origin == "\(key.name)/\(manifest.epoch)" else {
            throw Self.unlike("epoch", "the database has \(mark.head.epoch), the checkpoint \(head.origin)")
        }
        guard mark.head.size == head.size, mark.head.root == head.root else {
            throw Self.unlike("checkpoint", "the database has \(mark.head.size) events")
        }
        var options = RecordVerifier.Options(now: ambient.now())
        options.key = key
        let verifier = RecordVerifier(keyring: keyring, ambient: ambient, options: options)
        let (verdict, rollbacks) = try await store.read { try verifier.judge($0) }
        if let finding = verdict.finding {
            throw Refusal(
                .invalid,
                "record: \(finding.detail) (\(finding.kind.rawValue) at position \(finding.position)); it was tampered with "
                    + "before the backup was made.")
        }
        return rollbacks
    }

    private func checkFile(_ manifest: BackupManifest) throws {
        let file = SQLiteFile(path: path)
        if let damage = try file.damage() {
            throw Refusal(.invalid, "part \(BackupManifest.database): the database is damaged: \(damage).")
        }
        let found = try file.rowCounts()
        let stated = Dictionary(manifest.tables.map { ($0.name, $0.rows) }) { first, _ in first }
        for (table, rows) in found where stated[table] != rows {
            throw Self.unlike("tables", "\(table) has \(rows) rows, not \(stated[table].map(String.init) ?? "any")")
        }
        for (table, _) in stated.sorted(by: { $0.key < $1.key }) where !found.contains(where: { $0.table == table }) {
            throw Self.unlike("tables", "there is no table \(table)")
        }
    }

    private static func unlike(_ member: String, _ what: String) -> Refusal {
        Refusal(.invalid, "\(member): \(what), which is not what the manifest says.")
    }

    /// The heads that the record does not have.
    ///
    /// - Throws: `StorageError`.
    func missing(_ heads: [HeadMark], after rollbacks: [Rollback]) async throws -> [HeadMark] {
        let store = try SQLiteStore(path: path)
        defer { try? store.close() }
        return try await store.read { try RecordMark.missing(heads, after: rollbacks, $0) }
    }

    /// Begins the new epoch and brings everything to the disk, in one file.
    ///
    /// - Throws: `StorageError`; `Fault`.
    func begin(_ terms: Restoration.Terms, as scope: Scope) async throws -> (epoch: String, size: Int64) {
        let store = try SQLiteStore(path: path)
        let begun: (epoch: String, size: Int64)
        do {
            begun = try await Restoration(keyring: keyring, ambient: ambient, logger: logger).begin(
                store, terms, as: scope)
        } catch {
            try? store.close()
            throw error
        }
        try store.close()
        try RestoreTarget.requireNoLog(of: path)
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw Fault("\(path) cannot be opened: \(DataDirectory.lastError)") }
        defer { close(descriptor) }
        try FileBytes(path: path, descriptor: descriptor).synchronize()
        return begun
    }

    /// Carries it into the empty database of a server.
    ///
    /// - Throws: `Refusal` when that is not empty; `StorageError`.
    func move(to server: any Store) async throws {
        let store = try SQLiteStore(path: path, options: .reading)
        defer { try? store.close() }
        _ = try await RecordMove(keyring: keyring, ambient: ambient).run(store.tables(), from: store, to: server)
    }
}
