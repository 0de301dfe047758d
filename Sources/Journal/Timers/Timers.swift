import Domain
package import Logging
package import Storage

/// Lets timers fire: what is due is claimed with a lease, done, and gone in the transaction of what it did. So a timer
/// survives a restart, fires again when its holder died before the commit, and never fires twice. Safe from any thread.
package final class Timers: Sendable {
    /// Decides what a timer does. It runs in the writer's transaction, as the server itself, and may arm the timer anew.
    package typealias Handler = @Sendable (TimerRow, Desk) throws -> Plan<Void>

    private let journal: Journal
    private let handlers: [String: Handler]
    private let holder: String
    private let logger: Logger

    /// Timers of these kinds; those of other kinds stay for who knows them.
    package init(journal: Journal, handlers: [String: Handler], logger: Logger) {
        self.journal = journal
        self.handlers = handlers
        self.logger = logger
        holder = Hex.text(journal.ambient.random(8))
    }

    /// Fires what is due now. What fails is tried again after its lease.
    ///
    /// - Returns: how many fired.
    @discardableResult
    package func look() async -> Int {
        do {
            let now = journal.ambient.now()
            let kinds = handlers.keys.sorted()
            let isAny = try await journal.store.read { db in
                try !TimerQueries.due(kinds, at: now, claimsEndBy: now.timerClaimEnd, limit: 1, db).isEmpty
            }
            guard isAny else { return 0 }
            let claim = ClaimTimers(kinds: kinds, holder: holder)
            var fired = 0
            for timer in try await journal.perform(claim, as: operation()) {
                if await fire(timer) { fired += 1 }
            }
            return fired
        } catch {
            logger.warning("timers were not looked at", metadata: ["reason": "\(error)"])
            return 0
        }
    }

    private func fire(_ timer: TimerRow) async -> Bool {
        guard let handler = handlers[timer.kind] else { return false }
        do {
            return try await journal.perform(
                FireTimer(timer: timer, holder: holder, handler: handler), as: operation())
        } catch {
            logger.warning(
                "a timer failed",
                metadata: ["kind": "\(timer.kind)", "subject": "\(timer.subject)", "reason": "\(error)"])
            return false
        }
    }

    private func operation() -> Operation {
        let now = journal.ambient.now()
        return Operation(
            scope: .system, door: .timer, moment: now, requestID: "timer-" + Hex.text(journal.ambient.random(6)))
    }
}

/// Takes due timers for a holder.
private struct ClaimTimers: Action {
    let kinds: [String]
    let holder: String

    func decide(_ desk: Desk) throws -> Plan<[TimerRow]> {
        let until = desk.moment.timerClaimEnd
        let due = try TimerQueries.due(
            kinds, at: desk.moment, claimsEndBy: until, limit: Limits.timersAtOnce, desk.db)
        return Plan([]) { _ in due }.alongside { db in
            for timer in due { try TimerQueries.lease(timer, to: holder, until: until, db) }
        }
    }
}

/// Does what a claimed timer is for, unless it was moved or taken meanwhile.
private struct FireTimer: Action {
    let timer: TimerRow
    let holder: String
    let handler: Timers.Handler

    func decide(_ desk: Desk) throws -> Plan<Bool> {
        guard try TimerQueries.isHeld(timer, by: holder, desk.db) else { return .nothing(false) }
        let plan = try handler(timer, desk)
        return plan.map { _ in true }.alongside { db in
            try TimerQueries.disarm(kind: timer.kind, subject: timer.subject, db)
            try plan.state?(db)
        }
    }
}

extension Moment {
    /// When a claim ends that is made now.
    fileprivate var timerClaimEnd: Moment { adding(seconds: Limits.timerLeaseSeconds) }
}
