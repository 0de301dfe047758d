package import Actions
package import App
package import Domain
package import Journal

/// An open house with a fixed cast, real storage and a clock that stands still:
/// `try await TestHouse.with { house in … }`.
package struct TestHouse: Sendable {
    /// The house.
    package let house: House
    /// Where it lives.
    package let directory: TestDirectory
    /// Commands the rooms of a test; named Cleo, because `commander` means whoever commands.
    package let commander: Player
    /// A member who may do what the work needs.
    package let responder: Player
    /// Watches only, and may read nothing above PUBLIC.
    package let observer: Player
    /// Has an account and is in no room.
    package let outsider: Player
    /// A program with a name.
    package let bot: Player
    /// An administrator who is in no room.
    package let administrator: Player

    /// Hires the cast in an open house.
    package init(_ house: House, in directory: TestDirectory) async throws {
        self.house = house
        self.directory = directory
        commander = try await Self.hire("cleo", house, clearance: .restricted)
        responder = try await Self.hire("responder", house)
        observer = try await Self.hire("observer", house, clearance: .public)
        outsider = try await Self.hire("outsider", house)
        bot = try await Self.hire("bot", house, kind: .bot)
        administrator = try await Self.hire("administrator", house, role: .admin, clearance: .sealed)
    }

    /// A fresh house with its cast for the length of the body.
    package static func with<Result: Sendable>(
        _ body: (TestHouse) async throws -> Result
    ) async throws -> Result {
        try await TestDirectory.with { directory in
            try await directory.open { house in try await body(TestHouse(house, in: directory)) }
        }
    }

    /// Somebody beyond the fixed cast, with a token.
    ///
    /// - Throws: `Refusal`.
    package func hire(
        _ name: String, role: GlobalRole = .member, clearance: Classification = .internal
    ) async throws -> Player {
        try await Self.hire(name, house, role: role, clearance: clearance)
    }

    /// Redacts a message as somebody who may do it alone.
    ///
    /// - Throws: `Refusal`; `Fault` when a second person is asked for.
    @discardableResult
    package func redact(_ message: EventID, reason: String = "r", as player: Player) async throws -> MessageChange {
        guard case .done(let change) = try await perform(RedactMessage(message: message, reason: reason), as: player)
        else { throw Fault("a second person was asked for") }
        return change
    }

    private static func hire(
        _ name: String, _ house: House, kind: PersonKind = .user, role: GlobalRole = .member,
        clearance: Classification = .internal
    ) async throws -> Player {
        let setUp = house.operation(.operator(0), .cli, "cast")
        let person = try await house.journal.perform(
            CreatePerson(
                username: name, displayName: name, kind: kind, role: role, clearance: clearance), as: setUp)
        let token = try await house.journal.perform(CreateToken(person: name, expiresInDays: nil), as: setUp)
        return Player(person: person, token: token.secret, scope: try await house.access.resolve(token: token.secret))
    }

    /// Hires somebody besides the fixed cast.
    ///
    /// - Throws: `Refusal`.
    package func hire(
        _ name: String, kind: PersonKind = .user, role: GlobalRole = .member, clearance: Classification = .internal
    ) async throws -> Player {
        try await Self.hire(name, house, kind: kind, role: role, clearance: clearance)
    }

    /// The clock.
    package var clock: TestClock { directory.clock }
    /// The write door.
    package var journal: Journal { house.journal }
    /// Signing in and out.
    package var access: AccessDesk { house.access }

    /// What a player does now.
    package func operation(_ player: Player) -> Operation { house.operation(player.scope, .rest, "test") }
    /// What the command line does now.
    package var operatorOperation: Operation { house.operation(.operator(0), .cli, "test") }

    /// Performs a verb as a player.
    ///
    /// - Throws: `Refusal`.
    @discardableResult
    package func perform<A: Action>(_ action: A, as player: Player) async throws -> A.Result {
        try await journal.perform(action, as: operation(player))
    }

    /// Performs a verb as the command line, which policies do not bind.
    ///
    /// - Throws: `Refusal`.
    @discardableResult
    package func performAsOperator<A: Action>(_ action: A) async throws -> A.Result {
        try await journal.perform(action, as: operatorOperation)
    }

    /// Gives a player a password, which they are hired without because hashing one is slow.
    ///
    /// - Throws: `Refusal`.
    package func givePassword(_ password: String, to player: Player) async throws {
        let hash = try await house.hasher.hash(password, salt: house.ambient.random(16))
        try await performAsOperator(SetPassword(person: player.name, password: hash))
    }

    /// Asks as a player.
    ///
    /// - Throws: `Refusal`.
    package func ask<I: Inquiry>(_ inquiry: I, as player: Player) async throws -> I.Answer {
        try await journal.ask(inquiry, as: operation(player))
    }

    /// A room of the commander's with the responder, the bot and, where the room is PUBLIC, the observer in it.
    ///
    /// - Throws: `Refusal`.
    package func openRoom(
        _ name: String = "A room", slug: String? = nil, classification: Classification = .public,
        isPrivate: Bool = false
    ) async throws -> RoomReference {
        let made = try await perform(
            CreateRoom(name: name, slug: slug, classification: classification, isPrivate: isPrivate), as: commander)
        let room = RoomReference.id(made.room.id)
        for (player, role) in [(responder, RoomRole.responder), (bot, .responder), (observer, .observer)]
        where player.person.clearance >= classification {
            try await perform(SetMember(room: room, person: player.id.text, role: role), as: commander)
        }
        return room
    }

    /// A message of a player's in a room.
    ///
    /// - Throws: `Refusal`.
    @discardableResult
    package func send(
        _ content: String, to room: RoomReference, as player: Player, replyTo: EventID? = nil, clientID: String? = nil,
        ackRequired: Bool = false
    ) async throws -> Message {
        try await perform(
            SendMessage(room: room, content: content, replyTo: replyTo, clientID: clientID, ackRequired: ackRequired),
            as: player
        ).message
    }
}
