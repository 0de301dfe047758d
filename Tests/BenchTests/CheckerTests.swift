import Testing

@testable import Bench

@Suite struct CheckerTests {
    /// Two readers of a room whose head was 10 and into which messages 0 to 4 were sent and acknowledged as 11 to 15.
    private func judge(
        _ first: [(Int, Int32)], _ second: [(Int, Int32)], acks: [Int32] = [11, 12, 13, 14, 15]
    ) -> Verdict {
        var log = RoomLog(base: 10)
        var cursors: [(room: Int, cursor: ReaderCursor)] = []
        for reader in [first, second] {
            var cursor = ReaderCursor(head: 10)
            for (seq, message) in reader {
                cursor.arrive(seq)
                log.note(seq: seq, message: message)
            }
            cursors.append((0, cursor))
        }
        let outcome = Lane.Outcome(
            deliveryTimes: Histogram(), ackTimes: Histogram(), logs: [log], cursors: cursors, acks: acks,
            writerRooms: [0], sent: acks.count, acked: acks.filter { $0 > 0 }.count, refused: 0, closed: [],
            deliveries: first.count + second.count, timedBytes: 0, lastArrival: 0, failure: nil)
        return Tally([outcome]).verdict
    }

    private let whole: [(Int, Int32)] = [(11, 0), (12, 1), (13, 2), (14, 3), (15, 4)]

    @Test func `readers who were sent everything once and in order are found sound`() {
        #expect(judge(whole, whole).isSound)
    }

    @Test func `a planted hole is one loss`() {
        let verdict = judge(whole, whole.filter { $0.0 != 13 })
        #expect(verdict.lost == 1)
        #expect(verdict.inverted == 0 && verdict.duplicated == 0)
    }

    @Test func `a reader who was cut off lost all that followed`() {
        #expect(judge(whole, Array(whole.prefix(2))).lost == 3)
    }

    @Test func `an acknowledged message that nobody was sent is lost to all and missing from the log`() {
        let verdict = judge(Array(whole.dropLast()), Array(whole.dropLast()))
        #expect(verdict.lost == 2)
        #expect(verdict.misplaced == 1)
    }

    @Test func `a planted duplicate is one duplicate`() {
        let verdict = judge(whole, whole + [(12, 1)])
        #expect(verdict.duplicated == 1)
        #expect(verdict.lost == 0)
    }

    @Test func `a planted inversion is an inversion and no loss`() {
        let verdict = judge(whole, [(11, 0), (13, 2), (12, 1), (14, 3), (15, 4)])
        #expect(verdict.inverted == 1)
        #expect(verdict.lost == 0 && verdict.duplicated == 0)
    }

    @Test func `two readers who were told different things about one number contradict each other`() {
        var other = whole
        other[2].1 = 3
        #expect(judge(whole, other).contradicted == 1)
    }

    @Test func `a message that stands in the log twice is repeated`() {
        let twice = whole + [(16, 4)]
        #expect(judge(twice, twice).repeated == 1)
    }

    @Test func `an acknowledgement with another number than the log's is misplaced`() {
        #expect(judge(whole, whole, acks: [11, 13, 12, 14, 15]).misplaced == 2)
    }

    @Test func `a message without an answer is counted as such`() {
        #expect(judge(whole, whole, acks: [11, 12, 13, 14, 0]).unanswered == 1)
    }

    @Test func `logs of two event loops are compared with each other`() {
        var one = RoomLog(base: 10)
        var two = RoomLog(base: 10)
        for (seq, message) in whole { one.note(seq: seq, message: message) }
        for (seq, message) in whole where seq != 12 { two.note(seq: seq, message: seq == 14 ? 9 : message) }
        one.merge(two)
        #expect(one.contradictions == 1)
        #expect(one.entries == [0, 1, 2, 3, 4])
    }
}
