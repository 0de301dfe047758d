import Domain
import Journal
import Storage

/// Records what became of a step that reached outside.
struct FinishStep: Action {
    let run: EventID
    let step: Int64
    let outcome: RunOutcome

    func decide(_ desk: Desk) throws -> Plan<Void> {
        guard let row = try RunQueries.run(run, desk.db), row.step == step,
            let ledger = try RunQueries.steps(of: run, desk.db).first(where: { $0.step == step }),
            ledger.state == .started
        else { return .nothing(()) }
        let runbook = try desk.runbook(of: row)
        let ends = StepEnd(row: row, runbook: runbook)
        let head = RunLines.head((row.number, row.step), of: runbook.all.count, runbook.all[Int(step)])
        let line = desk.line(about: row, head + said(row))
        if case .handedOver(_, let within, _) = outcome {
            let waiting = RunStepHandedOver(run: run, step: step, waitsUntil: desk.moment.adding(seconds: within))
            return Plan([Draft(row.room, waiting, desk, actor: .system), line]) { _ in }
        }
        let end =
            switch outcome {
            case .succeeded, .handedOver:
                ends.succeeded(result: line.id, at: desk.ambient.now(), since: ledger.startedAt)
            case .failed(let reason, _):
                ends.failed(because: reason, result: line.id, at: desk.ambient.now(), since: ledger.startedAt)
            case .unclear(let reason):
                ends.unknown(because: reason, result: line.id, at: desk.ambient.now(), since: ledger.startedAt)
            }
        return Plan([Draft(row.room, end, desk, actor: .system), line]) { _ in }
    }

    private func said(_ row: RunRow) -> String {
        let key = RunKey.text(row.number)
        switch outcome {
        case .handedOver(let what, let within, let output):
            return ": \(what); a report is awaited for \(ChatCommandValue.duration(within).text)." + shown(output)
        case .succeeded(let what, let output): return ": \(what)." + shown(output)
        case .failed(let reason, let output): return ": failed, \(reason)." + shown(output)
        case .unclear(let reason):
            return
                ": \(reason); nobody knows whether it happened. Look there, then `/approve \(key)` to go on behind it, "
                + "or `/deny \(key)`."
        }
    }

    private func shown(_ output: String) -> String {
        guard output.contains(where: { !$0.isWhitespace }) else { return "" }
        return "\n\n" + RunLines.block(RunLines.cut(output, Limits.runOutputBytesMax))
    }
}
