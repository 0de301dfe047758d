import Crypto
package import Domain
import Foundation

/// Sealing of bodies and columns: AES-256-GCM with a random 96-bit nonce, stored as
/// version ‖ key version ‖ nonce ‖ ciphertext ‖ tag, the plaintext padded to steps of 32 bytes.
package enum SealedBody {
    private static let format: UInt8 = 1
    private static let headerBytes = 5
    /// Bytes of the salt that stands before a body and exists nowhere else.
    package static let saltBytes = 32

    /// What a sealed value is bound to: moved to another row, it does not open.
    package struct Binding: Sendable {
        fileprivate let parts: [String]

        /// An event's body: bound to room, event, type and actor.
        package static func event(room: RoomID, id: EventID, type: String, actor: Actor) -> Binding {
            Binding(parts: ["event", room.text, id.text, type, actor.text])
        }

        /// A projection's column: bound to table, column and row.
        package static func column(_ name: String, row: String) -> Binding { Binding(parts: ["column", name, row]) }

        fileprivate func authenticated(_ version: UInt32) -> [UInt8] {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(parts.reduce(4) { $0 + 4 + $1.utf8.count })
            for part in parts {
                withUnsafeBytes(of: UInt32(part.utf8.count).bigEndian) { bytes.append(contentsOf: $0) }
                bytes.append(contentsOf: part.utf8)
            }
            withUnsafeBytes(of: version.bigEndian) { bytes.append(contentsOf: $0) }
            return bytes
        }
    }

    /// Seals an event's body with its salt.
    ///
    /// - Throws: what the cipher throws.
    package static func seal(body: [UInt8], salt: [UInt8], with key: RoomKey, for binding: Binding) throws -> [UInt8] {
        try seal(salt, body, key.messages, UInt32(key.version), binding)
    }

    /// Opens an event's body.
    ///
    /// - Returns: the salt and the body.
    /// - Throws: `Fault` when it was changed, moved or sealed by another key.
    package static func open(_ sealed: [UInt8], with key: RoomKey, for binding: Binding) throws -> (
        salt: ArraySlice<UInt8>, body: ArraySlice<UInt8>
    ) {
        let plain = try open(sealed, key.messages, binding)
        guard plain.count >= saltBytes else { throw Fault("a sealed body is too short") }
        let middle = plain.startIndex + saltBytes
        return (plain[..<middle], plain[middle...])
    }

    /// Seals a text of a projection's column.
    ///
    /// - Throws: what the cipher throws.
    package static func seal(column text: String, with key: RoomKey, for binding: Binding) throws -> [UInt8] {
        try seal([], Array(text.utf8), key.columns, UInt32(key.version), binding)
    }

    /// Opens a text of a projection's column.
    ///
    /// - Throws: `Fault` when it was changed, moved or sealed by another key.
    package static func open(column sealed: [UInt8], with key: RoomKey, for binding: Binding) throws -> String {
        String(decoding: try open(sealed, key.columns, binding), as: UTF8.self)
    }

    /// The version of the room key that a sealed value names.
    ///
    /// - Throws: `Fault` when the value is not in this format.
    package static func keyVersion(of sealed: [UInt8]) throws -> Int64 {
        guard sealed.count > headerBytes, sealed[0] == format else {
            throw Fault("a sealed value has an unknown format")
        }
        return sealed[1..<headerBytes].reduce(0) { $0 << 8 | Int64($1) }
    }

    private static func seal(
        _ salt: [UInt8], _ body: [UInt8], _ key: SymmetricKey, _ version: UInt32, _ binding: Binding
    ) throws -> [UInt8] {
        let step = Limits.sealPaddingBytes
        let count = salt.count + body.count
        var padded: [UInt8] = []
        padded.reserveCapacity((count + 4 + step) / step * step)
        withUnsafeBytes(of: UInt32(count).bigEndian) { padded.append(contentsOf: $0) }
        padded += salt
        padded += body
        padded.append(contentsOf: repeatElement(0, count: (step - padded.count % step) % step))
        let box = try AES.GCM.seal(padded, using: key, authenticating: binding.authenticated(version))
        var sealed: [UInt8] = [format]
        sealed.reserveCapacity(headerBytes + 28 + padded.count)
        withUnsafeBytes(of: version.bigEndian) { sealed.append(contentsOf: $0) }
        // The box has nonce, ciphertext and tag in one piece; its parts are copied byte by byte.
        guard let combined = box.combined else { throw Fault("the cipher made a nonce of another length") }
        combined.withUnsafeBytes { sealed.append(contentsOf: $0) }
        return sealed
    }

    private static func open(_ sealed: [UInt8], _ key: SymmetricKey, _ binding: Binding) throws -> ArraySlice<UInt8> {
        let version = UInt32(truncatingIfNeeded: try keyVersion(of: sealed))
        let plain: Data
        do {
            let box = try AES.GCM.SealedBox(combined: sealed[headerBytes...])
            plain = try AES.GCM.open(box, using: key, authenticating: binding.authenticated(version))
        } catch {
            throw Fault("a sealed value does not open: it was changed or moved")
        }
        let bytes = Array(plain)
        guard bytes.count >= 4 else { throw Fault("a sealed value is too short") }
        let count = bytes[0..<4].reduce(0) { $0 << 8 | Int($1) }
        guard count <= bytes.count - 4 else { throw Fault("a sealed value states a wrong length") }
        return bytes[4..<(4 + count)]
    }
}
