import Actions
import Domain
import NIOConcurrencyHelpers
import NIOCore

/// Hands news to the open inboxes: gathered for a moment, then once to each event loop. Any thread may call.
///
/// An inbox keeps its own counts, so that a busy room costs an addition for each member and not a query.
final class InboxFeed: Sendable {
    /// How long news is gathered: a count that is a tenth of a second old helps as much as a fresh one.
    private static let gatherFor = TimeAmount.milliseconds(100)
    /// News gathered at most; past it the inboxes ask for their state anew.
    private static let newsMax = 10_000

    private struct Gathered {
        var news: [InboxNews] = []
        var inboxes = 0
        var isScheduled = false
        var hasLost = false
    }

    private struct Seat {
        let loop: any EventLoop
        let gathered = NIOLockedValueBox(Gathered())
        let inboxes: NIOLoopBoundBox<[ObjectIdentifier: InboxSocket]>
    }

    private let seats: [Seat]

    init(loops: [any EventLoop]) {
        seats = loops.map { Seat(loop: $0, inboxes: .makeBoxSendingValue([:], eventLoop: $0)) }
    }

    /// Adds an inbox, on its event loop; it hears of everything committed from now on.
    func attach(_ inbox: InboxSocket, on loop: any EventLoop) {
        guard let seat = seats.first(where: { $0.loop === loop }) else { return }
        seat.gathered.withLockedValue { $0.inboxes += 1 }
        seat.inboxes.value[ObjectIdentifier(inbox)] = inbox
    }

    /// Takes an inbox out, on its event loop.
    func detach(_ inbox: InboxSocket, on loop: any EventLoop) {
        guard let seat = seats.first(where: { $0.loop === loop }),
            seat.inboxes.value.removeValue(forKey: ObjectIdentifier(inbox)) != nil
        else { return }
        seat.gathered.withLockedValue { $0.inboxes -= 1 }
    }

    /// Passes committed events on.
    func follow(_ news: [InboxNews]) {
        guard !news.isEmpty else { return }
        for seat in seats {
            let wake = seat.gathered.withLockedValue { gathered -> Bool in
                guard gathered.inboxes > 0 else { return false }
                if gathered.news.count < Self.newsMax {
                    gathered.news.append(contentsOf: news)
                } else {
                    gathered.hasLost = true
                }
                defer { gathered.isScheduled = true }
                return !gathered.isScheduled
            }
            if wake { seat.loop.scheduleTask(in: Self.gatherFor) { Self.tell(seat) } }
        }
    }

    /// A person's read marker moved; their inboxes learn what is unread now.
    func readMoved(_ marker: ReadMarker, by person: PersonID) { follow([.read(marker.room, person)]) }

    private static func tell(_ seat: Seat) {
        let (news, hasLost) = seat.gathered.withLockedValue { gathered in
            defer {
                gathered.news = []
                gathered.hasLost = false
                gathered.isScheduled = false
            }
            return (gathered.news, gathered.hasLost)
        }
        for inbox in seat.inboxes.value.values {
            if hasLost { inbox.refresh() } else { inbox.take(news) }
        }
    }
}
