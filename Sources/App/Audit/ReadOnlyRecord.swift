import Domain
import Foundation
import Journal
import Sealing
import Storage
import StorageSQLite

/// The record of an installation, opened for reading only: beside a running server or without one, with nothing migrated,
/// signed or written. What a verifier finds is what lies on the disk, not what a server says of it.
struct ReadOnlyRecord {
    private let directory: DataDirectory
    private let store: any Store
    private let keyring: Keyring
    private let ambient: Ambient

    /// Opens it.
    ///
    /// - Throws: `Refusal` when there is no installation or no key; `StorageError`.
    init(_ settings: Settings, ambient: Ambient) async throws {
        ProcessSecrecy.begin()
        let engine = DatabaseEngine(settings)
        guard try await engine.isFounded() else {
            throw Refusal.invalid(
                "--data", "There is no Muster data in \(settings.dataPath); `muster serve` makes it on its first start."
            )
        }
        directory = try DataDirectory(settings.dataPath)
        keyring = try directory.readMasterKeys(settings, isFounded: true, rules: KeyRules(), ambient: ambient).ring
        store = try engine.openForReading()
        self.ambient = ambient
        let steps = try await store.read { [keyring] db in
            try keyring.adopt(storedIn: db)
            return try SchemaQueries.steps(db)
        }
        let unknown = Migration.unknown(among: steps)
        // What a later release wrote may mean something else than it does here.
        guard unknown.isEmpty else { throw StorageError.newerSchema(unknown.joined(separator: ", ")) }
    }

    /// Judges the record, and when it is not tampered with, its projections.
    ///
    /// - Throws: `StorageError`; `Fault` when it cannot be judged.
    func verify(_ options: RecordVerifier.Options) async throws -> AuditVerdict {
        let verifier = RecordVerifier(keyring: keyring, ambient: ambient, options: options)
        let verdict = try await store.read { db in try verifier.verify(db) }
        guard verdict.outcome != .tampered else { return verdict }
        let scratch = try ScratchStore(in: directory, name: "scratch-\(getpid())")
        defer { scratch.remove() }
        let rebuild = Rebuild(keyring: keyring, ambient: ambient)
        let (differences, events) = try await rebuild.check(store, scratch: scratch.store)
        guard let first = differences.first else { return verdict }
        let finding = AuditFinding(.projection, at: events, "\(first.table): \(first.what)")
        return AuditVerdict(.tampered, finding: finding, detail: finding.detail, size: events)
    }

    /// Writes the whole record into a file that is made, readable for its owner only.
    ///
    /// - Returns: how many events.
    /// - Throws: `Refusal` when the file is there already or cannot be made; `Fault` when an event cannot be read or the disk
    ///   is full, and then the file is gone again.
    func export(to path: String) async throws -> Int64 {
        try await NewFile.write(path, named: "file") { file in
            try await store.read { [keyring, ambient] db in
                try RecordExport(db, keyring: keyring, ambient: ambient).write(at: ambient.now()) { try file.write($0) }
            }
        }
    }

    /// Copies the database into an empty file of SQLite's that nobody else uses: page by page from such a file, row by row from
    /// a server.
    ///
    /// - Returns: whose record it is and how far it goes.
    /// - Throws: `Refusal` when the record is not what was signed, or a server keeps it in the schema of another release;
    ///   `StorageError`.
    func copy(into path: String) async throws -> RecordSummary {
        if let store = store as? SQLiteStore {
            return try await store.copy(into: path) { [keyring] db in try RecordSummary(db, keyring: keyring) }
        }
        let copy = try SQLiteStore(path: path, options: .scratch)
        do {
            let summary = try await carry(into: copy)
            try copy.close()
            return summary
        } catch {
            try? copy.close()
            throw error
        }
    }

    private func carry(into copy: SQLiteStore) async throws -> RecordSummary {
        try copy.migrate()
        let tables = try copy.tables()
        return try await store.read { [keyring] db in
            let summary = try RecordSummary(db, keyring: keyring)
            guard summary.schema.count == Migration.all.count else {
                throw Refusal(
                    .conflict, "The database is of an earlier release; bring it up with `muster migrate` first.")
            }
            try copy.transaction { target in
                for table in tables { try TableRows(table).copy(from: db, to: target) }
            }
            return summary
        }
    }

    /// Proves an event by its position, or by its id or that of a message.
    ///
    /// - Throws: `Refusal` when there is no such event, or no head covers it.
    func prove(_ subject: ProofSubject) async throws -> ProofBundle {
        try await store.read { [keyring, ambient] db in
            let proof = try RecordProof(db, keyring: keyring, ambient: ambient)
            switch subject {
            case .position(let position): return try proof.bundle(position: position)
            case .id(let id): return try proof.bundle(id: id)
            }
        }
    }

    /// Ends it.
    ///
    /// - Throws: `StorageError`.
    func close() throws { try store.close() }
}

/// What is to be proven.
enum ProofSubject: Sendable {
    case position(Int64)
    case id(EventID)

    /// A position, or an id in its 36 character form; nil for anything else.
    init?(_ text: String) {
        if let position = Int64(text), position > 0 {
            self = .position(position)
        } else if let id = EventID(text) {
            self = .id(id)
        } else {
            return nil
        }
    }
}
