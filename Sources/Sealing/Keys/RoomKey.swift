import Crypto
package import Domain
import Foundation

/// One version of a room's key, split by HKDF (RFC 5869) into a key per purpose.
package struct RoomKey: Sendable {
    /// The room it belongs to.
    package let room: RoomID
    /// 1, 2, 3 …; every sealed body names the version that opens it.
    package let version: Int64
    /// When it was made.
    package let madeAt: Moment
    /// The room's head when it was made: every event since was sealed by this version or a later one.
    package let fromSeq: Int64
    let messages: SymmetricKey
    let columns: SymmetricKey
    let index: SymmetricKey

    /// Splits a key.
    init(
        room: RoomID, version: Int64, madeAt: Moment = Moment(microseconds: 0), fromSeq: Int64 = 0, key: SymmetricKey
    ) {
        self.room = room
        self.version = version
        self.madeAt = madeAt
        self.fromSeq = fromSeq
        messages = Self.derive(key, room, "msg")
        columns = Self.derive(key, room, "col")
        index = Self.derive(key, room, "idx")
    }

    private static func derive(_ key: SymmetricKey, _ room: RoomID, _ label: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, salt: Data(room.text.utf8), info: Data("muster/1/\(label)".utf8), outputByteCount: 32
        )
    }

    /// A keyed digest under the room's index key, cut to 16 bytes: equal inputs of one room are equal, and nobody without
    /// the key can test a guess.
    package func digest(_ parts: [String]) -> [UInt8] {
        // One buffer and one call: a call for each part costs more than the digest itself.
        var input: [UInt8] = []
        input.reserveCapacity(parts.reduce(0) { $0 + 8 + $1.utf8.count })
        for part in parts {
            withUnsafeBytes(of: UInt64(part.utf8.count).bigEndian) { input.append(contentsOf: $0) }
            input.append(contentsOf: part.utf8)
        }
        return Array(HMAC<SHA256>.authenticationCode(for: input, using: index).prefix(16))
    }
}

/// A room key as it is stored.
package struct WrappedRoomKey: Sendable {
    package let room: RoomID
    package let version: Int64
    /// The master key that wraps it.
    package let masterVersion: Int64
    package let wrapped: [UInt8]
    package let createdAt: Moment
    /// The room's head when it was made.
    package let fromSeq: Int64

    /// States every field.
    package init(
        room: RoomID, version: Int64, masterVersion: Int64, wrapped: [UInt8], createdAt: Moment, fromSeq: Int64 = 0
    ) {
        self.room = room
        self.version = version
        self.masterVersion = masterVersion
        self.wrapped = wrapped
        self.createdAt = createdAt
        self.fromSeq = fromSeq
    }
}
