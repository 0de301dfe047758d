package import Domain
package import Journal
import RunbookSource
import Storage

/// Runs a runbook in a room. One of low risk begins at once, one of high risk when a second person has agreed.
package struct StartRun: Action {
    let room: RoomReference
    let runbook: String
    let arguments: [String: String]
    let message: EventID?

    /// Names room and runbook. `message` is the one whose command asks for it; what was given is recorded with that.
    package init(room: RoomReference, runbook: String, arguments: [String: String], message: EventID? = nil) {
        self.room = room
        self.runbook = runbook
        self.arguments = arguments
        self.message = message
    }

    package func decide(_ desk: Desk) throws -> Plan<RunbookRun> {
        let prepared = try prepare(desk)
        let open = try RunQueries.count(of: prepared.room, states: RunbookRunState.open, desk.db)
        guard open < Limits.runsOpenMax else {
            throw Refusal(.conflict, "There are \(open) runs in this room that are not over.")
        }
        let until = prepared.needsSecond ? desk.moment.adding(seconds: Limits.runbookApprovalSeconds) : nil
        let body = RunStarted(
            number: try RunQueries.nextNumber(desk.db), runbook: runbook, version: prepared.version.version,
            digest: prepared.version.digest, risk: prepared.runbook.risk, message: message,
            arguments: message == nil ? prepared.values : nil, waitsUntil: until,
            epoch: desk.epoch)
        let started = Draft(prepared.room, body, desk)
        return Plan([started]) { _ in try desk.viewRun(started.id) }
    }

    /// What would run, once it is known that it may.
    struct Prepared {
        let room: RoomID
        let version: RunbookVersion
        let runbook: Runbook
        let values: [String: String]
        /// True when somebody else has to agree first.
        let needsSecond: Bool
    }

    /// - Throws: `Refusal` as the action.
    func prepare(_ desk: Desk) throws -> Prepared {
        guard let row = try RunbookQueries.newest(runbook, desk.db) else {
            throw Refusal.invalid("name", "There is no runbook “\(runbook.prefix(Limits.runbookNameBytesMax))”.")
        }
        let version = try desk.view(row)
        let read = try RunbookReader.read(RunbookSource.tree(version.source))
        let seen: RoomQueries.Seen
        var needsSecond = false
        switch read.risk {
        case .low: seen = try desk.room(room, for: .runLowRisk)
        case .high:
            seen = try desk.room(room, for: .read)
            needsSecond = try desk.verdict(on: .runHighRisk, in: seen) != .yes
            if seen.room.isArchived { throw Refusal(.roomArchived, "The room is archived.") }
        }
        return Prepared(
            room: seen.room.id, version: version, runbook: read, values: try read.arguments(arguments),
            needsSecond: needsSecond)
    }

    /// What a run would do, without doing any of it.
    ///
    /// - Throws: `Refusal` as the action.
    package func rehearse(_ desk: Desk) throws -> String {
        let prepared = try prepare(desk)
        let runbook = prepared.runbook
        var lines = [
            "Dry run of **\(runbook.name)** version \(prepared.version.version), risk \(runbook.risk.rawValue); "
                + "nothing was changed. It would:"
        ]
        if prepared.needsSecond { lines.append("- wait for a second person to agree") }
        lines += runbook.steps.map { "- " + RunLines.does($0, prepared.values) }
        if !runbook.cleanup.isEmpty {
            lines.append("After a failure it would:")
            lines += runbook.cleanup.map { "- " + RunLines.does($0, prepared.values) }
        }
        return RunLines.cut(lines.joined(separator: "\n"), Limits.messageBytesMax)
    }
}

/// Says what a run would do, without doing any of it.
package struct RehearseRun: Inquiry {
    let start: StartRun

    /// Asks about a run.
    package init(_ start: StartRun) { self.start = start }

    package func answer(_ desk: Desk) throws -> String { try start.rehearse(desk) }
}
