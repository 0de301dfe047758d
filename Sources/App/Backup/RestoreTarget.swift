import Domain
import Foundation
import Journal
import Sealing
import StorageSQLite

/// The place of a database that is to be put back, and what lies there now.
struct RestoreTarget {
    /// The database's path.
    let database: String
    private let directory: DataDirectory

    /// - Throws: `Refusal` when a server keeps the record.
    init(_ settings: Settings, _ directory: DataDirectory) throws {
        self.directory = directory
        database = try DatabaseEngine(settings).filePath(for: "restore")
    }

    /// How far the record goes that lies there; nil when there is none.
    ///
    /// - Throws: `Refusal` when there is a database that cannot be read: nobody could tell what would be lost.
    func existing() async throws -> RecordMark? {
        guard FileManager.default.fileExists(atPath: database) else { return nil }
        do {
            var options = SQLiteStore.Options()
            options.isReadOnly = true
            let store = try SQLiteStore(path: database, options: options)
            defer { try? store.close() }
            return try await store.read { try RecordMark($0) }
        } catch {
            throw Refusal(
                .conflict,
                "\(database) cannot be read (\(Explanation.of(error))), so nobody can tell what would be lost; move it and its "
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

    /// Puts a finished database in its place by one rename: whoever is killed here leaves the old one or the new one, each
    /// whole.
    ///
    /// - Parameter keeping: the name under which the one that lies there stays, or nil.
    /// - Throws: `Refusal` when somebody else has the old one open; `Fault` when the disk refuses.
    func put(_ staged: StagedRecord, salt: [UInt8]?, keeping kept: String?) throws {
        if FileManager.default.fileExists(atPath: database) {
            // What stands in its write-ahead log belongs to it, and would be read as the new one's.
            try SQLiteStore(path: database).close()
            try Self.requireNoLog(of: database)
            for suffix in ["-wal", "-shm"] { unlink(database + suffix) }
            if let kept, link(database, kept) != 0 {
                throw Fault("\(database) cannot be kept as \(kept): \(DataDirectory.lastError)")
            }
        }
        if let salt { try directory.keepSalt(salt) }
        guard rename(staged.path, database) == 0 else {
            throw Fault("\(staged.path) cannot be renamed: \(DataDirectory.lastError)")
        }
        for suffix in ["-wal", "-shm"] { unlink(staged.path + suffix) }
        try FileBytes.synchronizeDirectory(of: database)
    }

    /// - Throws: `Refusal` when a database's write-ahead log holds anything.
    static func requireNoLog(of database: String) throws {
        let log = try? FileManager.default.attributesOfItem(atPath: database + "-wal")
        guard (log?[.size] as? NSNumber)?.int64Value ?? 0 == 0 else {
            throw Refusal(.conflict, "Another program has \(database) open; end it first.")
        }
    }
}
