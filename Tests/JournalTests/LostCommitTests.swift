import Actions
import Domain
import Journal
import Sealing
import Storage
import StorageSQLite
import Synchronization
import TestKit
import Testing

/// An engine that is lost while it writes: what became of a commit is found out, never guessed.
struct LostCommitTests {
    /// A journal over an engine that loses its connection on demand, with somebody in a room.
    private final class Stage: Sendable {
        let engine: LosingEngine
        let journal: Journal
        let room: RoomID
        private let operation: Domain.Operation
        private let heard = Mutex<[Int64]>([])

        private init(_ engine: LosingEngine, _ directory: TestDirectory) async throws {
            self.engine = engine
            journal = Journal(
                store: engine, keyring: Keyring(master: try MasterKey(bytes: Clock.randomBytes(32))),
                ambient: directory.clock.ambient, logger: TestDirectory.silence)
            try await journal.start()
            let setUp = Operation(scope: .operator(0), door: .cli, moment: directory.clock.now, requestID: "t")
            _ = try await journal.perform(CreatePerson(username: "cleo", displayName: "Cleo"), as: setUp)
            let token = try await journal.perform(CreateToken(person: "cleo", expiresInDays: nil), as: setUp)
            let access = AccessDesk(journal: journal, hasher: PasswordHasher(), rates: Rates(isOn: false))
            operation = Operation(
                scope: try await access.resolve(token: token.secret), door: .rest, moment: directory.clock.now,
                requestID: "t")
            room = try await journal.perform(CreateRoom(name: "r"), as: operation).room.id
            journal.observe { [weak self] events in
                self?.heard.withLock { $0 += events.filter { $0.body is MessagePosted }.map(\.seq) }
            }
        }

        static func with(_ body: (Stage) async throws -> Void) async throws {
            try await TestDirectory.with { directory in
                let engine = LosingEngine(try SQLiteStore(path: directory.path + "/losing.db"))
                try engine.migrate()
                let stage = try await Stage(engine, directory)
                try await body(stage)
                #expect(stage.journal.failure == nil)
                let messages = try await stage.messages
                #expect(stage.heard.withLock { $0 } == messages, "what is in the log was told once, in order")
                await stage.journal.stop()
                try engine.close()
            }
        }

        /// Sends a message whose client id is its content.
        func send(_ content: String) async throws -> (seq: Int64, isNew: Bool) {
            let action = SendMessage(room: .id(room), content: content, clientID: content)
            let sent = try await journal.perform(action, as: operation)
            return (sent.message.seq, sent.isNew)
        }

        /// Sends a message and expects it to be the one of a seq.
        func expect(_ content: String, seq: Int64, isNew: Bool) async throws {
            let sent = try await send(content)
            #expect(sent.seq == seq && sent.isNew == isNew)
        }

        func expectMessages(_ seqs: [Int64]) async throws {
            let found = try await messages
            #expect(found == seqs)
        }

        /// The messages of the room by their seqs.
        var messages: [Int64] {
            get async throws {
                let log = try await journal.readLog(room, after: 0, limit: 100)
                #expect(log.map(\.event.seq) == (1...Int64(log.count)).map { $0 })
                return log.filter { $0.event.body is MessagePosted }.map(\.event.seq)
            }
        }
    }

    private static func expectBusy(_ says: String, _ body: () async throws -> Void) async {
        let refusal = await #expect(throws: Refusal.self) { try await body() }
        #expect(refusal?.code == .busy && refusal?.retryAfterMilliseconds == 1000)
        #expect(refusal?.detail.contains(says) == true, "\(refusal?.detail ?? "")")
    }

    @Test func `an engine that is gone for good is told of, and nothing was written`() async throws {
        try await Stage.with { stage in
            stage.engine.loses(.absent, .absent)
            await Self.expectBusy("nothing was written") { _ = try await stage.send("lost") }
            try await stage.expect("kept", seq: 3, isNew: true)
            try await stage.expectMessages([3])
        }
    }

    @Test(arguments: [LosingEngine.Loss.before, .undone, .absent])
    func `what was not written is written when the engine is back, and the caller never knows`(
        _ loss: LosingEngine.Loss
    ) async throws {
        try await Stage.with { stage in
            stage.engine.loses(loss)
            try await stage.expect("kept", seq: 3, isNew: true)
            try await stage.expect("next", seq: 4, isNew: true)
            try await stage.expectMessages([3, 4])
        }
    }

    @Test func `a commit that stands though nobody heard of it is answered as what it is`() async throws {
        try await Stage.with { stage in
            stage.engine.loses(.unheard)
            try await stage.expect("kept", seq: 3, isNew: true)
            try await stage.expect("next", seq: 4, isNew: true)
            try await stage.expectMessages([3, 4])
        }
    }

    @Test(arguments: [(LosingEngine.Loss.unheard, false), (.undone, true)])
    func `what nobody can find out is said so, and the same client id finds it out later`(
        loss: LosingEngine.Loss, isNew: Bool
    ) async throws {
        try await Stage.with { stage in
            stage.engine.loses(loss, .absent)
            await Self.expectBusy("client_id") { _ = try await stage.send("kept") }
            try await stage.expect("kept", seq: 3, isNew: isNew)
            try await stage.expect("next", seq: 4, isNew: true)
            try await stage.expectMessages([3, 4])
        }
    }

    @Test func `while it is not found out nothing else is written`() async throws {
        try await Stage.with { stage in
            stage.engine.loses(.unheard, .absent, .absent, .absent)
            await Self.expectBusy("client_id") { _ = try await stage.send("kept") }
            await Self.expectBusy("nothing was written") { _ = try await stage.send("early") }
            await Self.expectBusy("nothing was written") { _ = try await stage.send("early") }
            try await stage.expect("next", seq: 4, isNew: true)
            try await stage.expectMessages([3, 4])
        }
    }

    @Test func `operations that share a lost batch are all written once`() async throws {
        try await Stage.with { stage in
            stage.engine.loses(.unheard, .absent)
            let ends = await withTaskGroup(of: Bool.self) { tasks in
                for number in 0..<40 { tasks.addTask { (try? await stage.send("\(number)")) != nil } }
                return await tasks.reduce(into: [Bool]()) { $0.append($1) }
            }
            #expect(ends.contains(false))
            for number in 0..<40 { _ = try await stage.send("\(number)") }
            try await stage.expectMessages((3..<43).map { $0 })
        }
    }
}
