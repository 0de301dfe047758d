package import Actions
package import Domain
import Foundation
package import Journal
package import Logging
import Outside
package import Sealing
package import Storage
import StorageFiles

/// An opened installation: the record, the keys and the verbs, with nothing listening yet.
package struct House: Sendable {
    /// Where it lives.
    package let directory: DataDirectory
    /// The engine below; used by migrations, rebuilds and checks.
    package let store: any Store
    /// The one write door.
    package let journal: Journal
    /// Signs heads of the record.
    package let notary: Notary
    /// Puts signed heads out of the server's reach.
    package let anchoring: Anchoring
    /// What happens at its time.
    package let timers: Timers
    /// Keeps the index over sealed text in step with the journal; stands still until somebody runs it.
    package let search: FollowerRun
    /// Drives runs of runbooks; stands still until somebody runs it.
    package let runs: RunEngine
    /// Asks bots over HTTP; stands still until somebody runs it.
    package let bots: BotCaller
    /// Takes files in and gives them out.
    package let files: FileDesk
    /// Signing in and out.
    package let access: AccessDesk
    /// Records who read what and who was refused.
    package let accessLog: AccessLog
    /// Hashes passwords.
    package let hasher: PasswordHasher
    /// The limiters that several doors share.
    package let rates: Rates
    /// Time and randomness.
    package let ambient: Ambient
    /// What was migrated when it opened.
    package let migrated: [String]
    /// What an operator must be told, such as that a key file was made.
    package let notices: [String]
    /// Held while the house is open: nobody else writes.
    private let lock: DataLock

    /// Opens an installation, making or migrating what must be.
    ///
    /// - Throws: `Refusal` naming `--data` when another process has it open, or naming the setting that is wrong; `Fault` when
    ///   the master key is not the one that sealed it; `StorageError`.
    package static func open(
        _ settings: Settings, directory: DataDirectory, lock: DataLock, ambient: Ambient = Clock.ambient,
        keyRules: KeyRules = KeyRules(), logger: Logger
    ) async throws -> House {
        ProcessSecrecy.begin()
        let engine = DatabaseEngine(settings)
        let keys = try directory.readMasterKeys(
            settings, isFounded: try await engine.isFounded(), rules: keyRules, ambient: ambient)
        let store = try engine.open()
        let migrated = try store.migrate()
        let journal = Journal(store: store, keyring: keys.ring, ambient: ambient, logger: logger)
        try await journal.start()
        let anchors = [
            settings.auditAnchorFile.map { AnchorFile(path: $0).anchor },
            settings.auditAnchorURL.map { webhookAnchor($0, settings, key: journal.webhookKey) },
        ].compactMap { $0 }
        let hasher = PasswordHasher()
        let rates = Rates(isOn: settings.limitsRates)
        let timers = Timers(
            journal: journal,
            handlers: [
                RetentionTimer.kind: { timer, desk in
                    try SweepRetention(policy: RetentionPolicyID(trusted: timer.subject)).decide(desk).map { _ in }
                },
                UpdateClock.kind: { timer, desk in try UpdateClock.ring(timer, desk) },
                Reminder.kind: { timer, desk in try Reminder.ring(timer, desk) },
            ], logger: logger)
        return House(
            directory: directory, store: store, journal: journal, notary: Notary(journal: journal, logger: logger),
            anchoring: Anchoring(anchors, journal: journal, logger: logger), timers: timers,
            search: FollowerRun(SearchIndex.follower, journal: journal, logger: logger),
            runs: RunEngine(
                journal: journal, tools: RunTools(settings), address: settings.publicURL ?? "http://127.0.0.1:8000",
                logger: logger),
            bots: BotCaller(journal: journal, logger: logger, ask: botAsk(settings, key: journal.webhookKey)),
            files: FileDesk(
                journal: journal, store: try fileStore(settings, directory, ambient),
                scanner: settings.clamd.map(ClamdScanner.init), logger: logger),
            access: AccessDesk(journal: journal, hasher: hasher, rates: rates),
            accessLog: AccessLog(journal: journal, level: settings.auditLevel, logger: logger), hasher: hasher,
            rates: rates, ambient: ambient, migrated: migrated, notices: keys.notices + journal.keyNotices, lock: lock)
    }

    /// Bots are asked as everybody outside is, signed so that they can tell whose question it is.
    private static func botAsk(_ settings: Settings, key: WebhookKey?) -> BotCaller.Ask {
        BotRounds.ask(by: client(settings), WebhookSigner(secrets: [], key: key))
    }

    private static func fileStore(
        _ settings: Settings, _ directory: DataDirectory, _ ambient: Ambient
    ) throws -> any FileStore {
        switch settings.fileStorage {
        case .directory(let path): return try DirectoryFileStore(path: path ?? directory.media)
        case .bucket(let place): return S3FileStore(place, client: client(settings), ambient: ambient)
        }
    }

    private static func client(_ settings: Settings) -> OutboundClient {
        OutboundClient(
            OutboundGuard(settings.outboundAllow), trust: settings.outboundTrust, agent: "Muster/\(Server.version)")
    }

    private static func webhookAnchor(_ target: OutboundTarget, _ settings: Settings, key: WebhookKey?) -> Anchor {
        let signer = WebhookSigner(secrets: settings.auditAnchorSecrets, key: key)
        return WebhookAnchor(target, client: client(settings), signer: signer).anchor
    }

    /// Signs and anchors what grew, finishes what waits and closes the record.
    ///
    /// - Throws: `StorageError`.
    package func close() async throws {
        if journal.failure == nil {
            await notary.look(at: ambient.now(), isFinal: true)
            await anchoring.look(at: ambient.now(), isFinal: true)
        }
        await search.stop()
        await journal.stop()
        try store.close()
    }

    /// An operation of this process itself.
    package func operation(_ scope: Scope, _ door: Door, _ requestID: String) -> Domain.Operation {
        Operation(scope: scope, door: door, moment: ambient.now(), requestID: requestID)
    }
}
