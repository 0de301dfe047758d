package import Domain

/// Something that is to happen at a moment. Kind and subject name it: there is one of each at most.
package struct TimerRow: Sendable, Equatable {
    /// What is to happen: `retention`.
    package let kind: String
    /// To what: an id.
    package let subject: String
    package let dueAt: Moment
}

/// Queries of timers. A timer is claimed with a lease before it fires, and is gone, or due later, with the transaction of what
/// it did.
package enum TimerQueries {
    /// Sets a timer, or moves the one that is there; a claim on it ends.
    ///
    /// - Throws: `StorageError`.
    package static func arm(kind: String, subject: String, at moment: Moment, _ db: any SQLConnection) throws {
        try db.execute(
            """
            INSERT INTO timers (kind, subject, due_at) VALUES (\(kind), \(subject), \(moment))
            ON CONFLICT (kind, subject) DO UPDATE SET due_at = excluded.due_at, holder = NULL, leased_until = NULL
            """)
    }

    /// Takes a timer away.
    ///
    /// - Throws: `StorageError`.
    package static func disarm(kind: String, subject: String, _ db: any SQLConnection) throws {
        try db.execute("DELETE FROM timers WHERE kind = \(kind) AND subject = \(subject)")
    }

    /// Timers of these kinds that are due and that nobody holds, the earliest first. A claim that ends later than `latest`,
    /// where one that is made now would end, is of a clock that was set back since, and holds nothing.
    ///
    /// - Throws: `StorageError`.
    package static func due(
        _ kinds: [String], at now: Moment, claimsEndBy latest: Moment, limit: Int, _ db: any SQLConnection
    ) throws -> [TimerRow] {
        try db.all(
            """
            SELECT kind, subject, due_at FROM timers
            WHERE due_at <= \(now) AND kind IN \(list: kinds)
                AND (leased_until IS NULL OR leased_until <= \(now) OR leased_until > \(latest))
            ORDER BY due_at, kind, subject LIMIT \(limit)
            """
        ) { TimerRow(kind: $0.text(0), subject: $0.text(1), dueAt: $0.moment(2)) }
    }

    /// Gives a due timer to a holder for a while.
    ///
    /// - Throws: `StorageError`.
    package static func lease(
        _ timer: TimerRow, to holder: String, until moment: Moment, _ db: any SQLConnection
    ) throws {
        try db.execute(
            """
            UPDATE timers SET holder = \(holder), leased_until = \(moment)
            WHERE kind = \(timer.kind) AND subject = \(timer.subject)
            """)
    }

    /// How many timers of a kind wait whose subjects are below a path, `PATH/…`.
    ///
    /// - Throws: `StorageError`.
    package static func count(kind: String, below path: String, _ db: any SQLConnection) throws -> Int64 {
        // 0 is the sign behind the slash.
        try db.number(
            """
            SELECT COUNT(*) FROM timers
            WHERE kind = \(kind) AND subject > \(path + "/") AND subject < \(path + "0")
            """)
    }

    /// True when the timer still stands as it was claimed by this holder.
    ///
    /// - Throws: `StorageError`.
    package static func isHeld(_ timer: TimerRow, by holder: String, _ db: any SQLConnection) throws -> Bool {
        try db.number(
            """
            SELECT COUNT(*) FROM timers WHERE kind = \(timer.kind) AND subject = \(timer.subject)
                AND due_at = \(timer.dueAt) AND holder = \(holder)
            """) > 0
    }
}
