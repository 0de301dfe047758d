/// Where one reader stands in a room's log, and every way in which what it was sent differs from that log.
///
/// A hole that is filled later is an inversion; one that stays open at the end is a loss; a number seen again is a
/// duplicate.
struct ReaderCursor {
    /// The number that the next durable event must carry.
    private(set) var next: Int
    private(set) var duplicates = 0
    private(set) var inversions = 0
    /// Numbers that were jumped over and have not come since. Empty, and without storage, as long as nothing is wrong.
    private var missing: Set<Int> = []

    /// A reader that was told that the room's log ends at `head`.
    init(head: Int) {
        next = head + 1
    }

    /// Takes the number of a durable event in the order of arrival.
    @inline(__always)
    mutating func arrive(_ seq: Int) {
        if seq == next {
            next += 1
        } else {
            arriveOutOfStep(seq)
        }
    }

    private mutating func arriveOutOfStep(_ seq: Int) {
        if seq > next {
            missing.formUnion(next..<seq)
            next = seq + 1
        } else if missing.remove(seq) != nil {
            inversions += 1
        } else {
            duplicates += 1
        }
    }

    /// How many events up to `head` never came.
    func lost(upTo head: Int) -> Int {
        missing.count + max(0, head - next + 1)
    }
}
