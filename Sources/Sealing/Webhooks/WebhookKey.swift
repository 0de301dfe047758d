import Crypto
import Foundation

/// The key by which receivers know that a webhook is from this installation, without a shared secret (Standard Webhooks 1.0,
/// “asymmetric signatures”; Ed25519, RFC 8032).
package struct WebhookKey: Sendable {
    /// The name of the wrapped secret that holds the seed.
    package static let secretName = "webhook-signing"

    private let key: Curve25519.Signing.PrivateKey

    /// A key from its seed.
    ///
    /// - Parameter seed: 32 random bytes; the same seed gives the same key.
    /// - Throws: what the cipher throws for another length.
    package init(seed: [UInt8]) throws { key = try Curve25519.Signing.PrivateKey(rawRepresentation: Data(seed)) }

    /// The public half as receivers are given it: `whpk_` and base64 of 32 bytes.
    package var publicText: String { "whpk_" + key.publicKey.rawRepresentation.base64EncodedString() }

    /// `v1a,` and the signature of what is signed.
    func signature(of signed: [UInt8]) throws -> String {
        "v1a," + (try key.signature(for: Data(signed))).base64EncodedString()
    }
}
