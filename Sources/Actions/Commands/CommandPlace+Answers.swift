import Domain
import Journal
import Storage

/// What is only told.
extension CommandPlace {
    /// Characters of a summary or title in a card; the rest is a click away.
    private static let proseCharacters = 500
    /// Commanders that a card names.
    private static let commandersMax = 10

    /// Where the incident stands, or the room when it belongs to none.
    func card() throws -> String {
        let seen = try desk.reading(.id(room.id), .state)
        let view = try desk.view(seen)
        var lines: [String] = []
        if let incident {
            let now = try desk.view(incident)
            lines = ["**\(now.key) \(Self.line(now.details.title))**", ""]
            lines += ["- status: \(now.status.rawValue)", "- severity: \(now.severity.rawValue)"]
            lines.append("- assignee: \(now.assignee.map { "@\($0.username)" } ?? "nobody")")
            lines.append("- commander: \(try commanders())")
            if !now.details.summary.isEmpty { lines.append("- summary: \(Self.line(now.details.summary))") }
            lines += try work(of: incident)
            lines.append("- declared: \(Self.time(now.createdAt)) by @\(now.reporter.username)")
            lines.append("- last change: \(Self.time(now.updatedAt))")
        } else {
            lines = ["**\(Self.line(view.room.name))**", "", "- incident: none", "- commander: \(try commanders())"]
            lines.append("- opened: \(Self.time(view.room.createdAt))")
        }
        lines.append("- members: \(view.room.membersCount)")
        return lines.joined(separator: "\n")
    }

    /// Who does what, what is open, and when those outside heard last and hear again.
    private func work(of incident: IncidentRow) throws -> [String] {
        var lines = try desk.holders(of: incident).map { "- \($0.role.name): @\($0.person.username)" }
        let open = try TaskQueries.page(
            incident.room, kind: nil, states: [.open, .inProgress], offset: 0, limit: 0, desk.db
        ).count
        if open > 0 { lines.append("- open tasks: \(open)") }
        if let last = try UpdateQueries.last(incident.room, desk.db) {
            let next = last.nextDue.map { ", next due \(Self.time($0))" } ?? ""
            lines.append("- last update: #\(last.seq) at \(Self.time(last.sentAt))\(next)")
        }
        return lines
    }

    private func commanders() throws -> String {
        let people = try MemberQueries.holders(room.id, of: .commander, limit: Self.commandersMax + 1, desk.db)
        let names = people.map { "@\(desk.directory.card(of: $0).username)" }
        guard !names.isEmpty else { return "nobody" }
        return names.prefix(Self.commandersMax).joined(separator: ", ")
            + (names.count > Self.commandersMax ? " and others" : "")
    }

    /// A moment as people read it: to the second.
    static func time(_ moment: Moment) -> String { moment.rfc3339.prefix(19) + "Z" }

    /// The text on one line, with its end left out when it is long.
    static func line(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return words.count > proseCharacters ? words.prefix(proseCharacters) + "…" : words
    }

    func help() -> String {
        if case .command(let name) = parsed["command"], let command = ChatCommand.named(name) {
            return command.forms.map { "`\(command.usage(of: $0))` \($0.does)" }.joined(separator: "\n\n")
        }
        let lines = ChatCommand.all.flatMap { command in
            command.forms.map { "- `\(command.usage(of: $0))` \($0.does)" }
        }
        return lines.joined(separator: "\n")
    }
}
