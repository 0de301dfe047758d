#if Postgres
    import CLibPQ
    import Domain
    import Foundation

    /// Waits for what a connection's socket is ready for, never beyond a moment.
    enum PostgresWait {
        /// The moment in so many seconds.
        static func deadline(in seconds: Int64) -> UInt64 {
            Clock.monotonicNanoseconds() + UInt64(seconds) * 1_000_000_000
        }

        /// - Parameter events: `POLLIN`, `POLLOUT` or both.
        /// - Returns: false when the moment came first.
        static func wait(for events: Int32, on handle: OpaquePointer, until deadline: UInt64) -> Bool {
            var descriptor = pollfd(fd: PQsocket(handle), events: Int16(events), revents: 0)
            while true {
                let now = Clock.monotonicNanoseconds()
                guard now < deadline else { return false }
                let ready = poll(&descriptor, 1, Int32((deadline - now) / 1_000_000) + 1)
                if ready > 0 { return true }
                if ready < 0, errno != EINTR { return false }
            }
        }
    }
#endif
