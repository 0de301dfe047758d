import Domain
import Foundation
import Journal
import Sealing
import Storage
import StorageSQLite

/// The place of a database that is to be put back, and what lies there now.
struct RestoreTarget {
    /// What people call it.
    let name: String
    /// Beside which a restored database is put together.
    let file: String
    private let engine: DatabaseEngine
    private let directory: DataDirectory

    init(_ settings: Settings, _ directory: DataDirectory) {
        self.directory = directory
        engine = DatabaseEngine(settings)
        file = engine.filePath ?? directory.path + "/muster.db"
        name = engine.filePath ?? "the database of DATABASE_URL"
    }

    /// How far the record goes that lies there; nil when there is none.
    ///
    /// - Throws: `Refusal` when there is a database that cannot be read: nobody could tell what would be lost; and when a server
    ///   has one already, which cannot be put aside as a file can.
    func existing() async throws -> RecordMark? {
        guard engine.filePath != nil else {
            guard try await engine.isFounded() else { return nil }
            throw Refusal(
                .conflict,
                "\(name) has an installation already; make an empty database beside it, name that one in DATABASE_URL, and keep "
                    + "the old one until nobody needs it.")
        }
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        do {
            let store = try SQLiteStore(path: file, options: .reading)
            defer { try? store.close() }
            return try await store.read { try RecordMark($0) }
        } catch {
            throw Refusal(
                .conflict,
                "\(file) cannot be read (\(Explanation.of(error))), so nobody can tell what would be lost; move it and its "
                    + "-wal and -shm files away, and keep them.")
        }
    }

    /// Refuses a salt that would take the place of another one.
    ///
    /// - Throws: `Refusal` naming the file.
    func check(salt: [UInt8]?) throws {
        guard let salt, let found = FileManager.default.contents(atPath: directory.masterSalt) else { return }
        guard Array(found) == salt else {
            throw Refusal.invalid("--data", "\(directory.masterSalt) is there already and is another one.")
        }
    }

    /// Puts a finished database in its place by one rename, or its rows into a server's in one transaction: whoever is killed
    /// here leaves the old one or the new one, each whole.
    ///
    /// - Parameter kept: the name under which the file that lies there stays, or nil.
    /// - Throws: `Refusal` when somebody else has the old one open; `Fault` when the disk refuses; `StorageError`.
    func put(_ staged: StagedRecord, salt: [UInt8]?, keeping kept: String?) async throws {
        guard engine.filePath != nil else {
            if let salt { try directory.keepSalt(salt) }
            let server = try engine.open()
            defer { try? server.close() }
            try server.migrate()
            try await staged.move(to: server)
            return staged.remove()
        }
        if FileManager.default.fileExists(atPath: file) {
            // What stands in its write-ahead log belongs to it, and would be read as the new one's.
            try SQLiteStore(path: file).close()
            try Self.requireNoLog(of: file)
            for suffix in ["-wal", "-shm"] { unlink(file + suffix) }
            if let kept, link(file, kept) != 0 {
                throw Fault("\(file) cannot be kept as \(kept): \(DataDirectory.lastError)")
            }
        }
        if let salt { try directory.keepSalt(salt) }
        guard rename(staged.path, file) == 0 else {
            throw Fault("\(staged.path) cannot be renamed: \(DataDirectory.lastError)")
        }
        for suffix in ["-wal", "-shm"] { unlink(staged.path + suffix) }
        try FileBytes.synchronizeDirectory(of: file)
    }

    /// - Throws: `Refusal` when a database's write-ahead log holds anything.
    static func requireNoLog(of database: String) throws {
        let log = try? FileManager.default.attributesOfItem(atPath: database + "-wal")
        guard (log?[.size] as? NSNumber)?.int64Value ?? 0 == 0 else {
            throw Refusal(.conflict, "Another program has \(database) open; end it first.")
        }
    }
}
