#if Postgres
    import Domain
    import Foundation
    import Storage

    extension PostgresStore {
        /// Applies the steps that are missing, each as one transaction.
        @discardableResult
        package func migrate() throws -> [String] {
            // The writer's lock keeps everybody else from migrating at the same time.
            let done = try transaction { db in
                try db.execute(Self.rendered("CREATE TABLE IF NOT EXISTS migrations (name TEXT NOT NULL PRIMARY KEY)"))
                return Set(try SchemaQueries.steps(db))
            }
            let unknown = done.subtracting(Migration.all.map(\.name))
            guard unknown.isEmpty else { throw StorageError.newerSchema(unknown.sorted().joined(separator: ", ")) }
            let missing = Migration.all.filter { !done.contains($0.name) }
            for migration in missing {
                try withWriter { connection in
                    try connection.patiently(for: Limits.migrationSeconds) {
                        try connection.transaction { db in try Self.apply(migration, to: db) }
                    }
                }
            }
            return missing.map(\.name)
        }

        private static func apply(_ migration: Migration, to db: any SQLConnection) throws {
            for statement in migration.statements { try db.execute(rendered(statement)) }
            try db.execute("INSERT INTO migrations (name) VALUES (\(migration.name))")
        }

        /// A statement of the schema as this engine says it. Texts are compared by their bytes, as the other engine does it
        /// and whatever the database's language is.
        static func rendered(_ statement: String) -> SQL {
            SQL(
                stringLiteral: statement.replacingOccurrences(of: "{{blob}}", with: "BYTEA")
                    .replacingOccurrences(of: " {{strict}}", with: "")
                    .replacingOccurrences(of: " {{clustered}}", with: "")
                    .replacing(#/\bTEXT\b/#, with: #"TEXT COLLATE "C""#))
        }
    }
#endif
