import Crypto
package import Domain
import Foundation

/// One version of a room's key, split by HKDF (RFC 5869) into a key per purpose. A class, since it is handed around with every
/// message and its parts would be copied each time.
package final class RoomKey: Sendable {
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
    let files: SymmetricKey
    /// Under the index key.
    private let digests: KeyedDigest

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
        files = Self.derive(key, room, "file")
        digests = KeyedDigest(key: index)
    }

    private static func derive(_ key: SymmetricKey, _ room: RoomID, _ label: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key, salt: Data(room.text.utf8), info: Data("muster/1/\(label)".utf8), outputByteCount: 32
        )
    }

    /// A keyed digest under the room's index key, cut to 16 bytes: equal inputs of one room are equal, and nobody without
    /// the key can test a guess.
    package func digest(_ parts: [String]) -> [UInt8] {
        Array(digests.code(of: DigestInput(parts).bytes).prefix(16))
    }

    /// The first eight bytes of such a digest as a number, the highest byte first.
    package func number(_ input: DigestInput) -> Int64 {
        digests.code(of: input.bytes).withUnsafeBytes {
            Int64(bigEndian: $0.loadUnaligned(fromByteOffset: 0, as: Int64.self))
        }
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
