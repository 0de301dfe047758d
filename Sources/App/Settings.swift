package import Domain
import Foundation
package import Gateway
package import Outside
package import Sealing

/// What the environment says. Unknown names that begin with `MUSTER_` are refused, so that a typing mistake does not pass for a
/// setting.
package struct Settings: Sendable {
    /// The data directory, `MUSTER_DATA`.
    package var dataPath: String
    /// `DATABASE_URL`; nil is `sqlite:///DATA/muster.db`.
    package var databasePath: String?
    /// `DATABASE_URL` when it names a PostgreSQL server. It may hold a password.
    package var postgresURL: String?
    /// `CHAT_ENCRYPTION_KEY`, and how it is meant.
    package var encryptionKey: EncryptionKey
    /// `CHAT_ENCRYPTION_KEY_PREVIOUS`: opens what is wrapped until `muster keys rotate` has run.
    package var previousKey: EncryptionKey?
    /// `MUSTER_PUBLIC_URL`.
    package var publicURL: String?
    /// `MUSTER_ALLOWED_ORIGINS`, separated by commas.
    package var allowedOrigins: Set<String>
    /// `MUSTER_TLS_CERT` and `MUSTER_TLS_KEY`; nil serves HTTP.
    package var tls: TLSFiles?
    /// `MUSTER_TRUSTED_PROXIES`, separated by commas: addresses and networks whose word about a client is believed.
    package var trustedProxies: [IPNetwork]
    /// `MUSTER_INSECURE_HTTP=1`: bind to a public address without TLS.
    package var allowsInsecureHTTP: Bool
    /// `MUSTER_RATE_LIMITS`; off only on loopback.
    package var limitsRates: Bool
    /// `MUSTER_AUDIT_ANCHOR_FILE`: signed heads of the record are appended to it.
    package var auditAnchorFile: String?
    /// `MUSTER_AUDIT_ANCHOR_URL`: signed heads of the record are posted to it.
    package var auditAnchorURL: OutboundTarget?
    /// `MUSTER_AUDIT_ANCHOR_SECRET`, separated by commas: what its receiver checks the signature with.
    package var auditAnchorSecrets: [WebhookSecret]
    /// `MUSTER_OUTBOUND_ALLOW`, separated by commas: where requests may go although it is private or no port of the web.
    package var outboundAllow: OutboundAllowance
    /// `MUSTER_OUTBOUND_CA`: authorities that outgoing requests believe beside the machine's.
    package var outboundTrust: OutboundTrust
    /// `MUSTER_RUN_PROGRAMS`, separated by commas: paths of what steps of runbooks may start. None: they start nothing.
    package var runPrograms: [String]
    /// `MUSTER_RUN_USER`: who they run as; nil for whoever runs the server.
    package var runAccount: RunAccount?
    /// `CHAT_AUDIT_LOG_LEVEL`: how much reading is recorded.
    package var auditLevel: AuditLevel
    /// `DEFAULT_FILE_STORAGE` with the settings that belong to it.
    package var fileStorage: FileStorage
    /// `MUSTER_CLAMD`: who looks files through for malware; nil for nobody.
    package var clamd: ClamdPlace?
    /// `MUSTER_LOG_LEVEL`.
    package var logLevel: String
    /// `MUSTER_LOG_FORMAT`.
    package var logFormat: LogFormat

    /// How log lines look.
    package enum LogFormat: String, Sendable {
        case text, json
    }

    /// Where the master key comes from.
    package enum EncryptionKey: Sendable, Equatable {
        /// `DATA/master.key`, made on first start.
        case keyFile
        /// 32 bytes given in the setting itself.
        case bytes([UInt8])
        /// `file:PATH`.
        case path(String)
        /// Anything else: scrypt makes a key of it.
        case passphrase(String)

        /// True when a salt belongs to it.
        var isPassphrase: Bool {
            if case .passphrase = self { true } else { false }
        }
    }

    /// Every setting this release knows, with its default and whether it is secret.
    package static let known: [(name: String, standard: String, isSecret: Bool)] =
        [
            ("MUSTER_DATA", "./muster-data", false),
            ("DATABASE_URL", "sqlite:///DATA/muster.db", false),
            ("CHAT_ENCRYPTION_KEY", "DATA/master.key", true),
            ("CHAT_ENCRYPTION_KEY_PREVIOUS", "", true),
            ("CHAT_AUDIT_LOG_LEVEL", "INFO", false),
            ("MUSTER_PUBLIC_URL", "", false),
            ("MUSTER_ALLOWED_ORIGINS", "", false),
            (TLSFiles.certificateSetting, "", false),
            (TLSFiles.keySetting, "", false),
            ("MUSTER_TRUSTED_PROXIES", "", false),
            ("MUSTER_INSECURE_HTTP", "0", false),
            ("MUSTER_RATE_LIMITS", "on", false),
            ("MUSTER_AUDIT_ANCHOR_FILE", "", false),
            ("MUSTER_AUDIT_ANCHOR_URL", "", true),
            ("MUSTER_AUDIT_ANCHOR_SECRET", "", true),
            (OutboundAllowance.setting, "", false),
            (OutboundTrust.setting, "", false),
            ("MUSTER_RUN_PROGRAMS", "", false),
            ("MUSTER_RUN_USER", "", false),
            (ClamdPlace.setting, "", false),
            ("MUSTER_LOG_LEVEL", "info", false),
            ("MUSTER_LOG_FORMAT", "text", false),
        ] + FileStorage.known

    /// Reads the settings.
    ///
    /// - Parameter dataPath: the `--data` option, which overrules `MUSTER_DATA`.
    /// - Throws: `Refusal` naming the setting that is wrong or unknown.
    package init(environment: [String: String], dataPath: String? = nil) throws {
        try Self.refuseUnknown(environment)
        let read = { (name: String) -> String? in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        self.dataPath = dataPath ?? read("MUSTER_DATA") ?? "./muster-data"
        postgresURL = try read("DATABASE_URL").flatMap { try Self.postgresURL($0) }
        databasePath = postgresURL == nil ? try read("DATABASE_URL").map { try Self.sqlitePath($0) } : nil
        encryptionKey = Self.encryptionKey(read("CHAT_ENCRYPTION_KEY"))
        previousKey = read("CHAT_ENCRYPTION_KEY_PREVIOUS").map { Self.encryptionKey($0) }
        publicURL = try read("MUSTER_PUBLIC_URL").map { try Self.url($0, "MUSTER_PUBLIC_URL") }
        allowedOrigins = Set(
            try (read("MUSTER_ALLOWED_ORIGINS") ?? "").split(separator: ",").map {
                try Self.url($0.trimmingCharacters(in: .whitespaces), "MUSTER_ALLOWED_ORIGINS")
            })
        tls = try Self.tlsFiles(read(TLSFiles.certificateSetting), read(TLSFiles.keySetting))
        trustedProxies = try Self.list(read("MUSTER_TRUSTED_PROXIES")).map(Self.network)
        allowsInsecureHTTP = try Self.flag(read("MUSTER_INSECURE_HTTP"), "MUSTER_INSECURE_HTTP") ?? false
        limitsRates = try Self.flag(read("MUSTER_RATE_LIMITS"), "MUSTER_RATE_LIMITS") ?? true
        auditAnchorFile = read("MUSTER_AUDIT_ANCHOR_FILE")
        auditAnchorURL = try read("MUSTER_AUDIT_ANCHOR_URL").map(Self.anchor)
        auditAnchorSecrets = try Self.list(read("MUSTER_AUDIT_ANCHOR_SECRET")).map(Self.webhookSecret)
        outboundAllow = try OutboundAllowance(Self.list(read(OutboundAllowance.setting)))
        outboundTrust = try OutboundTrust(file: read(OutboundTrust.setting))
        runPrograms = try Self.list(read("MUSTER_RUN_PROGRAMS")).map(Self.program)
        runAccount = try Self.account(read("MUSTER_RUN_USER"), for: runPrograms)
        fileStorage = try FileStorage(read)
        clamd = try read(ClamdPlace.setting).map(ClamdPlace.init)
        guard let auditLevel = AuditLevel(setting: read("CHAT_AUDIT_LOG_LEVEL") ?? "INFO") else {
            throw Refusal.invalid("CHAT_AUDIT_LOG_LEVEL", "Use DEBUG, INFO, WARNING, ERROR or CRITICAL.")
        }
        self.auditLevel = auditLevel
        logLevel = read("MUSTER_LOG_LEVEL")?.lowercased() ?? "info"
        guard ["trace", "debug", "info", "notice", "warning", "error", "critical"].contains(logLevel) else {
            throw Refusal.invalid("MUSTER_LOG_LEVEL", "Use trace, debug, info, notice, warning, error or critical.")
        }
        guard let format = LogFormat(rawValue: read("MUSTER_LOG_FORMAT") ?? "text") else {
            throw Refusal.invalid("MUSTER_LOG_FORMAT", "Use text or json.")
        }
        logFormat = format
    }

    /// Kubernetes makes variables of these forms for a service named muster.
    private static let foreignPrefixes = ["MUSTER_SERVICE_", "MUSTER_PORT"]

    private static func refuseUnknown(_ environment: [String: String]) throws {
        let names = Set(known.map(\.name))
        for name in environment.keys.sorted() where name.hasPrefix("MUSTER_") && !names.contains(name) {
            if foreignPrefixes.contains(where: name.hasPrefix) { continue }
            let nearest = names.min { (distance(name, $0), $0) < (distance(name, $1), $1) } ?? ""
            throw Refusal.invalid(name, "There is no such setting; did you mean \(nearest)?")
        }
    }

    /// Letters to change, add or remove to make one name of the other (Levenshtein).
    private static func distance(_ a: String, _ b: String) -> Int {
        var row = Array(0...b.utf8.count)
        for (i, x) in a.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.utf8.enumerated() {
                let replaced = diagonal + (x == y ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
            }
        }
        return row[b.utf8.count]
    }

    /// The address when it is one of PostgreSQL's, and nil for any other.
    static func postgresURL(_ url: String, _ name: String = "DATABASE_URL") throws -> String? {
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else { return nil }
        #if Postgres
            return url
        #else
            throw Refusal.invalid(
                name,
                "This build stores in sqlite:///PATH alone; one that stores in PostgreSQL, too, is made with "
                    + "`swift build -c release --traits Postgres`.")
        #endif
    }

    /// The path in an address of SQLite's form.
    static func sqlitePath(_ url: String, _ name: String = "DATABASE_URL") throws -> String {
        guard url.hasPrefix("sqlite:///"), url != "sqlite:///" else {
            throw Refusal.invalid(name, "Use sqlite:///PATH or postgres://USER@HOST/DATABASE.")
        }
        // sqlite:///relative and sqlite:////absolute, as Django's settings have them.
        return String(url.dropFirst("sqlite:///".count))
    }

    private static func encryptionKey(_ text: String?) -> EncryptionKey {
        guard let text else { return .keyFile }
        if text.hasPrefix("file:") { return .path(String(text.dropFirst(5))) }
        return MasterKey.bytes(inSetting: text).map(EncryptionKey.bytes) ?? .passphrase(text)
    }

    private static func url(_ text: String, _ name: String) throws -> String {
        guard let url = URL(string: text), url.scheme == "http" || url.scheme == "https", url.host != nil else {
            throw Refusal.invalid(name, "Use an address such as https://war.example.")
        }
        return text
    }

    private static func tlsFiles(_ certificate: String?, _ key: String?) throws -> TLSFiles? {
        switch (certificate, key) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return TLSFiles(certificate: certificate, key: key)
        case (nil, _):
            throw Refusal.invalid(
                TLSFiles.certificateSetting, "\(TLSFiles.keySetting) is set and this is not; TLS needs both.")
        case (_, nil):
            throw Refusal.invalid(
                TLSFiles.keySetting, "\(TLSFiles.certificateSetting) is set and this is not; TLS needs both.")
        }
    }

    private static func anchor(_ text: String) throws -> OutboundTarget {
        do { return try OutboundTarget(text) } catch {
            throw Refusal.invalid("MUSTER_AUDIT_ANCHOR_URL", "\(error).")
        }
    }

    private static func webhookSecret(_ text: String) throws -> WebhookSecret {
        guard let secret = WebhookSecret(text) else {
            throw Refusal.invalid(
                "MUSTER_AUDIT_ANCHOR_SECRET", "Use whsec_ followed by base64 of 24 to 64 random bytes.")
        }
        return secret
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func program(_ path: String) throws -> String {
        guard path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
            throw Refusal.invalid("MUSTER_RUN_PROGRAMS", "\(path) is no absolute path, such as /usr/bin/systemctl.")
        }
        return path
    }

    /// Whatever root starts may do everything: who runs the server as root has to say who runs its programs.
    private static func account(_ name: String?, for programs: [String]) throws -> RunAccount? {
        guard programs.count <= Limits.runProgramsMax else {
            throw Refusal.invalid("MUSTER_RUN_PROGRAMS", "There may be \(Limits.runProgramsMax).")
        }
        guard let name else {
            guard programs.isEmpty || geteuid() != 0 else {
                throw Refusal.invalid(
                    "MUSTER_RUN_USER", "The server runs as root; name the account that its programs run as.")
            }
            return nil
        }
        guard let account = RunAccount(named: name) else {
            throw Refusal.invalid("MUSTER_RUN_USER", "There is no account \(name) on this machine.")
        }
        guard geteuid() == 0 || account.user == geteuid() else {
            throw Refusal.invalid(
                "MUSTER_RUN_USER", "Only a server that runs as root starts programs as somebody else.")
        }
        return account.user == geteuid() ? nil : account
    }

    private static func network(_ text: String) throws -> IPNetwork {
        guard let network = IPNetwork(text) else {
            throw Refusal.invalid(
                "MUSTER_TRUSTED_PROXIES",
                "\(text) is no address or network; write such as 10.0.0.5, 10.0.0.0/8 or fd00::/8.")
        }
        return network
    }

    private static func flag(_ text: String?, _ name: String) throws -> Bool? {
        switch text?.lowercased() {
        case nil: nil
        case "1", "on", "true", "yes": true
        case "0", "off", "false", "no": false
        default: throw Refusal.invalid(name, "Use on or off.")
        }
    }

    /// The same with the record on a server.
    func with(postgresURL url: String) -> Settings {
        var settings = self
        settings.postgresURL = url
        return settings
    }

    /// Every setting with its effective value, secrets hidden.
    package func printed(environment: [String: String]) -> String {
        Self.known.map { name, standard, isSecret in
            let given = environment[name].flatMap { $0.isEmpty ? nil : $0 }
            let value = name == "MUSTER_DATA" ? dataPath : given ?? standard
            let isHidden = isSecret || name == "DATABASE_URL" && postgresURL != nil
            return "\(name)=\(isHidden && given != nil ? "(hidden)" : value)"
        }.joined(separator: "\n")
    }
}
