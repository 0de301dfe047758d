import Domain
import Journal
import NIOCore
import NIOEmbedded
import Storage
import StorageSQLite

extension World {
    /// Nothing goes wrong any more: what is under way comes to its end, everybody reads up to the head, every alarm fires.
    func rest() throws {
        disk.heal()
        clock.setRight()
        if server?.journal.failure != nil { try kill() }
        if server == nil { try start() }
        for member in members { member.reads = true }
        for round in 0..<1200 {
            if isAtRest { return }
            if try settle() { continue }
            // Nothing moves by itself: time passes, and what goes by time is looked at.
            clock.advance(milliseconds: 500)
            for member in members where member.link == nil { open(member, fromPlace: true) }
            if round % 4 == 0, let server {
                let now = clock.wall
                for timers in server.timers { beside { await timers.look() } }
                beside { await server.notary.look(at: now) }
                beside { _ = try? await server.search.step() }
            }
        }
        ledger.breaks("it does not come to rest: \(unrest)")
    }

    /// Lets everything happen that can happen now; false when nothing did.
    private func settle() throws -> Bool {
        var moved = false
        for _ in 0..<200_000 {
            guard let server else { return moved }
            let before = (jobs.count, links.reduce(0) { $0 + $1.toServer.count })
            while jobs.count > 0 { jobs.run(choices.below(jobs.count)) }
            var isBusy = before.0 > 0 || before.1 > 0
            for loop in server.loops.indices { server.runLoop(loop, at: clock.passed) }
            while server.steps.canWrite || server.steps.canTell {
                server.steps.write(atMost: circumstances.batchMax)
                server.steps.tell()
                isBusy = true
            }
            for link in links where !link.isAbandoned { deliverToServer(link, atMost: 1 << 20) }
            for member in members {
                while let link = member.link, link.channel.hasFlushed || !link.toClient.isEmpty || link.isOver {
                    deliverToClient(member)
                    isBusy = true
                }
            }
            for loop in server.loops.indices { server.runLoop(loop, at: clock.passed) }
            guard isBusy || jobs.count > 0 else { break }
            moved = true
        }
        sweep()
        return moved
    }

    private var isAtRest: Bool { unrest.isEmpty }

    /// True while an alarm is set on the disk, held by somebody or not.
    private var areAlarmsLeft: Bool {
        let (ever, never) = (Moment(microseconds: .max), Moment(microseconds: -1))
        let left = try? disk.store.look { db in
            try TimerQueries.due([Alarm.kind], at: ever, claimsEndBy: never, limit: 1, db)
        }
        return left?.isEmpty != true
    }

    /// What is still to come.
    private var unrest: String {
        guard let server else { return "the server is down" }
        if jobs.count > 0 || server.steps.canWrite || server.steps.canTell { return "the server works" }
        for member in members {
            guard member.link != nil, member.isWelcome else { return "\(member.index) is not connected" }
            let head = disk.heads[member.room] ?? 0
            guard member.isLive, member.expected == head + 1 else {
                return "\(member.index) waits for \(member.expected) of \(head)"
            }
            guard member.questions.isEmpty else { return "\(member.index) waits for \(member.questions.count) answers" }
        }
        return areAlarmsLeft ? "alarms are due" : ""
    }
}
