import Domain
package import Journal
import Sealing
import Storage

/// How far a change of the master key has come.
package struct RotationStep: Sendable, Equatable {
    /// The version that wraps from now on.
    package let version: Int64
    /// Keys wrapped anew so far, those of earlier steps included.
    package let rewrapped: Int64
    /// Keys that the old master key still wraps.
    package let remaining: Int64
}

/// One step of a change to the key in `CHAT_ENCRYPTION_KEY`: some of the stored keys are wrapped anew. Performed until nothing
/// remains; may be killed between any two steps and begun again.
package struct RotateMasterKey: Action {
    let rewrappedBefore: Int64
    let limit: Int

    /// A step that continues after so many keys.
    package init(rewrappedBefore: Int64 = 0, limit: Int = Limits.rewrapBatchMax) {
        self.rewrappedBefore = rewrappedBefore
        self.limit = limit
    }

    package func decide(_ desk: Desk) throws -> Plan<RotationStep> {
        try desk.require(.manageKeys)
        let ring = desk.vault.keyring
        let stored = try MasterKeyQueries.all(desk.db)
        guard let newest = stored.last else { throw Fault("no master key is known") }
        let isBegun = newest.checkValue == ring.given.checkValue
        let target = MasterKeyRow(
            version: isBegun ? newest.version : newest.version + 1, checkValue: ring.given.checkValue,
            createdAt: desk.moment)
        let keys = try KeyQueries.notWrapped(by: target.version, limit: limit, desk.db).map {
            RoomKeyRow(try ring.rewrap($0.wrappedKey, to: target.version, ring.given))
        }
        let secrets = try SecretQueries.all(desk.db).filter { $0.masterVersion != target.version }.map {
            SecretRow(try ring.rewrap($0.wrappedSecret, to: target.version, ring.given))
        }
        let step = RotationStep(
            version: target.version, rewrapped: rewrappedBefore + Int64(keys.count + secrets.count),
            remaining: try remaining(target.version, desk.db) - Int64(keys.count + secrets.count))
        if isBegun, keys.isEmpty, secrets.isEmpty { return .nothing(step) }
        if !isBegun {
            // New keys of the very next transaction are wrapped by it already.
            let known = (stored + [target]).map { (version: $0.version, checkValue: $0.checkValue) }
            desk.vault.afterCommit { ring.adopt(known) }
        }
        let rotated = KeyRotated(version: step.version, rewrapped: step.rewrapped)
        return Plan(step.remaining == 0 ? [Draft(.house, rotated, desk)] : []) { _ in step }.alongside { db in
            if !isBegun { try MasterKeyQueries.insert(target, db) }
            for key in keys { try KeyQueries.rewrap(key, db) }
            for secret in secrets { try SecretQueries.put(secret, db) }
        }
    }

    private func remaining(_ version: Int64, _ db: any SQLConnection) throws -> Int64 {
        try MasterKeyQueries.wrapped(db).filter { $0.key != version }.values.reduce(0) { $0 + $1.roomKeys + $1.secrets }
    }
}
