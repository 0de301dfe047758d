#if Postgres
    import Domain
    import Foundation
    import Storage
    import TestKit
    import Testing

    @testable import StoragePostgres

    /// What is PostgreSQL's own: connections that end, what is sent ahead, the one writer.
    struct PostgresStoreTests {
        /// A fresh database with the schema and a table of things.
        private static func with(_ body: (PostgresServer, _ url: String, PostgresStore) async throws -> Void)
            async throws
        {
            let server = try PostgresServer.running()
            try await server.withDatabase(isReused: false) { url in
                let store = try PostgresStore(url: url)
                try store.migrate()
                try store.transaction {
                    try $0.execute("CREATE TABLE things (id BIGINT PRIMARY KEY, t TEXT, n BIGINT)")
                }
                try await body(server, url, store)
                try store.close()
            }
        }

        private static func expect(_ count: Int64, in store: PostgresStore) async throws {
            let found = try await store.read { try $0.number("SELECT COUNT(*) FROM things") }
            #expect(found == count)
        }

        private static func insert(_ id: Int64, _ db: any SQLConnection) throws {
            try db.execute("INSERT INTO things (id) VALUES (\(id))")
        }

        /// Ends connections of a database on the server's side.
        private static func kill(_ role: String, _ server: PostgresServer, _ url: String) throws {
            try server.run(
                """
                SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                WHERE datname = current_database() AND application_name = 'muster-\(role)'
                """, in: url)
        }

        private static func isUnavailable(_ error: StorageError?) -> Bool {
            if case .unavailable? = error { true } else { false }
        }

        @Test func `a commit is durable, and the server says so itself`() async throws {
            try await Self.with { _, _, store in
                let report = try store.report()
                #expect(report.synchronousCommit == "on" && report.synchronizes && report.isPrivate)
                #expect(report.version.hasPrefix("1"))
            }
        }

        @Test func `migrations are applied once, and a database of a later release is refused`() async throws {
            try await Self.with { _, _, store in
                let applied = try store.migrate()
                #expect(applied == [])
                try store.transaction { try $0.execute("DELETE FROM migrations") }
                try store.transaction { try $0.execute("INSERT INTO migrations (name) VALUES (\("9999_later"))") }
                let error = #expect(throws: StorageError.self) { try store.migrate() }
                #expect("\(String(describing: error))".contains("9999_later"))
            }
        }

        @Test func `a database has one writer, and another one once that has ended`() async throws {
            try await Self.with { _, url, store in
                let error = #expect(throws: StorageError.self) { try PostgresStore(url: url) }
                #expect(Self.isUnavailable(error))
                #expect("\(String(describing: error))".contains("another process writes"))
                var options = PostgresStore.Options()
                options.isReadOnly = true
                let reader = try PostgresStore(url: url, options: options)
                try await Self.expect(0, in: reader)
                #expect(throws: StorageError.self) { try reader.transaction { try Self.insert(1, $0) } }
                try reader.close()
                try store.close()
                let next = try PostgresStore(url: url)
                try next.transaction { try Self.insert(1, $0) }
                try next.close()
            }
        }

        @Test func `a server that is not there is said to be so`() {
            let error = #expect(throws: StorageError.self) {
                try PostgresStore(url: "postgres://muster@/none?host=/nowhere")
            }
            #expect(Self.isUnavailable(error))
        }

        @Test(.timeLimit(.minutes(2)))
        func `a server that lets a client in and then never answers is given up`() async throws {
            let server = try SilentServer()
            let error = try await aside {
                #expect(throws: StorageError.self) { try PostgresStore(url: server.url) }
            }
            #expect(Self.isUnavailable(error))
            #expect("\(String(describing: error))".contains("no answer in time"))
        }

        @Test func `writes of a transaction cost one wait for the server, and each query one more`() async throws {
            try await Self.with { _, _, store in
                let before = store.writerRoundTrips
                try store.transaction { db in for id in Int64(1)...50 { try Self.insert(id, db) } }
                #expect(store.writerRoundTrips - before == 1)
                let sum = try store.transaction { db in
                    try Self.insert(51, db)
                    let first = try db.number("SELECT SUM(id) FROM things")
                    try Self.insert(52, db)
                    return first + (try db.number("SELECT SUM(id) FROM things"))
                }
                #expect(sum == 1326 + 1378 && store.writerRoundTrips - before == 4)
            }
        }

        @Test func `more writes than are sent ahead are all written`() async throws {
            try await Self.with { _, _, store in
                let last = Int64(Limits.pipelineStatementsMax * 3 + 7)
                try store.transaction { db in for id in 1...last { try Self.insert(id, db) } }
                try await Self.expect(last, in: store)
            }
        }

        @Test func `a write that fails is told at the next query or at the commit, and undoes everything`() async throws
        {
            try await Self.with { _, _, store in
                try store.transaction { try Self.insert(1, $0) }
                for asks in [false, true] {
                    let error = #expect(throws: StorageError.self) {
                        try store.transaction { db in
                            try Self.insert(2, db)
                            try Self.insert(1, db)
                            try Self.insert(3, db)
                            if asks { _ = try db.number("SELECT COUNT(*) FROM things") }
                        }
                    }
                    guard case .duplicate? = error else {
                        Issue.record("\(String(describing: error)) is no duplicate")
                        continue
                    }
                }
                try await Self.expect(1, in: store)
            }
        }

        @Test func `a failure that a body passes over does not become a commit`() async throws {
            try await Self.with { _, _, store in
                #expect(throws: StorageError.self) {
                    try store.transaction { db in
                        try Self.insert(1, db)
                        _ = try? db.number("SELECT nothing FROM nowhere")
                    }
                }
                try await Self.expect(0, in: store)
            }
        }

        @Test func `connections that ended while nobody used them cost nobody an error`() async throws {
            try await Self.with { server, url, store in
                try await Self.expect(0, in: store)
                try Self.kill("writer", server, url)
                try Self.kill("reader", server, url)
                try store.transaction { try Self.insert(1, $0) }
                for _ in 0..<6 { try await Self.expect(1, in: store) }
            }
        }

        @Test func `a writer's connection that ends inside a transaction writes nothing, and the next one writes`()
            async throws
        {
            try await Self.with { server, url, store in
                for asks in [true, false] {
                    let error = #expect(throws: StorageError.self) {
                        try store.transaction { db in
                            try Self.insert(1, db)
                            _ = try db.number("SELECT COUNT(*) FROM things")
                            try Self.kill("writer", server, url)
                            try Self.insert(2, db)
                            if asks { _ = try db.number("SELECT COUNT(*) FROM things") }
                        }
                    }
                    #expect(Self.isUnavailable(error), "\(String(describing: error))")
                    try await Self.expect(0, in: store)
                }
                try store.transaction { try Self.insert(1, $0) }
                try await Self.expect(1, in: store)
            }
        }

        @Test func `of a commit that was not answered nobody says that it failed`() async throws {
            try await Self.with { server, url, store in
                // The server's side ends in the middle of the commit itself.
                try server.run(
                    """
                    CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS
                        'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END';
                    CREATE CONSTRAINT TRIGGER leaving AFTER INSERT ON things DEFERRABLE INITIALLY DEFERRED
                        FOR EACH ROW WHEN (NEW.n = 1) EXECUTE FUNCTION leave()
                    """, in: url)
                let error = #expect(throws: StorageError.self) {
                    try store.transaction { try $0.execute("INSERT INTO things (id, n) VALUES (1, 1)") }
                }
                guard case .outcomeUnknown? = error else {
                    Issue.record("\(String(describing: error)) knows too much")
                    return
                }
                // With the next connection it is known: the one before has ended, and so has its commit.
                let rows = try store.transaction { try $0.number("SELECT COUNT(*) FROM things") }
                #expect(rows == 0)
            }
        }

        @Test func `a reader whose connection ends is told, and the next one reads`() async throws {
            try await Self.with { server, url, store in
                let error = await #expect(throws: StorageError.self) {
                    try await store.read { db in
                        _ = try db.number("SELECT COUNT(*) FROM things")
                        try Self.kill("reader", server, url)
                        _ = try db.number("SELECT COUNT(*) FROM things")
                    }
                }
                #expect(Self.isUnavailable(error), "\(String(describing: error))")
                try await Self.expect(0, in: store)
            }
        }

        @Test func `a statement that takes too long is ended, and nothing else is`() async throws {
            try await Self.with { _, _, store in
                let error = #expect(throws: StorageError.self) {
                    try store.transaction { db in
                        try db.execute("SET LOCAL statement_timeout = 50")
                        _ = try db.all("SELECT pg_sleep(20)") { _ in 0 }
                    }
                }
                #expect(Self.isUnavailable(error), "\(String(describing: error))")
                try store.transaction { try Self.insert(1, $0) }
                try await Self.expect(1, in: store)
            }
        }

        @Test func `a text with a null character is refused by name, and the transaction goes on`() async throws {
            try await Self.with { _, _, store in
                try store.transaction { db in
                    try Self.insert(1, db)
                    let refusal = #expect(throws: Refusal.self) {
                        try db.execute("UPDATE things SET t = \("a\u{0}b")")
                    }
                    #expect(refusal?.code == .invalid)
                }
                let none = try? await store.read {
                    try $0.first("SELECT id FROM things WHERE t = \("\u{0}")") { $0.int(0) }
                }
                #expect(none == nil)
                try await Self.expect(1, in: store)
            }
        }

        @Test func `a value that was NULL first may be a number, a text or bytes later`() async throws {
            try await Self.with { _, _, store in
                func put(_ id: Int64, _ text: String?, _ number: Int64?) throws {
                    try store.transaction { db in
                        try db.execute("INSERT INTO things (id, t, n) VALUES (\(id), \(text), \(number))")
                    }
                }
                try put(1, nil, nil)
                try put(2, "two", nil)
                try put(3, nil, .min)
                try put(4, "four", .max)
                let found = try await store.read { db in
                    try db.all("SELECT t, n FROM things ORDER BY id") { "\($0.text(0)) \($0.optionalInt(1) ?? 0)" }
                }
                #expect(found == [" 0", "two 0", " \(Int64.min)", "four \(Int64.max)"])
            }
        }

        @Test(
            arguments: [
                ("0", 0), ("9999", 9999), ("10000", 10_000), ("-10001", -10_001), ("9223372036854775807", .max),
                ("-9223372036854775808", .min), ("12.75", 12), ("0.5", 0), ("1e30", .max), ("-1e30", .min),
            ] as [(String, Int64)])
        func `a sum is read as the number it is`(text: String, number: Int64) async throws {
            try await Self.with { _, _, store in
                let sql = SQL(stringLiteral: "SELECT CAST('\(text)' AS NUMERIC)")
                let read = try await store.read { try $0.number(sql) }
                #expect(read == number)
            }
        }

        @Test func `values of the engine's other types are read, too`() async throws {
            try await Self.with { _, _, store in
                let found = try await store.read { db in
                    try db.first(
                        """
                        SELECT CAST(-7 AS SMALLINT), -70000, CAST(1.5 AS REAL), CAST(-2.25 AS DOUBLE PRECISION),
                            1 = 1, 'text', CAST(7 AS BIGINT)
                        """
                    ) { row in
                        (
                            [row.int(0), row.int(1), row.int(4)], [row.double(2), row.double(3), row.double(6)],
                            row.text(5) + row.text(6)
                        )
                    }
                }
                #expect(found?.0 == [-7, -70_000, 1] && found?.1 == [1.5, -2.25, 7] && found?.2 == "text7")
            }
        }

        @Test func `marks are numbered in their order`() {
            #expect(PostgresStatement.numbered("SELECT 1") == "SELECT 1")
            #expect(PostgresStatement.numbered("? AND b IN (?, ?) LIMIT ?") == "$1 AND b IN ($2, $3) LIMIT $4")
        }

        @Test(
            arguments: [
                ("53100", "the disk is full"), ("53300", "does not answer"), ("57P01", "does not answer"),
                ("40P01", "does not answer"), ("25006", "does not answer"), ("58030", "the disk failed"),
                ("XX001", "damaged"), ("23505", "stands twice"), ("42601", "the database says"),
            ])
        func `what the server says is one of our errors`(state: String, says: String) {
            #expect(PostgresFailure.classify(state, "m").description.contains(says))
        }
    }
#endif
