import Domain
import Journal
import Storage

/// What is to be done, what was decided, and what an incident is to others.
extension CommandPlace {
    /// Tasks that a list shows; REST has all of them.
    private static let tasksShown = 50

    /// - Throws: `Refusal` when a verb refuses; `Fault` for an act that is none of these.
    func planOfWork() throws -> Plan<String> {
        switch parsed.form.act {
        case .addTask: try addTask(.task)
        case .addFollowUp: try addTask(.followUp)
        case .listTasks: .nothing(try tasks())
        case .finishTask: try change(to: .done)
        case .reopenTask: try change(to: .open)
        case .decide: try decide()
        case .link: try link()
        case .merge: try merge()
        case .sendUpdate: try sendUpdate()
        case .takeLead: try takeLead()
        case .handOver: try handOver()
        default: throw Fault("nothing performs the command \(parsed.name)")
        }
    }

    private func addTask(_ kind: TaskKind) throws -> Plan<String> {
        let row = try theIncident()
        let line = try TaskLine(text("text") ?? "")
        let owner = try line.owner.map { try $0 == "me" ? desk.me().text : $0 }
        let add = AddTask(
            incident: row.id.text, text: line.text, kind: kind, owner: owner,
            due: line.dueSeconds.map { desk.moment.adding(seconds: $0) })
        return try named("owner", as: "text") { try add.decide(desk) }.map { task in
            let who = task.owner.map { "@\($0.username)" } ?? "nobody yet"
            let until = task.due.map { ", until \(Self.time($0))" } ?? ""
            return "To do #\(task.seq): \(who)\(until)."
        }
    }

    private func tasks() throws -> String {
        let row = try theIncident()
        let list = ListTasks(
            incident: row.id.text, states: [.open, .inProgress], page: PageRequest(size: Self.tasksShown))
        let page = try list.answer(desk)
        guard !page.items.isEmpty else { return "Nothing is left to be done." }
        return page.items.map { task in
            let owner = task.owner.map { "@\($0.username)" } ?? "nobody"
            let due = task.due.map { ", until \(Self.time($0))" } ?? ""
            let kind = task.kind == .followUp ? " (afterwards)" : ""
            return "- #\(task.seq) \(owner)\(due)\(kind): \(Self.line(task.text ?? ""))"
        }.joined(separator: "\n")
    }

    private func change(to state: TaskState) throws -> Plan<String> {
        let row = try theIncident()
        let message = try message("task")
        guard try TaskQueries.task(message.id, desk.db) != nil else {
            throw Refusal.invalid("task", "#\(message.seq) is no task; /tasks lists them.")
        }
        var change = ChangeTask.Change()
        change.state = state
        return try ChangeTask(incident: row.id.text, task: message.id, change: change).decide(desk).map {
            "#\($0.seq) is \($0.state.rawValue)."
        }
    }

    private func decide() throws -> Plan<String> {
        let row = try theIncident()
        let line = try DecisionLine(text("text") ?? "")
        let older = try line.supersedes.map { seq in
            guard let message = try MessageQueries.message(row.room, seq: seq, desk.db) else {
                throw Refusal.invalid("text", "There is no decision #\(seq).")
            }
            return message.id
        }
        let make = MakeDecision(incident: row.id.text, words: line.words, supersedes: older)
        return try named("supersedes", as: "text") { try make.decide(desk) }.map { "Decided in #\($0.seq)." }
    }

    private func sendUpdate() throws -> Plan<String> {
        let row = try theIncident()
        var due: Moment?
        if case .duration(let seconds) = parsed["next"] { due = desk.moment.adding(seconds: seconds) }
        let send = SendUpdate(incident: row.id.text, text: text("text") ?? "", nextDue: due)
        return try named("next_due", as: "next") { try send.decide(desk) }.map { update in
            "Update #\(update.seq) is sent" + (update.nextDue.map { "; the next is due at \(Self.time($0))." } ?? ".")
        }
    }

    private func takeLead() throws -> Plan<String> {
        let person = parsed["username"] == nil ? try desk.me().text : try person().id.text
        return try give(.commander, to: person, note: nil)
    }

    private func handOver() throws -> Plan<String> {
        guard case .duty(let role) = parsed["duty"] else { throw Fault("a command has no role") }
        return try give(role, to: person().id.text, note: text("note"))
    }

    private func give(_ role: IncidentRole, to person: String, note: String?) throws -> Plan<String> {
        let row = try theIncident()
        let assign = AssignRole(incident: row.id.text, role: role, person: person, note: note)
        return try named("user", as: "username") { try assign.decide(desk) }.map { holders in
            let holder = holders.first { $0.role == role }
            return "@\(holder?.person.username ?? "nobody") is \(role.name). \(role.instructions)"
        }
    }

    private func link() throws -> Plan<String> {
        let row = try theIncident()
        guard case .relation(let relation) = parsed["relation"] else { throw Fault("a command has no relation") }
        let other = try other()
        let link = LinkIncidents(incident: row.id.text, relation: relation, other: other)
        let key = IncidentKey.text(row.number)
        return try named("incident", as: "other") { try link.decide(desk) }.map { _ in
            "\(key) is linked: \(relation.rawValue) \(other)."
        }
    }

    private func merge() throws -> Plan<String> {
        let row = try theIncident()
        let other = try other()
        let merge = MergeIncident(incident: row.id.text, into: other, reason: text("reason"))
        return try named("into", as: "other") { try merge.decide(desk) }.map { "\($0.key) is merged into \(other)." }
    }

    /// The key of the incident that a place names.
    private func other() throws -> String {
        guard case .incident(let number) = parsed["other"] else { throw Fault("a command names no other incident") }
        return IncidentKey.text(number)
    }

    /// What a verb complains about under its own name for a field, said of the place of the command.
    func named<Value>(_ field: String, as place: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let refusal as Refusal {
            guard let problem = refusal.fields.first, problem.field == field else { throw refusal }
            throw Refusal.invalid(place, problem.problem)
        }
    }
}
