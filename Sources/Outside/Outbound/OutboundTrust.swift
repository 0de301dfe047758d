package import Domain
import NIOSSL

/// Whose certificates outgoing requests believe.
package struct OutboundTrust: Sendable {
    /// The setting that names a file of further authorities.
    package static let setting = "MUSTER_OUTBOUND_CA"

    private let further: [NIOSSLCertificate]

    /// The machine's authorities, and those of a PEM file.
    ///
    /// - Throws: `Refusal` naming the setting when the file holds none.
    package init(file: String? = nil) throws(Refusal) {
        guard let file else {
            further = []
            return
        }
        guard let certificates = try? NIOSSLCertificate.fromPEMFile(file), !certificates.isEmpty else {
            throw Refusal.invalid(Self.setting, "\(file) cannot be read, or holds no certificate in PEM form.")
        }
        further = certificates
    }

    var configuration: TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if !further.isEmpty { configuration.additionalTrustRoots = [.certificates(further)] }
        return configuration
    }
}
