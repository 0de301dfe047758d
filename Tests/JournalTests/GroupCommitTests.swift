import Actions
import App
import Domain
import Journal
import Storage
import StorageSQLite
import Synchronization
import TestKit
import Testing

/// Operations that wait share a transaction, and nobody notices but the disk.
struct GroupCommitTests {
    @Test func `what waits shares transactions of at most 128 operations`() async throws {
        try await TestHouse.with { house in
            let room = try await house.makeRoom()
            let batches = Mutex<[Int]>([])
            house.journal.observe { events in batches.withLock { $0.append(events.count) } }
            let answers = Answers<Int64>()
            try await house.holdingWriter {
                for index in 0..<300 {
                    house.journal.submit(
                        Say(room: room, content: "\(index)"), as: house.operatorOperation, answers.take)
                }
            }
            let seqs = try await answers.first(300).map { try $0.get() }
            #expect(seqs == (3..<303).map(Int64.init))
            #expect(batches.withLock { $0 } == [128, 128, 44])
        }
    }

    @Test func `a refusal and a failure in a batch harm no neighbour`() async throws {
        try await TestHouse.with { house in
            let room = try await house.makeRoom()
            let answers = Answers<Int64>()
            try await house.holdingWriter {
                func submit<A: Action>(_ action: A) where A.Result == Int64 {
                    house.journal.submit(action, as: house.operatorOperation, answers.take)
                }
                submit(Say(room: room, content: "first"))
                submit(Refuse())
                submit(SayAndJoinTwice(room: room, member: house.commander.id))
                submit(Say(room: room, content: "second"))
                submit(SayWithoutAnswer(room: room))
                submit(Say(room: RoomID(trusted: "0193d3a0-0000-7000-8000-00000000dead"), content: "nowhere"))
                submit(Say(room: room, content: "third"))
            }
            let all = await answers.first(7)
            #expect(try all[0].get() == 3)
            #expect(throws: Refusal(.conflict, "Never.")) { try all[1].get() }
            #expect(throws: StorageError.self) { try all[2].get() }
            #expect(try all[3].get() == 4)
            #expect(throws: Fault.self) { try all[4].get() }
            #expect(throws: Refusal.notFound) { try all[5].get() }
            #expect(try all[6].get() == 5)
            let contents = try await house.journal.readLog(room, after: 2, limit: 500).map {
                ($0.event.body as? MessagePosted)?.content
            }
            #expect(contents == ["first", "second", "third"])
            try await house.expectGaplessJournal()
        }
    }

