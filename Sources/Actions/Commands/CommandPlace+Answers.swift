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
            lines.append("- declared: \(Self.time(now.createdAt)) by @\(now.reporter.username)")
            lines.append("- last change: \(Self.time(now.updatedAt))")
        } else {
            lines = ["**\(Self.line(view.room.name))**", "", "- incident: none", "- commander: \(try commanders())"]
            lines.append("- opened: \(Self.time(view.room.createdAt))")
        }
        lines.append("- members: \(view.room.membersCount)")
        return lines.joined(separator: "\n")
    }

    private func commanders() throws -> String {
        let members = try MemberQueries.members(room.id, limit: ListMembers.membersMax, desk.db)
        let names = members.filter { $0.role == .commander }.map {
            "@\(desk.directory.card(of: $0.person).username)"
        }
        guard !names.isEmpty else { return "nobody" }
        let more = names.count - Self.commandersMax
        return names.prefix(Self.commandersMax).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }

    /// A moment as people read it: to the second.
    private static func time(_ moment: Moment) -> String { moment.rfc3339.prefix(19) + "Z" }

    /// The text on one line, with its end left out when it is long.
    private static func line(_ text: String) -> String {
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
