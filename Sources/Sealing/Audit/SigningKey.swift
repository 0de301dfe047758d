import Crypto
import Foundation

/// The key that signs the heads of the tree (Ed25519, RFC 8032). It exists in memory and, wrapped under the master key, in
/// the database.
package struct SigningKey: Sendable {
    /// Its public half.
    package let verifier: VerifierKey
    private let key: Curve25519.Signing.PrivateKey

    /// The name of the wrapped secret that holds the seed.
    package static let secretName = "audit-signing"

    /// What the key of an installation is called.
    package static func name(of installation: String) -> String { "muster/\(installation)" }

    /// A key from its seed.
    ///
    /// - Parameter seed: 32 random bytes; the same seed gives the same key.
    /// - Throws: `MalformedNote` for a name that cannot stand in a note; what the cipher throws for a seed of another length.
    package init(name: String, seed: [UInt8]) throws {
        key = try Curve25519.Signing.PrivateKey(rawRepresentation: Data(seed))
        verifier = try VerifierKey(name: name, publicKey: Array(key.publicKey.rawRepresentation))
    }

    /// Signs a text, which must end with a newline and hold no other control character.
    ///
    /// - Throws: `MalformedNote` for another text; what the cipher throws.
    package func sign(_ text: String) throws -> SignedNote {
        let signature = Array(try key.signature(for: Data(text.utf8)))
        let note = SignedNote(
            text: text,
            signatures: [.init(name: verifier.name, keyHash: verifier.hash, bytes: signature)])
        // What is signed is read again, so that nothing is kept that nobody could check.
        guard text.hasSuffix("\n"), try SignedNote(note.encoded) == note else {
            throw MalformedNote("the text cannot stand in a note")
        }
        return note
    }
}
