import Domain
import Journal
import Storage

/// Takes a run one step further, as far as a transaction can: what reaches outside is recorded as begun, and handed back to be
/// done (decision 0032).
struct AdvanceRun: Action {
    let run: EventID
    /// What addresses begin with at which others report back.
    let address: String

    func decide(_ desk: Desk) throws -> Plan<RunWork> {
        guard let row = try RunQueries.run(run, desk.db) else { return .nothing(.rest) }
        switch row.state {
        case .running: return try advance(row, desk)
        case .waitingApproval where row.wakeAt.map({ $0 <= desk.moment }) ?? false:
            return try Self.end(row, .timedOut, because: "nobody agreed in time", desk)
        default: return .nothing(.rest)
        }
    }

    private static func end(
        _ row: RunRow, _ state: RunbookRunState, because reason: String?, _ desk: Desk
    ) throws -> Plan<RunWork> {
        Plan(try desk.ending(of: row, state, because: reason)) { _ in .rest }
    }

    private func advance(_ row: RunRow, _ desk: Desk) throws -> Plan<RunWork> {
        // What it did after the backup was made is not known any more, and must not be done again.
        guard row.epoch == desk.epoch else {
            return try Self.end(row, .failed, because: "the record was put back from a backup since it began", desk)
        }
        let steps = try RunQueries.steps(of: row.id, desk.db)
        if steps.isEmpty, try RunbookQueries.newest(row.runbook, desk.db)?.digest != row.digest {
            return try Self.end(row, .failed, because: "the runbook was changed after it was asked for", desk)
        }
        guard let seen = try RoomQueries.room(row.room, for: row.actor.person, desk.db), !seen.room.isArchived else {
            return try Self.end(row, .failed, because: "the room is archived", desk)
        }
        let runbook = try desk.runbook(of: row)
        let end = row.isFailing ? runbook.all.count : runbook.steps.count
        guard Int(row.step) < end else {
            return try Self.end(
                row, row.isFailing ? .failed : .succeeded, because: row.isFailing ? "a step failed" : nil, desk)
        }
        guard let values = try desk.arguments(of: row, runbook) else {
            return try Self.end(row, .failed, because: "what was asked for was redacted", desk)
        }
        return try RunStep(
            row: row, runbook: runbook, values: values, ledger: steps.first { $0.step == row.step }, seen: seen,
            address: address, desk: desk
        ).plan()
    }
}

/// One step of a run within a transaction.
struct RunStep {
    let row: RunRow
    let runbook: Runbook
    let values: [String: String]
    /// What stands in the ledger; nil when it has not begun.
    let ledger: RunStepRow?
    let seen: RoomQueries.Seen
    let address: String
    let desk: Desk

    private var step: Runbook.Step { runbook.all[Int(row.step)] }
    private var ends: StepEnd { StepEnd(row: row, runbook: runbook) }
    private var head: String { RunLines.head((row.number, row.step), of: runbook.all.count, step) }

    func plan() throws -> Plan<RunWork> {
        switch step.action {
        case .message(let text): return say(text)
        case .set(let change): return try set(change)
        case .wait(let seconds): return wait(seconds)
        case .approval(let approval): return ask(approval)
        case .http(let request): return try send(request)
        case .command(let program): return execute(program)
        }
    }

    private func draft(_ body: any EventBody) -> Draft { Draft(row.room, body, desk, actor: .system) }

    // MARK: Steps that are one transaction

    private func say(_ text: RunbookTemplate) -> Plan<RunWork> {
        let message = desk.line(about: row, text.filled(values), .system)
        let end = ends.succeeded(result: message.id, at: desk.moment, since: nil)
        return Plan([message, draft(end)]) { _ in .again }
    }

    private func failed(_ reason: String) -> Plan<RunWork> {
        let line = desk.line(about: row, "\(head): failed, \(reason).")
        let end = ends.failed(because: reason, result: line.id, at: desk.moment, since: ledger?.startedAt)
        return Plan([draft(end), line]) { _ in .again }
    }

    /// A verb that anybody could perform, with the rights that whoever asked for the run has now.
    private func set(_ change: Runbook.Change) throws -> Plan<RunWork> {
        do {
            let drafts = try verb(change)
            let what = change.field == .task ? "added" : "set"
            let line = desk.line(about: row, "\(head): \(change.field.rawValue) is \(what).")
            let end = ends.succeeded(result: line.id, at: desk.moment, since: nil)
            return Plan(drafts + [draft(end), line]) { _ in .again }
        } catch let refusal as Refusal {
            return failed(refusal.fields.first?.problem ?? refusal.detail)
        }
    }

    private func verb(_ change: Runbook.Change) throws -> [Draft] {
        guard let incident = seen.room.incident else {
            throw Refusal(.conflict, "This room belongs to no incident.")
        }
        let acting = desk.acting(as: try desk.scope(onBehalfOf: row.actor), through: .command)
        let value = change.value.filled(values)
        let key = incident.text
        let why = "\(RunKey.text(row.number)) \(row.runbook)"
        switch change.field {
        case .status:
            guard let status = IncidentStatus(rawValue: value) else { throw Self.wrong(change, value) }
            return try ChangeStatus(incident: key, status: status, reason: why).decide(acting).drafts
        case .severity:
            guard let severity = Severity(rawValue: value.uppercased()) else { throw Self.wrong(change, value) }
            return try ChangeSeverity(incident: key, severity: severity, reason: why).decide(acting).drafts
        case .assignee:
            let assignee = value == "me" ? row.actor.text : value
            return try AssignIncident(incident: key, assignee: assignee).decide(acting).drafts
        case .summary:
            var changes = UpdateIncident.Change()
            changes.summary = value
            return try UpdateIncident(incident: key, version: nil, change: changes).decide(acting).drafts
        case .task: return try AddTask(incident: key, text: value).decide(acting).drafts
        }
    }

