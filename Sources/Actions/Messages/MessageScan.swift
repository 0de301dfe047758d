import Domain
import Journal
import Storage

/// Finds words in one room by opening its messages, newest first: contents are sealed, so the database cannot look.
struct MessageScan {
    /// Messages opened for one question: about a quarter of a second of one core.
    private static let openedMax = 20_000
    /// Opened at a time, so that large messages do not fill memory.
    private static let chunk = 200

    let room: RoomID
    let listing: MessageListing
    let words: [Substring]

    init(room: RoomID, listing: MessageListing, search: String) {
        self.room = room
        self.listing = listing
        words = search.lowercased().split(whereSeparator: \.isWhitespace)
    }

    func page(_ page: MessagePageRequest, _ desk: Desk) throws -> Page<Message> {
        switch page {
        case .page(let number, let size):
            let found = try matches(.down(.max), skip: (number - 1) * size, limit: size + 1, desk)
            return Page(
                items: found.prefix(size).reversed(), count: nil, hasNext: found.count > size, hasPrevious: number > 1)
        case .before(let seq, let limit):
            let found = try matches(.down(seq), skip: 0, limit: limit + 1, desk)
            return Page(
                items: found.prefix(limit).reversed(), count: nil, hasNext: found.count > limit, hasPrevious: false)
        case .after(let seq, let limit):
            let found = try matches(.up(seq), skip: 0, limit: limit + 1, desk)
            return Page(
                items: Array(found.prefix(limit)), count: nil, hasNext: found.count > limit, hasPrevious: seq > 0)
        }
    }

    /// From where to look, and which way.
    private enum Way {
        case up(Int64)
        case down(Int64)
    }

    /// Matching messages in the order they are met; only those that are asked for are kept.
    private func matches(_ start: Way, skip: Int, limit: Int, _ desk: Desk) throws -> [Message] {
        var found: [Message] = []
        var skipped = 0
        var way = start
        var opened = 0
        while opened < Self.openedMax {
            let rows = try chunk(way, desk)
            guard let last = rows.last else { break }
            for message in try desk.view(rows, room: room) where isMatch(message) {
                if skipped < skip {
                    skipped += 1
                } else {
                    found.append(message)
                    if found.count == limit { return found }
                }
            }
            opened += rows.count
            way = if case .up = way { .up(last.seq) } else { .down(last.seq) }
        }
        return found
    }

    private func chunk(_ way: Way, _ desk: Desk) throws -> [MessageRow] {
        switch way {
        case .up(let seq): try MessageQueries.page(room, listing, after: seq, limit: Self.chunk, desk.db)
        case .down(let seq):
            try MessageQueries.page(room, listing, before: seq, offset: 0, limit: Self.chunk, desk.db)
        }
    }

    private func isMatch(_ message: Message) -> Bool {
        guard let content = message.content?.lowercased() else { return false }
        return words.allSatisfy { content.contains($0) }
    }
}
