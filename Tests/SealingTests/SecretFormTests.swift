import Domain
import Sealing
import Testing

/// The form of secrets, as scanners outside know it.
struct SecretFormTests {
    @Test func `a secret is its prefix, the randomness and a checksum that others can compute`() {
        // The last eight digits are the CRC-32 of Python's zlib over the 68 characters before them.
        let random = (0..<32).map { UInt8($0) }
        #expect(
            Secret.make(.token, random: random)
                == "mst_000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1fe61f60d0")
        #expect(
            Secret.make(.link, random: random)
                == "mln_000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f0e837222")
    }

    @Test(arguments: [Secret.Purpose.token, .session, .ticket, .link])
    func `one changed character makes it no secret, without asking the database`(_ purpose: Secret.Purpose) {
        let text = Secret.make(purpose, random: Clock.randomBytes(32))
        #expect(text.utf8.count == 76 && text.hasPrefix(purpose.rawValue))
        #expect(Secret.purpose(of: text) == purpose)
        let secret = Array(text)
        for index in secret.indices {
            var changed = secret
            changed[index] = changed[index] == "0" ? "1" : "0"
            #expect(Secret.purpose(of: String(changed)) == nil, "character \(index)")
        }
    }

    @Test(arguments: [
        "", "Token", "mst_" + String(repeating: "0", count: 72), String(repeating: "é", count: 38),
        String(repeating: "a", count: 76),
    ])
    func `other text is no secret`(_ text: String) {
        #expect(Secret.purpose(of: text) == nil)
    }

    @Test func `a cut, longer or moved secret is none`() {
        let secret = Secret.make(.session, random: Clock.randomBytes(32))
        #expect(Secret.purpose(of: String(secret.dropLast())) == nil)
        #expect(Secret.purpose(of: secret + "0") == nil)
        #expect(Secret.purpose(of: " " + secret.dropLast()) == nil)
        #expect(Secret.purpose(of: secret.uppercased()) == nil)
    }

    /// What a scanner of repositories and logs is told to look for; the checksum sorts out what only looks like it.
    @Test func `a scanner finds secrets in other text, and nothing else that is hexadecimal`() {
        let pattern = #/m(?:st|ss|tk|ln)_[0-9a-f]{72}/#
        let secrets = [Secret.Purpose.token, .session, .ticket, .link].map {
            Secret.make($0, random: Clock.randomBytes(32))
        }
        let digest = Hex.text(Clock.randomBytes(36))
        let text =
            "key=\(secrets[0]); Cookie: a=\(secrets[1])\n?ticket=\(secrets[2])&x\t\"\(secrets[3])\" mst_\(digest)"
        let found = text.matches(of: pattern).map { String($0.0) }
        #expect(found.count == 5 && found.filter { Secret.purpose(of: $0) != nil } == secrets)
        #expect("\(digest)\(digest) mst_ mst_\(digest.dropLast())".matches(of: pattern).isEmpty)
    }

    @Test func `only the SHA-256 of a secret is stored`() {
        #expect(
            Hex.text(Secret.hash("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
