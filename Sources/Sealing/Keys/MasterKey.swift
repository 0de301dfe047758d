import Crypto
import CryptoExtras
import Domain
import Foundation

/// A key that wraps every other stored key. It never reaches the database, a log or an argument list.
package struct MasterKey: Sendable {
    /// The version under which an installation begins with this key; later the database tells which version a key is.
    package let version: Int64
    /// Sixteen bytes that tell this key from every other, and tell nothing else of it. They are stored beside what the key
    /// wraps, so that nobody has to find out by trial which key opens what.
    package let checkValue: [UInt8]
    private let key: SymmetricKey

    /// Wraps 32 bytes of key.
    ///
    /// - Throws: `Refusal` when there are not exactly 32.
    package init(bytes: [UInt8], version: Int64 = 1) throws {
        guard bytes.count == 32 else {
            throw Refusal.invalid("CHAT_ENCRYPTION_KEY", "A master key has 32 bytes, not \(bytes.count).")
        }
        self.init(SymmetricKey(data: bytes), version: version)
    }

    private init(_ key: SymmetricKey, version: Int64) {
        self.version = version
        self.key = key
        let check = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Data("muster/1/check".utf8), outputByteCount: 32)
        checkValue = Array(
            HMAC<SHA256>.authenticationCode(for: Data("muster master key".utf8), using: check).prefix(16))
    }

    /// The check value's first half in hexadecimal, for people who compare keys.
    package var fingerprint: String { Self.fingerprint(checkValue) }

    /// The first half of a stored check value in hexadecimal.
    package static func fingerprint(_ checkValue: [UInt8]) -> String { Hex.text(Array(checkValue.prefix(8))) }

    /// Derives a key from a passphrase by scrypt (RFC 7914) with N = 2^17, r = 8, p = 1: about half a second, once a start.
    ///
    /// - Throws: what the derivation throws.
    package init(passphrase: String, salt: [UInt8], version: Int64 = 1) throws {
        self.init(
            try KDF.Scrypt.deriveKey(
                from: Data(passphrase.utf8), salt: Data(salt), outputByteCount: 32, rounds: 1 << 17, blockSize: 8,
                parallelism: 1), version: version)
    }

    /// A key in the settings' form: 64 hexadecimal digits or base64 of exactly 32 bytes; nil for anything else, which is a
    /// passphrase.
    package static func bytes(inSetting text: String) -> [UInt8]? {
        if text.utf8.count == 64, let bytes = Hex.bytes(text) { return bytes }
        let standard = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        let padded = standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: padded), data.count == 32 else { return nil }
        return Array(data)
    }

    /// Wraps a room key (AES key wrap, RFC 3394).
    ///
    /// - Throws: what the cipher throws.
    func wrap(_ roomKey: SymmetricKey) throws -> [UInt8] { Array(try AES.KeyWrap.wrap(roomKey, using: key)) }

    /// The master key's own key for the secrets of one name (HKDF, RFC 5869).
    private func key(forSecret name: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, info: Data("muster/1/secret/\(name)".utf8), outputByteCount: 32)
    }

    /// Wraps a secret of the installation, of a multiple of 8 bytes and at least 16.
    ///
    /// - Throws: what the cipher throws.
    func wrap(secret: [UInt8], name: String) throws -> [UInt8] {
        Array(try AES.KeyWrap.wrap(SymmetricKey(data: secret), using: key(forSecret: name)))
    }

    /// Unwraps a secret of the installation.
    ///
    /// - Throws: `Fault` when this is not the key that wrapped it, or the wrap was changed or belongs to another name.
    func unwrap(secret wrapped: [UInt8], name: String) throws -> [UInt8] {
        do {
            let secret = try AES.KeyWrap.unwrap(Data(wrapped), using: key(forSecret: name))
            return secret.withUnsafeBytes { Array($0) }
        } catch {
            throw Fault(
                "the secret \(name) does not open with this master key; check CHAT_ENCRYPTION_KEY or DATA/master.key")
        }
    }

    /// Unwraps a room key.
    ///
    /// - Throws: `Fault` when this is not the key that wrapped it, or the wrap was changed.
    func unwrap(_ wrapped: [UInt8]) throws -> SymmetricKey {
        do {
            return try AES.KeyWrap.unwrap(Data(wrapped), using: key)
        } catch {
            throw Fault("a room key does not open with this master key; check CHAT_ENCRYPTION_KEY or DATA/master.key")
        }
    }
}
