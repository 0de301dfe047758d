package import Actions
package import Domain
package import Journal
package import Logging

/// What the HTTP side needs of the rest of the house.
package struct GatewayParts: Sendable {
    /// Whether one part of the server is fit to serve.
    package struct Readiness: Sendable {
        /// The part's name, such as `database`.
        package let name: String
        /// False takes the server out of service when `isRequired`.
        package let isReady: Bool
        /// False for parts that the server can do without for a while.
        package let isRequired: Bool

        /// States all three.
        package init(name: String, isReady: Bool, isRequired: Bool = true) {
            self.name = name
            self.isReady = isReady
            self.isRequired = isRequired
        }
    }

    package let journal: Journal
    /// Signs heads of the record, also for a proof of what was just written.
    package let notary: Notary
    /// Where heads are anchored.
    package let anchoring: Anchoring
    package let accessDesk: AccessDesk
    package let hasher: PasswordHasher
    /// Takes files in and gives them out.
    package let files: FileDesk
    /// The limiters that sockets share.
    package let rates: Rates
    /// Newest pages of rooms, encoded.
    let newest: NewestPages
    package let ambient: Ambient
    package let assets: WebAssets
    package let settings: GatewaySettings
    /// Asks the parts of the server whether they are fit to serve.
    package let readiness: @Sendable () async -> [Readiness]
    /// The metrics in Prometheus' text form.
    package let metrics: @Sendable () -> String
    /// Tells open sockets that a person's read marker moved.
    package let readMoved: @Sendable (ReadMarker, PersonID) -> Void
    package let logger: Logger

    /// States all of it.
    package init(
        journal: Journal, notary: Notary, anchoring: Anchoring, accessDesk: AccessDesk, hasher: PasswordHasher,
        files: FileDesk,
        rates: Rates, ambient: Ambient,
        assets: WebAssets,
        settings: GatewaySettings,
        readiness: @escaping @Sendable () async -> [Readiness], metrics: @escaping @Sendable () -> String,
        readMoved: @escaping @Sendable (ReadMarker, PersonID) -> Void, logger: Logger
    ) {
        self.journal = journal
        self.notary = notary
        self.anchoring = anchoring
        self.accessDesk = accessDesk
        self.hasher = hasher
        self.files = files
        self.rates = rates
        newest = NewestPages(following: journal)
        self.ambient = ambient
        self.assets = assets
        self.settings = settings
        self.readiness = readiness
        self.metrics = metrics
        self.readMoved = readMoved
        self.logger = logger
    }
}
