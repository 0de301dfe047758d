import Domain
import Sealing
import Testing

/// Signed notes and checkpoints, against the published examples of their formats.
struct SignedNoteTests {
    /// The example of Go's `note` package, whose format the specification took over.
    private static let goKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    private static let goNote = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

        """
    /// The example of the specification of checkpoints.
    private static let checkpoint = """
        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=

        """

    private static func key(_ name: String = "muster/here") throws -> SigningKey {
        try SigningKey(name: name, seed: (0..<32).map { UInt8($0) })
    }

    @Test(arguments: [
        goKey, "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
    ])
    func `a published verifier key is read and written as it is`(_ text: String) throws {
        let key = try VerifierKey(encoded: text)
        #expect(key.encoded == text && key.publicKey.count == 32)
    }

    @Test func `a published note is signed by its key and by no other`() throws {
        let note = try SignedNote(Self.goNote)
        #expect(note.encoded == Self.goNote)
        #expect(note.isSigned(by: try VerifierKey(encoded: Self.goKey)))
        #expect(!note.isSigned(by: try Self.key("PeterNeumann").verifier))
    }

    @Test func `a changed note is signed by nobody`() throws {
        let key = try VerifierKey(encoded: Self.goKey)
        let changed = try SignedNote(Self.goNote.replacing("problem is", with: "solution is"))
        #expect(!changed.isSigned(by: key))
        let bent = try SignedNote(Self.goNote.replacing("x08go/ZJ", with: "x08go/ZK"))
        #expect(!bent.isSigned(by: key))
    }

    @Test func `the published checkpoint is read and written as it is`() throws {
        let note = try SignedNote(Self.checkpoint)
        #expect(note.encoded == Self.checkpoint && note.signatures.map(\.name) == ["example.com/behind-the-sofa"])
        let checkpoint = try Checkpoint(text: note.text)
        #expect(checkpoint.origin == "example.com/behind-the-sofa" && checkpoint.size == 20_852_163)
        #expect(Hex.text(checkpoint.root) == "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62")
        #expect(checkpoint.text == note.text && checkpoint.shortHash == "0ac5186a91863e8e")
    }

    @Test func `a signed checkpoint is checked with the public half alone`() throws {
        let key = try Self.key()
        let head = Checkpoint(origin: "muster/here/1", size: 7, root: Array(repeating: 9, count: 32))
        let note = try key.sign(head.text)
        let verifier = try VerifierKey(encoded: key.verifier.encoded)
        #expect(try Checkpoint(SignedNote(note.encoded), signedBy: verifier) == head)
        let other = try Self.key("muster/there").verifier
        #expect(throws: MalformedNote.self) { try Checkpoint(note, signedBy: other) }
    }

    @Test func `the same seed signs the same, as RFC 8032 has it`() throws {
        let seed = try #require(Hex.bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
        let key = try SigningKey(name: "rfc8032", seed: seed)
        #expect(
            Hex.text(key.verifier.publicKey) == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        #expect(try key.sign("x\n") == key.sign("x\n"))
    }

    @Test(arguments: [
        "", "text\n", "text\n\n", "text\n\n— a\n", "text\n\n- a AAAAAAAA\n", "text\n\n— a AAAAAAA\n",
        "text\n\n— a AAAA\n",
        "text\n\n— a+b AAAAAAAA\n", "text\n\n—  AAAAAAAA\n", "text\n\n— a AAAAAAAA", "te\txt\n\n— a AAAAAAAA\n",
        "text\n\n— a AAAAAAAA\n\n",
    ])
    func `what is not a note is refused`(_ text: String) {
        #expect(throws: MalformedNote.self) { try SignedNote(text) }
    }

    @Test func `a note may have blank lines in its text and signatures of strangers`() throws {
        let key = try Self.key()
        let note = try key.sign("one\n\ntwo\n")
        let more = try SignedNote(note.encoded + "— stranger.example AAAAAAAAAAAA\n")
        #expect(more.text == "one\n\ntwo\n" && more.signatures.count == 2 && more.isSigned(by: key.verifier))
    }

    @Test func `a note beyond the limit is refused unread`() {
        let long = String(repeating: "a", count: Limits.noteBytesMax) + "\n\n— a AAAAAAAA\n"
        #expect(throws: MalformedNote.self) { try SignedNote(long) }
    }

    @Test(arguments: ["no newline", "a tab\there\n", "return\r\n"])
    func `a text that cannot stand in a note is not signed`(_ text: String) {
        #expect(throws: MalformedNote.self) { try Self.key().sign(text) }
    }

    @Test(arguments: [
        "a\n1\n", "a\n\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "a\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
        "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n", "a\n1\nCsUYapGGPo4=\n",
        "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n", "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
        "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
    ])
    func `what is not a checkpoint is refused`(_ text: String) {
        #expect(throws: MalformedNote.self) { try Checkpoint(text: text) }
    }

    @Test(arguments: [
        "", "a", "a+00000000+AA==", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+AhpcZQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ])
    func `what is not a verifier key is refused`(_ text: String) {
        #expect(throws: MalformedNote.self) { try VerifierKey(encoded: text) }
    }

    @Test func `a stored secret opens with its own name and master key only`() throws {
        let ring = Keyring(master: try MasterKey(bytes: Clock.randomBytes(32), version: 2))
        let secret = Clock.randomBytes(32)
        let wrapped = try ring.wrap(secret: secret, name: "audit-signing", at: Moment(microseconds: 5))
        #expect(wrapped.masterVersion == 2 && wrapped.wrapped.count == 40)
        #expect(try ring.open(wrapped) == secret)
        let moved = WrappedSecret(
            name: "another", masterVersion: 2, wrapped: wrapped.wrapped, createdAt: wrapped.createdAt)
        #expect(throws: Fault.self) { try ring.open(moved) }
        let stranger = Keyring(master: try MasterKey(bytes: Clock.randomBytes(32), version: 2))
        #expect(throws: Fault.self) { try stranger.open(wrapped) }
    }
}
