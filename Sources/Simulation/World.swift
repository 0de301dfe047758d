import Actions
import Domain
import Gateway
import Journal
import NIOCore
import NIOEmbedded
import Sealing
import Storage
import StorageSQLite

/// One simulation: a server, its disk, a network and people, on one thread. Each step the seed chooses what happens next, so
/// the same seed makes the same history, and each order of events that is possible comes up sooner or later.
///
/// `@unchecked Sendable`: a simulation has one thread, and everything of it stays on that.
final class World: @unchecked Sendable {
    /// Something that cannot go on.
    struct Stuck: Error, CustomStringConvertible { let description: String }

    let defect: Defect?
    let circumstances: Circumstances
    let clock: SimulatedClock
    let disk: SimulatedDisk
    let jobs: JobQueue
    var choices: Choices
    var trace: Trace
    var ledger = Ledger()
    var server: ServerLife?
    var members: [Member] = []
    /// Every link of this life of the server, also those whose client has gone.
    var links: [Link] = []
    var alarms: [String: Alarm] = [:]
    var rooms: [RoomID] = []
    private var linksMade = 0
    private(set) var lives = 0
    /// How often each alarm stands in the logs, once they were read.
    var fired: [String: Int] = [:]
    let master: MasterKey

    /// A world for a seed; `empty` is a migrated database.
    init(seed: UInt64, defect: Defect?, empty: MemoryStore, jobs: JobQueue, linesMax: Int) throws {
        self.defect = defect
        self.jobs = jobs
        choices = Choices(seed: seed)
        circumstances = Circumstances(&choices)
        clock = SimulatedClock(seed: seed ^ 0x5EED)
        master = try MasterKey(bytes: choices.bytes(32))
        disk = try SimulatedDisk(empty, seed: seed ^ 0xD15C, defect: defect, jobs: jobs)
        trace = Trace(linesMax: linesMax)
    }

    // MARK: The server

    /// Starts the server, on a disk that does well meanwhile: one that does not keeps it from starting, which is no news.
    func start() throws {
        lives += 1
        var rules = KeyRules()
        rules.sealedMax = circumstances.sealedMax
        let setting = ServerLife.Setting(
            disk: disk, ambient: clock.ambient, master: master, keyRules: rules, loops: circumstances.loops,
            alarm: { [self] in try fire($0, $1) })
        let (number, passed) = (lives, clock.passed)
        let temper = disk.temper
        disk.temper = SimulatedDisk.Temper()
        defer { disk.temper = temper }
        server = try drive { try await ServerLife(number, setting, passed: passed) }
        trace.note("start \(lives) at \(server?.journal.position ?? 0)")
    }

    /// The server's process is killed: nothing that it does from now on has an effect.
    func kill() throws {
        guard let dead = server else { return }
        trace.note("kill \(dead.number)")
        server = nil
        try disk.crash()
        for link in links { link.channel.drop() }
        for member in members where member.link != nil { member.leave() }
        for member in members { member.isOpening = false }
        links = []
        dead.end()
        // What it had begun ends with an error each; nobody hears of it.
        for _ in 0..<100_000 where jobs.count > 0 { jobs.run(0) }
        for loop in dead.loops { loop.run() }
        dead.steps.stop()
        if jobs.count > 0 { throw Stuck(description: "a killed server goes on") }
    }

    private func fire(_ timer: TimerRow, _ desk: Desk) throws -> Plan<Void> {
        guard let alarm = alarms[timer.subject] else { throw Fault("an alarm that nobody set") }
        if clock.latest < alarm.dueAt { ledger.breaks("\(alarm.name) fired early") }
        guard defect != .detachedTimer else {
            server?.journal.submit(PostAlarm(alarm: alarm), as: operation) { _ in }
            return .nothing(())
        }
        return alarm.post(desk)
    }

    /// What the server itself does now.
    var operation: Domain.Operation {
        Operation(scope: .operator(0), door: .cli, moment: clock.wall, requestID: "simulation")
    }

    /// Does something to its end while nothing else but the server goes on.
    func drive<Value>(_ body: @escaping () async throws -> Value) throws -> Value {
        let slot = Slot(body)
        Task { await slot.fill() }
        for _ in 0..<1_000_000 {
            if let value = slot.value { return try value.get() }
            guard turn() else { throw Stuck(description: "something never ends") }
        }
        throw Stuck(description: "something takes for ever")
    }

