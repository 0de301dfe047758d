package import Domain
package import Journal
import Storage

/// Agrees: that a run of high risk begins, that a run goes on behind a step that asks, or that a step of which nobody knows
/// whether it happened counts as done.
package struct ApproveRun: Action {
    let run: RunReference

    /// Names the run.
    package init(run: RunReference) { self.run = run }

    /// - Throws: `Refusal` `not_found`, `forbidden`, or `conflict` when nobody is asked or the runbook was changed since.
    package func decide(_ desk: Desk) throws -> Plan<RunbookRun> {
        let (row, seen) = try desk.openRun(run)
        let key = RunKey.text(row.number)
        let body: RunApproved
        switch row.state {
        case .waitingApproval:
            if row.risk == .high { try Self.mustBeSecond(row, desk) }
            body = try row.approvedBy == nil && row.risk == .high ? beginning(row, desk) : step(row, seen, desk)
        case .unknown: body = RunApproved(run: row.id, step: row.step, next: row.step + 1)
        default: throw Refusal(.conflict, "\(key) asks nobody: it is \(row.state.rawValue).")
        }
        let by = desk.directory.card(of: desk.scope.actor).username
        let what = row.state == .unknown ? "says that the step is done: \(key) goes on." : "agrees: \(key) goes on."
        return Plan(
            [Draft(row.room, body, desk), desk.line(about: row, "@\(by) \(what)")]
        ) { _ in try desk.viewRun(row.id) }
    }

    /// Who asked for a run of high risk is not the one who agrees.
    private static func mustBeSecond(_ row: RunRow, _ desk: Desk) throws {
        guard desk.scope.bypassesPolicy || desk.scope.actor != row.actor else {
            throw Refusal.forbidden("A second person has to agree.")
        }
    }

    private func beginning(_ row: RunRow, _ desk: Desk) throws -> RunApproved {
        guard try RunbookQueries.newest(row.runbook, desk.db)?.digest == row.digest else {
            throw Refusal(.conflict, "The runbook was changed since; run it anew.")
        }
        return RunApproved(run: row.id, step: nil, next: 0)
    }

    private func step(_ row: RunRow, _ seen: RoomQueries.Seen, _ desk: Desk) throws -> RunApproved {
        let runbook = try desk.runbook(of: row)
        guard Int(row.step) < runbook.all.count, case .approval(let approval) = runbook.all[Int(row.step)].action else {
            throw Fault("a run waits for a step that asks nobody")
        }
        guard desk.scope.bypassesPolicy || Self.isEnough(seen.role, approval.role) else {
            throw Refusal.forbidden("A \(approval.role.rawValue) has to agree.")
        }
        let agreed = try RunQueries.steps(of: row.id, desk.db)
        for (index, step) in runbook.all.enumerated() {
            guard let name = step.name, approval.needs.contains(name) else { continue }
            if agreed.contains(where: { $0.step == Int64(index) && $0.decidedBy == desk.scope.actor }) {
                throw Refusal.forbidden("You agreed to “\(name)”; somebody else has to agree to this.")
            }
        }
        return RunApproved(run: row.id, step: row.step, next: row.step + 1)
    }

    private static func isEnough(_ role: RoomRole?, _ needed: RoomRole) -> Bool {
        switch (role, needed) {
        case (.commander, _), (.responder, .responder): true
        default: false
        }
    }
}

/// Does not agree. A run that has not begun is over; one that asks on its way has failed at that step and cleans up; one of
/// which nobody knew has failed there.
package struct DenyRun: Action {
    let run: RunReference
    let reason: String?

    /// Names the run and says why.
    package init(run: RunReference, reason: String?) {
        self.run = run
        self.reason = reason
    }

    /// - Throws: `Refusal` `not_found`, `forbidden`, or `conflict` when nobody is asked.
    package func decide(_ desk: Desk) throws -> Plan<RunbookRun> {
        let (row, _) = try desk.openRun(run)
        let by = "denied by @\(desk.directory.card(of: desk.scope.actor).username)"
        let why = RunLines.cut(reason.map { "\(by): \($0)" } ?? by, Limits.reasonBytesMax)
        let denied = Draft(row.room, RunDenied(run: row.id, reason: reason), desk)
        let hasBegun = row.risk == .low || row.approvedBy != nil
        switch row.state {
        case .waitingApproval where !hasBegun:
            return Plan([denied] + (try desk.ending(of: row, .cancelled, because: why))) { _ in try desk.viewRun(row.id)
            }
        case .waitingApproval, .unknown:
            let runbook = try desk.runbook(of: row)
            let step = StepEnd(row: row, runbook: runbook).failed(
                because: why, result: nil, at: desk.moment, since: nil)
            let line = desk.line(about: row, "\(RunKey.text(row.number)): \(why).")
            return Plan([denied, Draft(row.room, step, desk, actor: .system), line]) { _ in try desk.viewRun(row.id) }
        default:
            throw Refusal(.conflict, "\(RunKey.text(row.number)) asks nobody: it is \(row.state.rawValue).")
        }
    }
}

/// Ends a run. What a step does outside at this moment is not called back; what becomes of it is still recorded.
package struct CancelRun: Action {
    let run: RunReference
    let reason: String?

    /// Names the run and says why.
    package init(run: RunReference, reason: String?) {
        self.run = run
        self.reason = reason
    }

    /// - Throws: `Refusal` `not_found`, `forbidden`, or `conflict` when it is over.
    package func decide(_ desk: Desk) throws -> Plan<RunbookRun> {
        let (row, _) = try desk.openRun(run)
        let by = "cancelled by @\(desk.directory.card(of: desk.scope.actor).username)"
        let why = RunLines.cut(reason.map { "\(by): \($0)" } ?? by, Limits.reasonBytesMax)
        return Plan(try desk.ending(of: row, .cancelled, because: why)) { _ in try desk.viewRun(row.id) }
    }
}
