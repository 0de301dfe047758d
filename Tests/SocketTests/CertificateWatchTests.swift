import Domain
import Foundation
import Gateway
import Logging
import Synchronization
import TestKit
import Testing

/// Reading certificate and key, and reading them again.
@Suite struct CertificateWatchTests {
    /// Keeps what is logged.
    private final class Lines: Sendable {
        private let kept = Mutex<[String]>([])

        var all: [String] { kept.withLock { $0 } }

        var logger: Logger { Logger(label: "test") { _ in Handler(lines: self) } }

        private struct Handler: LogHandler {
            let lines: Lines
            var metadata = Logger.Metadata()
            var metadataProvider: Logger.MetadataProvider?
            var logLevel = Logger.Level.trace

            init(lines: Lines) { self.lines = lines }

            subscript(metadataKey key: String) -> Logger.Metadata.Value? {
                get { metadata[key] }
                set { metadata[key] = newValue }
            }

            func log(event: LogEvent) {
                let line = "\(event.level) \(event.message) \(event.metadata.map { "\($0)" } ?? "")"
                lines.kept.withLock { $0.append(line) }
            }
        }
    }

    private func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test func `what cannot be served is refused at the start, with setting and file`() async throws {
        try await TestDirectory.with { directory in
            let good = try TestCertificate(in: directory.path).files
            let other = try TestCertificate(in: directory.path, name: "other").files
            let (empty, garbage, huge) = (
                "\(directory.path)/empty", "\(directory.path)/garbage", "\(directory.path)/huge"
            )
            try write("", to: empty)
            try write("-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n", to: garbage)
            try write(try text(good.certificate) + String(repeating: "\n", count: 1 << 19), to: huge)
            let missing = "\(directory.path)/missing"
            let wrong: [(certificate: String, key: String, setting: String, file: String)] = [
                (missing, good.key, "MUSTER_TLS_CERT", missing), (empty, good.key, "MUSTER_TLS_CERT", empty),
                (garbage, good.key, "MUSTER_TLS_CERT", garbage), (huge, good.key, "MUSTER_TLS_CERT", huge),
                (good.key, good.key, "MUSTER_TLS_CERT", good.key),
                (directory.path, good.key, "MUSTER_TLS_CERT", directory.path),
                (good.certificate, missing, "MUSTER_TLS_KEY", missing),
                (good.certificate, empty, "MUSTER_TLS_KEY", empty),
                (good.certificate, good.certificate, "MUSTER_TLS_KEY", good.certificate),
                (good.certificate, other.key, "MUSTER_TLS_KEY", other.key),
            ]
            for (certificate, key, setting, file) in wrong {
                let files = TLSFiles(certificate: certificate, key: key)
                let refusal = #expect(throws: Refusal.self) {
                    try CertificateWatch(files, logger: TestDirectory.silence)
                }
                #expect(refusal?.fields.map(\.field) == [setting], "\(refusal?.detail ?? "nothing")")
                #expect(refusal?.detail.contains(file) == true)
            }
        }
    }

    @Test func `files that did not change are not read again`() async throws {
        try await TestDirectory.with { directory in
            let lines = Lines()
            let watch = try CertificateWatch(TestCertificate(in: directory.path).files, logger: lines.logger)
            #expect(watch.look() == .unchanged)
            #expect(lines.all.isEmpty)
        }
    }

    @Test func `broken files keep the certificate in use and are named once in the log`() async throws {
        try await TestDirectory.with { directory in
            let lines = Lines()
            let files = try TestCertificate(in: directory.path, days: 30).files
            let (certificate, key) = (try text(files.certificate), try text(files.key))
            let watch = try CertificateWatch(files, logger: lines.logger)
            let end = watch.identity.expiresAt
            try write(String(certificate.prefix(200)), to: files.certificate)
            guard case .refused = watch.look() else { throw Fault("a certificate cut in half was taken") }
            #expect(watch.look() == .unchanged)
            try FileManager.default.removeItem(atPath: files.certificate)
            guard case .refused = watch.look() else { throw Fault("no certificate was taken") }
            #expect(watch.identity.expiresAt == end)
            #expect(lines.all.count == 2 && lines.all.allSatisfy { $0.hasPrefix("error ") })
            #expect(lines.all.allSatisfy { $0.contains(files.certificate) && !$0.contains(key) })
            try write(certificate, to: files.certificate)
            #expect(watch.look() == .renewed)
        }
    }

    @Test func `certificate and key may be replaced one after the other`() async throws {
        try await TestDirectory.with { directory in
            let files = try TestCertificate(in: directory.path, days: 30).files
            let watch = try CertificateWatch(files, logger: TestDirectory.silence)
            let old = watch.identity.expiresAt
            let new = try TestCertificate(in: directory.path, name: "new", days: 60).files
            try write(try text(new.certificate), to: files.certificate)
            guard case .refused(let refusal) = watch.look() else { throw Fault("a foreign key was taken") }
            #expect(refusal.detail.contains(files.key) && watch.identity.expiresAt == old)
            try write(try text(new.key), to: files.key)
            #expect(watch.look() == .renewed)
            #expect(watch.identity.expiresAt > old)
        }
    }
}
