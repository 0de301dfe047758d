import Domain
import Foundation
import Storage
import StorageSQLite

/// A database that is thrown away, beside the real one: what it holds is as sealed, and as private, as there.
struct ScratchStore {
    /// The open, migrated database.
    let store: any Store
    private let path: String

    /// Makes it; one left behind by a process that was killed goes first.
    init(in directory: DataDirectory, name: String = "scratch") throws {
        path = directory.path + "/" + name
        try? FileManager.default.removeItem(atPath: path)
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Refusal.invalid("--data", "\(path) cannot be made: \(error.localizedDescription)")
        }
        var options = SQLiteStore.Options()
        options.isDurable = false
        let opened = try SQLiteStore(path: path + "/scratch.db", options: options)
        try opened.migrate()
        store = opened
    }

    /// Closes and deletes it. What fails here leaves a file that the next use deletes.
    func remove() {
        try? store.close()
        try? FileManager.default.removeItem(atPath: path)
    }
}
