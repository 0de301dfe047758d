package import Domain
package import Journal
import Storage

/// The kind of the timers that look for rooms whose time is over; the subject is the policy.
package enum RetentionTimer {
    /// As timers name it.
    package static let kind = "retention"
}

/// Makes a retention policy, or changes the terms of one; its timer fires at once.
package struct SetRetentionPolicy: Action {
    let policy: RetentionPolicyID?
    let change: @Sendable (RetentionTerms?) throws -> RetentionTerms

    /// A new policy.
    package init(_ terms: RetentionTerms) {
        policy = nil
        change = { _ in terms }
    }

    /// Other terms for a policy, made of the present ones.
    package init(_ policy: RetentionPolicyID, change: @escaping @Sendable (RetentionTerms) throws -> RetentionTerms) {
        self.policy = policy
        self.change = { before in
            guard let before else { throw Refusal.notFound }
            return try change(before)
        }
    }

    package func decide(_ desk: Desk) throws -> Plan<RetentionPolicy> {
        try desk.require(.setRetention)
        let before = try policy.map { try desk.viewPolicy($0) }
        let terms = try change(before?.terms)
        if let before, before.terms == terms { return .nothing(before) }
        if before == nil, try RetentionQueries.all(desk.db).count >= Limits.retentionPoliciesMax {
            throw Refusal(.conflict, "There are at most \(Limits.retentionPoliciesMax) retention policies.")
        }
        if let room = terms.room, room != before?.terms.room {
            let seen = try RoomQueries.room(room, for: desk.scope.person, desk.db)
            guard let seen, RoomPolicy.maySee(desk.scope, desk.standing(seen)) else {
                throw Refusal.invalid("room", "Invalid pk \"\(room)\" - object does not exist.")
            }
        }
        let id = policy ?? desk.ambient.newID(at: desk.moment)
        let now = desk.moment
        return Plan([Draft(.house, RetentionPolicySet(policy: id, terms: terms), desk)]) { _ in
            try desk.viewPolicy(id)
        }.alongside { try TimerQueries.arm(kind: RetentionTimer.kind, subject: id.text, at: now, $0) }
    }
}

/// Takes a retention policy away.
package struct RemoveRetentionPolicy: Action {
    let policy: RetentionPolicyID

    /// Names the policy.
    package init(policy: RetentionPolicyID) { self.policy = policy }

    package func decide(_ desk: Desk) throws -> Plan<Void> {
        try desk.require(.setRetention)
        _ = try desk.viewPolicy(policy)
        return Plan([Draft(.house, RetentionPolicyRemoved(policy: policy), desk)]) { _ in }.alongside { db in
            try TimerQueries.disarm(kind: RetentionTimer.kind, subject: policy.text, db)
        }
    }
}

/// Every retention policy, oldest first.
package struct ListRetentionPolicies: Inquiry {
    let page: PageRequest

    /// A page of them.
    package init(page: PageRequest) { self.page = page }

    package func answer(_ desk: Desk) throws -> Page<RetentionPolicy> {
        try desk.require(.setRetention)
        return try page.cut(RetentionQueries.all(desk.db).map(desk.view))
    }
}

/// One retention policy.
package struct GetRetentionPolicy: Inquiry {
    let policy: RetentionPolicyID

    /// Names the policy.
    package init(policy: RetentionPolicyID) { self.policy = policy }

    package func answer(_ desk: Desk) throws -> RetentionPolicy {
        try desk.require(.setRetention)
        return try desk.viewPolicy(policy)
    }
}

extension Desk {
    fileprivate func viewPolicy(_ id: RetentionPolicyID) throws -> RetentionPolicy {
        guard let row = try RetentionQueries.policy(id, db) else { throw Refusal.notFound }
        return try view(row)
    }

    func view(_ row: RetentionRow) throws -> RetentionPolicy {
        let name = try vault.open(column: row.name, "retention_policies.name", row: row.id.text, room: .house)
        return RetentionPolicy(
            id: row.id,
            terms: RetentionTerms(
                name: name, days: row.days, act: row.act, classification: row.classification,
                incidentType: row.incidentType, incidentStatus: row.incidentStatus, room: row.room),
            createdBy: directory.card(of: row.createdBy), createdAt: row.createdAt, updatedAt: row.updatedAt)
    }
}
