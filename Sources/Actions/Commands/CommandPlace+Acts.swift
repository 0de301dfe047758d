import Domain
import Journal
import Storage

extension CommandPlace {
    /// What the command comes to: existing verbs, each of which asks the policy itself, and what to answer.
    ///
    /// - Throws: `Refusal` when a verb refuses.
    func plan() throws -> Plan<String> {
        switch parsed.form.act {
        case .showStatus: .nothing(try card())
        case .escalate: try escalate()
        case .assign: try assign()
        case .setStatus: try moveToStatus()
        case .setSeverity: try setSeverity()
        case .setTitle: try update("title") { $0.title = text("title") }
        case .setSummary: try update("summary") { $0.summary = text("summary") }
        case .declare: try declare()
        case .acknowledge: try acknowledge()
        case .mitigate: try move(to: .mitigating, because: text("reason"))
        case .resolve: try resolve()
        case .reopen: try reopen()
        case .close: try close()
        case .invite: try invite()
        case .kick: try kick()
        case .setRole: try setRole()
        case .setClearance: try setClearance()
        case .pin: try pin(.add)
        case .unpin: try pin(.remove)
        case .listPins: .nothing(try pins())
        case .prove: .nothing(try proof())
        case .hold: try hold()
        case .help: .nothing(help())
        case .listTimeline: .nothing(try timeline())
        case .addToTimeline: try note(at: moment())
        case .showAt: .nothing(try then())
        case .note: try note(at: nil)
        case .setImpact: try update("impact") { $0.impact = text("impact") }
        case .find: .nothing(try find())
        case .verify: .nothing(try verification())
        case .export: .nothing(try export())
        case .explainDenials: .nothing(try denials())
        case .remind: try remind()
        case .startDrill: try startDrill()
        case .startRun: try startRun()
        case .approveRun: try approveRun()
        case .denyRun: try denyRun()
        case .cancelRun: try cancelRun()
        default: try planOfWork()
        }
    }

    /// What would be recorded, said without recording it.
    static func rehearsal(of plan: Plan<String>) -> String {
        guard !plan.drafts.isEmpty else {
            return plan.state == nil
                ? "Dry run: nothing would change." : "Dry run, nothing was changed. It would set a timer."
        }
        var types: [String] = []
        for draft in plan.drafts {
            let type = Swift.type(of: draft.body).type
            if !types.contains(type) { types.append(type) }
        }
        return "Dry run, nothing was changed. It would record \(types.joined(separator: ", "))."
    }
}

extension Plan {
    /// Both, the other after this one, each answered with its own events.
    ///
    /// What the other decided it decided before this one's events: the two must not be about the same field.
    func and<Other>(_ other: Plan<Other>) -> Plan<(Result, Other)> where Other: Sendable {
        let count = drafts.count
        return Plan<(Result, Other)>(
            drafts + other.drafts,
            state: { [state] db in
                try state?(db)
                try other.state?(db)
            },
            result: { [result] events in
                (try result(Array(events.prefix(count))), try other.result(Array(events.dropFirst(count))))
            })
    }
}