    /// Runs a job, the writer or the herald; false when there is nothing to run.
    private func turn() -> Bool {
        if jobs.count > 0 {
            jobs.run(choices.below(jobs.count))
            return true
        }
        guard let steps = server?.steps else { return false }
        if steps.canTell {
            steps.tell()
            return true
        }
        guard steps.canWrite else { return false }
        steps.write(atMost: Limits.batchOperationsMax)
        return true
    }

    /// Something that runs beside everything else, as another thread of the server would.
    func beside(_ body: @escaping () async -> Void) {
        let slot = Slot<Void> { await body() }
        Task { await slot.fill() }
    }

    // MARK: Connections

    /// A client opens a connection and asks for its room, from its place on if it has one.
    func open(_ member: Member, fromPlace: Bool) {
        guard let server, member.link == nil, !member.isOpening else { return }
        member.isOpening = true
        linksMade += 1
        let number = linksMade
        let loop = choices.below(server.loops.count)
        let channel = SimulatedChannel(server.loops[loop], marksDividedBy: circumstances.marksDividedBy)
        let link = Link(
            number, life: server.number, channel, bytesMax: circumstances.networkBytes, defect: defect)
        let after = fromPlace ? member.place : nil
        let query = after.map { "?after=\($0)" + (member.epoch.map { "&epoch=\($0)" } ?? "") } ?? ""
        let floor = ledger.heard[member.room]?.keys.max() ?? 0
        trace.note("\(member.index) opens \(number) \(query)")
        beside { [self] in
            let admission = await server.admit(
                "/ws/chat/\(member.room.text)/\(query)", token: member.token, on: channel)
            admitted(admission, member, link, after: after, floor: floor)
        }
    }

    private func admitted(_ admission: Admission, _ member: Member, _ link: Link, after: Int64?, floor: Int64) {
        guard let server, server.number == link.life else { return link.channel.drop() }
        member.isOpening = false
        guard case .accept(_, let session) = admission else {
            trace.note("\(member.index) is not let in")
            return link.channel.drop()
        }
        var settings = SocketSettings()
        settings.limitsRate = circumstances.limitsRate
        let handler = SocketHandler(session: session(), settings: settings)
        do {
            try link.channel.pipeline.syncOperations.addHandler(handler)
        } catch {
            return ledger.breaks("a socket could not be opened: \(error)")
        }
        links.append(link)
        member.open(link, after: after, floor: floor)
        trace.note("\(member.index) is in")
    }

    /// Takes from the server's socket as much as the network holds, and judges how much ever waited there.
    func carry(_ link: Link) {
        link.carry()
        let bound = Limits.outboxBytesMax * 2 + Limits.deliveryBytesMax
        if link.channel.waitingMost > bound { ledger.breaks("\(link.channel.waitingMost) bytes wait for one reader") }
    }

    /// The next bytes of a client arrive at the server.
    func deliverToServer(_ link: Link, atMost most: Int) {
        guard link.channel.isActive, link.channel.reads || link.hasClientEnded else { return }
        guard !link.toServer.isEmpty else {
            if link.hasClientEnded { link.channel.receiveEnd() }
            return
        }
        let count = min(most, link.toServer.count)
        let bytes = ByteBuffer(bytes: link.toServer[..<count])
        link.toServer.removeFirst(count)
        link.channel.receive(bytes)
    }

    /// The next frames arrive at the client.
    func deliverToClient(_ member: Member) {
        guard let link = member.link else { return }
        carry(link)
        if member.reads, let buffer = link.arrive() {
            trace.note(buffer.readableBytesView)
            member.take(buffer, &ledger, head: disk.heads[member.room] ?? 0)
            trace.note("\(member.index) at \(member.expected)")
        }
        if link.isOver {
            trace.note("\(member.index) sees the end of \(link.number)")
            // Both sides have said so now.
            link.hasClientEnded = true
            member.leave()
        }
    }

    /// Forgets links that are over on both sides.
    func sweep() {
        links.removeAll { link in
            !link.channel.isActive && !members.contains { $0.link === link }
        }
    }
}

/// A piece of work and what it comes to.
///
/// `@unchecked Sendable`: a simulation has one thread, and everything of it stays on that.
private final class Slot<Value>: @unchecked Sendable {
    private let body: () async throws -> Value
    private(set) var value: Result<Value, any Error>?

    init(_ body: @escaping () async throws -> Value) { self.body = body }

    func fill() async {
        do { value = .success(try await body()) } catch { value = .failure(error) }
    }
}
