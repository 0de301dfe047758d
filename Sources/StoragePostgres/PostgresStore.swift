#if Postgres
    import Domain
    import Foundation
    package import Storage

    /// PostgreSQL through libpq: one connection that writes, on the thread of whoever writes, and some that read (decision
    /// 0026).
    ///
    /// `@unchecked Sendable`: the writer's session is used only with the lock held.
    package final class PostgresStore: Store, @unchecked Sendable {
        private let writing = NSLock()
        private let writer: PostgresSession
        private let readers: PostgresReaders
        private let isReadOnly: Bool
        private var isClosed = false

        /// What may be chosen about a store.
        package struct Options: Sendable {
            /// Connections for reading at the same time.
            package var readers = 3
            /// Reads a database that a server may be writing, and changes nothing.
            package var isReadOnly = false

            /// The server's choice.
            package init() {}

            /// For reading only, with one connection.
            package static var reading: Options {
                var options = Options()
                options.readers = 1
                options.isReadOnly = true
                return options
            }
        }

        /// Connects to a database.
        ///
        /// - Parameter url: `postgres://USER:PASSWORD@HOST:PORT/DATABASE?…` as libpq takes it.
        /// - Throws: `StorageError` when it cannot be reached, another process writes to it, or the server is not as it must be.
        package init(url: String, options: Options = Options()) throws {
            writer = PostgresSession(url: url, role: .writer)
            isReadOnly = options.isReadOnly
            if !isReadOnly { _ = try writer.ready() }
            readers = PostgresReaders(count: options.readers, url: url)
        }

        deinit {
            // Threads that wait would never end.
            if !isClosed { readers.close() }
        }

        package func read<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> Value
        ) async throws -> Value {
            try await withCheckedThrowingContinuation { continuation in
                do {
                    try readers.put { session in
                        continuation.resume(with: Result { try session.ready().view(body) })
                    }
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }

        package func transaction<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
            try withWriter { try $0.transaction(body) }
        }

        /// Does something with the connection that writes.
        func withWriter<Value>(_ body: (PostgresConnection) throws -> Value) throws -> Value {
            writing.lock()
            defer { writing.unlock() }
            guard !isClosed else { throw StorageError.engine("the connection is closed") }
            guard !isReadOnly else { throw StorageError.engine("the database is open for reading only") }
            return try body(writer.ready())
        }

        /// How often the writer waited for the server since it was opened.
        package var writerRoundTrips: Int {
            writing.lock()
            defer { writing.unlock() }
            return writer.roundTrips
        }

        /// There is no such call: the server writes its log over and its tables anew when it comes to it (decision 0026).
        package func truncateLog() throws -> Bool { true }

        package func close() throws {
            writing.lock()
            let wasClosed = isClosed
            isClosed = true
            writer.close()
            writing.unlock()
            if !wasClosed { readers.close() }
        }
    }
#endif
