/// What a room's log holds at each number, as the readers of one event loop saw it.
///
/// The first reader to see a number writes it down; everybody after must have seen the same there.
struct RoomLog: Sendable {
    /// A durable event that is not one of the run's messages.
    static let otherEvent: Int32 = -1
    /// A number that nobody on this loop has seen.
    static let unseen: Int32 = -2

    /// The room's head before the first entry.
    let base: Int
    /// At `seq - base - 1`: the number of the message in the run, or one of the marks above.
    private(set) var entries: [Int32] = []
    /// Deliveries that disagreed with what another reader saw at the same number.
    private(set) var contradictions = 0

    init(base: Int) {
        self.base = base
    }

    /// The largest number that anybody saw.
    var head: Int { base + entries.count }

    /// Takes one delivery; `message` is the message's number in the run or `otherEvent`.
    @inline(__always)
    mutating func note(seq: Int, message: Int32) {
        let index = seq - base - 1
        if index >= 0, index < entries.count {
            let known = entries[index]
            if known != message { settle(index, known, message) }
        } else if index >= 0 {
            while entries.count < index { entries.append(Self.unseen) }
            entries.append(message)
        }
    }

    private mutating func settle(_ index: Int, _ known: Int32, _ message: Int32) {
        if known == Self.unseen {
            entries[index] = message
        } else {
            contradictions += 1
        }
    }

    /// Adds what another loop's readers saw of the same room.
    mutating func merge(_ other: RoomLog) {
        contradictions += other.contradictions
        for (index, message) in other.entries.enumerated() where message != Self.unseen {
            note(seq: other.base + index + 1, message: message)
        }
    }
}
