import Domain
import Journal
import Storage

/// Runs of runbooks.
extension CommandPlace {
    func startRun() throws -> Plan<String> {
        try asked().decide(desk).map { run in
            let what = "**\(run.key)** \(run.runbook) version \(run.version)"
            guard run.state == .waitingApproval else { return "\(what) begins." }
            return "\(what) is of high risk: a second person has to agree, `/approve \(run.key)`."
        }
    }

    /// What a run would do.
    func rehearseRun() throws -> String { try asked().rehearse(desk) }

    private func asked() throws -> StartRun {
        guard case .runbook(let name) = parsed["name"] else { throw Fault("a command names no runbook") }
        return StartRun(
            room: .id(room.id), runbook: name, arguments: try RunbookArguments.parse(text("args") ?? ""),
            message: asking)
    }

    func approveRun() throws -> Plan<String> {
        try ApproveRun(run: run()).decide(desk).map { "\($0.key) goes on." }
    }

    func denyRun() throws -> Plan<String> {
        try DenyRun(run: run(), reason: text("reason")).decide(desk).map { "\($0.key) is denied." }
    }

    func cancelRun() throws -> Plan<String> {
        try CancelRun(run: run(), reason: text("reason")).decide(desk).map { "\($0.key) is ended." }
    }

    /// The run that is named, when it is one of a room that the author may read.
    private func run() throws -> RunReference {
        guard case .run(let number) = parsed["run"] else { throw Fault("a command names no run") }
        do {
            _ = try desk.run(.number(number))
        } catch let refusal as Refusal where refusal.code == .notFound || refusal.code == .forbidden {
            throw Refusal.invalid("run", "There is no \(RunKey.text(number)) that you know of.")
        }
        return .number(number)
    }
}
