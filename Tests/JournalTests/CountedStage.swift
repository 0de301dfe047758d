import Actions
import Domain
import Journal
import Sealing
import StorageSQLite
import TestKit
import Testing

/// A journal over an engine that counts what it is asked, with two people in a room.
struct CountedStage {
    let engine: CountedEngine
    let journal: Journal
    let room: RoomID
    let clock: TestClock
    let cleo: Scope
    let sam: Scope

    private init(_ engine: CountedEngine, _ clock: TestClock) async throws {
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

    static func with(isRemote: Bool, _ body: (CountedStage) async throws -> Void) async throws {
        try await TestDirectory.with { directory in
            let engine = CountedEngine(
                try SQLiteStore(path: directory.path + "/counted.db"), isRemote: isRemote)
            try engine.migrate()
            let stage = try await CountedStage(engine, directory.clock)
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

    /// Says something alone; tells its seq and whether it is new, or the code of the refusal.
    func say(_ content: String, as scope: Scope) async throws -> String {
        do {
            let sent = try await journal.perform(message(content), as: operation(scope))
            return "\(sent.message.seq) \(sent.isNew)"
        } catch let refusal as Refusal {
            return refusal.code.rawValue
        }
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

extension Result where Success == String {
    /// What it says, or the code of its refusal.
    fileprivate var word: String {
        switch self {
        case .success(let said): said
        case .failure(let error): (error as? Refusal)?.code.rawValue ?? "\(error)"
        }
    }
}
