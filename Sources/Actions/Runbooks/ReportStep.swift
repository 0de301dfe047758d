import Domain
package import Journal
import Sealing
import Storage

/// The key by which whoever a step asked reports back: it names run and step, and a keyed digest shows that this server gave
/// it away. Nothing of it is stored.
struct RunCallback: Equatable {
    let run: EventID
    let step: Int64

    /// Of the installation's own key, which never leaves it.
    private func mac(_ desk: Desk) throws -> String {
        Hex.text(try desk.vault.digest(.house, ["run callback", run.text, "\(step)"]))
    }

    func key(_ desk: Desk) throws -> String { "\(run.text).\(step + 1).\(try mac(desk))" }

    /// What a key names; nil unless this server gave it away.
    static func read(_ key: String, _ desk: Desk) throws -> RunCallback? {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let run = EventID(parts[0]), let number = Int64(parts[1]), number >= 1,
            number <= Int64(Limits.runbookStepsMax + Limits.runbookCleanupMax)
        else { return nil }
        let callback = RunCallback(run: run, step: number - 1)
        // Whoever tries would have to tell apart digests by the time of a comparison across a network; this takes the same
        // time for all.
        let (given, known) = (Array(parts[2].utf8), Array(try callback.mac(desk).utf8))
        guard given.count == known.count else { return nil }
        return zip(given, known).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0 ? callback : nil
    }
}

/// What somebody reports of a step that was handed over to them.
package struct ReportStep: Action {
    let key: String
    let hasSucceeded: Bool
    let text: String

    /// `key` stood in the address that they were given.
    package init(key: String, hasSucceeded: Bool, text: String) {
        self.key = key
        self.hasSucceeded = hasSucceeded
        self.text = text
    }

    /// A report may come before the request was answered, or in place of an answer; what was reported stands then.
    ///
    /// - Throws: `Refusal` `not_found` for a key that this server did not give away, `conflict` when nothing is awaited.
    package func decide(_ desk: Desk) throws -> Plan<Void> {
        guard let callback = try RunCallback.read(key, desk), let row = try RunQueries.run(callback.run, desk.db) else {
            throw Refusal.notFound
        }
        let ledger = try RunQueries.steps(of: row.id, desk.db).first { $0.step == callback.step }
        guard !row.state.isOver, row.step == callback.step, let ledger,
            [.started, .waiting, .unknown].contains(ledger.state)
        else { throw Refusal(.conflict, "No report is awaited.") }
        let runbook = try desk.runbook(of: row)
        let ends = StepEnd(row: row, runbook: runbook)
        let head = RunLines.head((row.number, row.step), of: runbook.all.count, runbook.all[Int(row.step)])
        let said = text.isEmpty ? "" : "\n\n" + RunLines.block(RunLines.clean(Array(text.utf8), masks: []))
        let line = desk.line(
            about: row, "\(head): it was reported as \(hasSucceeded ? "done" : "failed").\(said)")
        let end =
            hasSucceeded
            ? ends.succeeded(result: line.id, at: desk.moment, since: ledger.startedAt)
            : ends.failed(
                because: "it was reported as failed", result: line.id, at: desk.moment, since: ledger.startedAt)
        return Plan([Draft(row.room, end, desk, actor: .system), line]) { _ in }
    }
}
