package import Domain
import Logging
import NIOCore

/// Reads the events of a room after a seq, at most so many, encoded as frames.
package typealias ReadLog = @Sendable (RoomID, _ after: Int64, _ limit: Int) async throws -> [RoomFrame]

/// Everything one event loop knows of its readers. Confined to that loop.
final class LoopReaders {
    let loop: any EventLoop
    private let readLog: ReadLog
    private let logger: Logger
    private let ringBytesMax: Int
    private var rooms: [RoomID: RoomOnLoop] = [:]
    private var people: [PersonID: [Reader]] = [:]
    private var gathered: [RoomOnLoop] = []
    private var dirty: [Reader] = []
    private var reads = LogReads()
    private var ringBytes = 0

    init(loop: any EventLoop, ringBytesMax: Int, logger: Logger, readLog: @escaping ReadLog) {
        self.loop = loop
        self.ringBytesMax = ringBytesMax
        self.logger = logger
        self.readLog = readLog
    }

    // MARK: Coming and going

    func attach(_ reader: Reader) {
        if let id = reader.room {
            let room = rooms[id] ?? RoomOnLoop(id: id)
            rooms[id] = room
            room.add(reader)
        }
        reader.personIndex = people[reader.person]?.count ?? 0
        people[reader.person, default: []].append(reader)
    }

    func detach(_ reader: Reader) {
        reader.outbox.close()
        reader.context = nil
        if let id = reader.room, let room = rooms[id] {
            room.remove(reader)
            if room.readers.isEmpty {
                ringBytes -= room.tail.ring.bytes
                rooms[id] = nil
            }
        }
        guard var theirs = people[reader.person], reader.personIndex < theirs.count else { return }
        theirs.swapAt(reader.personIndex, theirs.count - 1)
        theirs[reader.personIndex].personIndex = reader.personIndex
        theirs.removeLast()
        people[reader.person] = theirs.isEmpty ? nil : theirs
    }

    func start(_ reader: Reader, after seq: Int64, head: Int64, tell: Bool) {
        reader.outbox.start(after: seq, head: head, tell: tell)
        advance(reader)
    }

    func setWritable(_ reader: Reader, _ writable: Bool) {
        reader.outbox.setWritable(writable)
        guard writable else { return }
        if reader.lostFrames {
            reader.lostFrames = false
            reader.owner?.readerLostFrames()
        }
        advance(reader)
    }

    // MARK: Errands

    func run(_ load: ErrandQueue.Load) {
        for errand in load.errands { run(errand) }
        deliverGathered()
        for (room, seq) in load.dropped { learn(room, seq) }
        for reader in dirty {
            reader.isDirty = false
            reader.flush()
        }
        dirty.removeAll(keepingCapacity: true)
        if ringBytes > ringBytesMax { shrinkRings() }
    }

    private func run(_ errand: Errand) {
        switch errand {
        case .announce(let frames): for frame in frames { gather(frame) }
        case .head(let room, let seq):
            deliverGathered()
            learn(room, seq)
        case .publish(let room, let frame, let except): publish(frame, to: room, except: except)
        case .arrivals(let room, let frames, let ends): publish(frames, to: room, after: ends)
        case .person(let person, let room, let frame): send(frame, to: person, in: room)
        case .answer(let reader, let frame): put(frame, to: reader)
        case .close(let revocation, let code, let reason):
            deliverGathered()
            for reader in readers(of: revocation) { reader.owner?.reader(mustClose: code, reason: reason) }
        }
    }

    private func gather(_ frame: RoomFrame) {
        guard let room = rooms[frame.room] else { return }
        let before = room.tail.ring.bytes
        let offer = room.tail.offer(frame)
        ringBytes += room.tail.ring.bytes - before
        switch offer {
        case .deliver: add(frame, to: room)
        case .duplicate, .wait: break
        case .readLog(let after): fill(room, after: after)
        }
    }

