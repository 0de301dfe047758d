import Domain
import NIOCore
import Testing

@testable import Realtime

/// One loop's room with its readers, run step by step by a seeded generator: no network, no threads, no clock.
private struct Simulation {
    struct Pending {
        let reader: Int
        let ticket: Int
        let page: [RoomFrame]
    }

    let room = RoomID(trusted: "room")
    var random: SeededGenerator
    var tail: RoomTail
    var log: [RoomFrame] = []
    var announced: [RoomFrame] = []
    var outboxes: [Outbox] = []
    var starts: [Int64] = []
    /// Of the log when each reader was let in.
    var heads: [Int64] = []
    /// The last frame that was announced.
    var offered: Int64 = 0
    /// How often a reader was told what was not announced.
    var toldTooSoon = 0
    var received: [[Int64]] = []
    var pages: [Pending] = []
    var fill: [RoomFrame]?
    var batch: [RoomFrame] = []

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        tail = RoomTail(ringBytesMax: Int.random(in: 1...40, using: &random) * 70)
    }

    mutating func run(steps: Int) {
        for _ in 0..<steps { step() }
        for index in outboxes.indices { setWritable(index, true) }
        announced.append(append())
        while !announced.isEmpty || !pages.isEmpty || fill != nil {
            announceNext(mayLose: false)
            deliver()
            servePage()
            serveFill()
        }
    }

    mutating func step() {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: open()
        case 1, 2, 3: announced.append(append())
        case 4, 5: announceNext(mayLose: true)
        case 6: deliver()
        case 7, 8: servePage()
        case 9: serveFill()
        case 10:
            if let index = outboxes.indices.randomElement(using: &random) {
                setWritable(index, .random(using: &random))
            }
        default: if Int.random(in: 0..<20, using: &random) == 0 { tail.forgetFrames() }
        }
    }

    mutating func append() -> RoomFrame {
        let frame = RoomFrame(room: room, seq: Int64(log.count + 1), frame: ByteBuffer(string: "x"))
        log.append(frame)
        return frame
    }

    mutating func open() {
        let after = Int64.random(in: 0...Int64(log.count), using: &random)
        outboxes.append(Outbox())
        starts.append(after)
        heads.append(Int64(log.count))
        received.append([])
        outboxes[outboxes.count - 1].start(after: after, head: Int64(log.count), tell: true)
        advance(outboxes.count - 1)
    }

    mutating func setWritable(_ index: Int, _ writable: Bool) {
        outboxes[index].setWritable(writable)
        if writable { advance(index) }
    }

    mutating func announceNext(mayLose: Bool) {
        guard !announced.isEmpty else { return }
        let frame = announced.removeFirst()
        if mayLose, Int.random(in: 0..<8, using: &random) == 0 { return }
        offer(frame)
        if Int.random(in: 0..<8, using: &random) == 0 { offer(frame) }
    }

    mutating func offer(_ frame: RoomFrame) {
        offered = max(offered, frame.seq)
        switch tail.offer(frame) {
        case .deliver: batch.append(frame)
        case .duplicate, .wait: break
        case .readLog(let after): fill = page(after: after)
        }
    }

    mutating func deliver() {
        guard let first = batch.first?.seq, let last = batch.last?.seq else { return }
        batch = []
        for index in outboxes.indices {
            switch outboxes[index].offer(first: first, last: last) {
            case .all: received[index].append(contentsOf: first...last)
            case .after(let seq): received[index].append(contentsOf: (seq + 1)...last)
            case .skip: break
            case .behind: advance(index)
            }
        }
    }

    func page(after seq: Int64) -> [RoomFrame] { Array(log.dropFirst(Int(seq)).prefix(7)) }

    mutating func servePage() {
        guard let index = pages.indices.randomElement(using: &random) else { return }
        let pending = pages.remove(at: index)
        let range = pending.page.first.flatMap { first in pending.page.last.map { first.seq...$0.seq } }
        guard outboxes[pending.reader].waits(for: pending.ticket),
            let last = outboxes[pending.reader].page(range, of: pending.ticket, head: tail.head)
        else { return }
        if last > max(heads[pending.reader], tail.head ?? 0) { toldTooSoon += 1 }
        received[pending.reader].append(contentsOf: pending.page.map(\.seq).filter { $0 <= last })
        advance(pending.reader)
    }

    mutating func serveFill() {
        guard let page = fill else { return }
        fill = nil
        let (ready, readOn) = tail.fill(page)
        if let last = ready.last, last.seq > offered { toldTooSoon += 1 }
        batch.append(contentsOf: ready)
        deliver()
        if let readOn { fill = self.page(after: readOn) }
    }

    mutating func advance(_ index: Int) {
        while true {
            switch outboxes[index].step(head: tail.head, ringHolds: tail.ring.holds) {
            case .rest: return
            case .live(let head, _): return tail.settle(at: head)
            case .log(let after, let ticket):
                return pages.append(Pending(reader: index, ticket: ticket, page: page(after: after)))
            case .ring:
                guard let next = tail.ring.joined(after: outboxes[index].seq, bytesMax: 3) else { return }
                received[index].append(contentsOf: (outboxes[index].seq + 1)...next.last)
                outboxes[index].wrote(through: next.last)
            }
        }
    }
}

