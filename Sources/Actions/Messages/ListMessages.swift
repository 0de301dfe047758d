package import Domain
package import Journal
import Storage

/// What a listing of messages asks for; nil does not filter.
package struct MessageFilter: Sendable {
    /// The root of a thread: its replies.
    package var thread: EventID?
    package var type: MessageType?
    /// A user name or id.
    package var sender: String?
    /// Words that must all stand in the content.
    package var search: String?

    /// No filter.
    package init(thread: EventID? = nil, type: MessageType? = nil, sender: String? = nil, search: String? = nil) {
        self.thread = thread
        self.type = type
        self.sender = sender
        self.search = search
    }

    /// True when nothing is filtered.
    package var isEmpty: Bool { thread == nil && type == nil && sender == nil && search == nil }
}

/// Which messages are asked for; each page is in seq order.
package enum MessagePageRequest: Sendable {
    /// Page 1 holds the newest.
    case page(number: Int, size: Int)
    /// The last ones before a seq.
    case before(Int64, limit: Int)
    /// The first ones after a seq.
    case after(Int64, limit: Int)
}

/// A room's history.
package struct ListMessages: Inquiry {
    let room: RoomReference
    let filter: MessageFilter
    let page: MessagePageRequest

    /// A page of the messages that pass the filter.
    package init(room: RoomReference, filter: MessageFilter, page: MessagePageRequest) {
        self.room = room
        self.filter = filter
        self.page = page
    }

    /// "Next" leads on in the asked direction: to older messages for pages and `before`, to newer for `after`.
    package func answer(_ desk: Desk) throws -> Page<Message> {
        let isSearch = filter.search.map { !$0.isEmpty } ?? false
        let seen = try desk.reading(room, isSearch ? .search : .history)
        var listing = MessageListing()
        listing.thread = filter.thread
        listing.type = filter.type
        if let sender = filter.sender { listing.sender = try desk.person(sender, field: "sender").id }
        if let search = filter.search, !search.isEmpty {
            return try MessageScan(room: seen.room.id, listing: listing, search: search).page(page, desk)
        }
        let count = filter.isEmpty ? seen.room.messagesCount : nil
        switch page {
        case .page(let number, let size):
            return try Self.page(number, size: size, of: seen, listing, count: count, desk)
        case .before(let seq, let limit):
            let rows = try MessageQueries.page(
                seen.room.id, listing, before: seq, offset: 0, limit: limit + 1, desk.db)
            return Page(
                items: try desk.view(rows.prefix(limit).reversed(), room: seen.room.id), count: count,
                hasNext: rows.count > limit, hasPrevious: seq <= seen.room.head)
        case .after(let seq, let limit):
            let rows = try MessageQueries.page(seen.room.id, listing, after: seq, limit: limit + 1, desk.db)
            return Page(
                items: try desk.view(Array(rows.prefix(limit)), room: seen.room.id), count: count,
                hasNext: rows.count > limit, hasPrevious: seq > 0)
        }
    }

    /// A page by its number, of which 1 holds the newest.
    static func page(
        _ number: Int, size: Int, of seen: RoomQueries.Seen, _ listing: MessageListing, count: Int64?, _ desk: Desk
    ) throws -> Page<Message> {
        let rows = try MessageQueries.page(
            seen.room.id, listing, before: .max, offset: (number - 1) * size, limit: size + 1, desk.db)
        return Page(
            items: try desk.view(rows.prefix(size).reversed(), room: seen.room.id), count: count,
            hasNext: rows.count > size, hasPrevious: number > 1)
    }
}

/// A room's pinned messages, in pin order.
package struct ListPinned: Inquiry {
    let room: RoomReference
    let page: PageRequest

    /// A page of them.
    package init(room: RoomReference, page: PageRequest) {
        self.room = room
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<Message> {
        let seen = try desk.reading(room, .history)
        let rows = try MessageQueries.pinned(seen.room.id, limit: Limits.pinsMax, desk.db)
        return try page.cut(desk.view(rows, room: seen.room.id))
    }
}

/// One message.
package struct GetMessage: Inquiry {
    let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }

    package func answer(_ desk: Desk) throws -> Message {
        let (row, _) = try desk.reading(message: message)
        return try desk.view(row)
    }
}

/// A message's earlier contents and the present one, oldest first. Those of a deleted message are for its author and for
/// commanders.
package struct ListRevisions: Inquiry {
    let message: EventID

    /// Names the message.
    package init(message: EventID) { self.message = message }

    package func answer(_ desk: Desk) throws -> [MessageRevision] {
        let (row, seen) = try desk.reading(message: message)
        let isAuthor = row.sender.text == desk.scope.actor.text
        guard row.deletedAt == nil || isAuthor || seen.role == .commander else {
            throw Refusal.forbidden("The message was deleted.")
        }
        let seqs = [row.seq] + (try MessageChanges.edits(row.id, desk.db))
        return try EventQueries.events(row.room, seqs: seqs, desk.db).sorted { $0.seq < $1.seq }.map { stored in
            let event = try desk.vault.open(stored)
            let content: String? =
                switch event.body {
                case let body as MessagePosted: body.content
                case let body as MessageEdited: body.content
                default: nil
                }
            return MessageRevision(content: content, at: event.occurredAt, by: desk.directory.card(of: event.actor))
        }
    }
}
