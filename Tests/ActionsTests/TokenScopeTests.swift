import Actions
import App
import Domain
import Journal
import TestKit
import Testing

/// What a bot's token lets it do besides reading and speaking: what it names, where the bot was brought in, and no more.
struct TokenScopeTests {
    /// The bot, as a token of it with some scopes.
    private static func bot(_ scopes: Set<TokenScope>, _ house: TestHouse) async throws -> Scope {
        let made = try await house.perform(
            CreateToken(person: "bot", expiresInDays: nil, scopes: scopes), as: house.administrator)
        #expect(Set(made.view.scopes) == scopes)
        return try await house.access.resolve(token: made.secret)
    }

    private static func perform<A: Action>(_ action: A, as scope: Scope, _ house: TestHouse) async throws -> A.Result {
        try await house.journal.perform(action, as: house.house.operation(scope, .rest, "test"))
    }

    @Test func `scopes are given by an administrator, and to nobody who is a person`() async throws {
        try await TestHouse.with { house in
            let own = CreateToken(person: nil, expiresInDays: nil, scopes: [.incident])
            for player in [house.bot, house.responder] {
                await refuses(.forbidden) { try await house.perform(own, as: player) }
            }
            let persons = CreateToken(person: "responder", expiresInDays: nil, scopes: [.incident])
            await refuses(.invalid, field: "scopes") { try await house.perform(persons, as: house.administrator) }
            let scoped = try await Self.bot([.incident, .run], house)
            #expect(scoped.grants == [.incident, .run])
            #expect(house.bot.scope.grants.isEmpty)
        }
    }

    @Test func `a token does what it names, in the rooms that the bot was brought into and in its role there`()
        async throws
    {
        try await TestHouse.with { house in
            let incident = try await house.perform(
                DeclareIncident(.init(severity: .sev2, details: IncidentDetails(title: "Checkout fails"))),
                as: house.commander)
            let room = RoomReference(incident.key)
            let bare = try await Self.bot([], house)
            let scoped = try await Self.bot([.incident], house)
            let move = ChangeStatus(incident: incident.key, status: .investigating, reason: nil)
            let declare = DeclareIncident(.init(severity: .sev4, details: IncidentDetails(title: "By a bot")))
            await refuses(.notFound) { try await Self.perform(move, as: scoped, house) }
            try await house.perform(SetMember(room: room, person: "bot", role: .observer), as: house.commander)
            await refuses(.forbidden) { try await Self.perform(move, as: scoped, house) }
            try await house.perform(SetMember(room: room, person: "bot", role: .responder), as: house.commander)
            await refuses(.forbidden) { try await Self.perform(move, as: bare, house) }
            for refused in [bare, scoped] {
                await refuses(.forbidden) { try await Self.perform(declare, as: refused, house) }
            }
            #expect(try await Self.perform(move, as: scoped, house).status == .investigating)
            let declaring = try await Self.bot([.declare], house)
            #expect(try await Self.perform(declare, as: declaring, house).key == "INC-2")
            await refuses(.forbidden) { try await Self.perform(move, as: declaring, house) }
            // What no scope names stays with people.
            let kick = RemoveMember(room: room, person: "cleo")
            let all = try await Self.bot(Set(TokenScope.allCases), house)
            await refuses(.forbidden) { try await Self.perform(kick, as: all, house) }
            let content = "/close resolved"
            let said = try await Self.perform(SendMessage(room: room, content: content), as: all, house)
            #expect(said.run == nil && said.message.content == content)
        }
    }

    @Test func `a token that may run runs what is of low risk`() async throws {
        try await TestHouse.with { house in
            let room = try await house.openRoom(classification: .internal)
            for risk in ["low", "high"] {
                let source = "name: tidy-\(risk)\ntitle: T\nrisk: \(risk)\nsteps: [{message: tidied}]\n"
                try await house.perform(SaveRunbook(source: source, manner: .create), as: house.administrator)
            }
            let start = { (name: String) in StartRun(room: room, runbook: name, arguments: [:]) }
            let bare = try await Self.bot([.incident, .declare], house)
            await refuses(.forbidden) { try await Self.perform(start("tidy-low"), as: bare, house) }
            let running = try await Self.bot([.run], house)
            await refuses(.forbidden) { try await Self.perform(start("tidy-high"), as: running, house) }
            #expect(try await Self.perform(start("tidy-low"), as: running, house).number == 1)
            await house.house.runs.settle()
            #expect(try await house.ask(GetRun(run: .number(1)), as: house.commander).state == .succeeded)
        }
    }
}
