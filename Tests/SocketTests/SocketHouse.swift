import Actions
import Domain
import Foundation
import Gateway
import Hummingbird
import HummingbirdCore
import Journal
import Logging
import NIOCore
import NIOPosix
import Sealing
import ServiceLifecycle
import Storage
import TestKit

/// A fresh record, its verbs and its sockets, served on a free port.
struct SocketHouse: Sendable {
    /// Somebody with an account and a token.
    struct Person: Sendable {
        let id: PersonID
        let token: String
        let tokenID: TokenID
        let scope: Scope
    }

    let port: Int
    let journal: Journal
    let desk: AccessDesk
    let sockets: Sockets

    /// `beforeOpening` happens after a handshake was let in and before its socket opens.
    static func with(
        origins: Origins = Origins(publicURL: nil, isSecure: false),
        beforeOpening: @escaping @Sendable (Journal) async -> Void = { _ in },
        _ body: @escaping @Sendable (SocketHouse) async throws -> Void
    ) async throws {
        try await TestStore.with { store in
            try await open(on: store, origins: origins, beforeOpening: beforeOpening, body)
        }
    }

    private static func open(
        on store: any Store, origins: Origins, beforeOpening: @escaping @Sendable (Journal) async -> Void,
        _ body: @escaping @Sendable (SocketHouse) async throws -> Void
    ) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let keyring = Keyring(master: try MasterKey(bytes: Clock.randomBytes(32)))
        let journal = Journal(store: store, keyring: keyring, ambient: Clock.ambient, logger: logger)
        try await journal.start()
        let rates = Rates(isOn: false)
        let desk = AccessDesk(journal: journal, hasher: PasswordHasher(), rates: rates)
        let loops = MultiThreadedEventLoopGroup.singleton
        let sockets = Sockets(
            journal: journal, accessDesk: desk, rates: rates, origins: origins,
            ambient: Clock.ambient, loops: Array(loops.makeIterator()), watchesLoad: false, logger: logger)
        var settings = ServerSettings.patient
        settings.socket.limitsRate = false
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let admit: Admit = { head, address, channel in
            let admission = await sockets.admit(head, address, channel)
            await beforeOpening(journal)
            return admission
        }
        let application = Application(
            router: Router(), server: .muster(settings, admit: admit),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) },
            eventLoopGroupProvider: .shared(loops), logger: logger)
        let group = ServiceGroup(configuration: .init(services: [application], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var outcome: Result<Void, any Error> = .success(())
            if let port = await ports.first(where: { _ in true }) {
                do {
                    try await body(SocketHouse(port: port, journal: journal, desk: desk, sockets: sockets))
                } catch { outcome = .failure(error) }
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            try outcome.get()
        }
        sockets.stop()
        await journal.stop()
    }

    func operation(_ scope: Scope) -> Domain.Operation {
        Domain.Operation(scope: scope, door: .rest, moment: Clock.wall(), requestID: "test")
    }

    func person(_ username: String, clearance: Classification = .internal) async throws -> Person {
        _ = try await journal.perform(
            CreatePerson(username: username, displayName: username.capitalized, clearance: clearance),
            as: operation(.system))
        let made = try await journal.perform(CreateToken(person: username, expiresInDays: 1), as: operation(.system))
        let scope = try await desk.resolve(token: made.secret)
        guard let id = scope.person else { throw RawClient.Cut() }
        return Person(id: id, token: made.secret, tokenID: made.view.id, scope: scope)
    }

    /// A room of a person; `members` join as responders.
    func room(
        _ slug: String, of owner: Person, isPrivate: Bool = false, members: [String] = []
    ) async throws -> RoomID {
        let room = try await journal.perform(
            CreateRoom(name: slug, slug: slug, isPrivate: isPrivate), as: operation(owner.scope)
        ).room.id
        for member in members {
            _ = try await journal.perform(
                SetMember(room: .id(room), person: member, role: .responder), as: operation(owner.scope))
        }
        return room
    }

    /// Opens a person's socket, runs the body, closes it.
    func socket(_ path: String, as person: Person, _ body: (TalkingClient) async throws -> Void) async throws {
        try await RawClient.with(port: port) { client in
            _ = try await client.upgrade(path, "Authorization: Token \(person.token)\r\n")
            try await body(TalkingClient(client: client))
        }
    }

    /// The close code that a handshake with these header fields ends in, or its status when it is refused before.
    func refusal(_ path: String, _ headers: String) async throws -> Int {
        try await RawClient.with(port: port) { client in
            let answer = try await client.upgrade(path, headers)
            guard answer.hasPrefix("HTTP/1.1 101 ") else { return Int(answer.dropFirst(9).prefix(3)) ?? 0 }
            return Int(try await client.readCloseCode())
        }
    }
}

/// A client that speaks in frames of JSON.
struct TalkingClient {
    let client: RawClient

    func send(_ json: String) async throws { try await client.send(ClientBytes.text(json)) }

    /// The next frame.
    func next() async throws -> JSON {
        while true {
            let (opcode, payload) = try await client.readFrame()
            if opcode == 1 { return try JSONParser.parse(payload) }
            if opcode == 8 { throw RawClient.Cut() }
        }
    }

    /// The next frame of one of these types; others are skipped.
    func next(_ types: String...) async throws -> JSON {
        while true {
            let frame = try await next()
            if let type = frame["type"]?.string, types.contains(type) { return frame }
        }
    }

    /// Frames until one of this type, which is the last.
    func until(_ type: String) async throws -> [JSON] {
        var frames: [JSON] = []
        while true {
            let frame = try await next()
            frames.append(frame)
            if frame["type"]?.string == type { return frames }
        }
    }
}
