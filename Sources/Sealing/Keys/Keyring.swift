import Crypto
package import Domain
import Foundation
import Synchronization

/// Opens and keeps room keys. Safe from any thread; holds at most `roomsMax` rooms' keys and forgets all beyond that,
/// which costs an unwrap each when they are used again.
package final class Keyring: Sendable {
    private struct Entry: Hashable {
        let room: RoomID
        let version: Int64
    }

    private static let roomsMax = 20_000
    private let master: MasterKey
    private let keys = Mutex<[Entry: RoomKey]>([:])
    private let currents = Mutex<[RoomID: RoomKey]>([:])

    /// A ring that opens what the master key wrapped.
    package init(master: MasterKey) { self.master = master }

    /// Makes the next version of a room's key; the caller stores it in the transaction that first uses it.
    ///
    /// - Throws: what the cipher throws.
    package func make(room: RoomID, version: Int64, at moment: Moment, random: [UInt8]) throws -> WrappedRoomKey {
        let key = SymmetricKey(data: random)
        let wrapped = try master.wrap(key)
        return WrappedRoomKey(
            room: room, version: version, masterVersion: master.version, wrapped: wrapped, createdAt: moment)
    }

    /// The key that the ring already holds.
    package func held(_ room: RoomID, _ version: Int64) -> RoomKey? {
        keys.withLock { $0[Entry(room: room, version: version)] }
    }

    /// The newest version that the ring holds of a room, once `keep` named one.
    package func current(_ room: RoomID) -> RoomKey? {
        currents.withLock { $0[room] }
    }

    /// Opens a stored key without keeping it: for keys whose transaction may still be undone.
    ///
    /// - Throws: `Fault` when the master key does not open it.
    package func open(_ wrapped: WrappedRoomKey) throws -> RoomKey {
        RoomKey(room: wrapped.room, version: wrapped.version, key: try master.unwrap(wrapped.wrapped))
    }

    /// Keeps a key whose row is committed; `isCurrent` when no newer version of the room exists.
    package func keep(_ key: RoomKey, isCurrent: Bool) {
        keys.withLock { held in
            if held.count >= Self.roomsMax { held.removeAll() }
            held[Entry(room: key.room, version: key.version)] = key
        }
        guard isCurrent else { return }
        currents.withLock { held in
            if held.count >= Self.roomsMax { held.removeAll() }
            held[key.room] = key
        }
    }

    /// Wraps a secret of the installation under the master key; the caller stores it.
    ///
    /// - Throws: what the cipher throws.
    package func wrap(secret: [UInt8], name: String, at moment: Moment) throws -> WrappedSecret {
        WrappedSecret(
            name: name, masterVersion: master.version, wrapped: try master.wrap(secret: secret, name: name),
            createdAt: moment)
    }

    /// Opens a stored secret of the installation.
    ///
    /// - Throws: `Fault` when the master key does not open it, or it belongs to another name.
    package func open(_ secret: WrappedSecret) throws -> [UInt8] {
        try master.unwrap(secret: secret.wrapped, name: secret.name)
    }
}
