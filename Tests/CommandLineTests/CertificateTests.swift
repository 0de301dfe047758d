import App
import Domain
import Foundation
import Gateway
import TestKit
import Testing

/// What the doctor says of certificate and key, and a program that is told to serve with broken ones.
struct CertificateTests {
    private struct Check {
        let verdict: String
        let finding: String
    }

    /// The doctor's checks by name, `seconds` after the certificate's last moment.
    private static func checks(
        _ files: TLSFiles, after seconds: Int64, _ directory: TestDirectory
    ) async throws -> [String: Check] {
        try await directory.open { house in
            let end = (try? TLSIdentity(files).expiresAt) ?? directory.clock.now
            let now = directory.clock.now.microseconds / 1_000_000
            directory.clock.advance(seconds: end.microseconds / 1_000_000 + seconds - now)
            let desk = AdminDesk(house: house, address: "", isServing: true, tls: files)
            let reply = await desk.perform(.diagnose, uid: 0, asJSON: true)
            let rows = try JSONParser.parse(Array(reply.output.utf8)).array ?? []
            return Dictionary(
                uniqueKeysWithValues: rows.map { row in
                    (
                        row["name"]?.string ?? "",
                        Check(verdict: row["verdict"]?.string ?? "", finding: row["finding"]?.string ?? "")
                    )
                })
        }
    }

    @Test func `the doctor says when the certificate ends: fine, worth a word, too late`() async throws {
        let day: Int64 = 86_400
        for (seconds, verdict) in [(day, "wrong"), (0, "wrong"), (-13 * day, "note"), (-15 * day, "fine")] {
            try await TestDirectory.with { directory in
                let files = try TestCertificate(in: directory.path).files
                let check = try await Self.checks(files, after: seconds, directory)["certificate"]
                #expect(check?.verdict == verdict, "\(check?.finding ?? "no check")")
                #expect(check?.finding.contains(files.certificate) == true)
            }
        }
    }

    @Test func `the doctor finds a key that everybody may read, and lets a group read it`() async throws {
        for (mode, verdict) in [(0o644, "wrong"), (0o604, "wrong"), (0o640, "fine"), (0o600, "fine")] {
            try await TestDirectory.with { directory in
                let files = try TestCertificate(in: directory.path).files
                // The way to it may be a link, as certificate tools keep them.
                let link = TLSFiles(certificate: files.certificate, key: directory.path + "/link.key")
                try FileManager.default.createSymbolicLink(atPath: link.key, withDestinationPath: files.key)
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: files.key)
                let check = try await Self.checks(link, after: -30 * 86_400, directory)["certificate key"]
                #expect(check?.verdict == verdict, "\(check?.finding ?? "no check")")
            }
        }
    }

    @Test func `the doctor names a file that is broken or gone, and is silent without TLS`() async throws {
        try await TestDirectory.with { directory in
            let gone = TLSFiles(certificate: directory.path + "/gone.crt", key: directory.path + "/gone.key")
            let checks = try await Self.checks(gone, after: 0, directory)
            #expect(checks["certificate"]?.verdict == "wrong")
            #expect(checks["certificate"]?.finding.contains("gone.crt") == true && checks["certificate key"] == nil)
            let desk = try await directory.open { house in
                await AdminDesk(house: house, address: "", isServing: true)
                    .perform(.diagnose, uid: 0, asJSON: true)
            }
            #expect(!desk.output.contains("certificate"))
        }
    }

    @Test func `a server with a broken certificate does not start, and says which file`() async throws {
        try await Program.with { program in
            let outcome = try await program.run(
                "serve", "--port", "0",
                environment: ["MUSTER_TLS_CERT": "/nowhere.crt", "MUSTER_TLS_KEY": "/nowhere.key"])
            #expect(outcome.status == 2 && outcome.complaint.contains("MUSTER_TLS_CERT: /nowhere.crt"))
        }
    }
}
