import Crypto
package import Domain

/// Signs webhooks so that their receivers can tell them from anybody else's, and a repeated one from a new one (Standard
/// Webhooks 1.0).
package struct WebhookSigner: Sendable {
    private let secrets: [WebhookSecret]
    private let key: WebhookKey?

    /// Signs with each secret, of which there are two while one is exchanged, and with the key.
    package init(secrets: [WebhookSecret], key: WebhookKey? = nil) {
        self.secrets = secrets
        self.key = key
    }

    /// The header fields of one attempt to deliver a message.
    ///
    /// - Parameters:
    ///   - id: the message's, the same at every attempt.
    ///   - at: when this attempt is made; a receiver refuses what is minutes old.
    /// - Throws: what the cipher throws.
    package func fields(id: String, at moment: Moment, body: [UInt8]) throws -> [(name: String, value: String)] {
        let timestamp = String(moment.microseconds / 1_000_000)
        let signed = Array("\(id).\(timestamp).".utf8) + body
        var signatures = secrets.map { $0.signature(of: signed) }
        if let key { signatures.append(try key.signature(of: signed)) }
        var fields = [(name: "webhook-id", value: id), (name: "webhook-timestamp", value: timestamp)]
        if !signatures.isEmpty { fields.append((name: "webhook-signature", value: signatures.joined(separator: " "))) }
        return fields
    }

    /// An id for a message that is told apart by nothing but its body: the same body has the same one, also after a restart.
    package static func id(of body: [UInt8]) -> String { "msg_" + Hex.text(Array(SHA256.hash(data: body).prefix(16))) }
}
