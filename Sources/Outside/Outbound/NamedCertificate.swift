import NIOCore
import NIOSSL

/// Holds a connection over TLS to the name that it was made for.
///
/// NIOSSL takes a certificate for the address that was connected to as well. Those are given to whoever holds the address, so
/// somebody who falsifies an answer of the DNS could pass for any name with the certificate of their own machine.
enum NamedCertificate {
    /// The certificate is one for an address alone.
    struct Mismatch: Error {}

    /// What a new connection goes through before anything is sent on it; closes it when the certificate names another host.
    static func check(_ name: String) -> @Sendable (any Channel) -> EventLoopFuture<Void> {
        { channel in
            let checked = channel.eventLoop.submit {
                let tls = try channel.pipeline.syncOperations.handler(type: NIOSSLClientHandler.self)
                guard let certificate = tls.peerCertificate,
                    names(of: certificate).contains(where: { covers($0, name) })
                else { throw Mismatch() }
            }
            checked.whenFailure { _ in channel.close(promise: nil) }
            return checked
        }
    }

    private static func names(of certificate: NIOSSLCertificate) -> [String] {
        certificate._subjectAlternativeNames().filter { $0.nameType == .dnsName }.map {
            String(decoding: Array($0.contents), as: UTF8.self).lowercased()
        }
    }

    /// The same name, or a star in place of the first of at least three parts (RFC 6125, section 6.4.3).
    private static func covers(_ pattern: String, _ name: String) -> Bool {
        guard pattern.hasPrefix("*.") else { return pattern == name }
        guard let dot = name.firstIndex(of: "."), dot != name.startIndex else { return false }
        let rest = name[dot...]
        return rest == pattern.dropFirst(1) && rest.dropFirst().contains(".")
    }
}
