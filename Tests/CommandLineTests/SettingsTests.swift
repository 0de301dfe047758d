import App
import Domain
import Gateway
import Outside
import TestKit
import Testing

/// What the environment may say.
struct SettingsTests {
    private func refusal(_ environment: [String: String]) -> Refusal? {
        #expect(throws: Refusal.self) { try Settings(environment: environment) }
    }

    @Test func `nothing said is the standard, and so is an empty value`() throws {
        let empty = Dictionary(uniqueKeysWithValues: Settings.known.map { ($0.name, "") })
        for settings in [try Settings(environment: [:]), try Settings(environment: empty)] {
            #expect(settings.dataPath == "./muster-data" && settings.databasePath == nil)
            #expect(settings.encryptionKey == .keyFile && settings.publicURL == nil && settings.allowedOrigins.isEmpty)
            #expect(!settings.allowsInsecureHTTP && settings.limitsRates)
            #expect(settings.logLevel == "info" && settings.logFormat == .text)
        }
    }

    @Test(arguments: [
        ("sqlite:///muster.db", "muster.db"), ("sqlite:///war/room.db", "war/room.db"),
        ("sqlite:////var/lib/muster/muster.db", "/var/lib/muster/muster.db"),
    ])
    func `a database stands at a path, three slashes from here and four from the root`(url: String, path: String) throws
    {
        #expect(try Settings(environment: ["DATABASE_URL": url]).databasePath == path)
    }

    @Test(arguments: [
        "sqlite:///", "sqlite://muster.db", "sqlite:muster.db", "muster.db", "mysql://localhost/muster",
    ])
    func `what names no file of ours is refused`(url: String) {
        #expect(refusal(["DATABASE_URL": url])?.fields.map(\.field) == ["DATABASE_URL"])
    }

    @Test(arguments: ["postgres://muster:secret@db.example/muster", "postgresql:///muster?host=/run/postgresql"])
    func `a PostgreSQL server is taken where the build has its library, and the other build says which does`(
        url: String
    ) throws {
        #if Postgres
            let settings = try Settings(environment: ["DATABASE_URL": url])
            #expect(settings.postgresURL == url && settings.databasePath == nil)
            #expect(settings.printed(environment: ["DATABASE_URL": url]).contains("DATABASE_URL=(hidden)"))
        #else
            let refusal = refusal(["DATABASE_URL": url])
            #expect(refusal?.fields.map(\.field) == ["DATABASE_URL"])
            #expect(refusal?.detail.contains("--traits Postgres") == true)
        #endif
    }

    @Test(arguments: [
        ("MUSTER_LOG_LEVL", "MUSTER_LOG_LEVEL"), ("MUSTER_ALLOWED_ORIGIN", "MUSTER_ALLOWED_ORIGINS"),
        ("MUSTER_URL", "MUSTER_DATA"), ("MUSTER_PUBLICURL", "MUSTER_PUBLIC_URL"), ("MUSTER_DATE", "MUSTER_DATA"),
        ("MUSTER_RATE_LIMIT", "MUSTER_RATE_LIMITS"), ("MUSTER_INSECURE_HTTPS", "MUSTER_INSECURE_HTTP"),
    ])
    func `an unknown name of ours is refused with the nearest one`(name: String, nearest: String) {
        let refusal = refusal([name: "1"])
        #expect(refusal?.fields.map(\.field) == [name])
        #expect(refusal?.detail.hasSuffix("did you mean \(nearest)?") == true, "\(refusal?.detail ?? "")")
    }

    @Test(arguments: ["10.0.0.1/8", "proxy.example", "10.0.0.0/8;10.0.0.1", "all", "127.1"])
    func `a proxy is trusted by address or network alone`(text: String) {
        #expect(refusal(["MUSTER_TRUSTED_PROXIES": text])?.fields.map(\.field) == ["MUSTER_TRUSTED_PROXIES"])
    }

