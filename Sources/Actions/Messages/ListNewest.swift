package import Domain
package import Journal
import Storage

/// What a room's newest page was made of. A page that is kept stands for as long as its mark is the present one: whatever
/// happens in a room moves its head, and whatever it shows from elsewhere is in the directory.
package struct PageMark: Hashable, Sendable {
    /// The seq of the room's last event.
    let head: Int64
    /// How often a name had changed when the page was read.
    let names: Int
    /// Messages of a page.
    package let size: Int
}

/// A room's newest messages, from where they are kept or read anew.
package struct NewestMessages<Kept: Sendable>: Sendable {
    /// What there is to show.
    package enum Content: Sendable {
        /// What was kept of them, and stands.
        case kept(Kept)
        /// What stands now.
        case read(Page<Message>)
    }

    /// The room.
    package let room: RoomID
    /// What the page is made of.
    package let mark: PageMark
    /// Messages of the room in all.
    package let count: Int64
    /// The page.
    package let content: Content
}

/// A room's newest messages. Whether the principal may read them is asked each time, in the same view of the database in which
/// a kept page is found to stand.
package struct ListNewest<Kept: Sendable>: Inquiry {
    let room: RoomReference
    let size: Int
    let kept: @Sendable (RoomID, PageMark) -> Kept?

    /// The last `size` messages; `kept` finds what is kept of a page with a mark.
    package init(room: RoomReference, size: Int, kept: @escaping @Sendable (RoomID, PageMark) -> Kept?) {
        self.room = room
        self.size = size
        self.kept = kept
    }

    package func answer(_ desk: Desk) throws -> NewestMessages<Kept> {
        // Before anything is read: a name that changes meanwhile makes the page one that does not stand.
        let names = desk.directory.changes
        let seen = try desk.reading(room, .history)
        let (room, count) = (seen.room.id, seen.room.messagesCount)
        let mark = PageMark(head: seen.room.head, names: names, size: size)
        if let page = kept(room, mark) {
            return NewestMessages(room: room, mark: mark, count: count, content: .kept(page))
        }
        let page = try ListMessages.page(1, size: size, of: seen, MessageListing(), count: count, desk)
        return NewestMessages(room: room, mark: mark, count: count, content: .read(page))
    }
}
