import Actions
import Domain
import Foundation
import Gateway
import Hummingbird
import HummingbirdCore
import Journal
import Logging
import NIOCore
import Sealing
import ServiceLifecycle
import Storage
import StorageFiles
import TestKit

/// A fresh record, its verbs and the REST side, served on a free port.
struct RESTHouse: Sendable {
    let port: Int
    let journal: Journal
    let desk: AccessDesk
    let files: FileDesk
    /// Where the store of files is.
    let media: String

    var origin: String { "http://127.0.0.1:\(port)" }

    static func with(
        limitsRates: Bool = false, countsLocal: Bool = false, proxies: TrustedProxies = TrustedProxies(),
        ambient: Ambient = Clock.ambient, fileRules: FileRules = FileRules(),
        _ body: @escaping @Sendable (RESTHouse) async throws -> Void
    ) async throws {
        try await TestStore.with { store in
            try await open(
                on: store, limitsRates: limitsRates, countsLocal: countsLocal, proxies: proxies, ambient: ambient,
                fileRules: fileRules, body)
        }
    }

    private static func open(
        on store: any Store, limitsRates: Bool, countsLocal: Bool, proxies: TrustedProxies, ambient: Ambient,
        fileRules: FileRules, _ body: @escaping @Sendable (RESTHouse) async throws -> Void
    ) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let keyring = Keyring(master: try MasterKey(bytes: Clock.randomBytes(32)))
        let journal = Journal(store: store, keyring: keyring, ambient: ambient, logger: logger)
        try await journal.start()
        let hasher = PasswordHasher()
        let rates = Rates(isOn: limitsRates)
        let desk = AccessDesk(journal: journal, hasher: hasher, rates: rates)
        var peers = Peers()
        peers.countsLocal = countsLocal
        let media = NSTemporaryDirectory() + "muster-media-" + Hex.text(Clock.randomBytes(8))
        defer { try? FileManager.default.removeItem(atPath: media) }
        let files = FileDesk(
            journal: journal, store: try DirectoryFileStore(path: media), rules: fileRules, logger: logger)
        let responder = GatewayResponder(
            GatewayParts(
                journal: journal, notary: Notary(journal: journal, logger: logger),
                anchoring: Anchoring([], journal: journal, logger: logger), accessDesk: desk, hasher: hasher,
                files: files, rates: rates, ambient: ambient, assets: WebAssets(),
                settings: GatewaySettings(
                    origins: Origins(publicURL: nil, isSecure: false), proxies: proxies, limitsRates: limitsRates,
                    peers: peers,
                    version: "0"),
                readiness: { [.init(name: "database", isReady: true)] }, metrics: { "up 1\n" },
                readMoved: { _, _ in }, logger: logger))
        try await serve(responder, logger) { port in
            try await body(RESTHouse(port: port, journal: journal, desk: desk, files: files, media: media))
        }
        await journal.stop()
    }

    private static func serve(
        _ responder: GatewayResponder, _ logger: Logger, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            responder: responder, server: .muster(.patient, admit: { _, _, _ in .http }),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) }, logger: logger)
        let group = ServiceGroup(configuration: .init(services: [application], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var outcome: Result<Void, any Error> = .success(())
            if let port = await ports.first(where: { _ in true }) {
                do { try await body(port) } catch { outcome = .failure(error) }
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            try outcome.get()
        }
    }

    /// The first administrator; costs a password hash.
    func administrator() async throws -> FirstSignIn {
        guard let first = try await desk.makeFirstAdministrator() else { throw Fault("somebody is there already") }
        return first
    }

    /// Somebody with an account and a token.
    func person(
        _ username: String, role: GlobalRole = .member, clearance: Classification = .internal
    ) async throws -> Client {
        let operation = Domain.Operation(scope: .system, door: .setup, moment: Clock.wall(), requestID: "setup")
        _ = try await journal.perform(
            CreatePerson(username: username, displayName: username, role: role, clearance: clearance), as: operation)
        let made = try await journal.perform(CreateToken(person: username, expiresInDays: 1), as: operation)
        return Client(origin: origin, headers: ["Authorization": "Token \(made.secret)"])
    }

    /// Paths of what the store of files holds.
    func mediaFiles() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: media).filter { $0.utf8.count > 36 }.sorted()
    }

    /// Somebody who has not said who they are.
    var stranger: Client { Client(origin: origin, headers: [:]) }
}
