/// What the checker found in one run; sound when every count is zero.
package struct Verdict: Codable, Sendable, Equatable {
    /// Durable events that a reader should have been sent and was not, over all readers.
    package var lost = 0
    /// Durable events that a reader was sent more than once.
    package var duplicated = 0
    /// Durable events that came after one with a larger number.
    package var inverted = 0
    /// Deliveries in which two readers were told different things about the same number.
    package var contradicted = 0
    /// Acknowledged messages that are not in the log at the number they were acknowledged with.
    package var misplaced = 0
    /// Messages that stand in the log more than once.
    package var repeated = 0
    /// Messages that were sent and neither acknowledged nor refused when the run's time was up.
    package var unanswered = 0
    /// Messages that were refused.
    package var refused = 0
    /// Sockets that closed before the run ended.
    package var closed = 0

    /// A verdict with nothing found.
    package init() {}

    /// True when nothing at all is wrong.
    package var isSound: Bool { self == Verdict() }

    /// Adds what one reader's cursor has found, given the room's final head.
    mutating func add(_ cursor: ReaderCursor, head: Int) {
        lost += cursor.lost(upTo: head)
        duplicated += cursor.duplicates
        inverted += cursor.inversions
    }

    /// Compares one room's log with what its writers were told; `acks` maps a message's number to the acknowledged seq.
    mutating func add(_ log: RoomLog, acks: [(message: Int, seq: Int)]) {
        contradicted += log.contradictions
        var places: [Int32: Int] = [:]
        places.reserveCapacity(log.entries.count)
        for (index, message) in log.entries.enumerated() where message >= 0 {
            if places.updateValue(log.base + index + 1, forKey: message) != nil { repeated += 1 }
        }
        for ack in acks where places[Int32(ack.message)] != ack.seq { misplaced += 1 }
    }
}
