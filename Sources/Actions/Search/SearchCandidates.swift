import Domain
import Journal
import Storage

/// Positions of what may be meant, the newest first: what the index proposes, what it does not have yet, and the messages of
/// a room that is scanned.
struct SearchCandidates {
    /// The first stretch of the journal that is looked through. Where little is found, the next is four times as long, so that
    /// a rare word of long ago is found in a few lookups.
    private static let firstSpan: Int64 = 16_384
    /// Positions of one lookup.
    private static let limit = 500
    /// Fewer than this is little.
    private static let fewMax = 32

    /// What is looked up in the index, each by itself.
    private let lookups: [[SearchWanted]]
    private let scanned: RoomID?
    /// What no lookup finds, the newest first.
    private let others: [Int64]
    private let start: Int64
    private let floor: Int64
    private var span = Self.firstSpan
    private var before: Int64
    /// Where a bound ended the search; nil while it goes on or when there was nothing more.
    private(set) var end: Int64?

    init(_ ground: SearchGround, pending: Set<Int64>, before cursor: Int64?, _ desk: Desk) throws {
        lookups = try SearchLookup(ground.query, ground.senders).wanted(ground.indexed, desk.vault)
        scanned = ground.scanned
        let secret = ground.closed.map(\.room.id) + [ground.scanned].compactMap { $0 }
        others = Set(try SearchLookups.beginnings(secret, desk.db)).union(pending).sorted(by: >)
        start = try cursor ?? (EventQueries.last(desk.db)?.position ?? 0) + 1
        before = start
        let since = ground.query.moments.filter { !$0.isNegated }.map(\.value.lowerBound).max()
        floor =
            if let since, since.microseconds > .min {
                try SearchedQueries.position(recordedFrom: since, desk.db)
            } else { 1 }
    }

    /// The next positions, perhaps none; nil after the last.
    mutating func next(_ db: any SQLConnection) throws -> [Int64]? {
        guard before > floor else { return nil }
        if start - before >= Limits.searchPositionsMax {
            end = before
            return nil
        }
        var from = max(floor, before - span)
        var positions: Set<Int64> = []
        for wanted in lookups {
            let window = SearchWindow(from: from, before: before, limit: Self.limit)
            let found = try SearchLookups.positions(wanted, in: window, db)
            positions.formUnion(found.positions)
            from = max(from, found.from)
        }
        if let scanned {
            let window = SearchWindow(from: from, before: before, limit: Self.limit)
            let found = try SearchLookups.scanned(scanned, in: window, db)
            positions.formUnion(found)
            if found.count == Self.limit, let last = found.last { from = max(from, last) }
        }
        positions.formUnion(others.lazy.filter { [before] in $0 < before })
        let batch = positions.filter { $0 >= from }.sorted(by: >)
        before = from
        if batch.count < Self.fewMax { span *= 4 }
        return batch
    }
}

/// What the index is asked for: the question's words and what it says of sender and traits, as tokens of each room.
struct SearchLookup {
    private let words: [String]
    private let marks: [SearchTokens.Mark]

    init(_ query: SearchQuery, _ senders: [String: Actor]) {
        // Long words are rare ones.
        let all = Set(query.wanted.flatMap(\.indexed)).sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
        var marks: [SearchTokens.Mark] = []
        let from = query.from.filter { !$0.isNegated }
        if from.count == 1, let sender = senders[from[0].value] { marks.append(.from(sender)) }
        let indexed: Set<SearchQuery.Trait> = [.link, .code, .mention]
        marks += query.traits.filter { !$0.isNegated && indexed.contains($0.value) }.map { .has($0.value) }
        if query.qualities.contains(.init(.decision, isNegated: false)) { marks.append(.type(.decision)) }
        words = Array(all.prefix(Limits.searchLookupsMax))
        self.marks = Array(marks.prefix(Limits.searchLookupsMax - 1))
    }

    /// The lookups: by words, and for texts with more words than are indexed.
    func wanted(_ rooms: [(room: RoomID, number: Int64)], _ vault: Vault) throws -> [[SearchWanted]] {
        guard !rooms.isEmpty else { return [] }
        var byWords: [SearchWanted] = []
        var wide: [SearchWanted] = []
        for (room, number) in rooms {
            let marked = try marks.map { try vault.token(mark: $0, room: room) }
            let tokens = try words.map { try vault.token(word: $0, room: room) } + marked
            byWords.append(SearchWanted(room: number, tokens: Array(tokens.prefix(Limits.searchLookupsMax))))
            wide.append(SearchWanted(room: number, tokens: [SearchTokens.wide] + marked))
        }
        return words.isEmpty ? [byWords] : [byWords, wide]
    }
}
