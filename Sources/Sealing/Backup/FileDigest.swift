import Crypto

/// The SHA-256 of bytes that come piece by piece.
package struct FileDigest {
    private var hasher = SHA256()

    /// The digest of nothing yet.
    package init() {}

    /// Takes the next bytes.
    package mutating func take(_ bytes: UnsafeRawBufferPointer) { hasher.update(bufferPointer: bytes) }

    /// The digest of all of them.
    package var value: [UInt8] { hasher.finalize().withUnsafeBytes { Array($0) } }
}
