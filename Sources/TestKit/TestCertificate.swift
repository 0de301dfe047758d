import Domain
import Foundation
package import Gateway
import NIOSSL

/// A certificate for a name, on this machine, that vouches for itself, made by `openssl` when a test needs it.
package struct TestCertificate: Sendable {
    /// Where certificate and key lie.
    package let files: TLSFiles

    /// Makes one in a directory that exists; of the same name, it takes the place of the one before.
    ///
    /// - Throws: `Fault` when openssl is missing or does not like what it is told.
    package init(
        in directory: String, name: String = "server", host: String = "localhost", address: String? = nil,
        days: Int = 90
    ) throws {
        files = TLSFiles(certificate: "\(directory)/\(name).crt", key: "\(directory)/\(name).key")
        let openssl = Process()
        openssl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        openssl.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
            "\(days)", "-subj", "/CN=\(name)", "-addext",
            "subjectAltName=DNS:\(host)\(address.map { ",IP:\($0)" } ?? "")", "-keyout",
            files.key, "-out", files.certificate,
        ]
        openssl.standardError = FileHandle.nullDevice
        openssl.standardOutput = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        guard openssl.terminationStatus == 0 else { throw Fault("openssl made no certificate") }
    }

    /// A client's side of TLS that trusts this certificate alone.
    ///
    /// - Throws: when the certificate cannot be read.
    package func trust() throws -> ClientTLS {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .file(files.certificate)
        return ClientTLS(context: try NIOSSLContext(configuration: configuration))
    }
}
