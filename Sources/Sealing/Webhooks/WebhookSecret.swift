import Crypto
import Foundation

/// A secret that a receiver of webhooks shares with this server (Standard Webhooks 1.0, “symmetric signatures”).
package struct WebhookSecret: Sendable {
    private static let prefix = "whsec_"
    /// The scheme's bounds: fewer bytes can be guessed, more add nothing to SHA-256.
    private static let bytesRange = 24...64

    private let key: SymmetricKey

    /// Reads `whsec_` followed by base64 of 24 to 64 bytes; nil for anything else.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let data = Data(base64Encoded: String(text.dropFirst(Self.prefix.count))),
            Self.bytesRange.contains(data.count)
        else { return nil }
        key = SymmetricKey(data: data)
    }

    /// `v1,` and the HMAC-SHA256 of what is signed.
    func signature(of signed: [UInt8]) -> String {
        "v1," + Data(HMAC<SHA256>.authenticationCode(for: signed, using: key)).base64EncodedString()
    }
}
