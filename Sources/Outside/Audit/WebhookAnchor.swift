import Domain
package import Journal
package import Sealing

/// Posts the signed heads of the record to somebody else's server, who so can show later what this one had signed.
///
/// The body is the signed note itself, as text; who keeps the bodies has all that a verifier needs. A head that is posted
/// again has the same `webhook-id`.
package struct WebhookAnchor: Sendable {
    private let target: OutboundTarget
    private let client: OutboundClient
    private let signer: WebhookSigner

    /// An anchor at an address.
    package init(_ target: OutboundTarget, client: OutboundClient, signer: WebhookSigner) {
        self.target = target
        self.client = client
        self.signer = signer
    }

    /// The anchor that posts there. Its place is shown without the path, which may hold a secret.
    package var anchor: Anchor { Anchor(kind: "webhook", place: target.place) { [self] head in try await post(head) } }

    /// Posts a head and returns when the receiver said that it has it.
    ///
    /// - Throws: `OutboundFailure`, or `Fault` when the answer was not one of success.
    func post(_ head: AnchoredHead) async throws {
        let body = Array(head.note.utf8)
        let fields = try signer.fields(id: WebhookSigner.id(of: body), at: head.at, body: body)
        let answer = try await client.send(
            OutboundRequest(
                method: "POST", target: target,
                fields: [(name: "Content-Type", value: "text/plain; charset=utf-8")] + fields, body: body))
        guard answer.isSuccess else { throw Fault("the receiver answered \(answer.status)") }
    }
}
