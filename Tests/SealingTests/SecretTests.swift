import Domain
import Sealing
import Testing

/// Bearer secrets, passwords and the setting of the master key.
struct SecretTests {
    @Test func `a secret says what it is for, and a mistyped one is none`() {
        let secret = Secret.make(.token, random: Clock.randomBytes(32))
        #expect(secret.hasPrefix("mst_") && secret.utf8.count == 76)
        #expect(Secret.purpose(of: secret) == .token)
        #expect(Secret.purpose(of: Secret.make(.link, random: Clock.randomBytes(32))) == .link)
        for index in secret.indices.dropFirst(4) {
            var changed = secret
            changed.replaceSubrange(index...index, with: secret[index] == "0" ? "1" : "0")
            #expect(Secret.purpose(of: changed) == nil)
        }
        #expect(Secret.purpose(of: "") == nil && Secret.purpose(of: "mst_") == nil)
        #expect(Secret.hash(secret).count == 32 && Secret.hash(secret) != Secret.hash(secret + "0"))
    }

    @Test func `a password matches its own hash and no other password does`() throws {
        let hash = try PasswordHash(password: "correct horse battery staple", salt: Clock.randomBytes(16))
        #expect(hash.hash.count == 32 && hash.cost == 1 << 15)
        #expect(try hash.matches("correct horse battery staple"))
        #expect(try !hash.matches("correct horse battery stapler"))
        let nobody = PasswordHash(salt: Clock.randomBytes(16), hash: [], cost: PasswordHash.currentCost)
        #expect(try !nobody.matches(""))
    }

    @Test func `the same password under another salt has another hash`() throws {
        let one = try PasswordHash(password: "pleaseletmein", salt: Array("SodiumChloride".utf8))
        #expect(try one == PasswordHash(password: "pleaseletmein", salt: Array("SodiumChloride".utf8)))
        #expect(try one != PasswordHash(password: "pleaseletmein", salt: Array("SodiumChlorid".utf8)))
    }

    @Test func `the key's setting is hexadecimal or base64 of exactly 32 bytes, anything else a passphrase`() {
        let bytes = [UInt8](0..<32)
        #expect(MasterKey.bytes(inSetting: Hex.text(bytes)) == bytes)
        #expect(MasterKey.bytes(inSetting: Hex.text(bytes).uppercased()) == bytes)
        #expect(MasterKey.bytes(inSetting: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=") == bytes)
        #expect(MasterKey.bytes(inSetting: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8") == bytes)
        #expect(MasterKey.bytes(inSetting: "your-encryption-key") == nil)
        #expect(MasterKey.bytes(inSetting: Hex.text(Array(bytes.dropLast()))) == nil)
        #expect(MasterKey.bytes(inSetting: "") == nil)
        #expect(throws: Refusal.self) { try MasterKey(bytes: [1, 2, 3]) }
    }
}