    private func add(_ frame: RoomFrame, to room: RoomOnLoop) {
        if room.batch.isEmpty { gathered.append(room) }
        room.gather(frame)
        if room.batchBytes >= Limits.deliveryBytesMax { deliver(room) }
    }

    private func deliverGathered() {
        let due = gathered
        gathered.removeAll(keepingCapacity: true)
        for room in due { deliver(room) }
    }

    private func deliver(_ room: RoomOnLoop) {
        for reader in room.deliver() { advance(reader) }
    }

    private func publish(_ frame: ByteBuffer, to id: RoomID, except: PersonID?) {
        guard let room = rooms[id] else { return }
        let everyone = room.readers
        for reader in everyone where reader.outbox.state == .live && reader.person != except { put(frame, to: reader) }
    }

    private func publish(_ frames: ByteBuffer, to id: RoomID, after ends: [PersonID: Int]) {
        guard let room = rooms[id] else { return }
        let everyone = room.readers
        for reader in everyone where reader.outbox.state == .live {
            let from = ends[reader.person] ?? 0
            guard let rest = frames.getSlice(at: frames.readerIndex + from, length: frames.readableBytes - from),
                rest.readableBytes > 0
            else { continue }
            put(rest, to: reader)
        }
    }

    private func send(_ frame: ByteBuffer, to person: PersonID, in room: RoomID?) {
        guard let theirs = people[person] else { return }
        // Whoever is still being asked whether they may read hears nothing; an inbox has no log to begin with.
        for reader in theirs where reader.room == room && (room == nil || reader.outbox.state != .waiting) {
            if reader.outbox.isWritable {
                put(frame, to: reader)
            } else {
                reader.lostFrames = room == nil
            }
        }
    }

    /// Writes without a flush; the flush comes once for all that this tick has for the socket.
    private func put(_ frame: ByteBuffer, to reader: Reader) {
        guard reader.outbox.state != .closed else { return }
        reader.write(frame)
        guard !reader.isDirty else { return }
        reader.isDirty = true
        dirty.append(reader)
    }

    private func readers(of revocation: Revocation) -> [Reader] {
        switch revocation {
        case .person(let person): people[person] ?? []
        case .member(let person, let room): (people[person] ?? []).filter { $0.room == room }
        case .sessions(let person, let excepted):
            (people[person] ?? []).filter { if case .session(let id) = $0.credential { id != excepted } else { false } }
        case .credential(let credential):
            people.values.flatMap { theirs in theirs.filter { $0.credential == credential } }
        case .uncleared(let room, let level): (rooms[room]?.readers ?? []).filter { $0.clearance < level }
        case .strangers(let room, let person):
            (rooms[room]?.readers ?? []).filter { !$0.isMember && (person == nil || $0.person == person) }
        case .room(let room): rooms[room]?.readers ?? []
        case .everyone: people.values.flatMap { $0 }
        }
    }

    // MARK: Catching up

    private func advance(_ reader: Reader) {
        guard let id = reader.room, let room = rooms[id] else { return }
        while true {
            switch reader.outbox.step(head: room.tail.head, ringHolds: room.tail.ring.holds) {
            case .rest: return
            case .live(let head, let tell):
                room.tail.settle(at: head)
                if tell { reader.owner?.reader(isLiveAt: head) }
                return
            case .ring:
                let bytesMax = Limits.deliveryBytesMax
                guard let next = room.tail.ring.joined(after: reader.outbox.seq, bytesMax: bytesMax) else { return }
                reader.outbox.wrote(through: next.last)
                reader.writeAndFlush(next.buffer)
            case .log(let after, let ticket):
                ask(room.id, after: after) { result in self.take(result, for: reader, ticket: ticket) }
                return
            }
        }
    }

