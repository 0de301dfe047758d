import Domain
import Journal
import Storage

/// What was.
extension CommandPlace {
    /// Messages that a card of then quotes.
    private static let quotedMax = 3

    /// The room and the incident as they were at the moment of the place.
    func then() throws -> String {
        let at = try moment()
        guard try desk.head(room.id) <= Limits.commandLogMax else {
            throw Refusal(.conflict, "The room's log is too long for a command; ask war-rooms/\(room.id)/state/?at=…")
        }
        let then = try GetRoomThen(room: .id(room.id), point: .moment(at)).answer(desk)
        var lines: [String] = []
        if let incident = then.incident {
            lines = ["**\(incident.key) \(Self.line(incident.details.title))** at \(Self.time(at))", ""]
            lines += ["- status: \(incident.status.rawValue)", "- severity: \(incident.severity.rawValue)"]
            lines.append("- assignee: \(incident.assignee.map { "@\($0.username)" } ?? "nobody")")
            if !incident.details.summary.isEmpty { lines.append("- summary: \(Self.line(incident.details.summary))") }
        } else {
            lines = ["**\(Self.line(then.state.name))** at \(Self.time(at))", ""]
        }
        lines.append("- members: \(then.members.count), after #\(then.state.seq)")
        lines += then.messages.suffix(Self.quotedMax).map { message in
            "- #\(message.seq) @\(message.sender.username): \(message.content.map(Self.line) ?? "(taken back)")"
        }
        return lines.joined(separator: "\n")
    }
}
