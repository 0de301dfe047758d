import Domain

/// How far one reader is in a room's log, and what it needs next.
///
/// A pure value without bytes: what is on its way to a reader lies in its socket's own buffer, what it still needs lies
/// in the room's ring or in the log. So a reader that falls behind costs nothing but its place.
package struct Outbox: Equatable, Sendable {
    /// Where a reader stands.
    package enum State: Equatable, Sendable {
        /// Subscribed, but told nothing yet.
        case waiting
        /// Reads the log or the ring up to the head.
        case catchingUp
        /// Gets each frame as it is announced.
        case live
        /// Gets nothing any more.
        case closed
    }

    /// What to do with a run of announced frames.
    enum Offer: Equatable {
        /// Write them all.
        case all
        /// Write those after this seq; the reader has the ones before.
        case after(Int64)
        /// Write nothing.
        case skip
        /// Frames are missing before these; the reader is catching up now.
        case behind
    }

    /// What to do for a reader that is catching up.
    enum Step: Equatable {
        /// Nothing: it is live, closed, not writable or already reading.
        case rest
        /// Write frames from the ring, then call ``wrote(through:)`` and ask again.
        case ring
        /// Read a page of the log after `seq`; hand it to ``page(_:of:)`` with the same ticket.
        case log(after: Int64, ticket: Int)
        /// It has reached the head. When `tell` is true it asked to be told so.
        case live(head: Int64, tell: Bool)
    }

    /// Where it stands.
    package private(set) var state = State.waiting
    /// The last seq handed to the socket.
    package private(set) var seq: Int64 = 0
    /// False while the socket has more waiting than it may.
    package private(set) var isWritable = true
    private var known: Int64 = 0
    private var tell = false
    private var isReading = false
    private var ticket = 0

    /// A reader that was told nothing yet.
    package init() {}

    /// Begins after `seq`; `head` is a head of the log that was read after the reader was subscribed.
    ///
    /// It may be called again on an open reader, which then gets everything after `seq` once more.
    mutating func start(after seq: Int64, head: Int64, tell: Bool) {
        guard state != .closed else { return }
        self.seq = seq
        known = max(known, head)
        self.tell = tell
        state = .catchingUp
        isReading = false
        ticket += 1
    }

    /// Takes a run of frames `first…last` without a hole.
    @inline(__always)
    mutating func offer(first: Int64, last: Int64) -> Offer {
        guard state == .live else { return .skip }
        if first == seq + 1 {
            seq = last
            return .all
        }
        if last <= seq { return .skip }
        if first > seq + 1 {
            state = .catchingUp
            known = max(known, last)
            return .behind
        }
        defer { seq = last }
        return .after(seq)
    }

    /// Says what a reader that is catching up needs, given the loop's head and the oldest frame of the ring.
    mutating func step(head: Int64?, ringHolds: (Int64) -> Bool) -> Step {
        guard state == .catchingUp, isWritable, !isReading else { return .rest }
        if seq >= max(known, head ?? 0) {
            state = .live
            defer { tell = false }
            return .live(head: seq, tell: tell)
        }
        if ringHolds(seq + 1) { return .ring }
        isReading = true
        return .log(after: seq, ticket: ticket)
    }

    /// Frames up to `last` were written from the ring.
    mutating func wrote(through last: Int64) { seq = max(seq, last) }

    /// Takes the seqs of a page read after ``seq``, given the loop's head; nil when the page is of no use: it is old, empty or
    /// has a hole.
    ///
    /// - Returns: the last seq to write. What was committed but not announced yet is left out: it may be what this reader is
    ///   about to be closed for, or come after that.
    mutating func page(_ range: ClosedRange<Int64>?, of ticket: Int, head: Int64?) -> Int64? {
        guard ticket == self.ticket, state == .catchingUp else { return nil }
        isReading = false
        guard let range, range.lowerBound == seq + 1 else { return nil }
        seq = min(range.upperBound, max(known, head ?? 0))
        return seq
    }

    /// True when a page with this ticket is still waited for.
    func waits(for ticket: Int) -> Bool { ticket == self.ticket && state == .catchingUp && isReading }

    /// The socket has too much waiting (false) or may go on (true); a live reader that may not go on is behind.
    mutating func setWritable(_ writable: Bool) {
        isWritable = writable
        if !writable, state == .live { state = .catchingUp }
    }

    /// Ends it.
    mutating func close() {
        state = .closed
        ticket += 1
    }
}
