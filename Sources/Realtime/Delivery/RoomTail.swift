import Domain
import NIOCore

/// What one event loop knows of the end of a room's log: how far the live readers are, and the last frames.
///
/// A pure value. It lets frames through in seq order only; a frame that comes after a gap is held while the log before
/// it is read once for all readers of the loop.
struct RoomTail {
    /// What to do with an announced frame.
    enum Offer: Equatable {
        /// Hand it to the readers now.
        case deliver
        /// It was delivered already.
        case duplicate
        /// It is held, or dropped and known; a read of the log is under way.
        case wait
        /// There is a gap: read the log after this seq, then call ``fill(_:)``.
        case readLog(after: Int64)
    }

    /// The last seq handed to the live readers; nil before anything is known.
    private(set) var head: Int64?
    private(set) var ring = FrameRing()
    /// True while the log is read to close a gap.
    private(set) var isFilling = false
    private var held: [RoomFrame] = []
    private var target: Int64 = 0
    private let ringBytesMax: Int

    init(ringBytesMax: Int = Limits.ringBytesMax) { self.ringBytesMax = ringBytesMax }

    /// Takes the next announced frame.
    mutating func offer(_ frame: RoomFrame) -> Offer {
        if let head, frame.seq <= head { return .duplicate }
        if isFilling {
            hold(frame)
            return .wait
        }
        if let head, frame.seq != head + 1 {
            isFilling = true
            hold(frame)
            return .readLog(after: head)
        }
        append(frame)
        return .deliver
    }

    /// Learns that the log reaches `seq` without having the frames; nil when that is not news or a read is under way.
    mutating func learn(head seq: Int64) -> Int64? {
        guard let head, seq > head, seq > target else { return nil }
        target = seq
        guard !isFilling else { return nil }
        isFilling = true
        return head
    }

    /// Takes what the log had after the head; returns the frames to deliver now and whether to read on after the head.
    /// Frames that were not announced yet are not delivered: they come when those whom they are kept from were closed.
    mutating func fill(_ page: [RoomFrame]) -> (deliver: [RoomFrame], readOnAfter: Int64?) {
        var ready: [RoomFrame] = []
        for frame in page where frame.seq == (head ?? frame.seq - 1) + 1 && frame.seq <= target {
            append(frame)
            ready.append(frame)
        }
        for frame in held where frame.seq == (head ?? 0) + 1 {
            append(frame)
            ready.append(frame)
        }
        held.removeAll { $0.seq <= (head ?? 0) }
        if let head, target > head { return (ready, head) }
        isFilling = false
        held = []
        return (ready, nil)
    }

    /// Takes the place that a reader reached from the log when nothing was announced yet.
    mutating func settle(at seq: Int64) {
        if head == nil { head = seq }
    }

    /// Gives memory back; readers that would have used these frames read the log instead.
    mutating func forgetFrames() { ring.trim(toBytes: 0) }

    private mutating func append(_ frame: RoomFrame) {
        head = frame.seq
        if frame.withdraws { ring.removeAll() }
        ring.append(frame.frame, seq: frame.seq)
        ring.trim(toBytes: ringBytesMax)
    }

    private mutating func hold(_ frame: RoomFrame) {
        target = max(target, frame.seq)
        if held.count >= Limits.resumeHeldMax { held = [] }
        held.append(frame)
    }
}
