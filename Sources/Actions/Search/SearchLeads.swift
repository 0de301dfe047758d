import Domain
import Journal
import Storage

/// The rooms in which one lookup may still find something: for each its tokens, and a position past which it has nothing
/// newer.
///
/// One probe a room and token finds that out. Most questions then read the rows of a few rooms only: of those that said a rare
/// word at all, or of those that said a common one last.
struct SearchLeads {
    private struct Lead {
        let room: RoomID
        let wanted: SearchWanted
        let newest: Int64
    }

    /// The newest first.
    private var leads: [Lead]

    /// The leads of texts that hold all of these, with positions from `floor` to below `before`.
    init(
        _ rooms: [(room: RoomID, number: Int64)], _ keys: [Key], from floor: Int64, before: Int64, _ desk: Desk
    ) throws {
        leads = rooms.map {
            Lead(room: $0.room, wanted: SearchWanted(room: $0.number, tokens: []), newest: before - 1)
        }
        if keys.isEmpty { narrow(to: try SearchLookups.newest(leads.map(\.wanted), before: before, desk.db), floor) }
        for key in keys where !leads.isEmpty {
            if case .wide = key { narrow(to: try SearchLookups.newestWide(before: before, desk.db), floor) }
            leads = try leads.map { lead in
                let tokens = lead.wanted.tokens + [try key.token(lead.room, desk.vault)]
                return Lead(
                    room: lead.room, wanted: SearchWanted(room: lead.wanted.room, tokens: tokens), newest: lead.newest)
            }
            if case .token = key {
                narrow(to: try SearchLookups.newest(leads.map(\.wanted), before: before, desk.db), floor)
            }
        }
        leads.sort { ($0.newest, $0.wanted.room) > ($1.newest, $1.wanted.room) }
    }

    /// Leaves out the rooms that have nothing of one key: what has all of them is no newer than the oldest of their newest.
    private mutating func narrow(to newest: [Int64: Int64], _ floor: Int64) {
        leads = leads.compactMap { lead in
            guard let found = newest[lead.wanted.room], found >= floor else { return nil }
            return Lead(room: lead.room, wanted: lead.wanted, newest: min(lead.newest, found))
        }
    }

    /// Nothing newer than this is found; nil when nothing is found at all.
    var newest: Int64? { leads.first?.newest }

    /// The position down to which only so many rooms are asked; nil when there are no more than that.
    func reach(ofRooms count: Int) -> Int64? { leads.count > count ? leads[count - 1].newest : nil }

    /// Positions of a window, with the one down to which they are all there is.
    func positions(in window: SearchWindow, _ db: any SQLConnection) throws -> (positions: [Int64], from: Int64) {
        try SearchLookups.positions(leads.prefix { $0.newest >= window.from }.map(\.wanted), in: window, db)
    }

    /// Notes that everything from a position on was found.
    mutating func lower(below position: Int64, floor: Int64) {
        let done = leads.prefix { $0.newest >= position }
        let rest = position > floor ? done.map { Lead(room: $0.room, wanted: $0.wanted, newest: position - 1) } : []
        leads.replaceSubrange(done.indices, with: rest)
    }

    /// What a lookup asks for.
    enum Key {
        /// A word or mark.
        case token(SearchKey)
        /// Texts with more words than are indexed.
        case wide

        fileprivate func token(_ room: RoomID, _ vault: Vault) throws -> Int64 {
            switch self {
            case .token(let key): try vault.token(key, room: room)
            case .wide: SearchTokens.wide
            }
        }
    }
}

/// What the index is asked for: the question's words and what it says of sender and traits.
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
    var keys: [[SearchLeads.Key]] {
        let marked = marks.map { SearchLeads.Key.token(SearchKey(mark: $0)) }
        let byWords = words.map { SearchLeads.Key.token(SearchKey(word: $0)) } + marked
        let all = Array(byWords.prefix(Limits.searchLookupsMax))
        return words.isEmpty ? [all] : [all, [.wide] + marked]
    }
}