    @Test func `a failure undoes the whole operation, its new room and the room's key too`() async throws {
        try await TestDirectory.with { directory in
            let room = RoomID(trusted: "0193d3a0-0000-7000-8000-00000000beef")
            try await directory.open { opened in
                let house = try await TestHouse(opened, in: directory)
                let twice = MakeRoom(room: room, slug: "r", members: [house.bot.id, house.bot.id])
                await #expect(throws: StorageError.self) {
                    try await house.journal.perform(twice, as: house.operatorOperation)
                }
                #expect(try await house.journal.head(room) == nil)
                let once = MakeRoom(room: room, slug: "r", members: [house.bot.id])
                #expect(try await house.journal.perform(once, as: house.operatorOperation) == 2)
                #expect(try await house.journal.readLog(room, after: 0, limit: 9).count == 2)
            }
            // The key that sealed the room is the one that was committed.
            try await directory.open { house in
                let log = try await house.journal.readLog(room, after: 0, limit: 9)
                #expect(log.count == 2)
            }
        }
    }

    @Test func `three hundred sends at once into four rooms leave no hole anywhere`() async throws {
        try await TestHouse.with { house in
            var rooms: [RoomID] = []
            for _ in 0..<4 { rooms.append(try await house.makeRoom()) }
            let sent = try await withThrowingTaskGroup(of: Message.self) { [rooms] tasks in
                for index in 0..<300 {
                    tasks.addTask {
                        try await house.send("\(index)", to: .id(rooms[index % 4]), as: house.commander)
                    }
                }
                return try await tasks.reduce(into: [RoomID: [Int64]]()) { $0[$1.room, default: []].append($1.seq) }
            }
            for room in rooms {
                #expect(sent[room]?.sorted() == (3..<78).map(Int64.init))
                #expect(try await house.journal.head(room) == 77)
                let log = try await house.journal.readLog(room, after: 0, limit: 500)
                #expect(log.map(\.event.seq) == (1...77).map(Int64.init))
            }
            try await house.expectGaplessJournal()
        }
    }

    @Test(.enabled(if: !TestDirectory.isOnPostgres, "is about the files of SQLite"))
    func `whoever is answered, and every observer before them, finds it on the disk`() async throws {
        try await TestHouse.with { house in
            let room = try await house.makeRoom()
            let other = try SQLiteStore(path: house.directory.settings.dataPath + "/muster.db")
            let order = Mutex<[String]>([])
            @Sendable func note(_ who: String) {
                let head = try? other.transaction { try RoomQueries.head(room, $0) }
                order.withLock { $0.append("\(who) \((head ?? nil) ?? 0)") }
            }
            house.journal.observe { _ in note("observer") }
            let answers = Answers<Int64>()
            house.journal.submit(Say(room: room, content: "x"), as: house.operatorOperation) { result in
                note("caller")
                answers.take(result)
            }
            _ = await answers.first(1)
            #expect(order.withLock { $0 } == ["observer 3", "caller 3"])
            try other.close()
        }
    }

    @Test func `a full queue refuses at once and takes again when it has room`() async throws {
        try await TestHouse.with { house in
            let answers = Answers<Int64>()
            let refused = Answers<Int64>()
            try await house.holdingWriter {
                for number in 0..<Limits.admissionQueueMax {
                    house.journal.submit(Nothing(number: Int64(number)), as: house.operatorOperation, answers.take)
                }
                house.journal.submit(Nothing(number: -1), as: house.operatorOperation, refused.take)
                let answer = await refused.first(1)[0]
                let refusal = #expect(throws: Refusal.self) { try answer.get() }
                #expect(refusal?.code == .busy && refusal?.retryAfterMilliseconds == 1000)
            }
            let numbers = try await answers.first(Limits.admissionQueueMax).map { try $0.get() }
            #expect(numbers == (0..<Int64(Limits.admissionQueueMax)).map { $0 })
            #expect(try await house.journal.perform(Nothing(number: 7), as: house.operatorOperation) == 7)
        }
    }

    @Test func `stopping finishes what waits and refuses what comes`() async throws {
        try await TestDirectory.with { directory in
            let room = try await directory.open { opened in
                let house = try await TestHouse(opened, in: directory)
                let room = try await house.makeRoom()
                let answers = Answers<Int64>()
                async let stopped: Void = {
                    _ = await answers.first(1)
                    await house.journal.stop()
                }()
                try await house.holdingWriter {
                    for _ in 0..<500 {
                        house.journal.submit(Say(room: room, content: "x"), as: house.operatorOperation, answers.take)
                    }
                }
                await stopped
                let refusal = await #expect(throws: Refusal.self) {
                    try await house.journal.perform(Nothing(number: 1), as: house.operatorOperation)
                }
                #expect(refusal?.code == .busy)
                return room
            }
            let head = try await directory.open { house in try await house.journal.head(room) }
            #expect(head == 502)
        }
    }

    @Test func `readers do not wait for the writer and see what was committed before it`() async throws {
        try await TestHouse.with { house in
            let room = try await house.makeRoom()
            try await house.holdingWriter {
                house.journal.submit(Say(room: room, content: "later"), as: house.operatorOperation) { _ in }
                let seen = try await house.ask(GetRoom(room: .id(room)), as: house.commander)
                #expect(seen.room.head == 2)
            }
        }
    }
}

extension TestHouse {
    /// A room with nobody but its commander: its head is 2.
    func makeRoom() async throws -> RoomID {
        try await perform(CreateRoom(name: "r"), as: commander).room.id
    }

    /// Every position of the journal stands once, from 1 to the last.
    func expectGaplessJournal() async throws {
        let positions = try await house.store.read {
            try EventQueries.journal(after: 0, limit: 100_000, $0).map(\.position)
        }
        #expect(positions == (1...Int64(positions.count)).map { $0 })
    }
}
