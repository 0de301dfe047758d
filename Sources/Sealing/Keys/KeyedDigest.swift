import Crypto

/// HMAC-SHA-256 (RFC 2104) under a key that is taken in once: a search asks for a digest of the same word in every room, and
/// taking in the key costs twice what the digest does.
struct KeyedDigest: Sendable {
    private let inner: SHA256
    private let outer: SHA256

    /// Takes in a key of at most 64 bytes, the length of a block.
    init(key: SymmetricKey) {
        inner = Self.begun(key, 0x36)
        outer = Self.begun(key, 0x5C)
    }

    private static func begun(_ key: SymmetricKey, _ pad: UInt8) -> SHA256 {
        var block = [UInt8](repeating: pad, count: SHA256.blockByteCount)
        key.withUnsafeBytes { for (index, byte) in $0.enumerated() { block[index] ^= byte } }
        var hash = SHA256()
        block.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return hash
    }

    /// The code of a text.
    func code(of text: [UInt8]) -> SHA256Digest {
        var (inner, outer) = (inner, outer)
        text.withUnsafeBytes { inner.update(bufferPointer: $0) }
        inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
        return outer.finalize()
    }
}

/// What is digested: parts, each behind its length, so that no two lists of parts are one text. Made once, it serves many keys.
package struct DigestInput: Sendable {
    let bytes: [UInt8]

    /// Joins the parts.
    package init(_ parts: [String]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + 8 + $1.utf8.count })
        for part in parts {
            withUnsafeBytes(of: UInt64(part.utf8.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: part.utf8)
        }
        self.bytes = bytes
    }
}
