import Domain
import Journal
import Storage

/// What looks through much, and is answered where nobody waits for it.
extension CommandPlace {
    /// Hits that are shown in the room; REST has all of them.
    private static let hitsShown = 10

    /// Refuses a question that cannot be asked, before anything is recorded of it.
    ///
    /// - Throws: `Refusal` naming the place.
    func checkQuestion() throws {
        if parsed.form.act == .export { _ = try desk.incident(theIncident().id.text, for: .export) }
        guard parsed.form.act == .find else { return }
        do { _ = try question() } catch let refusal as Refusal {
            throw Refusal.invalid("words", refusal.fields.first?.problem ?? refusal.detail)
        }
    }

    private func question() throws -> SearchQuery {
        let words = text("words") ?? ""
        guard words.utf8.count <= Limits.searchBytesMax else {
            throw Refusal.invalid("words", "Ensure this field has no more than \(Limits.searchBytesMax) bytes.")
        }
        return try SearchQuery(words)
    }

    /// What was found, the newest first; not the question itself, which has its own words.
    func find() throws -> String {
        let page = try Search(query: question(), size: Self.hitsShown + 1).answer(desk)
        let hits = page.hits.filter { $0.id != asking?.text }
        var lines = hits.prefix(Self.hitsShown).map(line)
        if lines.isEmpty { lines.append("Nothing was found.") }
        if page.next != nil || hits.count > Self.hitsShown {
            lines += ["", "There is more; the search has all of it."]
        }
        if !page.isComplete { lines += ["", "Not everything is looked through yet; ask again in a moment."] }
        if !page.unsearched.isEmpty {
            let rooms = page.unsearched.map { "`in:\($0.slug)`" }.joined(separator: ", ")
            lines += ["", "Not looked into, since nothing of them is indexed: \(rooms)."]
        }
        return lines.joined(separator: "\n")
    }

    private func line(_ hit: SearchHit) -> String {
        let place = hit.room.incidentKey ?? hit.room.slug
        let words = hit.snippet.parts.map(\.text).joined()
        return "- \(place) #\(hit.seq) @\(hit.sender.username) \(Self.time(hit.at)): \(Self.line(words))"
    }

    /// The incident's record, as much of it as belongs into a room; REST has more.
    func export() throws -> String {
        try ExportIncident(incident: theIncident().id.text, bytesMax: Limits.commandExportBytesMax).answer(desk)
    }

    /// What checking the room's record came to.
    func verification() throws -> String {
        let found = try VerifyRoom(room: .id(room.id)).answer(desk)
        let entries = found.events == 1 ? "1 entry" : "\(found.events) entries"
        if let finding = found.finding { return "**Not intact** at #\(finding.seq): \(finding.what)." }
        var lines = [
            "\(entries) of this room have their hashes, and what can be opened of them is what was committed to."
        ]
        if found.destroyed > 0 { lines.append("Of \(found.destroyed) the content was destroyed.") }
        if let head = found.head {
            lines.append(
                "The signed head of \(head.size) entries, root \(Hex.text(head.root).prefix(16)), covers this room up to "
                    + "#\(found.coveredSeq).")
        } else {
            lines.append("No signed head covers them yet.")
        }
        return lines.joined(separator: " ")
    }
}
