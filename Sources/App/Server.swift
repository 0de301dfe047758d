import Actions
import Domain
package import Gateway
import Hummingbird
import HummingbirdCore
import Journal
package import Logging
import Metrics
import NIOCore
import NIOPosix
package import ServiceLifecycle
import Storage
import UnixSignals

/// A house with its doors open: HTTP and WebSockets on one port, until it is told to stop.
package struct Server: Sendable {
    /// This release.
    package static let version = "0.1.0"

    private let house: House
    private let settings: Settings
    private let host: String
    private let port: Int
    private let registry: PrometheusRegistry
    private let serving: ServerSettings
    private let logger: Logger

    /// A server for an opened house; port 0 takes any free one.
    ///
    /// - Throws: `Refusal` `insecure_bind` for a public address without TLS, or without rates.
    package init(
        _ house: House, settings: Settings, host: String, port: Int,
        registry: PrometheusRegistry = PrometheusRegistry(), serving: ServerSettings = ServerSettings(),
        logger: Logger
    ) throws {
        guard Self.isLoopback(host) || settings.allowsInsecureHTTP else {
            throw Refusal(
                .insecureBind,
                "--host \(host) would serve passwords and messages in the clear. Put a TLS proxy before 127.0.0.1, or set MUSTER_INSECURE_HTTP=1."
            )
        }
        guard Self.isLoopback(host) || settings.limitsRates else {
            throw Refusal(.insecureBind, "MUSTER_RATE_LIMITS=off is only for loopback, not for --host \(host).")
        }
        self.house = house
        self.settings = settings
        self.host = host
        self.port = port
        self.registry = registry
        self.serving = serving
        self.logger = logger
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    /// Serves until SIGTERM, SIGINT or a graceful shutdown of the task; then finishes commits, closes sockets with 1012 and
    /// returns. The house stays open: closing it is the caller's.
    ///
    /// - Parameters:
    ///   - services: what runs beside it, such as the admin socket.
    ///   - onReady: hears the port once connections are taken.
    /// - Throws: `Refusal` naming `--port` when it is taken.
    package func run(
        services: [any Service] = [], handlesSignals: Bool = true,
        onReady: @escaping @Sendable (_ port: Int) async -> Void
    ) async throws {
        let loops = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
        let sockets = Sockets(
            journal: house.journal, accessDesk: house.access, rates: house.rates, origins: origins,
            ambient: house.ambient, loops: Array(loops.makeIterator()), limitsCounts: settings.limitsRates,
            logger: logger)
        measure(sockets)
        let application = application(sockets, loops, onReady: onReady)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: (services + [NotaryRounds(house), Following(follower: house.search), application]).map {
                    ServiceGroupConfiguration.ServiceConfiguration(
                        service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .gracefullyShutdownGroup)
                },
                gracefulShutdownSignals: handlesSignals ? [.sigterm, .sigint] : [], logger: logger))
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await group.run())
        } catch {
            outcome = .failure(translate(error))
        }
        sockets.stop()
        try? await loops.shutdownGracefully()
        try outcome.get()
    }

    private func measure(_ sockets: Sockets) {
        registry.collect(ProcessMetrics.samples)
        registry.collect {
            [MetricSample(name: "muster_sockets", kind: .gauge, help: "Open WebSockets.", value: Double(sockets.count))]
        }
        registry.collect { [hasher = house.hasher] in
            [
                MetricSample(
                    name: "muster_password_hashes", kind: .counter, help: "Passwords hashed since the start.",
                    value: Double(hasher.hashed))
            ]
        }
        registry.collect { [search = house.search] in Following.samples(search.standing) }
        let events = Counter(label: "muster_events", factory: registry)
        let operations = Metrics.Recorder(label: "muster_commit_operations", factory: registry)
        let commits = Metrics.Timer(label: "muster_commit", factory: registry)
        house.journal.measure { report in
            events.increment(by: report.events)
            operations.record(report.operations)
            commits.recordNanoseconds(report.nanoseconds)
        }
    }

    private var origins: Origins {
        Origins(publicURL: settings.publicURL, allowed: settings.allowedOrigins, isSecure: false)
    }

    private func application(
        _ sockets: Sockets, _ loops: MultiThreadedEventLoopGroup, onReady: @escaping @Sendable (Int) async -> Void
    ) -> some ApplicationProtocol {
        var serving = serving
        serving.isSecure = origins.isSecure
        serving.socket.limitsRate = settings.limitsRates
        return Application(
            responder: GatewayResponder(parts(sockets)),
            server: .muster(serving, admit: sockets.admit),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? 0) },
            eventLoopGroupProvider: .shared(loops),
            logger: quiet)
    }

    /// Hummingbird's own lines say nothing that ours do not.
    private var quiet: Logger {
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return quiet
    }

    private func parts(_ sockets: Sockets) -> GatewayParts {
        GatewayParts(
            journal: house.journal, notary: house.notary, anchoring: house.anchoring, accessDesk: house.access,
            hasher: house.hasher, rates: house.rates,
            ambient: house.ambient,
            assets: WebAssets(),
            settings: GatewaySettings(
                origins: origins, limitsRates: settings.limitsRates, version: Self.version),
            readiness: { [journal = house.journal, notary = house.notary, search = house.search] in
                let canRead = (try? await journal.head(.house)) != nil
                return [
                    .init(name: "database", isReady: canRead && journal.failure == nil),
                    .init(name: "keys", isReady: canRead),
                    // A record that may not be signed is an alarm, but no reason to take the room away from its people.
                    .init(name: "audit", isReady: await notary.alarm == nil, isRequired: false),
                    .init(name: "search", isReady: search.standing.isWell, isRequired: false),
                ]
            },
            metrics: { [registry] in registry.render() },
            readMoved: { sockets.readMoved($0, by: $1) }, logger: logger)
    }

    private func translate(_ error: any Error) -> any Error {
        guard let error = error as? IOError, error.errnoCode == EADDRINUSE else { return error }
        return Refusal.invalid("--port", "Port \(port) of \(host) is taken by another program; choose another one.")
    }
}
