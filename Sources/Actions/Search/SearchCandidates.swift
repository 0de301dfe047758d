import Domain
import Journal
import Storage

/// Positions of what may be meant, the newest first: what the index proposes, what it does not have yet, and the messages of
/// a room that is scanned.
struct SearchCandidates {
    /// The longest first stretch of the journal that is looked through. The next is twice as long, and four times where little
    /// was found, so that what is rare and long ago is found in a few lookups.
    private static let firstSpan: Int64 = 1_024
    /// Rooms that are asked first: of a common word, the newest of so many rooms fill a page. Each time there are four times
    /// as many.
    private static let firstRooms = 64
    /// Positions of one lookup.
    private static let limit = 500
    /// Fewer than this is little.
    private static let fewMax = 32

    /// The lookups, each by itself.
    private var lookups: [SearchLeads]
    private let scanned: RoomID?
    /// What no lookup finds, the newest first.
    private let others: [Int64]
    private let floor: Int64
    private var span = Self.firstSpan
    private var rooms = Self.firstRooms
    private var looked: Int64 = 0
    private var before: Int64
    /// Where a bound ended the search; nil while it goes on or when there was nothing more.
    private(set) var end: Int64?

    init(_ ground: SearchGround, pending: Set<Int64>, before cursor: Int64?, _ desk: Desk) throws {
        scanned = ground.scanned
        let secret = ground.closed + [ground.scanned].compactMap { $0 }
        others = Set(try SearchLookups.beginnings(secret, desk.db)).union(pending).sorted(by: >)
        let before = try cursor ?? (EventQueries.last(desk.db)?.position ?? 0) + 1
        let since = ground.query.moments.filter { !$0.isNegated }.map(\.value.lowerBound).max()
        let floor =
            if let since, since.microseconds > .min {
                try SearchedQueries.position(recordedFrom: since, desk.db)
            } else { Int64(1) }
        lookups = try SearchLookup(ground.query, ground.senders).keys.map {
            try SearchLeads(ground.indexed, $0, from: floor, before: before, desk)
        }
        (self.before, self.floor) = (before, floor)
    }

    /// The next positions, perhaps none; nil after the last.
    mutating func next(_ db: any SQLConnection) throws -> [Int64]? {
        guard before > floor else { return nil }
        let newest = (lookups.compactMap(\.newest) + (scanned == nil ? [] : [before - 1])).max()
        guard let newest else { return batch([], from: floor) }
        if looked >= Limits.searchPositionsMax {
            end = before
            return nil
        }
        let reach = lookups.compactMap { [rooms] in $0.reach(ofRooms: rooms) }.max() ?? floor
        var from = max(floor, newest + 1 - span, reach)
        var positions: Set<Int64> = []
        for lookup in lookups {
            let found = try lookup.positions(in: SearchWindow(from: from, before: before, limit: Self.limit), db)
            positions.formUnion(found.positions)
            from = max(from, found.from)
        }
        if let scanned {
            let window = SearchWindow(from: from, before: before, limit: Self.limit)
            let found = try SearchLookups.scanned(scanned, in: window, db)
            positions.formUnion(found)
            if found.count == Self.limit, let last = found.last { from = max(from, last) }
        }
        looked += newest + 1 - from
        return batch(positions, from: from)
    }

    /// What was found from a position on, with what no lookup finds.
    private mutating func batch(_ found: Set<Int64>, from: Int64) -> [Int64] {
        let others = others.lazy.filter { [before] in $0 < before }
        let batch = found.union(others).filter { $0 >= from }.sorted(by: >)
        for index in lookups.indices { lookups[index].lower(below: from, floor: floor) }
        before = from
        rooms = min(rooms * 4, Limits.searchRoomsMax)
        span = min(span * (batch.count < Self.fewMax ? 4 : 2), Limits.searchPositionsMax)
        return batch
    }
}