    @Test func `proxies are trusted one by one and by networks`() throws {
        let settings = try Settings(environment: ["MUSTER_TRUSTED_PROXIES": "10.0.0.5, fd00::/8,127.0.0.1"])
        #expect(settings.trustedProxies.map(\.description) == ["10.0.0.5/32", "fd00::/8", "127.0.0.1/32"])
    }

    @Test(arguments: [
        ("MUSTER_OUTBOUND_ALLOW", "127.1"), ("MUSTER_OUTBOUND_ALLOW", "http://h/"),
        ("MUSTER_OUTBOUND_CA", "/nowhere.pem"), ("MUSTER_AUDIT_ANCHOR_URL", "ftp://h/"),
        ("MUSTER_AUDIT_ANCHOR_URL", "http://0x7f.1/"), ("MUSTER_AUDIT_ANCHOR_SECRET", "hunter2"),
    ])
    func `what the way out cannot use is refused under its name`(name: String, value: String) {
        #expect(refusal([name: value])?.fields.map(\.field) == [name])
    }

    @Test func `the address and the secret of an anchor are not shown`() throws {
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        let environment = [
            "MUSTER_AUDIT_ANCHOR_URL": "https://h.example/T0KEN", "MUSTER_AUDIT_ANCHOR_SECRET": secret,
        ]
        let settings = try Settings(environment: environment)
        #expect(settings.auditAnchorURL?.place == "https://h.example:443" && settings.auditAnchorSecrets.count == 1)
        let printed = settings.printed(environment: environment)
        #expect(!printed.contains("T0KEN") && !printed.contains(secret))
    }

    @Test func `certificate and key are set both or neither`() throws {
        #expect(refusal(["MUSTER_TLS_CERT": "/c.pem"])?.fields.map(\.field) == ["MUSTER_TLS_KEY"])
        #expect(refusal(["MUSTER_TLS_KEY": "/k.pem"])?.fields.map(\.field) == ["MUSTER_TLS_CERT"])
        let settings = try Settings(environment: ["MUSTER_TLS_CERT": "/c.pem", "MUSTER_TLS_KEY": "/k.pem"])
        #expect(settings.tls == TLSFiles(certificate: "/c.pem", key: "/k.pem"))
    }

    @Test func `names of others are left alone`() throws {
        let others = [
            "PATH": "/bin", "MUSTERING": "1", "MUSTER_SERVICE_PORT": "80", "MUSTER_PORT": "tcp://10.0.0.1:80",
            "MUSTER_PORT_80_TCP_ADDR": "10.0.0.1",
        ]
        #expect(try Settings(environment: others).logLevel == "info")
    }

    @Test(arguments: [
        ("MUSTER_LOG_LEVEL", "loud"), ("MUSTER_LOG_FORMAT", "xml"), ("MUSTER_INSECURE_HTTP", "maybe"),
        ("MUSTER_RATE_LIMITS", "2"), ("MUSTER_PUBLIC_URL", "war.example"), ("MUSTER_PUBLIC_URL", "ftp://war.example"),
        ("MUSTER_ALLOWED_ORIGINS", "https://a.example, b.example"),
    ])
    func `a wrong value is refused under its name`(name: String, value: String) {
        #expect(refusal([name: value])?.fields.map(\.field) == [name])
    }

    @Test func `right values are taken`() throws {
        let settings = try Settings(environment: [
            "MUSTER_LOG_LEVEL": "WARNING", "MUSTER_LOG_FORMAT": "json", "MUSTER_INSECURE_HTTP": "1",
            "MUSTER_RATE_LIMITS": "off", "MUSTER_PUBLIC_URL": "https://war.example",
            "MUSTER_ALLOWED_ORIGINS": "https://a.example, http://b.example:8080",
            "CHAT_ENCRYPTION_KEY": String(repeating: "0f", count: 32),
        ])
        #expect(settings.logLevel == "warning" && settings.logFormat == .json)
        #expect(settings.allowsInsecureHTTP && !settings.limitsRates && settings.publicURL == "https://war.example")
        #expect(settings.allowedOrigins == ["https://a.example", "http://b.example:8080"])
        #expect(settings.encryptionKey == .bytes([UInt8](repeating: 0x0F, count: 32)))
    }
}
