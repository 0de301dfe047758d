import Domain
import Journal
import Storage

/// What happened, in order.
extension CommandPlace {
    /// Entries that are shown in the room; REST has all of them.
    private static let entriesShown = 20

    func timeline() throws -> String {
        var filter = TimelineFilter()
        filter.isNewestFirst = true
        let page = try ListTimeline(
            .room(.id(room.id)), filter: filter, page: PageRequest(size: Self.entriesShown)
        ).answer(desk)
        guard !page.items.isEmpty else { return "Nothing is in the timeline." }
        // The number is that of a message of this room, so that `/pin #17` hits it; of what no message here tells there is none.
        let lines = page.items.reversed().map { entry in
            let number = entry.message.flatMap { $0.room == room.id ? " (#\($0.seq))" : nil } ?? ""
            return "- \(Self.time(entry.at)) \(entry.text)\(number)"
        }
        let more = (page.count ?? 0) - Int64(lines.count)
        return (more > 0 ? ["\(more) earlier entries are left out.", ""] + lines : lines).joined(separator: "\n")
    }

    func note(at moment: Moment?) throws -> Plan<String> {
        try AddTimelineNote(room: .id(room.id), text: text("text") ?? "", at: moment).decide(desk).map {
            "Added to the timeline at \(Self.time($0.entry.at))."
        }
    }
}
