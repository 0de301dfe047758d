import App
import Crypto
import Domain
import Foundation
import Journal
import NIOHTTP1
import Outside
import Sealing
import Synchronization
import TestKit
import Testing

/// Signed heads that are posted to a real receiver: threats H4 and H5.
@Suite struct WebhookAnchorTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private let head = AnchoredHead(
        size: 3, note: "muster/x/y\n3\nAAAA\n\n\u{2014} muster/x BBBB\n",
        at: Moment(microseconds: 1_614_265_330_000_000))

    private static func anchor(_ port: Int, path: String = "/hook?key=T0KEN") throws -> Anchor {
        let guardian = OutboundGuard(try OutboundAllowance(["127.0.0.1"]))
        let client = OutboundClient(guardian, trust: try OutboundTrust(), agent: "Muster/test")
        let signer = WebhookSigner(secrets: [try #require(WebhookSecret(secret))])
        return WebhookAnchor(
            try OutboundTarget("http://127.0.0.1:\(port)\(path)"), client: client, signer: signer
        ).anchor
    }

    @Test func `a head arrives as it was signed, and its receiver can tell whose it is`() async throws {
        try await Receiver.with { receiver in
            let anchor = try Self.anchor(receiver.port)
            #expect(anchor.kind == "webhook" && !anchor.isLocal)
            #expect(anchor.place == "http://127.0.0.1:\(receiver.port)")
            try await anchor.put(head)
            try await anchor.put(AnchoredHead(size: 3, note: head.note, at: head.at.adding(seconds: 60)))
            let (first, second) = (try #require(receiver.heard.first), try #require(receiver.heard.last))
            #expect(first.method == "POST" && first.path == "/hook?key=T0KEN")
            #expect(first.body == Array(head.note.utf8))
            #expect(first.fields["Content-Type"] == ["text/plain; charset=utf-8"])
            #expect(first.fields["webhook-timestamp"] == ["1614265330"])
            #expect(second.fields["webhook-timestamp"] == ["1614265390"])
            let id = try #require(first.fields["webhook-id"].first)
            #expect(second.fields["webhook-id"] == [id] && receiver.heard.count == 2)
            let key = SymmetricKey(data: try #require(Data(base64Encoded: String(Self.secret.dropFirst(6)))))
            let code = HMAC<SHA256>.authenticationCode(
                for: Data("\(id).1614265330.\(head.note)".utf8), using: key)
            #expect(first.fields["webhook-signature"] == ["v1,\(Data(code).base64EncodedString())"])
        }
    }

    @Test(arguments: [301, 302, 400, 410, 429, 500, 503])
    func `whatever is no success is a failure, said without the address' secret`(status: Int) async throws {
        try await Receiver.with(
            answer: Receiver.Manner { _, _ in .status(status, fields: ["Location": "http://127.0.0.1:1/"]) }
        ) {
            receiver in
            let anchor = try Self.anchor(receiver.port)
            let fault = await #expect(throws: Fault.self) { try await anchor.put(head) }
            #expect(fault?.description == "the receiver answered \(status)")
            #expect(receiver.heard.count == 1)
        }
    }

    @Test func `an installation posts its heads, tries again after a failure, and keeps what came of it`() async throws
    {
        let isDown = Mutex(true)
        try await Receiver.with(answer: Receiver.Manner { _, _ in .status(isDown.withLock { $0 } ? 503 : 204) }) {
            receiver in
            try await TestDirectory.with { plain in
                var directory = plain
                directory.settings.auditAnchorURL = try OutboundTarget("http://127.0.0.1:\(receiver.port)/heads")
                directory.settings.auditAnchorSecrets = [try #require(WebhookSecret(Self.secret))]
                directory.settings.outboundAllow = try OutboundAllowance(["127.0.0.1:\(receiver.port)"])
                let clock = directory.clock
                try await directory.open { house in
                    await house.notary.look(at: clock.now, isFinal: true)
                    await house.anchoring.look(at: clock.now)
                    #expect(receiver.heard.count == 1)
                    await house.anchoring.look(at: clock.now)
                    #expect(receiver.heard.count == 1, "it waits before it tries again")
                    isDown.withLock { $0 = false }
                    clock.advance(seconds: Limits.anchorRetrySeconds)
                    await house.anchoring.look(at: clock.now)
                    let heard = try #require(receiver.heard.last)
                    #expect(receiver.heard.count == 2 && heard.body == receiver.heard[0].body)
                    #expect(heard.fields["webhook-id"] == receiver.heard[0].fields["webhook-id"])
                    let note = try SignedNote(String(decoding: heard.body, as: UTF8.self))
                    let known = try VerifierKey(encoded: house.journal.verifierKey)
                    #expect(try Checkpoint(note, signedBy: known).size > 0)
                    clock.advance(seconds: Limits.anchorSeconds * 2)
                    await house.anchoring.look(at: clock.now)
                    #expect(receiver.heard.count == 2, "a head that is there is not posted again")
                    try Self.check(heard, signedWith: #require(house.journal.webhookKey))
                }
            }
        }
    }

    private static func check(_ heard: Receiver.Heard, signedWith key: WebhookKey) throws {
        let signatures = try #require(heard.fields["webhook-signature"].first).split(separator: " ")
        let asymmetric = try #require(signatures.first { $0.hasPrefix("v1a,") })
        #expect(signatures.count == 2)
        let handedOut = try #require(Data(base64Encoded: String(key.publicText.dropFirst("whpk_".count))))
        let known = try Curve25519.Signing.PublicKey(rawRepresentation: handedOut)
        let id = heard.fields["webhook-id"].first ?? ""
        let timestamp = heard.fields["webhook-timestamp"].first ?? ""
        let signature = try #require(Data(base64Encoded: String(asymmetric.dropFirst("v1a,".count))))
        #expect(known.isValidSignature(signature, for: Data("\(id).\(timestamp).".utf8) + Data(heard.body)))
    }

    @Test func `an installation does not post where nobody allowed it to`() async throws {
        try await Receiver.with { receiver in
            try await TestDirectory.with { plain in
                var directory = plain
                directory.settings.auditAnchorURL = try OutboundTarget("http://127.0.0.1:\(receiver.port)/")
                let clock = directory.clock
                try await directory.open { house in
                    await house.notary.look(at: clock.now, isFinal: true)
                    await house.anchoring.look(at: clock.now)
                }
                #expect(receiver.heard.isEmpty)
            }
        }
    }
}
