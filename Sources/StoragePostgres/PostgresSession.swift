#if Postgres
    import CLibPQ
    import Domain
    import Foundation
    import Storage

    /// A connection that is made when it is needed and made anew when it was lost. For one thread at a time.
    final class PostgresSession {
        /// What a connection is for.
        enum Role {
            /// The one that writes. It holds a lock that nobody else can have, so that there is one at a time, and that the one
            /// before it has ended: with its lock it has also let go of every transaction.
            case writer
            case reader
        }

        /// The lock's two numbers: "mstr", and the writer's. Of one database; others have theirs.
        static let lockKey: (Int32, Int32) = (0x6d73_7472, 1)

        private let url: String
        private let role: Role
        private var connection: PostgresConnection?
        /// The process on the server that had the lock, while that may not have ended.
        private var formerBackend: Int32?
        private var failures = 0
        private var nextTry: UInt64 = 0
        private var roundTripsBefore = 0

        init(url: String, role: Role) {
            self.url = url
            self.role = role
        }

        /// How often an answer was waited for.
        var roundTrips: Int { roundTripsBefore + (connection?.roundTrips ?? 0) }

        /// A connection that is fit for a transaction.
        ///
        /// - Throws: `StorageError.unavailable` while there is none; between tries it says so at once.
        func ready() throws -> PostgresConnection {
            if let connection, connection.isFit() { return connection }
            roundTripsBefore = roundTrips
            connection = nil
            guard Clock.monotonicNanoseconds() >= nextTry else {
                throw StorageError.unavailable("the last \(failures) tries to connect failed")
            }
            do {
                let made = try connect()
                connection = made
                failures = 0
                return made
            } catch {
                failures += 1
                let doubled = Limits.reconnectMilliseconds << Int64(min(failures - 1, 16))
                let wait = min(doubled, Limits.reconnectMillisecondsMax)
                nextTry = Clock.monotonicNanoseconds() + UInt64(wait) * 1_000_000
                throw error
            }
        }

        func close() { connection = nil }

        // MARK: Connecting

        private func connect() throws -> PostgresConnection {
            guard let handle = open() else { throw StorageError.unavailable("no memory for a connection") }
            do {
                guard PQstatus(handle) == CONNECTION_OK else {
                    throw StorageError.unavailable(PostgresFailure.message(of: handle))
                }
                // What the server remarks beside its answers would go to the standard error.
                _ = PQsetNoticeReceiver(handle, { _, _ in }, nil)
                try PostgresTerms(role).agree(handle)
                if role == .writer { try lock(handle) }
            } catch {
                PQfinish(handle)
                throw error
            }
            let pipeline = try PostgresPipeline(handle, answerSeconds: Limits.statementSeconds + Limits.connectSeconds)
            return PostgresConnection(pipeline, isDeferring: role == .writer)
        }

        /// The address may name several servers; only one that may be written is taken, for readers, too: what a reader
        /// decides or resumes by must hold all that was acknowledged.
        private func open() -> OpaquePointer? {
            let settings = [
                ("dbname", url), ("target_session_attrs", "read-write"), ("client_encoding", "UTF8"),
                ("application_name", "muster-\(role == .writer ? "writer" : "reader")"),
                ("connect_timeout", "\(Limits.connectSeconds)"),
                ("keepalives", "1"), ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
                ("tcp_user_timeout", "20000"),
            ]
            let names = settings.map { strdup($0.0) }
            let values = settings.map { strdup($0.1) }
            defer { for text in names + values { free(text) } }
            return (names.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { names in
                (values.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { values in
                    PQconnectdbParams(names.baseAddress, values.baseAddress, 1)
                }
            }
        }

        /// - Throws: `StorageError.unavailable` when somebody else has it.
        private func lock(_ handle: OpaquePointer) throws {
            let (kind, number) = Self.lockKey
            if let formerBackend {
                // It may wait for a client that is gone, or be stopped: without its lock there is no other writer.
                _ = try PostgresTerms.ask(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = \(kind)
                    AND objid = \(number) AND pid = \(formerBackend) AND granted
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                    """, handle)
            }
            do {
                _ = try PostgresTerms.ask("SELECT pg_advisory_lock(\(kind), \(number))", handle)
            } catch StorageError.unavailable(let what) {
                throw StorageError.unavailable("another process writes to this database: \(what)")
            }
            formerBackend = PQbackendPID(handle)
        }
    }
#endif
