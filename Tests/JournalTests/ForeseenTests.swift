import Actions
import Domain
import Journal
import Sealing
import Storage
import StorageSQLite
import TestKit
import Testing

/// What a batch asks ahead for all of its operations, and that none of them is decided by what another one changed since.
struct ForeseenTests {
    /// A journal over an engine that is across a network, with two people in a room.
    private struct Stage {
        let engine: RemoteEngine
        let journal: Journal
        let room: RoomID
        let clock: TestClock
        let cleo: Scope
        let sam: Scope

        private init(_ engine: RemoteEngine, _ clock: TestClock) async throws {
            self.engine = engine
            self.clock = clock
            let journal = Journal(
                store: engine, keyring: Keyring(master: try MasterKey(bytes: Clock.randomBytes(32))),
                ambient: clock.ambient, logger: TestDirectory.silence)
            self.journal = journal
            try await journal.start()
            let access = AccessDesk(journal: journal, hasher: PasswordHasher(), rates: Rates(isOn: false))
            var scopes: [Scope] = []
            let setUp = Operation(scope: .operator(0), door: .cli, moment: clock.now, requestID: "t")
            for name in ["cleo", "sam"] {
                _ = try await journal.perform(CreatePerson(username: name, displayName: name), as: setUp)
                let token = try await journal.perform(CreateToken(person: name, expiresInDays: nil), as: setUp)
                scopes.append(try await access.resolve(token: token.secret))
            }
            (cleo, sam) = (scopes[0], scopes[1])
            let operation = Operation(scope: scopes[0], door: .rest, moment: clock.now, requestID: "t")
            room = try await journal.perform(CreateRoom(name: "r"), as: operation).room.id
            _ = try await journal.perform(
                SetMember(room: .id(room), person: "sam", role: .responder), as: operation)
        }

        static func with(_ body: (Stage) async throws -> Void) async throws {
            try await TestDirectory.with { directory in
                let engine = RemoteEngine(try SQLiteStore(path: directory.path + "/remote.db"))
                try engine.migrate()
                let stage = try await Stage(engine, directory.clock)
                try await body(stage)
                #expect(stage.journal.failure == nil)
                await stage.journal.stop()
                try engine.close()
            }
        }

        func operation(_ scope: Scope) -> Domain.Operation {
            Operation(scope: scope, door: .rest, moment: clock.now, requestID: "t")
        }

        func message(_ content: String, _ clientID: String? = nil) -> SendMessage {
            SendMessage(room: .id(room), content: content, clientID: clientID)
        }

        /// Has operations share one transaction, in their order.
        func together(_ submit: (Answers<String>) -> Void, count: Int) async throws -> [String] {
            let answers = Answers<String>()
            try await journal.holdingWriter(as: operation(.operator(0))) { submit(answers) }
            return try await answers.first(count).map { try $0.get() }
        }

        /// Hands over an action; its answer is a word about what it came to.
        func submit<A: Action>(
            _ action: A, as scope: Scope, _ answers: Answers<String>, _ said: @escaping @Sendable (A.Result) -> String
        ) {
            journal.submit(action, as: operation(scope)) { result in
                answers.take(.success(result.map(said).word))
            }
        }

        func send(_ content: String, _ clientID: String?, as scope: Scope, _ answers: Answers<String>) {
            submit(message(content, clientID), as: scope, answers) { "\($0.message.seq) \($0.isNew)" }
        }
    }

    @Test func `a batch of messages waits for one answer before it writes`() async throws {
        try await Stage.with { stage in
            _ = try await stage.journal.perform(stage.message("first", "first"), as: stage.operation(stage.cleo))
            _ = stage.engine.takeAsked()
            let said = try await stage.together(
                { answers in
                    for number in 0..<40 {
                        let scope = number % 2 == 0 ? stage.cleo : stage.sam
                        stage.send("\(number)", "c\(number)", as: scope, answers)
                    }
                }, count: 40)
            #expect(said == (0..<40).map { "\($0 + 5) true" })
            #expect(stage.engine.takeAsked() == 1)
        }
    }

    @Test func `a client id that a batch holds twice is one message, and another content a conflict`() async throws {
        try await Stage.with { stage in
            _ = try await stage.journal.perform(stage.message("old", "old"), as: stage.operation(stage.cleo))
            let said = try await stage.together(
                { answers in
                    stage.send("new", "new", as: stage.cleo, answers)
                    stage.send("new", "new", as: stage.cleo, answers)
                    stage.send("other", "new", as: stage.cleo, answers)
                    stage.send("new", "new", as: stage.sam, answers)
                    stage.send("old", "old", as: stage.cleo, answers)
                    stage.submit(MarkRead(room: .id(stage.room), seq: 3), as: stage.sam, answers) { "\($0.upTo)" }
                    stage.submit(MarkRead(room: .id(stage.room), seq: 2), as: stage.sam, answers) { "\($0.upTo)" }
                    stage.send("newer", "newer", as: stage.sam, answers)
                    stage.send("newer", "newer", as: stage.sam, answers)
                }, count: 9)
            #expect(
                said == [
                    "5 true", "5 false", "conflict", "6 true", "4 false", "3", "3", "7 true", "7 false",
                ])
        }
    }

    @Test func `who is taken out of a room in a batch says nothing more in it, and who is let in does`() async throws {
        try await Stage.with { stage in
            let said = try await stage.together(
                { answers in
                    stage.send("in", "1", as: stage.sam, answers)
                    stage.submit(
                        RemoveMember(room: .id(stage.room), person: "sam"), as: stage.cleo, answers
                    ) { _ in "removed" }
                    stage.send("out", "2", as: stage.sam, answers)
                    stage.send("still in", "3", as: stage.cleo, answers)
                    stage.submit(
                        SetMember(room: .id(stage.room), person: "sam", role: .responder), as: stage.cleo, answers
                    ) { _ in "added" }
                    stage.send("back", "4", as: stage.sam, answers)
                }, count: 6)
            #expect(said == ["4 true", "removed", "forbidden", "6 true", "added", "8 true"])
        }
    }

    @Test func `a room that a batch archives takes nothing after that, and what does not exist is not found`()
        async throws
    {
        try await Stage.with { stage in
            let nowhere = SendMessage(
                room: .id(RoomID(trusted: "0193d3a0-0000-7000-8000-00000000dead")), content: "x", clientID: "x")
            let said = try await stage.together(
                { answers in
                    stage.submit(nowhere, as: stage.cleo, answers) { _ in "sent" }
                    stage.send("before", "1", as: stage.cleo, answers)
                    stage.submit(ArchiveRoom(room: .id(stage.room)), as: stage.cleo, answers) { _ in "archived" }
                    stage.send("after", "2", as: stage.cleo, answers)
                }, count: 4)
            #expect(said == ["not_found", "4 true", "archived", "room_archived"])
        }
    }
}

extension Result where Success == String {
    /// What it says, or the code of its refusal.
    fileprivate var word: String {
        switch self {
        case .success(let said): said
        case .failure(let error): (error as? Refusal)?.code.rawValue ?? "\(error)"
        }
    }
}
