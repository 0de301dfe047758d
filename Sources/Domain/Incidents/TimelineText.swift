/// Tells an entry of a timeline in one line.
package struct TimelineText {
    /// Characters of what somebody wrote; the rest is in the message or the incident.
    private static let excerptCharacters = 300

    private let name: (PersonID) -> String

    /// `name` is what a person is called by.
    package init(name: @escaping (PersonID) -> String) { self.name = name }

    /// The line of an event that is an entry of itself; its type in plain words for one without content.
    package func line(_ event: Event) -> String {
        switch event.body {
        case let body as IncidentDeclared:
            "\(IncidentKey.text(body.number)) declared as \(body.severity.rawValue): \(Self.excerpt(body.details.title))"
        case let body as IncidentStatusChanged:
            "Status: \(body.from.rawValue) → \(body.to.rawValue)" + Self.because(body.reason)
        case let body as IncidentSeverityChanged:
            "Severity: \(body.from.rawValue) → \(body.to.rawValue)" + Self.because(body.reason)
        case let body as IncidentFieldChanged: Self.changed(body)
        case let body as IncidentAssigned: "Assigned to \(body.assignee.map(name) ?? "nobody")"
        case let body as IncidentClassified: "Classified as \(body.to.name)"
        case let body as IncidentHeld: body.isHeld ? "Legal hold placed" : "Legal hold released"
        case let body as IncidentMomentCorrected: Self.corrected(body)
        case let body as TaskChanged: changed(body)
        case let body as RoleAssigned: "\(body.role.name): \(body.person.map(name) ?? "nobody")"
        case is UpdateOverdue: "The next update was due"
        case let body as IncidentLinked: "Linked: \(Self.words(body.relation.rawValue)) another incident"
        case let body as IncidentUnlinked: "Not linked any more: \(Self.words(body.relation.rawValue))"
        default: room(event)
        }
    }

    private func room(_ event: Event) -> String {
        switch event.body {
        case let body as MemberJoined: "\(name(body.person)) joined as \(body.role.rawValue)"
        case let body as MemberRoleChanged: "\(name(body.person)) is \(body.role.rawValue)"
        case let body as MemberLeft: "\(name(body.person)) left"
        case let body as MemberRemoved: "\(name(body.person)) was removed"
        case is RoomArchived: "The room was archived"
        default: Self.words(event.type)
        }
    }

    private func changed(_ body: TaskChanged) -> String {
        let what = body.kind == .task ? "Task" : "Follow-up"
        return "\(what) \(Self.words(body.state.rawValue)), \(body.owner.map(name) ?? "nobody's")"
    }

    /// The line of an entry that shows a message; nil stands for content that is not shown any more.
    package static func line(of type: String, message content: String?) -> String {
        guard let content else { return "A message that was taken back" }
        return switch type {
        case TaskAdded.type: "To do: \(excerpt(content))"
        case DecisionMade.type: "Decided: \(excerpt(content))"
        case UpdateSent.type: "Update: \(excerpt(content))"
        default: excerpt(content)
        }
    }

    /// A word of the machine as people write it.
    private static func words(_ text: String) -> String {
        text.replacing(".", with: " ").replacing("_", with: " ")
    }

    private static func changed(_ body: IncidentFieldChanged) -> String {
        var parts: [String] = []
        if body.changed.contains("title") { parts.append("Title: \(excerpt(body.details.title))") }
        if body.changed.contains("summary") { parts.append("Summary: \(excerpt(body.details.summary))") }
        let others = body.changed.filter { $0 != "title" && $0 != "summary" }
        if !others.isEmpty { parts.append("Changed: \(others.joined(separator: ", "))") }
        return parts.joined(separator: "; ")
    }

    private static func corrected(_ body: IncidentMomentCorrected) -> String {
        let what = words(body.moment.rawValue)
        let said = body.at.map { "\(what) was at \($0.rfc3339)" } ?? "\(what) is as recorded again"
        return "Corrected: " + said + because(body.reason)
    }

    private static func because(_ reason: String?) -> String {
        guard let reason, reason.contains(where: { !$0.isWhitespace }) else { return "" }
        return ": " + excerpt(reason)
    }

    /// The text on one line, with its end left out when it is long.
    private static func excerpt(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return words.count > excerptCharacters ? words.prefix(excerptCharacters) + "…" : words
    }
}
