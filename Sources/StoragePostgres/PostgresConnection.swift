#if Postgres
    import Domain
    import Storage

    /// One connection to the server, for one thread at a time.
    ///
    /// Statements are sent without waiting, and their answers are taken together with that of the next query or of the commit:
    /// a round trip costs more than most statements do, and a message takes fifteen of them.
    final class PostgresConnection: SQLConnection {
        private let pipeline: PostgresPipeline
        /// False where a write must fail at once, because nobody waits for the end of the transaction.
        private let isDeferring: Bool
        private var statements: [SQL.Shape: PostgresStatement] = [:]
        private var statementsMade = 0

        init(_ pipeline: PostgresPipeline, isDeferring: Bool) {
            self.pipeline = pipeline
            self.isDeferring = isDeferring
        }

        /// How often an answer was waited for.
        var roundTrips: Int { pipeline.roundTrips }

        // MARK: Statements

        func execute(_ sql: SQL) throws {
            try send(sql)
            // Bounded, so that neither side's memory holds the whole of a rebuild.
            guard isDeferring, pipeline.waiting < Limits.pipelineStatementsMax else {
                _ = try answers()
                return
            }
            pipeline.hurry()
        }

        func rowsChanged(by sql: SQL) throws -> Int { try ask(sql).result.changed }

        func forEach(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
            let (result, statement) = try ask(sql)
            statement.isRunning = true
            defer { statement.isRunning = false }
            for index in 0..<result.count { try body(PostgresRow(result: result, index: index)) }
        }

        var isRemote: Bool { true }

        private func ask(_ sql: SQL) throws -> (result: PostgresResult, statement: PostgresStatement) {
            let statement = try send(sql)
            guard let result = try answers() else { throw StorageError.engine("a statement was not answered") }
            return (result, statement)
        }

        @discardableResult
        private func send(_ sql: SQL) throws -> PostgresStatement {
            guard !pipeline.isLost else { throw StorageError.unavailable("the connection was lost") }
            let parameters = try PostgresParameters(sql.values)
            let statement = try statement(sql)
            // This engine would answer, but a query that runs inside itself is a mistake on every engine or on none.
            guard !statement.isRunning else { throw StorageError.engine("a statement runs inside itself") }
            try pipeline.execute(statement, parameters)
            return statement
        }

        private func statement(_ sql: SQL) throws -> PostgresStatement {
            let known = statements[sql.shape]
            if let known, known.fits(sql.values) { return known }
            // Lists of every length are statements of their own, so all of them may be too many.
            if statements.count >= Limits.statementsMax {
                try pipeline.deallocate()
                statements.removeAll()
            }
            statementsMade += 1
            let made = PostgresStatement(
                name: "m\(statementsMade)", types: PostgresStatement.types(of: sql.values, known: known))
            try pipeline.prepare(sql.shape, as: made)
            statements[sql.shape] = made
            return made
        }

        private func answers(isCommitting: Bool = false) throws -> PostgresResult? {
            defer { for shape in pipeline.takeUnprepared() { statements[shape] = nil } }
            return try pipeline.answers(isCommitting: isCommitting)
        }

        // MARK: Transactions

        /// Runs a body as one transaction and returns when its commit is durable.
        ///
        /// - Throws: `StorageError`, or what the body throws; nothing is written then, but for `.outcomeUnknown`, of which nobody
        ///   knows.
        func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
            do {
                try send("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
                let value = try body(self)
                try send("COMMIT")
                // A transaction in which something failed that the body passed over is undone by its commit.
                guard try answers(isCommitting: true)?.command == "COMMIT" else {
                    throw StorageError.engine("it was undone, since a statement had failed")
                }
                return value
            } catch {
                undo()
                throw error
            }
        }

        /// Gives every statement of a body more time than there is in every day's work.
        func patiently<Value>(for seconds: Int64, _ body: () throws -> Value) throws -> Value {
            let usual = pipeline.answerSeconds
            defer {
                pipeline.answerSeconds = usual
                // A connection that cannot be told is lost, and the next one has the usual terms.
                _ = try? rowsChanged(
                    by: "SET statement_timeout = \(SQL(stringLiteral: "'\(Limits.statementSeconds)s'"))")
            }
            pipeline.answerSeconds = seconds + Limits.connectSeconds
            _ = try rowsChanged(by: "SET statement_timeout = \(SQL(stringLiteral: "'\(seconds)s'"))")
            return try body()
        }

        /// Runs a body in one view of the data. Its end is not waited for: the next view takes the answer.
        ///
        /// - Throws: `StorageError`, or what the body throws.
        func view<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
            try send("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            defer {
                // What fails here loses the connection, and the next view is given another one.
                if (try? send("ROLLBACK")) != nil { try? pipeline.flush() }
            }
            return try body(self)
        }

        /// Undoes what is open. When that fails the connection is given up, which undoes it, too.
        private func undo() {
            // What was sent and fails takes the first of them with it.
            for _ in 0..<2 where !pipeline.isLost && (pipeline.waiting > 0 || pipeline.isInTransaction) {
                if (try? send("ROLLBACK")) != nil { _ = try? answers() }
            }
            if pipeline.isInTransaction { pipeline.abandon() }
        }

        /// Takes what is still to be answered, and says whether a transaction may begin: a server that ended while nothing was
        /// asked of it costs nobody an error.
        func isFit() -> Bool {
            if !pipeline.isLost, pipeline.waiting > 0 { _ = try? answers() }
            return !pipeline.isLost && !pipeline.isInTransaction && pipeline.isSilent
        }
    }
#endif
