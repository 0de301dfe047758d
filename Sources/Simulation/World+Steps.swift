import Actions
import Domain
import Journal
import NIOCore

extension World {
    /// What a step can be, and how often it is.
    private enum Step: CaseIterable {
        case job, loop, write, tell, toServer, toClient, act, time, look, alarm, fault

        var weight: Int {
            switch self {
            case .job: 24
            case .loop: 10
            case .write: 8
            case .tell: 8
            case .toServer: 12
            case .toClient: 24
            case .act: 10
            case .time: 3
            case .look: 2
            case .alarm: 1
            case .fault: 4
            }
        }
    }

    /// The seed chooses what happens next.
    func step() throws {
        var left = choices.below(Step.allCases.reduce(0) { $0 + $1.weight })
        for step in Step.allCases {
            left -= step.weight
            if left < 0 { return try take(step) }
        }
    }

    private func take(_ step: Step) throws {
        switch step {
        case .job: if jobs.count > 0 { jobs.run(choices.below(jobs.count)) }
        case .loop: if let server { server.runLoop(choices.below(server.loops.count), at: clock.passed) }
        case .write: server?.steps.write(atMost: choices.among(1...circumstances.batchMax))
        case .tell: server?.steps.tell()
        case .toServer:
            if let link = choices.one(of: links), !link.isAbandoned {
                deliverToServer(link, atMost: choices.one(of: [1, 7, 200, 1 << 20]) ?? 1)
            }
        case .toClient: if let member = choices.one(of: members) { deliverToClient(member) }
        case .act: if let member = choices.one(of: members) { act(member) }
        case .time: pass()
        case .look: look()
        case .alarm: setAlarm()
        case .fault: try fault()
        }
    }

    private func pass() {
        switch choices.below(100) {
        case 0: clock.advance(milliseconds: Int64(choices.among(10_000...60_000)))
        case 1..<8: clock.advance(milliseconds: Int64(choices.among(200...6000)))
        default: clock.advance(milliseconds: Int64(choices.among(0...80)))
        }
        sweep()
    }

    /// What the server does beside: timers, signing, following.
    func look() {
        guard let server else { return }
        let now = clock.wall
        switch choices.below(6) {
        case 0: beside { await server.notary.look(at: now) }
        case 1: beside { _ = try? await server.search.step() }
        default: beside { [timers = server.timers[choices.below(server.timers.count)]] in await timers.look() }
        }
    }

    private func setAlarm() {
        guard let journal = server?.journal, alarms.count < 40 else { return }
        let name = "alarm-\(alarms.count)"
        let dueAt = clock.wall.adding(seconds: Int64(choices.among(0...40)))
        alarms[name] = Alarm(name: name, room: rooms[choices.below(rooms.count)], dueAt: dueAt)
        let life = lives
        journal.submit(SetAlarm(name: name, dueAt: dueAt), as: operation) { [self] result in
            // Nobody hears an answer of a server that was killed.
            if case .success = result, server != nil, lives == life { alarms[name]?.isSet = true }
        }
    }

    private func fault() throws {
        guard let server else { return try start() }
        let isFailed = server.journal.failure != nil
        if choices.happens(circumstances.crashes * 25) || isFailed && choices.below(40) == 0 { return try kill() }
        if choices.happens(circumstances.clockJumps * 25) {
            return clock.set(by: Int64(choices.among(-120_000...120_000)))
        }
        guard let member = choices.one(of: members), let link = member.link else { return }
        if choices.happens(circumstances.stalls * 25) { member.reads.toggle() }
        if choices.happens(circumstances.cuts * 25) { cut(member, link) }
    }

    /// The connection ends: the client knows, and the server perhaps not yet. What was on its way may arrive or not.
    private func cut(_ member: Member, _ link: Link) {
        trace.note("cut \(link.number)")
        switch choices.below(3) {
        case 0:
            link.isAbandoned = true
            link.toServer = []
        case 1:
            link.hasClientEnded = true
            link.toServer.removeLast(choices.below(link.toServer.count + 1))
        default: link.channel.drop()
        }
        member.leave()
    }
}
