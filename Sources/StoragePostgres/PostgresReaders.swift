#if Postgres
    import Domain
    import Foundation
    import Storage

    /// Connections for reading, each on a thread of its own that blocks while the server works, and the reads that wait for
    /// one of them.
    ///
    /// `@unchecked Sendable`: every access to what changes holds the condition's lock; a connection never leaves its thread.
    final class PostgresReaders: @unchecked Sendable {
        typealias Read = @Sendable (PostgresSession) -> Void

        private let condition = NSCondition()
        private var waiting: [Read] = []
        private var isClosed = false
        private var running: Int

        /// Starts the threads; each connects with its first read.
        init(count: Int, url: String) {
            running = count
            for number in 1...count {
                let thread = Thread { [self] in run(PostgresSession(url: url, role: .reader)) }
                thread.name = "muster-reader-\(number)"
                thread.stackSize = 4 << 20
                thread.start()
            }
        }

        /// Puts a read in the queue.
        ///
        /// - Throws: `StorageError.unavailable` when too many wait, `.engine` when it is closed.
        func put(_ read: @escaping Read) throws {
            condition.lock()
            defer { condition.unlock() }
            guard !isClosed else { throw StorageError.engine("the connections are closed") }
            guard waiting.count < Limits.readsWaitingMax else {
                throw StorageError.unavailable("\(waiting.count) reads wait already")
            }
            waiting.append(read)
            condition.signal()
        }

        /// Finishes what waits and ends the threads; returns when they have let go of their connections.
        func close() {
            condition.lock()
            isClosed = true
            condition.broadcast()
            while running > 0 { condition.wait() }
            condition.unlock()
        }

        private func run(_ session: PostgresSession) {
            while let read = take() { read(session) }
            session.close()
            condition.lock()
            running -= 1
            condition.broadcast()
            condition.unlock()
        }

        private func take() -> Read? {
            condition.lock()
            defer { condition.unlock() }
            while waiting.isEmpty {
                if isClosed { return nil }
                condition.wait()
            }
            return waiting.removeFirst()
        }
    }
#endif
