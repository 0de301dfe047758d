import Crypto
package import Domain
import Foundation

/// The key of one file: seals its content in pieces that open only at their own place in that file.
///
/// Each piece is AES-256-GCM under a random 96-bit nonce, stored as nonce ‖ ciphertext ‖ tag, and bound to the file, to its
/// number and to whether it is the last: pieces that are swapped, taken from another file or cut off do not open. A piece is
/// `Limits.fileChunkBytes` long but for the last, and an empty file has one empty piece.
package struct FileKey: Sendable {
    /// Bytes that sealing adds to a piece.
    package static let overheadBytes = 28
    /// Bytes of a whole sealed piece.
    package static let sealedChunkBytes = Limits.fileChunkBytes + overheadBytes

    private let key: SymmetricKey

    /// A key of 32 fresh random bytes.
    package init(random: [UInt8]) { key = SymmetricKey(data: random) }

    private init(_ key: SymmetricKey) { self.key = key }

    /// How many pieces a file of so many bytes has.
    package static func chunks(of size: Int64) -> Int64 {
        max(1, (size + Int64(Limits.fileChunkBytes) - 1) / Int64(Limits.fileChunkBytes))
    }

    /// Bytes that a file of so many takes in the store.
    package static func sealedSize(of size: Int64) -> Int64 { size + chunks(of: size) * Int64(overheadBytes) }

    /// Seals one piece.
    ///
    /// - Throws: what the cipher throws.
    package func seal(_ chunk: [UInt8], of file: FileID, index: Int64, isLast: Bool) throws -> [UInt8] {
        let box = try AES.GCM.seal(chunk, using: key, authenticating: Self.binding(file, index, isLast))
        guard let combined = box.combined else { throw Fault("the cipher made a nonce of another length") }
        return combined.withUnsafeBytes { Array($0) }
    }

    /// Opens one piece.
    ///
    /// - Throws: `Fault` when it was changed, moved or cut.
    package func open(_ sealed: some Collection<UInt8>, of file: FileID, index: Int64, isLast: Bool) throws -> [UInt8] {
        do {
            let box = try AES.GCM.SealedBox(combined: Array(sealed))
            let plain = try AES.GCM.open(box, using: key, authenticating: Self.binding(file, index, isLast))
            return plain.withUnsafeBytes { Array($0) }
        } catch {
            throw Fault("a piece of a file does not open: it was changed or moved")
        }
    }

    private static func binding(_ file: FileID, _ index: Int64, _ isLast: Bool) -> [UInt8] {
        var bytes = Array("muster/1/chunk ".utf8) + Array(file.text.utf8)
        withUnsafeBytes(of: index.bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(isLast ? 1 : 0)
        return bytes
    }

    /// The key as it is stored: the version of the room's key, then the wrap (RFC 3394) under a key that is derived from that
    /// one for this file alone.
    ///
    /// - Throws: what the cipher throws.
    package func wrapped(by room: RoomKey, for file: FileID) throws -> [UInt8] {
        var bytes: [UInt8] = []
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: room.version).bigEndian) { bytes.append(contentsOf: $0) }
        let wrap = try AES.KeyWrap.wrap(key, using: Self.wrapping(room, file))
        wrap.withUnsafeBytes { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// The version of the room's key that a stored key names.
    ///
    /// - Throws: `Fault` when it is none, or was destroyed.
    package static func keyVersion(of wrapped: [UInt8]) throws -> Int64 {
        guard wrapped.count == 44 else { throw Fault("a file's key is not in its form") }
        return wrapped[0..<4].reduce(0) { $0 << 8 | Int64($1) }
    }

    /// Opens a stored key.
    ///
    /// - Throws: `Fault` when it was changed, or belongs to another file or room.
    package init(unwrapping wrapped: [UInt8], by room: RoomKey, for file: FileID) throws {
        do {
            self.init(try AES.KeyWrap.unwrap(Array(wrapped.dropFirst(4)), using: Self.wrapping(room, file)))
        } catch {
            throw Fault("a file's key does not open: it was changed or moved")
        }
    }

    private static func wrapping(_ room: RoomKey, _ file: FileID) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: room.files, salt: Data(file.text.utf8), info: Data("muster/1/file".utf8),
            outputByteCount: 32)
    }
}
