import Domain

/// The head of the tree at some size, as it is signed (C2SP tlog-checkpoint): three lines for the log's name, the size and
/// the root.
package struct Checkpoint: Sendable, Equatable {
    /// Which log, and which life of it: `muster/<installation>/<epoch>`.
    package let origin: String
    /// Leaves of the tree, which is the position of the last event in it.
    package let size: Int64
    /// The root of those leaves.
    package let root: [UInt8]

    /// States all three.
    package init(origin: String, size: Int64, root: [UInt8]) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Reads the text of a note; further lines, which the format allows, are passed over.
    ///
    /// - Throws: `MalformedNote`.
    package init(text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 4, lines.last == "", !lines.dropLast().contains("") else {
            throw MalformedNote("a checkpoint has three lines or more, none of them empty")
        }
        guard let size = Int64(lines[1]), size >= 0, String(size) == lines[1] else {
            throw MalformedNote("a checkpoint's second line is the size of its tree")
        }
        guard let root = Base64.bytes(lines[2]), root.count == 32 else {
            throw MalformedNote("a checkpoint's third line is the root of its tree")
        }
        self.init(origin: lines[0], size: size, root: root)
    }

    /// Reads a note and checks who signed it.
    ///
    /// - Throws: `MalformedNote`, also when the key's signature is missing or wrong.
    package init(_ note: SignedNote, signedBy key: VerifierKey) throws {
        guard note.isSigned(by: key) else { throw MalformedNote("the checkpoint is not signed by \(key.name)") }
        try self.init(text: note.text)
    }

    /// The text that is signed.
    package var text: String { "\(origin)\n\(size)\n\(Base64.text(root))\n" }

    /// The first 16 hexadecimal digits of the root: what people compare and what is printed on exports.
    package var shortHash: String { Hex.text(root.prefix(8)) }
}
