import Crypto
import CryptoExtras
import Domain
import Foundation

/// A password as it is stored: scrypt (RFC 7914) with N = 2^15, r = 8, p = 3, the OWASP setting.
package struct PasswordHash: Sendable, Equatable {
    /// 16 random bytes.
    package let salt: [UInt8]
    /// 32 derived bytes.
    package let hash: [UInt8]
    /// N, so that it can be raised later.
    package let cost: Int64

    /// The N of new hashes.
    package static let currentCost: Int64 = 1 << 15

    /// Wraps a stored hash.
    package init(salt: [UInt8], hash: [UInt8], cost: Int64) {
        self.salt = salt
        self.hash = hash
        self.cost = cost
    }

    /// Hashes a new password. Takes about 0.3 s of one core and 32 MiB: never on an event loop.
    ///
    /// - Throws: what the derivation throws.
    package init(password: String, salt: [UInt8]) throws {
        self.salt = salt
        cost = Self.currentCost
        hash = try Self.derive(password, salt, Self.currentCost)
    }

    /// True when the password is the hashed one; compares in constant time. As slow as hashing.
    ///
    /// - Throws: what the derivation throws.
    package func matches(_ password: String) throws -> Bool {
        let other = try Self.derive(password, salt, cost)
        return zip(hash, other).reduce(UInt8(hash.count == other.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, _ salt: [UInt8], _ cost: Int64) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.utf8), salt: Data(salt), outputByteCount: 32, rounds: Int(cost), blockSize: 8,
            parallelism: 3)
        return key.withUnsafeBytes { Array($0) }
    }
}
