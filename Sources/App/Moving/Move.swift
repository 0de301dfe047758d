import Domain
import Foundation
import Journal
import Sealing
import Storage
import StorageSQLite

/// Moves an installation from its file into an empty database of a PostgreSQL server. The file is only read.
struct Move {
    /// The file that it is moved from.
    let source: String
    private let settings: Settings
    private let target: String
    private let ambient: Ambient

    /// A move between two addresses, each as `DATABASE_URL` takes it; nil is what that says, or the file in the data
    /// directory.
    ///
    /// - Throws: `Refusal` naming the option that is wrong.
    init(_ settings: Settings, from source: String?, to target: String?, ambient: Ambient) throws {
        self.settings = settings
        self.ambient = ambient
        if let source {
            guard try Settings.postgresURL(source, "--from") == nil else {
                throw Refusal.invalid(
                    "--from",
                    "An installation moves from SQLite; from PostgreSQL it comes back by `muster backup` and `muster restore`."
                )
            }
            self.source = URL(fileURLWithPath: try Settings.sqlitePath(source, "--from")).standardizedFileURL.path
        } else {
            self.source = DataDirectory(naming: settings.dataPath).database(settings)
        }
        guard let named = try target.map({ try Settings.postgresURL($0, "--to") }) ?? settings.postgresURL else {
            throw Refusal.invalid("--to", "Use postgres://USER@HOST/DATABASE, or set DATABASE_URL to it.")
        }
        self.target = named
    }

    /// Moves it.
    ///
    /// - Parameter tell: hears what is moved next.
    /// - Returns: how far the record goes that was moved.
    /// - Throws: `Refusal` saying what stands against it: somebody at work on the source, a schema of another release, a target
    ///   that is not empty, a record that was tampered with; `StorageError`. Then nothing is in the target.
    func run(tell: @escaping @Sendable (String) -> Void) async throws -> RecordMark {
        ProcessSecrecy.begin()
        guard FileManager.default.fileExists(atPath: source) else {
            throw Refusal.invalid("--from", "There is no database at \(source).")
        }
        let directory = try DataDirectory(settings.dataPath)
        guard let lock = try DataLock(directory) else {
            throw Refusal(
                .conflict, "A server or another command is at work on \(directory.path); end it first, then move.")
        }
        defer { withExtendedLifetime(lock) {} }
        guard try !SQLiteFile(path: source).isInUse() else {
            throw Refusal(.conflict, "Another program has \(source) open; end it first.")
        }
        let keyring = try directory.readMasterKeys(
            settings, isFounded: true, rules: KeyRules(), ambient: ambient
        ).ring
        let file = try SQLiteStore(path: source, options: .reading)
        defer { try? file.close() }
        try await Self.require(thisRelease: file, keyring)
        let engine = DatabaseEngine(settings.with(postgresURL: target))
        guard try await !engine.isFounded() else {
            throw Refusal(.conflict, "--to names a database that has an installation already; name an empty one.")
        }
        let server = try engine.open()
        defer { try? server.close() }
        try server.migrate()
        return try await move(file, to: server, keyring, tell)
    }

    /// What became of a commit that was not answered is found out: the record stands there, or nothing does.
    private func move(
        _ file: SQLiteStore, to server: any Store, _ keyring: Keyring, _ tell: @escaping @Sendable (String) -> Void
    ) async throws -> RecordMark {
        do {
            return try await RecordMove(keyring: keyring, ambient: ambient).run(
                file.tables(), from: file, to: server, tell: tell)
        } catch let error as StorageError {
            guard case .outcomeUnknown = error, let sent = try await file.read({ try RecordMark($0) }),
                let arrived = (try? server.transaction { try RecordMark($0) }) ?? nil, arrived.isSame(as: sent)
            else { throw error }
            return arrived
        }
    }

    /// - Throws: `Refusal` when the file is of another release.
    private static func require(thisRelease file: SQLiteStore, _ keyring: Keyring) async throws {
        let steps = try await file.read { db in
            let steps = try SchemaQueries.steps(db)
            if Set(steps).isSubset(of: Migration.all.map(\.name)) { try keyring.adopt(storedIn: db) }
            return steps
        }
        let unknown = Migration.unknown(among: steps)
        guard unknown.isEmpty else { throw StorageError.newerSchema(unknown.joined(separator: ", ")) }
        guard steps.count == Migration.all.count else {
            throw Refusal(.conflict, "The database is of an earlier release; bring it up with `muster migrate` first.")
        }
    }
}
