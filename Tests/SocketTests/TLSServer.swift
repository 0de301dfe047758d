import App
import Gateway
import TestKit

/// A server with a certificate of its own, and a client that trusts it.
enum TLSServer {
    /// A fresh house that is served over TLS for the length of the body.
    static func with(
        serving: ServerSettings = .patient,
        _ body: @escaping @Sendable (TestServer, TestCertificate) async throws -> Void
    ) async throws {
        try await TestDirectory.with { plain in
            let certificate = try TestCertificate(in: plain.path)
            var directory = plain
            directory.settings.tls = certificate.files
            let secure = directory
            try await secure.open { house in
                let cast = try await TestHouse(house, in: secure)
                try await TestServer.serve(cast, tls: certificate.trust(), serving: serving) { server in
                    try await body(server, certificate)
                }
            }
        }
    }
}
