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

    private struct Held {
        var keys: [Entry: RoomKey] = [:]
        var currents: [RoomID: RoomKey] = [:]
        /// Rooms shredded since the start: a reader that still sees their keys in its view may not bring them back. One id
        /// each; there are never more than rooms.
        var destroyed: Set<RoomID> = []
    }

    private struct Masters {
        var byVersion: [Int64: MasterKey]
        var wrapping: Int64
    }

    private static let roomsMax = 20_000
    /// The key of `CHAT_ENCRYPTION_KEY`, and that of `CHAT_ENCRYPTION_KEY_PREVIOUS` when there is one.
    package let given: MasterKey
    package let previous: MasterKey?
    /// When a room's key is renewed.
    package let rules: KeyRules
    private let masters: Mutex<Masters>
    private let held = Mutex(Held())

    /// A ring that opens what either key wrapped. Until it is told otherwise the first one wraps, under its own version.
    package init(master: MasterKey, previous: MasterKey? = nil, rules: KeyRules = KeyRules()) {
        given = master
        self.previous = previous
        self.rules = rules
        masters = Mutex(Masters(byVersion: [master.version: master], wrapping: master.version))
    }

    // MARK: Master keys

    /// Learns from the stored check values which of the keys at hand is which version. The newest version wraps from now on.
    package func adopt(_ stored: [(version: Int64, checkValue: [UInt8])]) {
        let mine = [given] + (previous.map { [$0] } ?? [])
        var byVersion: [Int64: MasterKey] = [:]
        for (version, value) in stored { byVersion[version] = mine.first { $0.checkValue == value } }
        let newest = stored.map(\.version).max() ?? given.version
        masters.withLock { [byVersion] in $0 = Masters(byVersion: byVersion, wrapping: newest) }
    }

    /// The version under which new keys are wrapped.
    package var wrappingVersion: Int64 { masters.withLock { $0.wrapping } }

    /// True when the ring holds a version's master key.
    package func holds(version: Int64) -> Bool { masters.withLock { $0.byVersion[version] != nil } }

    private func master(_ version: Int64) throws -> MasterKey {
        guard let key = masters.withLock({ $0.byVersion[version] }) else {
            throw Fault(
                "a stored key is wrapped by master key version \(version), which neither CHAT_ENCRYPTION_KEY nor "
                    + "CHAT_ENCRYPTION_KEY_PREVIOUS is; `muster keys status` shows the fingerprints")
        }
        return key
    }

    /// Which of the keys at hand opens a wrap of unknown origin; nil when none does. Only for databases of releases that kept
    /// no check value.
    package func opener(of wrapped: WrappedRoomKey) -> MasterKey? {
        ([given] + (previous.map { [$0] } ?? [])).first { (try? $0.unwrap(wrapped.wrapped)) != nil }
    }

    /// The same key wrapped by another master key.
    ///
    /// - Throws: `Fault` when one of the two is not at hand or the wrap does not open.
    package func rewrap(_ key: WrappedRoomKey, to version: Int64, _ target: MasterKey) throws -> WrappedRoomKey {
        WrappedRoomKey(
            room: key.room, version: key.version, masterVersion: version,
            wrapped: try target.wrap(master(key.masterVersion).unwrap(key.wrapped)), createdAt: key.createdAt,
            fromSeq: key.fromSeq)
    }

    /// The same secret wrapped by another master key.
    ///
    /// - Throws: `Fault` when one of the two is not at hand or the wrap does not open.
    package func rewrap(_ secret: WrappedSecret, to version: Int64, _ target: MasterKey) throws -> WrappedSecret {
        WrappedSecret(
            name: secret.name, masterVersion: version,
            wrapped: try target.wrap(secret: open(secret), name: secret.name), createdAt: secret.createdAt)
    }

    // MARK: Room keys

    /// Makes a version of a room's key; the caller stores it in the transaction that first uses it.
    ///
    /// - Parameter fromSeq: the room's head when it is made.
    /// - Throws: what the cipher throws; `Fault` when the wrapping master key is not at hand.
    package func make(
        room: RoomID, version: Int64, at moment: Moment, fromSeq: Int64 = 0, random: [UInt8]
    ) throws -> WrappedRoomKey {
        let wrapping = wrappingVersion
        return WrappedRoomKey(
            room: room, version: version, masterVersion: wrapping,
            wrapped: try master(wrapping).wrap(SymmetricKey(data: random)), createdAt: moment, fromSeq: fromSeq)
    }

    /// The key that the ring already holds.
    package func held(_ room: RoomID, _ version: Int64) -> RoomKey? {
        held.withLock { $0.keys[Entry(room: room, version: version)] }
    }

    /// The newest version that the ring holds of a room, once `keep` named one.
    package func current(_ room: RoomID) -> RoomKey? {
        held.withLock { $0.currents[room] }
    }

    /// Opens a stored key without keeping it: for keys whose transaction may still be undone.
    ///
    /// - Throws: `Fault` when the master key does not open it.
    package func open(_ wrapped: WrappedRoomKey) throws -> RoomKey {
        RoomKey(
            room: wrapped.room, version: wrapped.version, madeAt: wrapped.createdAt, fromSeq: wrapped.fromSeq,
            key: try master(wrapped.masterVersion).unwrap(wrapped.wrapped))
    }

    /// Keeps a key whose row is committed; `isCurrent` when no newer version of the room stood beside it. Keys of shredded
    /// rooms are not kept.
    package func keep(_ key: RoomKey, isCurrent: Bool) {
        held.withLock { held in
            guard !held.destroyed.contains(key.room) else { return }
            if held.keys.count >= Self.roomsMax { held.keys.removeAll() }
            held.keys[Entry(room: key.room, version: key.version)] = key
            // A reader's view may be older than the last renewal.
            guard isCurrent, held.currents[key.room].map({ $0.version < key.version }) ?? true else { return }
            if held.currents.count >= Self.roomsMax { held.currents.removeAll() }
            held.currents[key.room] = key
        }
    }

    /// Forgets every version of a shredded room's key, for good.
    package func destroy(_ room: RoomID) {
        held.withLock { held in
            held.destroyed.insert(room)
            held.currents[room] = nil
            held.keys = held.keys.filter { $0.key.room != room }
        }
    }

    // MARK: Secrets of the installation

    /// Wraps a secret of the installation under the master key; the caller stores it.
    ///
    /// - Throws: what the cipher throws; `Fault` when the wrapping master key is not at hand.
    package func wrap(secret: [UInt8], name: String, at moment: Moment) throws -> WrappedSecret {
        let wrapping = wrappingVersion
        return WrappedSecret(
            name: name, masterVersion: wrapping, wrapped: try master(wrapping).wrap(secret: secret, name: name),
            createdAt: moment)
    }

    /// Opens a stored secret of the installation.
    ///
    /// - Throws: `Fault` when the master key does not open it, or it belongs to another name.
    package func open(_ secret: WrappedSecret) throws -> [UInt8] {
        try master(secret.masterVersion).unwrap(secret: secret.wrapped, name: secret.name)
    }
}
