import Domain
import Journal
import Storage

/// The life of an incident.
extension CommandPlace {
    func declare() throws -> Plan<String> {
        let details = IncidentDetails(title: text("title") ?? "")
        return try DeclareIncident(.init(severity: severity, details: details)).decide(desk).map {
            "\($0.key) is declared: \($0.severity.rawValue). Its room is \($0.key.lowercased())."
        }
    }

    /// A drill is an incident in all but what is counted of it.
    func startDrill() throws -> Plan<String> {
        var severity = Severity.sev3
        if case .severity(let named) = parsed["severity"] { severity = named }
        var declaration = DeclareIncident.Declaration(
            severity: severity, details: IncidentDetails(title: text("scenario") ?? ""))
        declaration.realness = .drill
        return try named("title", as: "scenario") { try DeclareIncident(declaration).decide(desk) }.map {
            "\($0.key) is a drill: \($0.severity.rawValue). Its room is \($0.key.lowercased())."
        }
    }

    func moveToStatus() throws -> Plan<String> {
        guard case .status(let status) = parsed["status"] else { throw Fault("a command has no status") }
        return try move(to: status, because: text("message"))
    }

    /// The first word of a reason may be one of those for which incidents are closed.
    func close() throws -> Plan<String> {
        let reason = text("reason")
        let word = reason?.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
        return try move(to: .closed, because: reason, closure: ClosureReason(rawValue: word.lowercased()))
    }

    func move(
        to status: IncidentStatus, because reason: String?, closure: ClosureReason? = nil
    ) throws -> Plan<String> {
        let row = try theIncident()
        let key = IncidentKey.text(row.number)
        guard row.status == status || row.status.mayBecome(status) else {
            throw Refusal(.conflict, "\(key) is \(row.status.rawValue) and cannot become \(status.rawValue).")
        }
        let isSo = row.status == status
        return try ChangeStatus(
            incident: row.id.text, status: status, reason: reason, closure: closure
        ).decide(desk).map { _ in
            isSo ? "\(key) is \(status.rawValue) already." : "\(key) is \(status.rawValue)."
        }
    }

    func resolve() throws -> Plan<String> {
        let moved = try move(to: .resolved, because: nil)
        guard text("summary") != nil else { return moved }
        return try update("summary") { $0.summary = text("summary") }.and(moved).map { $0.1 }
    }

    func reopen() throws -> Plan<String> {
        let row = try theIncident()
        guard row.status.category != .triage, row.status.category != .active else {
            throw Refusal(.conflict, "\(IncidentKey.text(row.number)) is not over: it is \(row.status.rawValue).")
        }
        return try move(to: .investigating, because: text("reason"))
    }

    func acknowledge() throws -> Plan<String> {
        let row = try theIncident()
        let key = IncidentKey.text(row.number)
        let status = row.status == .triage ? IncidentStatus.investigating : row.status
        let moved = try ChangeStatus(incident: row.id.text, status: status, reason: nil).decide(desk)
        guard row.assignee == nil else {
            return moved.map { _ in "\(key) is acknowledged: \(status.rawValue), and somebody's already." }
        }
        let me = try desk.me()
        let name = desk.directory.card(of: me).username
        let assigned = try AssignIncident(incident: row.id.text, assignee: me.text).decide(desk)
        return moved.and(assigned).map { _ in "\(key) is acknowledged by @\(name): \(status.rawValue)." }
    }

    func setSeverity() throws -> Plan<String> {
        let row = try theIncident()
        return try ChangeSeverity(incident: row.id.text, severity: severity, reason: text("reason")).decide(desk).map {
            "\($0.key) is \($0.severity.rawValue)" + (text("reason").map { ": \(Self.line($0))" } ?? ".")
        }
    }

    func update(_ what: String, _ change: (inout UpdateIncident.Change) -> Void) throws -> Plan<String> {
        let row = try theIncident()
        var changed = UpdateIncident.Change()
        change(&changed)
        return try UpdateIncident(incident: row.id.text, version: nil, change: changed).decide(desk).map {
            "\($0.key) has another \(what)."
        }
    }

    /// Whom a flag names besides; a call reaches members only.
    private func alsoCalled() throws -> [String] {
        guard parsed.flags["to"] != nil else { return [] }
        let person = try person("to")
        guard try MemberQueries.role(room.id, person.id, desk.db) != nil else {
            throw Refusal.invalid("to", "@\(person.username) is no member of the room; /invite brings them in.")
        }
        return ["@\(person.username)"]
    }

    /// While there are no policies of escalation, those who command and the assignee are called by name.
    func escalate() throws -> Plan<String> {
        _ = try desk.room(.id(room.id), for: .escalate)
        let assignee = incident?.assignee.map { "@\(desk.directory.card(of: $0).username)" }
        let called = try (["@commander"] + (assignee.map { [$0] } ?? []) + alsoCalled()).joined(separator: " ")
        var lack = "no escalation policy is set"
        if case .policy(let name) = parsed["policy"] { lack += " by the name “\(name)” or any other" }
        let about = incident.map { " of \(IncidentKey.text($0.number))" } ?? ""
        let by = desk.directory.card(of: desk.scope.actor).displayName
        var lines = ["**Escalation**\(about) by \(by)" + (text("reason").map { ": \($0)" } ?? "")]
        lines += ["", "\(called): \(lack), so nobody else is called."]
        let alert = SendMessage(
            room: .id(room.id), content: lines.joined(separator: "\n"), type: .alert)
        return try alert.decide(desk).map { sent in
            "N\(lack.dropFirst()). \(called) \(called.contains(" ") ? "are" : "is") alerted in #\(sent.message.seq)."
        }
    }
}
