import Domain
package import Journal
import Storage

/// The record of an incident as one document in Markdown, for those who may export its room and read there: how it stands, its
/// moments, who did what, what was decided and told, what is to be done, and what happened. That somebody asked is recorded.
package struct ExportIncident: Inquiry {
    let incident: String
    let bytesMax: Int

    /// `incident` is a key or id; of a longer document the beginning is given, which says so.
    package init(incident: String, bytesMax: Int = Limits.exportBytesMax) {
        self.incident = incident
        self.bytesMax = bytesMax
    }

    /// - Throws: `Refusal` `not_found`, `forbidden`.
    package func answer(_ desk: Desk) throws -> String {
        let row = try desk.incident(incident, for: .export)
        _ = try desk.reading(.id(row.room), .history)
        desk.noteAuditRead(of: row.room)
        let view = try desk.view(row)
        let key = view.key
        var document = RecordDocument(bytesMax: bytesMax)
        for line in Self.head(view, at: desk.moment) { document.add(line) }
        document.add("Moments", Self.moments(try desk.moments(of: row)))
        document.add("Roles", try desk.holders(of: row).map { "- \($0.role.name): @\($0.person.username)" })
        try document.add("Decisions", { try ListDecisions(incident: key, page: $0).answer(desk) }, line: Self.decision)
        try document.add("Updates", { try ListUpdates(incident: key, page: $0).answer(desk) }, line: Self.update)
        try document.add("Tasks", { try ListTasks(incident: key, page: $0).answer(desk) }, line: Self.task)
        let timeline = { (page: PageRequest) in try ListTimeline(.incident(key), page: page).answer(desk) }
        try document.add("Timeline", timeline, line: { Self.entry($0, desk.directory) })
        return document.text
    }

    private static func head(_ incident: Incident, at moment: Moment) -> [String] {
        let details = incident.details
        var lines = ["# \(incident.key) \(RecordDocument.line(details.title))", ""]
        lines.append("As it stood at \(moment.rfc3339). \(incident.classification.name).")
        if incident.realness != .real { lines.append("This is no real incident: \(incident.realness.rawValue).") }
        lines += ["", "- status: \(incident.status.rawValue)" + (incident.closure.map { " (\($0.rawValue))" } ?? "")]
        lines.append("- severity: \(incident.severity.rawValue)")
        lines.append("- reporter: @\(incident.reporter.username)")
        lines.append("- assignee: \(incident.assignee.map { "@\($0.username)" } ?? "nobody")")
        for (name, text) in [
            ("summary", details.summary), ("impact", details.impact), ("description", details.description),
            ("services", details.services.joined(separator: ", ")), ("labels", details.labels.joined(separator: ", ")),
        ] where !text.isEmpty { lines.append("- \(name): \(RecordDocument.line(text))") }
        return lines
    }

    private static func moments(_ moments: IncidentMoments) -> [String] {
        let points = IncidentMoment.allCases.compactMap { name -> String? in
            guard let at = moments[name] else { return nil }
            let original = moments.original(name).map { ", recorded at \($0.rfc3339)" } ?? ""
            return "- \(name.rawValue): \(at.rfc3339)\(original)"
        }
        let durations = IncidentDuration.allCases.compactMap { name in
            moments.seconds(name).map { "- \(name.rawValue): \($0) s" }
        }
        return points + durations
    }

    private static func decision(_ decision: IncidentDecision) -> String {
        let words = decision.words.map { RecordDocument.line($0.content) } ?? "(taken back)"
        let end = decision.supersededBy == nil ? "" : " (another took its place)"
        return "- \(decision.madeAt.rfc3339) #\(decision.seq) @\(decision.madeBy.username): \(words)\(end)"
    }

    private static func update(_ update: IncidentUpdate) -> String {
        let words = update.text.map(RecordDocument.line) ?? "(taken back)"
        let to = update.audience.rawValue
        return "- \(update.sentAt.rfc3339) #\(update.seq) @\(update.sentBy.username) to \(to): \(words)"
    }

    private static func task(_ task: IncidentTask) -> String {
        let owner = task.owner.map { "@\($0.username)" } ?? "nobody"
        let due = task.due.map { ", until \($0.rfc3339)" } ?? ""
        let words = task.text.map(RecordDocument.line) ?? "(taken back)"
        return "- #\(task.seq) \(task.kind.rawValue), \(task.state.rawValue), \(owner)\(due): \(words)"
    }

    private static func entry(_ entry: TimelineEntry, _ directory: Directory) -> String {
        let by = directory.card(of: entry.event.actor).username
        let original = entry.originalAt.map { " (recorded at \($0.rfc3339))" } ?? ""
        return "- \(entry.at.rfc3339) #\(entry.event.seq) @\(by): \(RecordDocument.line(entry.text))\(original)"
    }
}
