import Domain
import Sealing
import Testing

/// RFC 7914 has no vector with eight blocks and three lanes, so the constants are those of Python's `hashlib.scrypt`,
/// which is OpenSSL's, with `r=8, p=3, dklen=32`.
struct PasswordHashTests {
    private static let stored = PasswordHash(
        salt: (0..<16).map { UInt8($0) },
        hash: Hex.bytes("6705dba046cafbaba8de989bca88e0038ce03542d0c0cd96a8f956a72f86ee67") ?? [], cost: 1 << 15)

    @Test func `a new hash is the one that another scrypt computes at the OWASP setting`() throws {
        let hash = try PasswordHash(password: "correct horse battery staple", salt: Self.stored.salt)
        #expect(hash == Self.stored)
    }

    @Test func `the password matches and nothing near it does`() throws {
        #expect(try Self.stored.matches("correct horse battery staple"))
        for wrong in [
            "", "correct horse battery stapl", "correct horse battery staple ", "Correct horse battery staple",
        ] {
            #expect(try !Self.stored.matches(wrong))
        }
    }

    @Test(
        arguments: [
            (
                "", [UInt8](repeating: 0, count: 16), 16,
                "3183c3fea4fab11a1d11cfdd824d1e6e1bad5a06fc866c701358c2bfffcdfea9"
            ),
            ("pässwörd🔥", Array("NaCl".utf8), 1024, "be3109a188176f1b6fa73755b848b8f698538bb292f7694ffd4f373a44b5896e"),
        ] as [(String, [UInt8], Int64, String)])
    func `a hash of another cost is checked at its own`(
        _ password: String, _ salt: [UInt8], _ cost: Int64, _ hash: String
    ) throws {
        let bytes = try #require(Hex.bytes(hash))
        #expect(try PasswordHash(salt: salt, hash: bytes, cost: cost).matches(password))
        #expect(try !PasswordHash(salt: salt, hash: bytes, cost: cost).matches(password + "x"))
        #expect(try !PasswordHash(salt: salt + [0], hash: bytes, cost: cost).matches(password))
        #expect(try !PasswordHash(salt: salt, hash: bytes, cost: cost * 2).matches(password))
    }

    @Test func `an empty or short hash matches nothing`() throws {
        for hash in [[], Array(Self.stored.hash.dropLast())] {
            #expect(try !PasswordHash(salt: Self.stored.salt, hash: hash, cost: 16).matches(""))
        }
        let whole = try #require(Hex.bytes("3183c3fea4fab11a1d11cfdd824d1e6e1bad5a06fc866c701358c2bfffcdfea9"))
        for count in 0..<32 {
            let cut = PasswordHash(salt: Array(repeating: 0, count: 16), hash: Array(whole[..<count]), cost: 16)
            #expect(try !cut.matches(""), "\(count) bytes")
        }
    }
}
