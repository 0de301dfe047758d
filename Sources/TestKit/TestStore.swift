import App
package import Storage
import StorageSQLite

#if Postgres
    import StoragePostgres
#endif

/// A fresh database with the schema of this release, of the engine that houses are opened on: for tests that put a house
/// together by themselves.
package enum TestStore {
    /// Makes one, runs the body, closes it.
    ///
    /// - Throws: `StorageError`; what the body throws.
    package static func with<Result: Sendable>(_ body: (any Store) async throws -> Result) async throws -> Result {
        try await TestDirectory.with { directory in
            let store = try open(directory)
            try store.migrate()
            let result: Result
            do {
                result = try await body(store)
            } catch {
                try? store.close()
                throw error
            }
            try store.close()
            return result
        }
    }

    private static func open(_ directory: TestDirectory) throws -> any Store {
        #if Postgres
            if let url = directory.settings.postgresURL { return try PostgresStore(url: url) }
        #endif
        return try SQLiteStore(path: directory.path + "/store.db")
    }
}
