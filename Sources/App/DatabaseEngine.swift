import Domain
import Foundation
import Storage
import StorageSQLite

#if Postgres
    import StoragePostgres
#endif

/// The database that the settings name: a file of SQLite's, or one that a PostgreSQL server keeps.
enum DatabaseEngine {
    case file(path: String)
    #if Postgres
        case server(url: String)
    #endif

    init(_ settings: Settings) {
        #if Postgres
            if let url = settings.postgresURL {
                self = .server(url: url)
                return
            }
        #endif
        self = .file(path: DataDirectory(naming: settings.dataPath).database(settings))
    }

    /// The file; nil where a server keeps the record.
    var filePath: String? {
        switch self {
        case .file(let path): path
        #if Postgres
            case .server: nil
        #endif
        }
    }

    /// Whether there is a record already: beside one no key is made.
    ///
    /// - Throws: `StorageError` when the server cannot be asked.
    func isFounded() async throws -> Bool {
        switch self {
        case .file(let path): return FileManager.default.fileExists(atPath: path)
        #if Postgres
            case .server(let url):
                let store = try PostgresStore(url: url, options: .reading)
                defer { try? store.close() }
                return try await store.isFounded()
        #endif
        }
    }

    /// Opens it for the one process that writes.
    ///
    /// - Throws: `StorageError`.
    func open() throws -> any Store {
        switch self {
        case .file(let path): return try SQLiteStore(path: path)
        #if Postgres
            case .server(let url): return try PostgresStore(url: url)
        #endif
        }
    }

    /// Opens it for reading only, beside a server or without one.
    ///
    /// - Throws: `StorageError`.
    func openForReading() throws -> any Store {
        switch self {
        case .file(let path):
            var options = SQLiteStore.Options()
            options.isReadOnly = true
            return try SQLiteStore(path: path, options: options)
        #if Postgres
            case .server(let url): return try PostgresStore(url: url, options: .reading)
        #endif
        }
    }
}
