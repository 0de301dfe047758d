import Actions
import Domain
import Journal
import NIOConcurrencyHelpers

/// The newest page of rooms that are read, kept ready: it is what nearly everybody asks for, and most of what it costs is to
/// open and encode it (decision 0024).
///
/// It decides nothing about who may read: a page is looked for after that was decided. Safe from any thread.
final class NewestPages: Sendable {
    private let shelf: NIOLockedValueBox<PageShelf>

    /// Follows a journal, to forget at once what was withdrawn.
    init(following journal: Journal, bytesMax: Int = Limits.newestPagesBytesMax) {
        shelf = NIOLockedValueBox(PageShelf(bytesMax: bytesMax))
        journal.observe { [weak self] events in self?.forget(after: events) }
    }

    /// To be handed back with what is kept.
    var withdrawals: Int { shelf.withLockedValue { $0.withdrawals } }

    /// The page that is kept under a mark.
    func page(_ room: RoomID, _ mark: PageMark) -> KeptPage? {
        shelf.withLockedValue { $0.page(room, mark) }
    }

    /// Keeps a page, unless something was withdrawn since `withdrawals` was asked for.
    func keep(_ page: KeptPage, _ room: RoomID, _ mark: PageMark, since withdrawals: Int) {
        shelf.withLockedValue { shelf in
            if shelf.withdrawals == withdrawals { shelf.put(page, room, mark) }
        }
    }

    /// What was taken back, or is kept from some since, leaves memory at once, as it leaves the database.
    private func forget(after events: [Event]) {
        for event in events where !event.isMessage {
            switch event.body {
            case is MessageEdited, is MessageDeleted, is MessageRedacted, is RoomClassified: withdraw(event.room)
            case let shredded as RoomShredded: withdraw(shredded.room)
            default: continue
            }
        }
    }

    private func withdraw(_ room: RoomID) { shelf.withLockedValue { $0.withdraw(room) } }
}
