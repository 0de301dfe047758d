package import Domain
package import Logging
import NIOConcurrencyHelpers
package import NIOCore

/// Hands what happens in rooms to the sockets that read them.
///
/// A durable event arrives encoded once and goes once to each event loop that has readers; there all frames of a tick
/// are joined into one write for each reader. Any thread may call; the readers live on their loops.
package final class Hub: Sendable {
    private struct Seat {
        let loop: any EventLoop
        let queue = ErrandQueue()
        let readers: NIOLoopBoundBox<LoopReaders>
    }

    private let seats: [Seat]
    private let seatOfLoop: [ObjectIdentifier: Int]
    /// How many readers each loop has in a room; a room without any is absent.
    private let registry = NIOLockedValueBox<[RoomID: [Int]]>([:])

    /// Makes a hub for these loops; `readLog` serves readers that are behind and must see every announced event.
    package init(loops: [any EventLoop], logger: Logger, readLog: @escaping ReadLog) {
        let ringBytesMax = Limits.ringBytesTotalMax / max(1, loops.count)
        seats = loops.map { loop in
            let readers = LoopReaders(loop: loop, ringBytesMax: ringBytesMax, logger: logger, readLog: readLog)
            return Seat(loop: loop, readers: .makeBoxSendingValue(readers, eventLoop: loop))
        }
        seatOfLoop = Dictionary(
            loops.enumerated().map { (ObjectIdentifier($1), $0) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: For those who write

    /// True when somebody on this node reads the room, so that an unread room is never encoded.
    ///
    /// Ask only after the commit is durable: a reader that comes later reads the event from the log.
    package func hasReaders(_ room: RoomID) -> Bool {
        registry.withLockedValue { $0[room] != nil }
    }

    /// Announces durable events, after their commit and in commit order; never n before n − 1 of the same room.
    package func announce(_ frames: [RoomFrame]) {
        var loads = [[RoomFrame]](repeating: [], count: seats.count)
        registry.withLockedValue { registry in
            for frame in frames {
                guard let counts = registry[frame.room] else { continue }
                for (seat, count) in counts.enumerated() where count > 0 { loads[seat].append(frame) }
            }
        }
        for (seat, load) in loads.enumerated() where !load.isEmpty { add(.announce(load), to: seat) }
    }

    /// Says that a room's log reaches `seq` although this node did not announce it; readers get the rest from the log.
    package func note(head seq: Int64, of room: RoomID) {
        for seat in seats.indices { add(.head(room, seq), to: seat) }
    }

    /// Sends what may be lost (typing, presence, read marks) to the live readers of a room, except those of one person.
    package func publish(_ room: RoomID, _ frame: ByteBuffer, except person: PersonID? = nil) {
        for seat in seats(of: room) { add(.publish(room, frame, except: person), to: seat) }
    }

    /// Sends frames about people who came to the live readers of a room, in one write each; they may be lost.
    ///
    /// `ends` says where each person's frame ends: they are not told of themselves, nor of those before them, whom their
    /// welcome named.
    package func publish(_ room: RoomID, arrivals frames: ByteBuffer, ends: [PersonID: Int]) {
        for seat in seats(of: room) { add(.arrivals(room, frames, ends: ends), to: seat) }
    }

    /// Sends a frame to a person's sockets in a room, or without a room to their inboxes.
    ///
    /// A room socket that is full loses it. An inbox that is full loses it too, and sends its whole state when it can.
    package func send(_ frame: ByteBuffer, to person: PersonID, in room: RoomID? = nil) {
        for seat in seats.indices { add(.person(person, room: room, frame), to: seat) }
    }

    /// Answers one socket; flushed together with what else this tick has for it.
    package func answer(_ reader: Reader, _ frame: ByteBuffer) {
        guard let seat = seatOfLoop[ObjectIdentifier(reader.loop)] else { return }
        add(.answer(reader, frame), to: seat)
    }

    /// Closes sockets, at the next tick of their loop; nothing announced later reaches them.
    package func close(_ revocation: Revocation, code: UInt16, reason: String) {
        for seat in seats.indices { add(.close(revocation, code, reason), to: seat) }
    }

    // MARK: For sockets, on their own event loop

    /// Subscribes a reader. It gets nothing before ``start(_:after:head:tell:)``, but misses nothing from now on.
    package func attach(_ reader: Reader) {
        guard let seat = seatOfLoop[ObjectIdentifier(reader.loop)] else { return }
        if let room = reader.room {
            registry.withLockedValue { registry in
                registry[room, default: [Int](repeating: 0, count: seats.count)][seat] += 1
            }
        }
        seats[seat].readers.value.attach(reader)
    }

    /// Ends a reader; nothing is written to it afterwards. Once for each attach.
    package func detach(_ reader: Reader) {
        guard reader.context != nil, let seat = seatOfLoop[ObjectIdentifier(reader.loop)] else { return }
        if let room = reader.room {
            registry.withLockedValue { registry in
                guard var counts = registry[room] else { return }
                counts[seat] -= 1
                registry[room] = counts.allSatisfy { $0 == 0 } ? nil : counts
            }
        }
        seats[seat].readers.value.detach(reader)
    }

    /// Begins or rewinds: every event after `seq` once and in order, then the live ones.
    ///
    /// `head` is the log's head as read after the reader was attached. With `tell` the owner hears when it is live.
    package func start(_ reader: Reader, after seq: Int64, head: Int64, tell: Bool) {
        guard let seat = seatOfLoop[ObjectIdentifier(reader.loop)] else { return }
        seats[seat].readers.value.start(reader, after: seq, head: head, tell: tell)
    }

    /// The reader's socket has more waiting than it may (false), or may go on (true).
    package func setWritable(_ reader: Reader, _ writable: Bool) {
        guard let seat = seatOfLoop[ObjectIdentifier(reader.loop)] else { return }
        seats[seat].readers.value.setWritable(reader, writable)
    }

    // MARK: Inside

    private func seats(of room: RoomID) -> [Int] {
        registry.withLockedValue { registry in
            guard let counts = registry[room] else { return [] }
            return counts.indices.filter { counts[$0] > 0 }
        }
    }

    private func add(_ errand: Errand, to index: Int) {
        let seat = seats[index]
        guard seat.queue.add(errand) else { return }
        seat.loop.execute { seat.readers.value.run(seat.queue.take()) }
    }
}
