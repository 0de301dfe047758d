package import Domain
package import Journal
import Storage

/// Looks for words in everything that the principal may read at this moment: messages, incidents and rooms.
///
/// The index only proposes; everything that is shown was opened, compared with the question and held against the policy in
/// this one view of the database. Work is bounded: where a bound is reached, the page ends and the next goes on from there.
package struct Search: Inquiry {
    /// Things compared at a time: a page and a few that turn out not to be meant.
    private static let chunk = 64

    let query: SearchQuery
    let size: Int
    let cursor: String?

    /// A page of at most `size` hits, from the newest or from where a page before ended.
    package init(query: SearchQuery, size: Int, cursor: String? = nil) {
        self.query = query
        self.size = size
        self.cursor = cursor
    }

    package func answer(_ desk: Desk) throws -> SearchPage {
        let ground = try SearchGround(query, desk)
        let pending = try SearchPending(ground, desk)
        let start = try cursor.map { try SearchCursor.position($0, for: desk.scope.actor, desk.vault) }
        var candidates = try SearchCandidates(ground, pending: pending.positions, before: start, desk)
        var compare = SearchCompare(ground, desk)
        let (found, end) = try collect(&candidates, &compare, desk)
        let read = Set(found.prefix(size).map(\.hit.room.id)).union(ground.scanned.map { [$0] } ?? [])
        // Content of these rooms was read: what was found in them is shown, or all of them was opened.
        for room in read.sorted() {
            if let seen = try compare.readable(room) { desk.noteRead(seen, .search) }
        }
        let last = found.count > size ? found[size - 1].position : end
        return SearchPage(
            hits: found.prefix(size).map(\.hit),
            next: try last.map { try SearchCursor.text($0, for: desk.scope.actor, desk.vault) },
            isComplete: pending.isComplete && ground.isWhole && !compare.metDamage,
            completeUntil: pending.completeUntil,
            unsearched: try ground.closed.prefix(Limits.searchUnsearchedMax).compactMap { id in
                try compare.readable(id).map { try compare.room($0) }
            })
    }

    /// Hits, one more than asked for when there is one, and the position at which a bound ended the search.
    private func collect(
        _ candidates: inout SearchCandidates, _ compare: inout SearchCompare, _ desk: Desk
    ) throws -> (found: [SearchCompare.Found], end: Int64?) {
        var found: [SearchCompare.Found] = []
        while let batch = try candidates.next(desk.db) {
            for start in stride(from: 0, to: batch.count, by: Self.chunk) {
                let part = Array(batch[start..<min(start + Self.chunk, batch.count)])
                found += try compare.hits(part)
                if found.count > size { return (found, nil) }
                if compare.isSpent, let last = part.last { return (found, last) }
            }
        }
        return (found, candidates.end)
    }
}
