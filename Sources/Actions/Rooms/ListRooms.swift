package import Domain
package import Journal
import Storage

/// What a listing of rooms asks for; nil does not filter.
package struct RoomFilter: Sendable {
    /// An incident's key or id.
    package var incident: String?
    package var isArchived: Bool?
    package var isPrivate: Bool?
    /// Words that must all stand in name, description, slug or incident key.
    package var search: String?
    /// `created_at`, `slug` or `head`, with a leading `-` to reverse; anything else is the default.
    package var ordering: String?

    /// No filter.
    package init(
        incident: String? = nil, isArchived: Bool? = nil, isPrivate: Bool? = nil, search: String? = nil,
        ordering: String? = nil
    ) {
        self.incident = incident
        self.isArchived = isArchived
        self.isPrivate = isPrivate
        self.search = search
        self.ordering = ordering
    }
}

/// Rooms that the scope can see.
package struct ListRooms: Inquiry {
    /// Rooms that a search opens and compares, newest first; names are sealed, so the database cannot search them.
    private static let searchedMax = 2_000

    let filter: RoomFilter
    let page: PageRequest

    /// A page of the rooms that pass the filter.
    package init(filter: RoomFilter, page: PageRequest) {
        self.filter = filter
        self.page = page
    }

    package func answer(_ desk: Desk) throws -> Page<RoomForReader> {
        var listing = RoomListing()
        listing.isArchived = filter.isArchived
        listing.isPrivate = filter.isPrivate
        if let ordering = filter.ordering { listing.ordering = ordering }
        if let incident = filter.incident {
            guard let row = try desk.incidentRow(incident) else { return page.cut([]) }
            listing.incident = row.id
        }
        guard let search = filter.search, !search.isEmpty else {
            let found = try list(listing, desk, offset: page.offset, limit: page.size)
            return page.page(try found.rooms.map(desk.view), count: found.count)
        }
        let words = search.lowercased().split(whereSeparator: \.isWhitespace)
        let all = try list(listing, desk, offset: 0, limit: Self.searchedMax).rooms.map(desk.view)
        return page.cut(all.filter { room in words.allSatisfy { room.searchedText.contains($0) } })
    }

    private func list(
        _ listing: RoomListing, _ desk: Desk, offset: Int, limit: Int
    ) throws -> (rooms: [RoomQueries.Seen], count: Int64) {
        try RoomQueries.list(
            listing, seenBy: desk.viewer, offset: offset, limit: limit, desk.db)
    }
}

extension RoomForReader {
    fileprivate var searchedText: String {
        [room.name, room.description, room.slug, room.incidentKey ?? ""].joined(separator: "\n").lowercased()
    }
}

/// One room.
package struct GetRoom: Inquiry {
    let room: RoomReference

    /// Names the room.
    package init(room: RoomReference) { self.room = room }

    package func answer(_ desk: Desk) throws -> RoomForReader {
        try desk.view(desk.room(room))
    }
}

/// Every room that the principal is a member of, most lately written first, with what is unread: the state of their inbox.
package struct InboxState: Inquiry {
    /// Rooms of an inbox; nobody follows more, and a frame must not grow without bound.
    private static let roomsMax = 500

    /// It needs nothing but the scope.
    package init() {}

    package func answer(_ desk: Desk) throws -> [RoomForReader] {
        _ = try desk.me()
        var listing = RoomListing()
        listing.memberOnly = true
        listing.isArchived = false
        listing.ordering = "-head"
        return try RoomQueries.list(
            listing, seenBy: desk.viewer, offset: 0, limit: Self.roomsMax, desk.db
        ).rooms.map(desk.view)
    }
}
