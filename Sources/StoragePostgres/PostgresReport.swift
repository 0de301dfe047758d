#if Postgres
    import Storage

    /// What the server says of itself, asked on the writer's own connection.
    package struct PostgresReport: Sendable, Equatable {
        /// 15.18.
        package let version: String
        /// `on`: a commit is on the server's disk before it is acknowledged.
        package let synchronousCommit: String
        /// Whether the server brings anything to its disk at all; some that keep it elsewhere say no.
        package let synchronizes: Bool
        /// Standbys that a commit waits for; empty when there are none, and then losing the server's disk loses the record.
        package let synchronousStandbys: String
        /// Whether the connection is encrypted, or never leaves the machine.
        package let isPrivate: Bool
    }

    extension PostgresStore {
        /// Reads the settings back.
        ///
        /// - Throws: `StorageError`.
        package func report() throws -> PostgresReport {
            let found = try transaction { db in
                try db.first(
                    """
                    SELECT current_setting('server_version'), current_setting('synchronous_commit'),
                        current_setting('fsync'), current_setting('synchronous_standby_names'),
                        CASE WHEN inet_client_addr() IS NULL OR inet_client_addr() <<= '127.0.0.0/8'
                            OR (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) THEN 1 ELSE 0 END
                    """
                ) { row in
                    PostgresReport(
                        version: row.text(0), synchronousCommit: row.text(1), synchronizes: row.text(2) == "on",
                        synchronousStandbys: row.text(3), isPrivate: row.bool(4))
                }
            }
            guard let found else { throw StorageError.engine("the server said nothing of itself") }
            return found
        }

        /// Whether an installation was founded in this database.
        ///
        /// - Throws: `StorageError`.
        package func isFounded() async throws -> Bool {
            try await read { db in
                let tables: SQL = """
                    SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'installation'
                    """
                guard try db.number(tables) > 0 else { return false }
                return try KeyQueries.installation("epoch", db) != nil
            }
        }
    }
#endif
