import Domain

/// A text with signatures below it (C2SP signed-note): the text, a blank line, and a line `— name base64(hash ‖ signature)`
/// for each.
package struct SignedNote: Sendable, Equatable {
    /// One line below the text.
    package struct Signature: Sendable, Equatable {
        /// Who signed.
        package let name: String
        /// The first four bytes, which name the key.
        package let keyHash: [UInt8]
        /// The signature itself.
        package let bytes: [UInt8]
    }

    /// What is signed, with the newline that ends it.
    package let text: String
    /// The signatures in order; those of unknown keys too.
    package let signatures: [Signature]

    init(text: String, signatures: [Signature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Reads a note, which proves nothing yet: ask `isSigned(by:)`.
    ///
    /// - Throws: `MalformedNote`; a note beyond `Limits.noteBytesMax` is refused unread.
    package init(_ note: String) throws {
        guard note.utf8.count <= Limits.noteBytesMax else { throw MalformedNote("the note is too long") }
        guard !note.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A }) else {
            throw MalformedNote("the note holds a control character")
        }
        let bytes = Array(note.utf8)
        // The signatures stand below the last blank line: the text may have blank lines of its own.
        guard bytes.last == 0x0A,
            let blank = bytes.indices.dropFirst().last(where: { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A })
        else { throw MalformedNote("the note has no blank line before its signatures") }
        text = String(decoding: bytes[..<blank], as: UTF8.self)
        let lines = bytes[(blank + 1)...].dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
        signatures = try lines.map { try Self.signature(String(decoding: $0, as: UTF8.self)) }
    }

    private static func signature(_ line: String) throws -> Signature {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] == "—", VerifierKey.isName(parts[1]), let bytes = Base64.bytes(parts[2]),
            bytes.count > 4
        else { throw MalformedNote("a line below the note is no signature") }
        return Signature(name: parts[1], keyHash: Array(bytes[..<4]), bytes: Array(bytes[4...]))
    }

    /// The note as it is stored and shown.
    package var encoded: String {
        text + "\n"
            + signatures.map { "— \($0.name) \(Base64.text($0.keyHash + $0.bytes))\n" }.joined()
    }

    /// True when a signature of this key is below the text and is right. One wrong signature under the key's name and hash
    /// makes it false, whatever else is there.
    package func isSigned(by key: VerifierKey) -> Bool {
        let hash = key.hash
        let own = signatures.filter { $0.name == key.name && $0.keyHash == hash }
        return !own.isEmpty && own.allSatisfy { key.verifies($0.bytes, over: text) }
    }
}
