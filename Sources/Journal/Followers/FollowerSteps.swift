import Domain
import Storage

/// Takes a follower's lease. Everything that followers write goes through these actions, which record no event.
struct ClaimFollower: Action {
    /// What a claim came to.
    enum Outcome: Sendable {
        case held(position: Int64, term: Int64, parked: Int64)
        /// Somebody else's lease lasts until then.
        case taken(until: Moment)
    }

    let name: String
    let holder: String

    func decide(_ desk: Desk) throws -> Plan<Outcome> {
        let (name, holder, db) = (name, holder, desk.db)
        let now = desk.ambient.now()
        return Plan([]) { _ in
            guard let bookmark = try FollowerQueries.bookmark(name, db) else {
                throw Fault("the bookmark of \(name) is gone")
            }
            guard bookmark.holder == holder else { return .taken(until: bookmark.expiresAt) }
            let parked = try FollowerQueries.parkedCount(name, db)
            return .held(position: bookmark.position, term: bookmark.term, parked: parked)
        }.alongside {
            _ = try FollowerQueries.claim(name, holder: holder, now: now, until: now.leaseEnd, $0)
        }
    }
}

/// Writes what some events came to and moves the bookmark, in one transaction and only under the term that is the newest.
struct MoveFollower: Action {
    /// The lease went to somebody else; nothing was written.
    struct LeaseLost: Error {}

    let name: String
    let term: Int64
    let position: Int64
    let changes: [FollowerChange]
    /// An event that is given up on.
    let parked: FollowerQueries.Parked?

    /// - Returns: when the writer began with it.
    func decide(_ desk: Desk) throws -> Plan<ContinuousClock.Instant> {
        let begun = ContinuousClock.now
        let until = desk.ambient.now().leaseEnd
        return Plan([]) { _ in begun }.alongside { db in
            guard try FollowerQueries.move(name, to: position, term: term, until: until, db) else { throw LeaseLost() }
            for change in changes { try change.write(db) }
            if let parked { try FollowerQueries.park(parked, db) }
        }
    }
}

/// Lets go of a lease, so that the next holder need not wait for its end.
struct ReleaseFollower: Action {
    let name: String
    let term: Int64

    func decide(_ desk: Desk) throws -> Plan<Void> {
        Plan([]) { _ in }.alongside { try FollowerQueries.release(name, term: term, $0) }
    }
}

extension Moment {
    fileprivate var leaseEnd: Moment { adding(seconds: Limits.followerLeaseSeconds) }
}
