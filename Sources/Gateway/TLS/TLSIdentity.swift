package import Domain
import NIOCore
package import NIOSSL

/// A certificate with its key, read and found to belong together.
package struct TLSIdentity: Sendable {
    /// What new connections are encrypted with.
    package let context: NIOSSLContext
    /// The certificate's last moment.
    package let expiresAt: Moment

    /// Reads the files.
    ///
    /// - Throws: `Refusal` naming the setting and the file that cannot be used.
    package init(_ files: TLSFiles) throws(Refusal) {
        let pem = try TLSFiles.read(files.certificate, TLSFiles.certificateSetting)
        let keyBytes = try TLSFiles.read(files.key, TLSFiles.keySetting)
        guard let chain = try? NIOSSLCertificate.fromPEMBytes(pem), let leaf = chain.first else {
            throw Refusal.invalid(
                TLSFiles.certificateSetting, "\(files.certificate) holds no certificate in PEM form.")
        }
        guard let key = try? NIOSSLPrivateKey(bytes: keyBytes, format: .pem) else {
            throw Refusal.invalid(
                TLSFiles.keySetting, "\(files.key) holds no private key in PEM form that opens without a passphrase.")
        }
        do {
            context = try NIOSSLContext(configuration: Self.configuration(chain, key))
        } catch {
            throw Refusal.invalid(
                TLSFiles.keySetting, "\(files.key) is not the key of the certificate in \(files.certificate).")
        }
        expiresAt = Moment(microseconds: Int64(leaf.notValidAfter) * 1_000_000)
    }

    /// TLS 1.2 and 1.3 with ephemeral keys and authenticated encryption alone, and HTTP/1.1 inside.
    private static func configuration(_ chain: [NIOSSLCertificate], _ key: NIOSSLPrivateKey) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.cipherSuiteValues = [
            .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
            .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
            .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
        ]
        configuration.applicationProtocols = ["http/1.1"]
        configuration.shutdownTimeout = .seconds(Limits.tlsShutdownSeconds)
        return configuration
    }
}
