import Crypto
package import Domain
import Foundation

/// One version of a room's key, split by HKDF (RFC 5869) into a key per purpose.
package struct RoomKey: Sendable {
    /// The room it belongs to.
    package let room: RoomID
    /// 1, 2, 3 …; every sealed body names the version that opens it.
    package let version: Int64
    let messages: SymmetricKey
    let columns: SymmetricKey
    let index: SymmetricKey

    /// Splits a key.
    init(room: RoomID, version: Int64, key: SymmetricKey) {
        self.room = room
        self.version = version
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
        var mac = HMAC<SHA256>(key: index)
        for part in parts {
            withUnsafeBytes(of: UInt64(part.utf8.count).bigEndian) { mac.update(data: $0) }
            mac.update(data: Data(part.utf8))
        }
        return Array(mac.finalize().prefix(16))
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

    /// States every field.
    package init(room: RoomID, version: Int64, masterVersion: Int64, wrapped: [UInt8], createdAt: Moment) {
        self.room = room
        self.version = version
        self.masterVersion = masterVersion
        self.wrapped = wrapped
        self.createdAt = createdAt
    }
}
