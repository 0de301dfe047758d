package import Domain
import Journal
import RunbookSource
import Sealing
import Storage

/// How a run is named: by its id, or its key.
package enum RunReference: Sendable, Equatable {
    case id(EventID)
    case number(Int64)

    /// Reads an id or a key such as `RUN-7`; nil for anything else.
    package init?(_ text: String) {
        if let number = RunKey.number(in: text) {
            self = .number(number)
        } else if let id = EventID(text) {
            self = .id(id)
        } else {
            return nil
        }
    }
}

extension Desk {
    /// A run of a room that the principal may read.
    ///
    /// - Throws: `Refusal` `not_found`; `forbidden` when they know of the room and may not read there.
    func run(_ reference: RunReference) throws -> (row: RunRow, seen: RoomQueries.Seen) {
        let row =
            switch reference {
            case .id(let id): try RunQueries.run(id, db)
            case .number(let number): try RunQueries.run(number: number, db)
            }
        guard let row else { throw Refusal.notFound }
        return (row, try room(.id(row.room), for: .read))
    }

    /// The same, of a run that the principal may decide about: one of low risk as whoever may run such, one of high risk as
    /// whoever may run such with a second person.
    ///
    /// - Throws: `Refusal` as `run(_:)`, `forbidden`, and `conflict` when it is over.
    func openRun(_ reference: RunReference) throws -> (row: RunRow, seen: RoomQueries.Seen) {
        let (row, seen) = try run(reference)
        switch row.risk {
        case .low: _ = try room(.id(row.room), for: .runLowRisk)
        case .high: _ = try verdict(on: .runHighRisk, in: seen)
        }
        guard !row.state.isOver else {
            throw Refusal(.conflict, "\(RunKey.text(row.number)) is over: it is \(row.state.rawValue).")
        }
        return (row, seen)
    }

    /// The runbook of a run, as it was when the run was asked for.
    ///
    /// - Throws: `Fault` when the document is not the one that was asked for.
    func runbook(of row: RunRow) throws -> Runbook {
        guard let stored = try RunbookQueries.version(row.runbook, row.version, db) else {
            throw Fault("version \(row.version) of a runbook is not there any more")
        }
        let source = try view(stored).source
        guard SourceDigest.text(of: source) == row.digest else {
            throw Fault("the document of a run is not the one that was asked for")
        }
        return try RunbookReader.read(RunbookSource.tree(source))
    }

    /// What was given to a run, with what was left out filled in; nil once the message that asked for it was redacted.
    func arguments(of row: RunRow, _ runbook: Runbook) throws -> [String: String]? {
        guard let given = try given(to: row) else { return nil }
        return try runbook.arguments(given)
    }

    private func given(to row: RunRow) throws -> [String: String]? {
        guard let message = row.message else {
            return (try body(row.room, row.startedSeq) as? RunStarted)?.arguments ?? [:]
        }
        guard let command = try CommandRunQueries.run(of: message, db),
            let started = try body(command.room, command.startedSeq) as? CommandStarted
        else { return nil }
        let text = started.asked.arguments.first { $0.name == "args" }?.value ?? ""
        return try RunbookArguments.parse(text)
    }

    private func body(_ room: RoomID, _ seq: Int64) throws -> (any EventBody)? {
        try EventQueries.events(room, seqs: [seq], db).first.flatMap { try vault.open($0).body }
    }

    /// A run as who may read its room sees it; in lists without what was given, which costs reading its document.
    func view(_ row: RunRow, isListed: Bool = false) throws -> RunbookRun {
        let steps = try RunQueries.steps(of: row.id, db)
        let told = [row.finishedSeq] + steps.flatMap { [$0.startedSeq, $0.finishedSeq] }
        let seqs = told.compactMap { $0 }
        var bodies: [Int64: any EventBody] = [:]
        for event in try EventQueries.events(row.room, seqs: seqs, db) {
            bodies[event.seq] = try vault.open(event).body
        }
        let isWithdrawn = try row.message.flatMap { try MessageQueries.message($0, db) }?.deletedAt != nil
        let given = try isWithdrawn || isListed ? nil : arguments(of: row, runbook(of: row))
        return RunbookRun(
            id: row.id, number: row.number, room: row.room, runbook: row.runbook, version: row.version,
            digest: row.digest, risk: row.risk, arguments: given, state: row.state,
            reason: row.finishedSeq.flatMap { (bodies[$0] as? RunFinished)?.reason }, message: row.message,
            by: directory.card(of: row.actor), approvedBy: row.approvedBy.map { directory.card(of: $0) },
            startedAt: row.startedAt, finishedAt: row.finishedAt, waitsUntil: row.wakeAt,
            steps: steps.map { view($0, bodies) })
    }

    private func view(_ step: RunStepRow, _ bodies: [Int64: any EventBody]) -> RunbookRun.Step {
        let finished = step.finishedSeq.flatMap { bodies[$0] as? RunStepFinished }
        let started = step.startedSeq.flatMap { bodies[$0] as? RunStepStarted }
        return RunbookRun.Step(
            number: step.step + 1, name: finished?.label ?? started?.label, kind: step.action, state: step.state,
            reason: finished?.reason, by: step.decidedBy.map { directory.card(of: $0) }, startedAt: step.startedAt,
            finishedAt: step.finishedAt, result: step.result)
    }

    /// The run of an id after this transaction's events.
    func viewRun(_ id: EventID) throws -> RunbookRun {
        guard let row = try RunQueries.run(id, db) else { throw Refusal.notFound }
        return try view(row)
    }
}
