import Actions
import Domain
import HTTPTypes
import Wire

/// Looking for words in everything that one may read.
enum SearchRoutes {
    static var routes: [Route] { [search] }

    private static let syntax = """
        Words that must all occur, "phrases in quotes", operators from: in: before: after: on: has: is: incident: \
        severity: status:, and - before what must not be. Whole words are compared, without regard to case; there is no \
        search for beginnings of words.
        """

    private static var search: Route {
        Route(
            method: .get, path: "search/", operation: "search", tag: "search",
            summary: "What was said in the rooms, incidents and names that the caller may read, the newest first.",
            query: [
                .query("q", Schema.text(min: 1, max: Limits.searchBytesMax), syntax),
                .query("cursor", Schema.text(max: Limits.cursorBytesMax), "Where the page begins; `next` has it."),
                .size("page_size", "Results of a page, never more than \(Limits.pageSizeMax)."),
            ], successes: [.ok(SearchSchemas.page, "What was found.")]
        ) { call in
            let fields = call.query.fields
            let query = try SearchQuery(try fields.text("q", max: Limits.searchBytesMax))
            let cursor = try fields.optionalText("cursor", max: Limits.cursorBytesMax)
            if let reader = call.reader { try call.parts.rates.search(reader, at: call.moment) }
            let page = try await call.ask(Search(query: query, size: call.pageSize("page_size"), cursor: cursor))
            return .json(
                SearchBody.page(
                    results: page.hits.map(body), next: page.next.map { call.link(["cursor": $0]) },
                    isComplete: page.isComplete, completeUntil: page.completeUntil,
                    unsearched: page.unsearched.map(room)))
        }
    }

    private static func room(_ room: SearchedRoom) -> JSON {
        SearchBody.room(id: room.id, slug: room.slug, name: room.name, incidentKey: room.incidentKey)
    }

    private static func body(_ hit: SearchHit) -> JSON {
        [
            "kind": .string(hit.kind.rawValue), "id": .string(hit.id), "seq": .int(hit.seq), "war_room": room(hit.room),
            "incident": JSON(hit.room.incidentKey), "at": JSON(hit.at), "sender": PersonBody.card(hit.sender),
            "title": JSON(hit.title), "message_type": JSON(hit.messageType?.rawValue),
            "thread": JSON(hit.threadRoot?.text), "snippet": SearchBody.snippet(hit.snippet),
        ]
    }
}
