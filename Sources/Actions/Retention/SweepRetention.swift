package import Domain
package import Journal
package import Storage

/// Shreds rooms, or files, whose time under a policy is over, some at a time, and looks again later. What is on hold is passed
/// over. For timers and for the operator.
package struct SweepRetention: Action {
    let policy: RetentionPolicyID

    /// Names the policy.
    package init(policy: RetentionPolicyID) { self.policy = policy }

    /// Answers with how many were shredded; there may be more when these are `Limits.retentionRoomsAtOnce`.
    package func decide(_ desk: Desk) throws -> Plan<Int> {
        guard let row = try RetentionQueries.policy(policy, desk.db) else { return .nothing(0) }
        let limit = Limits.retentionRoomsAtOnce
        let due = try RetentionQueries.due(row, cutoff: desk.cutoff(row), limit: limit, desk.db)
        let drafts = try due.compactMap { try draft($0, row, desk) }
        let wait = due.count == limit ? 0 : Limits.retentionSweepSeconds
        let next = desk.moment.adding(seconds: wait)
        return Plan(drafts) { _ in drafts.count }.alongside { db in
            try TimerQueries.arm(kind: RetentionTimer.kind, subject: policy.text, at: next, db)
        }
    }

    private func draft(_ due: RetentionDue, _ row: RetentionRow, _ desk: Desk) throws -> Draft? {
        let why = "Kept for \(row.days) days, as the retention policy says."
        if let file = due.file {
            return Draft(due.room, FileShredded(file: file, why: why, policy: policy), desk)
        }
        guard let seen = try RoomQueries.room(due.room, for: nil, desk.db) else { return nil }
        return Draft(.house, try desk.shredding(of: seen.room, reason: why, policy: policy), desk)
    }
}

/// What looks of the policies would shred now, or within some days if nothing changes; changes nothing.
package struct ForeseeRetention: Inquiry {
    /// What one policy covers.
    package struct Share: Sendable {
        package let policy: RetentionPolicy
        /// The oldest first, `Limits.retentionForeseenMax` at most.
        package let due: [RetentionDue]
        /// True when there is more.
        package let isCut: Bool
    }

    let days: Int64

    /// Asks for all of them, so many days ahead.
    package init(within days: Int64 = 0) { self.days = days }

    package func answer(_ desk: Desk) throws -> [Share] {
        try desk.require(.setRetention)
        let limit = Limits.retentionForeseenMax
        return try RetentionQueries.all(desk.db).map { row in
            let due = try RetentionQueries.due(row, cutoff: desk.cutoff(row, within: days), limit: limit + 1, desk.db)
            return Share(policy: try desk.view(row), due: Array(due.prefix(limit)), isCut: due.count > limit)
        }
    }
}

extension Desk {
    /// What happened at or before this was kept for long enough.
    fileprivate func cutoff(_ row: RetentionRow, within days: Int64 = 0) -> Moment {
        moment.adding(seconds: (days - row.days) * 86_400)
    }
}
