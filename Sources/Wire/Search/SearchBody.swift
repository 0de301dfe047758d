package import Domain

/// What a search found, as REST shows it.
package enum SearchBody {
    /// A room as hits name it.
    package static func room(id: RoomID, slug: String, name: String, incidentKey: String?) -> JSON {
        ["id": .string(id.text), "slug": .string(slug), "name": .string(name), "incident": JSON(incidentKey)]
    }

    /// A snippet: pieces of plain text, those that were looked for marked.
    package static func snippet(_ snippet: Snippet) -> JSON {
        .array(snippet.parts.map { ["text": .string($0.text), "mark": .bool($0.isMarked)] })
    }

    /// The page: a list as every other, and what it says of itself.
    package static func page(
        results: [JSON], next: String?, isComplete: Bool, completeUntil: Moment, unsearched: [JSON]
    ) -> JSON {
        [
            "count": .null, "next": JSON(next), "previous": .null, "results": .array(results),
            "is_complete": .bool(isComplete), "complete_until": JSON(completeUntil), "unsearched": .array(unsearched),
        ]
    }
}
