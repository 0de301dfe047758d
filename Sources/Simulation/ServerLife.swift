import Actions
import Domain
import Gateway
import Journal
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTP1
import Sealing
import Storage

/// One life of the server, from its start until it is stopped or killed: the real journal, sockets, timers, notary and
/// follower, on simulated loops and a simulated disk.
final class ServerLife {
    let number: Int
    let loops: [EmbeddedEventLoop]
    let journal: Journal
    let steps: JournalSteps
    let sockets: Sockets
    /// Two that look at the same timers, as two servers would.
    let timers: [Timers]
    let notary: Notary
    let search: FollowerRun
    private let accessLog: AccessLog
    private var passed: TimeAmount

    init(_ number: Int, _ setting: Setting, passed: TimeAmount) async throws {
        self.number = number
        self.passed = passed
        let logger = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        let ambient = setting.ambient
        loops = (0..<setting.loops).map { _ in EmbeddedEventLoop() }
        let keyring = Keyring(master: setting.master, rules: setting.keyRules)
        journal = Journal(store: DiskHandle(setting.disk), keyring: keyring, ambient: ambient, logger: logger)
        steps = try await JournalSteps(journal)
        let rates = Rates(isOn: false)
        let access = AccessDesk(journal: journal, hasher: PasswordHasher(), rates: rates)
        accessLog = AccessLog(journal: journal, level: .info, logger: logger)
        sockets = Sockets(
            journal: journal, accessDesk: access, rates: rates, origins: Origins(publicURL: nil, isSecure: false),
            ambient: ambient, loops: loops, limitsCounts: false, logger: logger)
        timers = (0..<2).map { [journal] _ in
            Timers(
                journal: journal, handlers: [Alarm.kind: setting.alarm], logger: logger)
        }
        notary = Notary(journal: journal, logger: logger)
        search = FollowerRun(SearchIndex.follower, journal: journal, logger: logger)
    }

    /// What every life of a simulated server has in common.
    struct Setting {
        let disk: SimulatedDisk
        let ambient: Ambient
        let master: MasterKey
        let keyRules: KeyRules
        let loops: Int
        let alarm: Timers.Handler
    }

    /// Runs what is due on one loop, by its clock.
    func runLoop(_ index: Int, at now: TimeAmount) {
        loops[index].advanceTime(to: .uptimeNanoseconds(0) + now - passed)
    }

    /// The request that a client upgrades its connection with.
    func admit(_ uri: String, token: String, on channel: any Channel) async -> Admission {
        let head = HTTPRequestHead(
            version: .http1_1, method: .GET, uri: uri,
            headers: ["Host": "room.example", "Authorization": "Token \(token)"])
        return await sockets.admit(head, nil, channel)
    }

    /// Takes away what would go on by itself.
    func end() {
        sockets.stop()
        for loop in loops { loop.run() }
        steps.stop()
    }
}
