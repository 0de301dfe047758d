import Crypto
import Domain
import Foundation
import Sealing
import Testing

/// Webhooks are signed as Standard Webhooks 1.0 says: threat H5.
@Suite struct WebhookSignerTests {
    private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private let id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
    private let moment = Moment(microseconds: 1_614_265_330_000_000)
    private let body = Array(#"{"test": 2432232314}"#.utf8)

    private func fields(_ signer: WebhookSigner) throws -> [String: String] {
        Dictionary(uniqueKeysWithValues: try signer.fields(id: id, at: moment, body: body).map { ($0.name, $0.value) })
    }

    @Test func `the symmetric signature is the one of the specification's example`() throws {
        let fields = try fields(WebhookSigner(secrets: [#require(WebhookSecret(secret))]))
        #expect(fields["webhook-id"] == id && fields["webhook-timestamp"] == "1614265330")
        #expect(fields["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test func `the asymmetric signature is one of what is sent, under the key that is handed out`() throws {
        let key = try WebhookKey(seed: Array(0..<32))
        let fields = try fields(WebhookSigner(secrets: [], key: key))
        let signature = try #require(fields["webhook-signature"])
        #expect(signature.hasPrefix("v1a,") && key.publicText.hasPrefix("whpk_"))
        let bytes = try #require(Data(base64Encoded: String(signature.dropFirst("v1a,".count))))
        let handedOut = try #require(Data(base64Encoded: String(key.publicText.dropFirst("whpk_".count))))
        let known = try Curve25519.Signing.PublicKey(rawRepresentation: handedOut)
        let signed = Data("\(id).1614265330.".utf8) + Data(body)
        #expect(known.isValidSignature(bytes, for: signed))
        #expect(!known.isValidSignature(bytes, for: signed + Data([0])))
        #expect(!known.isValidSignature(bytes, for: Data("\(id).1614265331.".utf8) + Data(body)))
    }

    @Test func `while a secret is exchanged both sign, the key last`() throws {
        let old = try #require(WebhookSecret(secret))
        let new = try #require(WebhookSecret("whsec_" + Data(repeating: 7, count: 32).base64EncodedString()))
        let signer = WebhookSigner(secrets: [new, old], key: try WebhookKey(seed: Array(repeating: 1, count: 32)))
        let signatures = try #require(try fields(signer)["webhook-signature"]).split(separator: " ")
        #expect(signatures.map { $0.prefix { $0 != "," } } == ["v1", "v1", "v1a"])
        #expect(signatures[1] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
        #expect(signatures[0] != signatures[1])
    }

    @Test func `without secret and key nothing pretends to be signed`() throws {
        #expect(try fields(WebhookSigner(secrets: [])).keys.sorted() == ["webhook-id", "webhook-timestamp"])
    }

    @Test(arguments: [
        "", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_MfKQ9r8GKYqrTwjU", "whsec_!!!!",
        "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_" + Data(repeating: 1, count: 23).base64EncodedString(),
        "whsec_" + Data(repeating: 1, count: 65).base64EncodedString(),
    ])
    func `what is no secret of 24 to 64 bytes is refused`(text: String) { #expect(WebhookSecret(text) == nil) }

    @Test func `a message that is its body keeps its id, and another one has another`() {
        let first = WebhookSigner.id(of: Array("a".utf8))
        #expect(first.hasPrefix("msg_") && first == WebhookSigner.id(of: Array("a".utf8)))
        #expect(first != WebhookSigner.id(of: Array("b".utf8)))
    }
}
