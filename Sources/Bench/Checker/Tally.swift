/// The findings of all event loops of a run, added up and judged.
struct Tally {
    private(set) var deliveryTimes = Histogram()
    private(set) var ackTimes = Histogram()
    private(set) var sent = 0
    private(set) var acked = 0
    private(set) var deliveries = 0
    private(set) var timedBytes = 0
    private(set) var closeCodes: [String: Int] = [:]
    private(set) var failure: String?
    private(set) var verdict = Verdict()

    init(_ outcomes: [Lane.Outcome]) {
        for outcome in outcomes {
            deliveryTimes.merge(outcome.deliveryTimes)
            ackTimes.merge(outcome.ackTimes)
            sent += outcome.sent
            acked += outcome.acked
            deliveries += outcome.deliveries
            timedBytes += outcome.timedBytes
            verdict.refused += outcome.refused
            verdict.closed += outcome.closed.count
            for code in outcome.closed { closeCodes[code.map(String.init) ?? "none", default: 0] += 1 }
            failure = failure ?? outcome.failure
        }
        verdict.unanswered = max(0, sent - acked - verdict.refused)
        judge(outcomes)
    }

    private mutating func judge(_ outcomes: [Lane.Outcome]) {
        let logs = Self.join(outcomes.map(\.logs))
        let acks = Self.acksByRoom(outcomes, rooms: logs.count)
        for (room, log) in logs.enumerated() {
            guard let log else { continue }
            verdict.add(log, acks: acks[room])
            // An acknowledged message that no reader saw is lost to all of them.
            let head = max(log.head, acks[room].map(\.seq).max() ?? 0)
            for outcome in outcomes {
                for reader in outcome.cursors where reader.room == room { verdict.add(reader.cursor, head: head) }
            }
        }
    }

    private static func join(_ logs: [[RoomLog?]]) -> [RoomLog?] {
        guard var joined = logs.first else { return [] }
        for others in logs.dropFirst() {
            for (room, other) in others.enumerated() {
                guard let other else { continue }
                if joined[room]?.merge(other) == nil { joined[room] = other }
            }
        }
        return joined
    }

    private static func acksByRoom(_ outcomes: [Lane.Outcome], rooms: Int) -> [[(message: Int, seq: Int)]] {
        var acks: [[(message: Int, seq: Int)]] = Array(repeating: [], count: rooms)
        for outcome in outcomes where !outcome.writerRooms.isEmpty {
            for (message, seq) in outcome.acks.enumerated() where seq > 0 {
                acks[outcome.writerRooms[message % outcome.writerRooms.count]].append((message, Int(seq)))
            }
        }
        return acks
    }
}