    private func take(_ result: Result<[RoomFrame], any Error>, for reader: Reader, ticket: Int) {
        guard reader.outbox.waits(for: ticket) else { return }
        let frames = Self.fitting((try? result.get()) ?? [])
        let range = frames.first.flatMap { first in frames.last.map { first.seq...max(first.seq, $0.seq) } }
        let head = reader.room.flatMap { rooms[$0]?.tail.head }
        if let last = reader.outbox.page(range, of: ticket, head: head) {
            reader.failures = 0
            for frame in frames where frame.seq <= last { reader.write(frame.frame) }
            reader.flush()
            return advance(reader)
        }
        reader.failures += 1
        logFailure(result, room: reader.room)
        guard reader.failures < Limits.logReadFailuresMax else {
            reader.owner?.reader(mustClose: 1013, reason: "try later")
            return
        }
        later { self.advance(reader) }
    }

    /// As much of a page as a socket may have waiting, at least one frame; the rest is read again when there is room.
    private static func fitting(_ page: [RoomFrame]) -> ArraySlice<RoomFrame> {
        var bytes = 0
        for (index, frame) in page.enumerated() {
            bytes += frame.frame.readableBytes
            if bytes > Limits.outboxBytesMax, index > 0 { return page[..<index] }
        }
        return page[...]
    }

    private func learn(_ id: RoomID, _ seq: Int64) {
        guard let room = rooms[id], let after = room.tail.learn(head: seq) else { return }
        fill(room, after: after)
    }

    private func fill(_ room: RoomOnLoop, after seq: Int64) {
        ask(room.id, after: seq) { result in
            guard self.rooms[room.id] === room else { return }
            let before = room.tail.ring.bytes
            let (ready, readOn) = room.tail.fill((try? result.get()) ?? [])
            self.ringBytes += room.tail.ring.bytes - before
            for frame in ready { self.add(frame, to: room) }
            self.deliverGathered()
            guard let readOn else {
                room.failures = 0
                return
            }
            guard ready.isEmpty else { return self.fill(room, after: readOn) }
            self.failFill(room, after: readOn, result)
        }
    }

    private func failFill(_ room: RoomOnLoop, after seq: Int64, _ result: Result<[RoomFrame], any Error>) {
        room.failures += 1
        logFailure(result, room: room.id)
        guard room.failures < Limits.logReadFailuresMax else {
            for reader in room.readers { reader.owner?.reader(mustClose: 1013, reason: "try later") }
            return
        }
        later { if self.rooms[room.id] === room { self.fill(room, after: seq) } }
    }

    private func ask(
        _ room: RoomID, after seq: Int64, then take: @escaping (Result<[RoomFrame], any Error>) -> Void
    ) {
        let readLog = readLog
        let loop = loop
        let take = NIOLoopBound(take, eventLoop: loop)
        let here = NIOLoopBound(self, eventLoop: loop)
        let start = reads.ask {
            Task {
                let result: Result<[RoomFrame], any Error>
                do {
                    result = .success(try await readLog(room, seq, Limits.resumePageMax))
                } catch {
                    result = .failure(error)
                }
                loop.execute {
                    here.value.reads.finished()?()
                    take.value(result)
                }
            }
        }
        start?()
    }

    private func later(_ work: @escaping () -> Void) {
        let work = NIOLoopBound(work, eventLoop: loop)
        loop.scheduleTask(in: .seconds(1)) { work.value() }
    }

    private func logFailure(_ result: Result<[RoomFrame], any Error>, room: RoomID?) {
        guard case .failure(let error) = result else { return }
        logger.warning("The log could not be read.", metadata: ["room": "\(room?.text ?? "")", "error": "\(error)"])
    }

    private func shrinkRings() {
        for room in rooms.values.sorted(by: { $0.tail.ring.bytes > $1.tail.ring.bytes }) {
            guard ringBytes > ringBytesMax / 2 else { return }
            let before = room.tail.ring.bytes
            room.tail.forgetFrames()
            ringBytes += room.tail.ring.bytes - before
        }
    }
}
