import Actions
import Domain

/// Pages up to a number of bytes. When there is no room for another, a hand goes round and takes the first that was not asked
/// for since it came by last.
struct PageShelf {
    private struct Slot {
        let room: RoomID
        let mark: PageMark
        let page: KeptPage
        var wasAsked = false
    }

    /// By room and size of the page: where it stands.
    private var places: [RoomID: [Int: Int]] = [:]
    private var slots: [Slot?] = []
    private var free: [Int] = []
    private var hand = 0
    private var bytes = 0
    private let bytesMax: Int
    /// Grows whenever something is withdrawn: what was read before that may not be kept after it.
    private(set) var withdrawals = 0

    init(bytesMax: Int) { self.bytesMax = bytesMax }

    /// The page that is kept under a mark.
    mutating func page(_ room: RoomID, _ mark: PageMark) -> KeptPage? {
        guard let place = places[room]?[mark.size], let slot = slots[place], slot.mark == mark else { return nil }
        slots[place]?.wasAsked = true
        return slot.page
    }

    /// Keeps a page in the place of an older one of its room and size.
    mutating func put(_ page: KeptPage, _ room: RoomID, _ mark: PageMark) {
        if let place = places[room]?[mark.size] { take(place) }
        guard page.bytes <= bytesMax else { return }
        while bytes + page.bytes > bytesMax { takeOne() }
        let slot = Slot(room: room, mark: mark, page: page)
        bytes += page.bytes
        if let place = free.popLast() {
            slots[place] = slot
            places[room, default: [:]][mark.size] = place
        } else {
            slots.append(slot)
            places[room, default: [:]][mark.size] = slots.count - 1
        }
    }

    /// Forgets what is kept of a room, and whatever is being read now.
    mutating func withdraw(_ room: RoomID) {
        withdrawals += 1
        for place in (places[room] ?? [:]).values { take(place) }
    }

    /// Something is there, since bytes are.
    private mutating func takeOne() {
        while true {
            hand = (hand + 1) % slots.count
            guard let slot = slots[hand] else { continue }
            guard slot.wasAsked else { return take(hand) }
            slots[hand]?.wasAsked = false
        }
    }

    private mutating func take(_ place: Int) {
        guard let slot = slots[place] else { return }
        slots[place] = nil
        free.append(place)
        bytes -= slot.page.bytes
        places[slot.room]?[slot.mark.size] = nil
        if places[slot.room]?.isEmpty == true { places[slot.room] = nil }
    }
}
