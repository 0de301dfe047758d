import Domain
import Journal
import Storage

extension Desk {
    /// What the scribe says in the room of an incident that takes another status; nothing unless somebody brought it in, in a
    /// role that may speak, and it is cleared for the room.
    func scribeNote(about row: IncidentRow, becoming status: IncidentStatus) throws -> [Draft] {
        guard let scribe = try PersonQueries.person(username: ChatBot.scribe.username, db), scribe.kind == .bot,
            scribe.isActive, let seen = try RoomQueries.room(row.room, for: scribe.id, db), !seen.room.isArchived,
            scribe.clearance >= seen.room.classification, let role = seen.role, role != .observer
        else { return [] }
        let incident = try view(row)
        let age = max(0, moment.microseconds - row.createdAt.microseconds) / 1_000_000
        var lines = [
            "**\(incident.key)** is \(status.rawValue), \(incident.severity.rawValue), "
                + "\(ChatCommandValue.duration(age).text) after it was declared.",
            "", "- before: \(row.status.rawValue)",
            "- assignee: \(incident.assignee.map { "@\($0.username)" } ?? "nobody")",
        ]
        if !incident.details.summary.isEmpty {
            let words = incident.details.summary.split(whereSeparator: \.isNewline).joined(separator: " ")
            lines.append("- summary: \(words.prefix(500))")
        }
        let note = MessagePosted(
            messageType: .update, content: lines.joined(separator: "\n"), replyTo: nil, threadRoot: nil, mentions: [],
            clientID: nil, ackRequired: false)
        return [Draft(row.room, note, self, actor: .person(scribe.id))]
    }
}
