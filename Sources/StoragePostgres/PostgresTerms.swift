#if Postgres
    import CLibPQ
    import Domain
    import Foundation
    import Storage

    /// What a connection is held to before anything is asked of it: set, and read back.
    struct PostgresTerms {
        /// The oldest server that this is tested with, 15.0.
        static let versionMin = 150_000

        private let idleSeconds: Int64

        init(_ role: PostgresSession.Role) {
            idleSeconds = role == .writer ? Limits.idleWriteSeconds : Limits.idleReadSeconds
        }

        /// Sets them and reads them back.
        ///
        /// - Throws: `StorageError` when the server is too old, does not keep to them or keeps texts in another encoding.
        func agree(_ handle: OpaquePointer) throws {
            try Self.run(
                """
                SET synchronous_commit = on; SET statement_timeout = '\(Limits.statementSeconds)s';
                SET lock_timeout = '\(Limits.lockSeconds)s';
                SET idle_in_transaction_session_timeout = '\(idleSeconds)s';
                SET default_transaction_read_only = off; SET standard_conforming_strings = on; SET jit = off
                """, handle)
            let found = try Self.ask(
                """
                SELECT current_setting('server_version_num'), current_setting('server_encoding'),
                current_setting('synchronous_commit')
                """, handle)
            guard let version = Int(found[0]), version >= Self.versionMin else {
                throw StorageError.engine("PostgreSQL 15 or later is needed; this one is \(found[0])")
            }
            guard found[1] == "UTF8" else {
                throw StorageError.engine("the database's encoding is \(found[1]), not UTF8")
            }
            guard found[2] == "on" else { throw StorageError.engine("synchronous_commit is \(found[2]), not on") }
        }

        /// Runs statements that answer nothing.
        ///
        /// - Throws: `StorageError`.
        static func run(_ text: String, _ handle: OpaquePointer) throws { _ = try result(text, handle) }

        /// The columns of the first row, as text; empty when there is none.
        ///
        /// - Throws: `StorageError`.
        static func ask(_ text: String, _ handle: OpaquePointer) throws -> [String] {
            let result = try result(text, handle)
            guard result.count > 0 else { return [] }
            return (0..<PQnfields(result.handle)).map { column in
                PQgetvalue(result.handle, 0, column).map { String(cString: $0) } ?? ""
            }
        }

        /// Asks and waits for the last answer, no longer than for a connection: `PQexec` would wait for ever where nothing
        /// below it ends a silence, as on a socket of this machine.
        private static func result(_ text: String, _ handle: OpaquePointer) throws -> PostgresResult {
            let deadline = PostgresWait.deadline(in: Limits.connectSeconds)
            guard PQsendQuery(handle, text) == 1 else {
                throw StorageError.unavailable(PostgresFailure.message(of: handle))
            }
            var last: PostgresResult?
            while let result = try next(handle, until: deadline) {
                guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(result.status) else {
                    throw PostgresFailure.of(result)
                }
                last = result
            }
            guard let last else { throw StorageError.unavailable(PostgresFailure.message(of: handle)) }
            return last
        }

        private static func next(_ handle: OpaquePointer, until deadline: UInt64) throws -> PostgresResult? {
            while PQisBusy(handle) == 1 {
                guard PostgresWait.wait(for: POLLIN, on: handle, until: deadline) else {
                    throw StorageError.unavailable("no answer in time")
                }
                guard PQconsumeInput(handle) == 1 else {
                    throw StorageError.unavailable(PostgresFailure.message(of: handle))
                }
            }
            return PQgetResult(handle).map(PostgresResult.init)
        }
    }
#endif