/// A generator whose sequence follows from its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct CatchUpTests {
    @Test("every reader gets every event once, in order, without a hole, and none too soon, however it all interleaves")
    func everyEventOnce() {
        for seed in UInt64(1)...2_000 {
            var simulation = Simulation(seed: seed)
            simulation.run(steps: 300)
            for (index, received) in simulation.received.enumerated() {
                let expected = Array(simulation.starts[index]..<Int64(simulation.log.count)).map { $0 + 1 }
                #expect(received == expected, "seed \(seed), reader \(index)")
                #expect(simulation.outboxes[index].state == .live, "seed \(seed), reader \(index)")
            }
            #expect(simulation.toldTooSoon == 0, "seed \(seed)")
        }
    }

    @Test func `a rewound reader ignores the page it asked for before`() {
        var outbox = Outbox()
        outbox.start(after: 0, head: 10, tell: false)
        #expect(outbox.step(head: nil, ringHolds: { _ in false }) == .log(after: 0, ticket: 1))
        outbox.start(after: 4, head: 10, tell: true)
        #expect(outbox.step(head: nil, ringHolds: { _ in false }) == .log(after: 4, ticket: 2))
        #expect(!outbox.waits(for: 1))
        let first = outbox.page(1...10, of: 1, head: nil)
        #expect(first == nil)
        let second = outbox.page(5...12, of: 2, head: nil)
        #expect(second == 10)
        #expect(outbox.step(head: nil, ringHolds: { _ in false }) == .live(head: 10, tell: true))
    }

    @Test func `a page with a hole is never written`() {
        var outbox = Outbox()
        outbox.start(after: 3, head: 9, tell: false)
        _ = outbox.step(head: nil, ringHolds: { _ in false })
        let taken = outbox.page(5...9, of: 1, head: nil)
        #expect(taken == nil)
        #expect(outbox.seq == 3)
    }

    @Test func `the ring keeps the newest frame whatever its size and never more than its bound`() {
        var ring = FrameRing()
        for seq in Int64(5)...104 {
            ring.append(ByteBuffer(repeating: 1, count: 36), seq: seq)
            ring.trim(toBytes: 1_000)
            #expect(ring.bytes <= 1_000)
            #expect(ring.holds(seq))
        }
        #expect(ring.count == 10)
        #expect(!ring.holds(94) && ring.holds(95))
        #expect(ring.joined(after: 94, bytesMax: 80)?.last == 96)
        ring.trim(toBytes: 1)
        #expect(ring.count == 1)
        #expect(ring.joined(after: 103, bytesMax: 1)?.last == 104)
    }
}
