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
    private let certificate: CertificateWatch?
    private let registry: PrometheusRegistry
    private let serving: ServerSettings
    private let reviews = ReviewFigures()
    private let logger: Logger

    /// A server for an opened house; port 0 takes any free one.
    ///
    /// - Throws: `Refusal` `insecure_bind` for a public address without TLS, or without rates; one that names the setting and
    ///   the file when certificate or key cannot be used.
    package init(
        _ house: House, settings: Settings, host: String, port: Int,
        registry: PrometheusRegistry = PrometheusRegistry(), serving: ServerSettings = ServerSettings(),
        logger: Logger
    ) throws {
        guard Self.isLoopback(host) || settings.tls != nil || settings.allowsInsecureHTTP else {
            throw Refusal(
                .insecureBind,
                "--host \(host) would serve passwords and messages in the clear. Set MUSTER_TLS_CERT and MUSTER_TLS_KEY, put a TLS proxy before 127.0.0.1, or set MUSTER_INSECURE_HTTP=1."
            )
        }
        guard Self.isLoopback(host) || settings.limitsRates else {
            throw Refusal(.insecureBind, "MUSTER_RATE_LIMITS=off is only for loopback, not for --host \(host).")
        }
        certificate = try settings.tls.map { try CertificateWatch($0, logger: logger) }
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
            ambient: house.ambient, loops: Array(loops.makeIterator()),
            proxies: TrustedProxies(settings.trustedProxies), peers: serving.peers, limitsCounts: settings.limitsRates,
            watchesLoad: serving.watchesLoad, logger: logger)
        measure(sockets)
        let application = application(sockets, loops, onReady: onReady)
        var services = services
        if let certificate {
            services.append(
                CertificateRenewal(
                    watch: certificate, every: Duration(serving.certificateLookEvery), handlesSignals: handlesSignals))
        }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: (services + [
                    NotaryRounds(house), TimerRounds(house.timers), FileRounds(files: house.files),
                    Following(follower: house.search), RunRounds(engine: house.runs), BotRounds(caller: house.bots),
                    AccessWatch(house: house, figures: reviews, logger: logger), application,
                ]).map {
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
        registry.collect { [files = house.files] in
            [
                MetricSample(
                    name: "muster_files_damaged", kind: .counter,
                    help: "Times that stored bytes of a file were found changed, since the start.",
                    value: Double(files.damaged))
            ]
        }
        if let certificate {
            registry.collect {
                [
                    MetricSample(
                        name: "muster_tls_certificate_expires_seconds", kind: .gauge,
                        help: "Last moment of the certificate in use, in seconds since 1970.",
                        value: Double(certificate.identity.expiresAt.microseconds) / 1_000_000)
                ]
            }
        }
        registry.collect { [journal = house.journal, load = house.rates.load] in
            LoadMetrics.samples(load, waiting: journal.waiting)
        }
        registry.collect { [reviews, log = house.accessLog] in
            [
                MetricSample(
                    name: "muster_break_glass_unreviewed", kind: .gauge,
                    help: "Emergency accesses that ended and were not reviewed.", value: Double(reviews.unreviewed)),
                MetricSample(
                    name: "muster_break_glass_overdue", kind: .gauge,
                    help: "Those of them whose review is overdue.", value: Double(reviews.overdue)),
                MetricSample(
                    name: "muster_accesses_waiting", kind: .gauge,
                    help: "Reads and refusals that could not be recorded yet.", value: Double(log.waiting)),
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
        Origins(publicURL: settings.publicURL, allowed: settings.allowedOrigins, isSecure: certificate != nil)
    }

    private func application(
        _ sockets: Sockets, _ loops: MultiThreadedEventLoopGroup, onReady: @escaping @Sendable (Int) async -> Void
    ) -> some ApplicationProtocol {
        var serving = serving
        serving.isSecure = origins.isSecure
        serving.peers = serving.peers.knowing(TrustedProxies(settings.trustedProxies))
        serving.socket.limitsRate = settings.limitsRates
        return Application(
            responder: GatewayResponder(parts(sockets)),
            server: .muster(serving, certificate: certificate, admit: sockets.admit),
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
            hasher: house.hasher, files: house.files, rates: house.rates,
            ambient: house.ambient,
            assets: WebAssets(),
            settings: GatewaySettings(
                origins: origins, proxies: TrustedProxies(settings.trustedProxies),
                limitsRates: settings.limitsRates, peers: serving.peers, version: Self.version),
            readiness: {
                [
                    journal = house.journal, notary = house.notary, search = house.search, load = house.rates.load,
                    reviews
                ] in
                let canRead = (try? await journal.head(.house)) != nil
                return [
                    .init(name: "database", isReady: canRead && journal.failure == nil),
                    .init(name: "keys", isReady: canRead),
                    // A record that may not be signed is an alarm, but no reason to take the room away from its people.
                    .init(name: "audit", isReady: await notary.alarm == nil, isRequired: false),
                    // Busy is no reason to send everybody elsewhere: what can wait is given up here.
                    .init(name: "load", isReady: load.level == .calm, isRequired: false),
                    .init(name: "reviews", isReady: reviews.overdue == 0, isRequired: false),
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
