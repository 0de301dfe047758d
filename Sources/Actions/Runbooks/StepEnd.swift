import Domain
import Storage

/// How a step ends, and what comes next.
struct StepEnd {
    let row: RunRow
    let runbook: Runbook

    private var step: Runbook.Step { runbook.all[Int(row.step)] }

    func succeeded(result: EventID?, at now: Moment, since: Moment?) -> RunStepFinished {
        finished(.succeeded, nil, next: row.step + 1, isFailing: row.isFailing, result, now, since)
    }

    /// The next one when the step says so or cleans up already, and otherwise the first that cleans up.
    func failed(because reason: String, result: EventID?, at now: Moment, since: Moment?) -> RunStepFinished {
        let goesOn = step.goesOn || row.isFailing
        return finished(
            .failed, reason, next: goesOn ? row.step + 1 : Int64(runbook.steps.count),
            isFailing: row.isFailing || !step.goesOn, result, now, since)
    }

    func unknown(because reason: String, result: EventID?, at now: Moment, since: Moment?) -> RunStepFinished {
        finished(.unknown, reason, next: row.step, isFailing: row.isFailing, result, now, since)
    }

    private func finished(
        _ state: RunbookStepState, _ reason: String?, next: Int64, isFailing: Bool, _ result: EventID?, _ now: Moment,
        _ since: Moment?
    ) -> RunStepFinished {
        RunStepFinished(
            run: row.id, step: row.step, action: step.action.kind, label: step.name, state: state,
            reason: reason.map { RunLines.cut($0, Limits.reasonBytesMax) },
            // A run that was ended meanwhile stays where it was.
            next: row.state.isOver ? row.step : next, isFailing: row.state.isOver ? row.isFailing : isFailing,
            microseconds: since.map { max(0, now.microseconds - $0.microseconds) } ?? 0, result: result)
    }
}
