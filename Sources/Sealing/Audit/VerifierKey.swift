import Crypto
import Domain
import Foundation

/// The public half of a key that signs notes, with its name (C2SP signed-note, “verifier keys”): who holds it can check every
/// signed head without the server.
package struct VerifierKey: Sendable, Equatable {
    /// Who signs; holds neither white space nor `+`.
    package let name: String
    /// The Ed25519 key, 32 bytes.
    package let publicKey: [UInt8]

    /// The algorithm's number in the format: Ed25519.
    private static let algorithm: UInt8 = 0x01

    /// A key by its parts.
    ///
    /// - Throws: `MalformedNote` for a name that cannot stand in a note, or a key that does not have 32 bytes.
    package init(name: String, publicKey: [UInt8]) throws {
        guard Self.isName(name) else { throw MalformedNote("a key's name is empty or holds a space or a plus sign") }
        guard publicKey.count == 32 else { throw MalformedNote("an Ed25519 key has 32 bytes") }
        self.name = name
        self.publicKey = publicKey
    }

    /// Reads the encoded form, `name+hash+key`.
    ///
    /// - Throws: `MalformedNote` for another form, another algorithm, or a hash that does not belong to the key.
    package init(encoded: String) throws {
        let parts = encoded.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { throw MalformedNote("a verifier key has the form name+hash+key") }
        guard let key = Base64.bytes(parts[2]), key.first == Self.algorithm else {
            throw MalformedNote("the verifier key is not an Ed25519 key")
        }
        try self.init(name: parts[0], publicKey: Array(key.dropFirst()))
        guard Hex.text(hash) == parts[1] else { throw MalformedNote("the verifier key's hash is not its own") }
    }

    /// The encoded form, `name+hash+key`.
    package var encoded: String { "\(name)+\(Hex.text(hash))+\(Base64.text([Self.algorithm] + publicKey))" }

    /// The four bytes by which a signature names its key: SHA-256(name ‖ newline ‖ algorithm ‖ key), cut.
    package var hash: [UInt8] {
        let input = Array(name.utf8) + [0x0A, Self.algorithm] + publicKey
        return SHA256.hash(data: input).prefix(4).map { $0 }
    }

    /// True when the signature over the text is this key's.
    func verifies(_ signature: [UInt8], over text: String) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: Data(publicKey)) else { return false }
        return key.isValidSignature(Data(signature), for: Data(text.utf8))
    }

    /// True for what may stand as a name in a note.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && !name.unicodeScalars.contains { $0 == "+" || $0.properties.isWhitespace || $0.value < 0x20 }
    }
}
