#if Postgres
    import Domain
    import Foundation
    import Storage
    import StoragePostgres
    import Synchronization

    /// A PostgreSQL server of the tests' own, in a temporary directory and reached through a socket there; one for a process,
    /// started by the first test that asks. It ends with the process, however that ends, and its directory is gone then.
    package final class PostgresServer: Sendable {
        /// The one of this process.
        package static func running() throws -> PostgresServer { try started.get() }

        /// One of a test's own, which that may end. It runs until this process ends.
        package static func alone() throws -> PostgresServer { try PostgresServer() }

        private static let started = Result { try PostgresServer() }
        private static let template = "muster_template"

        /// Where the socket is.
        package let path: String
        private let programs: PostgresPrograms
        /// How many the schema has.
        private let tables: Int64
        /// Databases that are empty again, and how many were made.
        private let databases = Mutex((free: [String](), made: 0))

        private init() throws {
            programs = try PostgresPrograms()
            path = try programs.start()
            try programs.run("createdb", ["-h", path, "-U", "muster", Self.template])
            let store = try PostgresStore(url: Self.url(of: Self.template, at: path))
            try store.migrate()
            tables = try store.transaction { db in
                try db.number(
                    """
                    SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'
                    """)
            }
            try store.close()
        }

        /// A database with an empty schema for the length of the body.
        ///
        /// - Parameter isReused: others get it afterwards, emptied; false when the body makes tables or worse.
        package func withDatabase<Result: Sendable>(
            isReused: Bool = true, _ body: (_ url: String) async throws -> Result
        ) async throws -> Result {
            let name = try lend()
            let result = try await body(url(of: name))
            if isReused, (try? empty(name)) != nil { databases.withLock { $0.free.append(name) } }
            return result
        }

        /// Runs statements in a database, from outside of every store.
        ///
        /// - Throws: `Fault` when one fails.
        package func run(_ statements: String, in url: String) throws {
            try programs.run("psql", ["--no-psqlrc", "--quiet", "-v", "ON_ERROR_STOP=1", "-c", statements, url])
        }

        /// Ends whatever a Muster has open in a database.
        ///
        /// - Throws: `Fault` when the server refuses.
        package func cut(_ url: String) throws {
            try run(
                """
                SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                WHERE datname = current_database() AND application_name LIKE 'muster-%'
                """, in: url)
        }

        /// Ends the whole server in the middle of what it does and starts it again. For one that is nobody else's.
        ///
        /// - Throws: `Fault` when it does not come back.
        package func crash() throws { try programs.crash(path) }

        /// Lets nobody into a database for the length of the body: what a server is that went away.
        ///
        /// - Throws: `Fault` when the server refuses; what the body throws.
        package func withClosed(_ url: String, _ body: () async throws -> Void) async throws {
            let name = url.drop { $0 != "@" }.dropFirst(2).prefix { $0 != "?" }
            let outside = self.url(of: "postgres")
            try run("ALTER DATABASE \(name) ALLOW_CONNECTIONS false", in: outside)
            try run(
                """
                SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '\(name)'
                """, in: outside)
            let result: Result<Void, any Error>
            do { result = .success(try await body()) } catch { result = .failure(error) }
            try run("ALTER DATABASE \(name) ALLOW_CONNECTIONS true", in: outside)
            try result.get()
        }

        private func lend() throws -> String {
            let (free, number) = databases.withLock { databases -> (String?, Int) in
                if let free = databases.free.popLast() { return (free, 0) }
                databases.made += 1
                return (nil, databases.made)
            }
            if let free { return free }
            let name = "muster_\(number)"
            try programs.run("createdb", ["-h", path, "-U", "muster", "-T", Self.template, name])
            return name
        }

        /// Rows only: taking tables away writes files.
        ///
        /// - Throws: `Fault` when there are other tables than those of the schema.
        private func empty(_ name: String) throws {
            try run(
                """
                DO $$ DECLARE name text; BEGIN
                    IF (SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public') <> \(tables) THEN
                        RAISE EXCEPTION 'other tables';
                    END IF;
                    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'
                    LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
                END $$
                """, in: url(of: name))
        }

        private func url(of database: String) -> String { Self.url(of: database, at: path) }

        private static func url(of database: String, at path: String) -> String {
            "postgres://muster@/\(database)?host=\(path)"
        }
    }
#endif