    private static func wrong(_ change: Runbook.Change, _ value: String) -> Refusal {
        Refusal(.conflict, "\(RunLines.code(value)) is no \(change.field.rawValue)")
    }

    // MARK: Steps that wait

    private func wait(_ seconds: Int64) -> Plan<RunWork> {
        guard let ledger else {
            let until = desk.moment.adding(seconds: seconds)
            return Plan([draft(started(until: until))]) { _ in .rest }
        }
        guard row.wakeAt.map({ $0 <= desk.moment }) ?? true else { return .nothing(.rest) }
        let end = ends.succeeded(result: nil, at: desk.moment, since: ledger.startedAt)
        return Plan([draft(end)]) { _ in .again }
    }

    private func ask(_ approval: Runbook.Approval) -> Plan<RunWork> {
        let key = RunKey.text(row.number)
        var text = "\(head): a \(approval.role.rawValue) has to agree: `/approve \(key)` or `/deny \(key)`."
        if let asked = approval.text { text += "\n\n" + asked.filled(values) }
        let until = desk.moment.adding(seconds: approval.within)
        return Plan([draft(started(until: until)), desk.line(about: row, text)]) { _ in .rest }
    }

    private func started(until: Moment?) -> RunStepStarted {
        RunStepStarted(
            run: row.id, step: row.step, action: step.action.kind, label: step.name, waitsUntil: until)
    }

    // MARK: Steps that reach outside

    /// A step that had begun when this is asked was cut off: whoever drives a run asks again only once it has an end.
    private func send(_ request: Runbook.Request) throws -> Plan<RunWork> {
        if ledger?.state == .waiting {
            guard row.wakeAt.map({ $0 <= desk.moment }) ?? true else { return .nothing(.rest) }
            return failed("nobody reported back in time")
        }
        guard ledger == nil || request.isRepeatable else { return cutOff() }
        let call: RunCall
        do { call = try self.call(request) } catch let refusal as Refusal { return failed(refusal.detail) }
        let number = row.step
        guard ledger == nil else { return .nothing(.call(call, step: number)) }
        return Plan([draft(started(until: nil))]) { _ in .call(call, step: number) }
    }

    private func execute(_ program: Runbook.Program) -> Plan<RunWork> {
        guard ledger == nil || program.isRepeatable else { return cutOff() }
        let filled = RunProgram(
            argv: program.argv.map { $0.filled(values) }, within: program.within, expect: program.expect)
        let number = row.step
        guard ledger == nil else { return .nothing(.execute(filled, step: number)) }
        return Plan([draft(started(until: nil))]) { _ in .execute(filled, step: number) }
    }

    private func cutOff() -> Plan<RunWork> {
        let key = RunKey.text(row.number)
        let reason = "it was cut off, and nobody knows whether it happened"
        let line = desk.line(
            about: row,
            "\(head): \(reason). Look there, then `/approve \(key)` to go on behind it, or `/deny \(key)`.")
        let end = ends.unknown(because: reason, result: line.id, at: desk.moment, since: ledger?.startedAt)
        return Plan([draft(end), line]) { _ in .rest }
    }

    /// - Throws: `Refusal` when a secret is gone, or an argument does not fit a header field.
    private func call(_ request: Runbook.Request) throws -> RunCall {
        var secrets: [String: String] = [:]
        for name in Set(request.headers.flatMap(\.value.secrets)) {
            guard let stored = try RunbookSecretQueries.secret(name, desk.db) else {
                throw Refusal(.conflict, "there is no secret “\(name)” any more")
            }
            secrets[name] = try desk.vault.open(
                column: stored.value, "runbook_secrets.value", row: name, room: .house)
        }
        var values = values
        if request.callback != nil {
            let key = try RunCallback(run: row.id, step: row.step).key(desk)
            values[Runbook.callbackPlace] = "\(address)/hooks/run/\(key)"
        }
        var headers = try request.headers.map { [values] header in
            let value = header.value.filled(values, secrets: secrets)
            guard value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
                throw Refusal(.conflict, "the field \(header.name) would have characters that it cannot")
            }
            return (name: header.name, value: value)
        }
        let names = Set(headers.map { $0.name.lowercased() })
        // By this the other side can tell a request that is sent again from another one.
        if !names.contains("idempotency-key") {
            headers.append((name: "Idempotency-Key", value: "\(row.id.text)-\(row.step + 1)"))
        }
        var body = request.body.map { Array($0.utf8) } ?? []
        if let json = request.json {
            body = json.filled(values).bytes
            if !names.contains("content-type") { headers.append((name: "Content-Type", value: "application/json")) }
        }
        return RunCall(
            method: request.method.rawValue,
            url: request.url.filled(values, written: RunbookTemplate.inAddress), headers: headers, body: body,
            within: request.within, expect: request.expect, retries: request.retries, pause: request.pause,
            isRepeatable: request.isRepeatable, callback: request.callback, masks: secrets.values.sorted())
    }
}

extension Desk {
    /// Who acts for somebody who asked for a run: with the rights that they have now, and no others.
    ///
    /// - Throws: `Refusal` `forbidden` when they may not sign in any more.
    func scope(onBehalfOf actor: Actor) throws -> Scope {
        guard let person = actor.person else { return scope }
        guard let row = try PersonQueries.person(person, db), row.isActive else {
            throw Refusal.forbidden("Whoever asked for it may not act any more.")
        }
        // No session of theirs: nothing that ends with one is opened here.
        return Scope(
            actor: actor, username: row.username, kind: row.kind, role: row.role, clearance: row.clearance,
            credential: .session(SessionID(trusted: "")))
    }
}
