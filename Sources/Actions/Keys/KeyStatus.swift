package import Domain
package import Journal
import Sealing
import Storage

/// The keys of an installation: which there are, by what they are told apart, and what is due. Never a key.
package struct KeyStatus: Sendable {
    /// One version of the master key.
    package struct Master: Sendable {
        package let version: Int64
        package let fingerprint: String
        /// When it began to wrap.
        package let createdAt: Moment
        /// Room keys that it wraps.
        package let roomKeys: Int64
        /// Other secrets that it wraps, such as the key that signs heads.
        package let secrets: Int64
        /// The setting that gives it: `CHAT_ENCRYPTION_KEY`, `CHAT_ENCRYPTION_KEY_PREVIOUS`, or nil when none does.
        package let setting: String?
    }

    /// Every version, oldest first.
    package let masters: [Master]
    /// The fingerprint of `CHAT_ENCRYPTION_KEY`.
    package let given: String
    /// The fingerprint of `CHAT_ENCRYPTION_KEY_PREVIOUS`, when it is set.
    package let previous: String?
    /// Rooms that have keys, the house log among them.
    package let rooms: Int64
    /// Versions of these rooms' keys, all together.
    package let roomKeys: Int64
    /// Rooms whose next event is sealed under a new version, since the present one is too old.
    package let roomsDue: Int64
    /// Rooms whose keys were destroyed.
    package let roomsShredded: Int64

    /// True when `CHAT_ENCRYPTION_KEY` does not wrap everything.
    package var needsRotation: Bool {
        guard let newest = masters.last, newest.fingerprint == given else { return true }
        return masters.dropLast().contains { $0.roomKeys + $0.secrets > 0 }
    }

    /// True when `CHAT_ENCRYPTION_KEY_PREVIOUS` is set and wraps nothing.
    package var mayDropPrevious: Bool { previous != nil && !needsRotation }
}

/// Looks at the keys.
package struct GetKeyStatus: Inquiry {
    /// It needs nothing but the scope.
    package init() {}

    package func answer(_ desk: Desk) throws -> KeyStatus {
        try desk.require(.manageKeys)
        let ring = desk.vault.keyring
        let wrapped = try MasterKeyQueries.wrapped(desk.db)
        let masters = try MasterKeyQueries.all(desk.db).map { row in
            let setting: String? =
                if row.checkValue == ring.given.checkValue {
                    "CHAT_ENCRYPTION_KEY"
                } else {
                    row.checkValue == ring.previous?.checkValue ? "CHAT_ENCRYPTION_KEY_PREVIOUS" : nil
                }
            return KeyStatus.Master(
                version: row.version, fingerprint: MasterKey.fingerprint(row.checkValue), createdAt: row.createdAt,
                roomKeys: wrapped[row.version]?.roomKeys ?? 0, secrets: wrapped[row.version]?.secrets ?? 0,
                setting: setting)
        }
        let summary = try KeyQueries.summary(olderThan: desk.moment.adding(seconds: -ring.rules.seconds), desk.db)
        return KeyStatus(
            masters: masters, given: ring.given.fingerprint, previous: ring.previous?.fingerprint,
            rooms: summary.rooms, roomKeys: summary.keys, roomsDue: summary.old, roomsShredded: summary.destroyed)
    }
}
