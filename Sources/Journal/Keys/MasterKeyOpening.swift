import Domain
import Sealing
import Storage

/// Finds out which of the keys that the settings give is which version, when the record opens: by the stored check values.
/// Only a database of a release that kept none is asked by trial, once.
struct MasterKeyOpening {
    let keyring: Keyring
    let moment: Moment

    /// Tells the ring which key is which version.
    ///
    /// - Returns: what an operator must be told.
    /// - Throws: `Fault` when what is stored cannot be opened with the keys that are given, saying which one is missing.
    func open(_ db: any SQLConnection) throws -> [String] {
        var stored = try MasterKeyQueries.all(db)
        if stored.isEmpty {
            let first = try identify(db)
            try MasterKeyQueries.insert(first, db)
            stored = [first]
        }
        keyring.adopt(stored.map { (version: $0.version, checkValue: $0.checkValue) })
        let used = try MasterKeyQueries.wrapped(db)
        guard let newest = stored.last, keyring.holds(version: newest.version) else {
            throw Fault(Self.unknown(stored.last, given: keyring.given))
        }
        for row in stored where used[row.version] != nil && !keyring.holds(version: row.version) {
            throw Fault(
                "a change of the master key was interrupted: some keys are still wrapped by the one with fingerprint "
                    + "\(MasterKey.fingerprint(row.checkValue)); set CHAT_ENCRYPTION_KEY_PREVIOUS to it, start, and run "
                    + "`muster keys rotate` again")
        }
        return notices(newest, isAlone: used.keys.allSatisfy { $0 == newest.version })
    }

    /// The version 1 of a new installation, or the key that an earlier release wrapped with.
    private func identify(_ db: any SQLConnection) throws -> MasterKeyRow {
        guard let house = try KeyQueries.newest(.house, db)?.wrappedKey else {
            return MasterKeyRow(version: keyring.given.version, checkValue: keyring.given.checkValue, createdAt: moment)
        }
        guard let key = keyring.opener(of: house) else { throw Fault(Self.unknown(nil, given: keyring.given)) }
        return MasterKeyRow(version: house.masterVersion, checkValue: key.checkValue, createdAt: house.createdAt)
    }

    private static func unknown(_ newest: MasterKeyRow?, given: MasterKey) -> String {
        let wanted = newest.map { "the one with fingerprint \(MasterKey.fingerprint($0.checkValue))" } ?? "another one"
        return
            "what is stored was sealed under another master key: CHAT_ENCRYPTION_KEY (or DATA/master.key) has "
            + "fingerprint \(given.fingerprint), needed is \(wanted); to change keys, give the old one as "
            + "CHAT_ENCRYPTION_KEY_PREVIOUS"
    }

    private func notices(_ newest: MasterKeyRow, isAlone: Bool) -> [String] {
        if newest.checkValue != keyring.given.checkValue {
            return [
                "CHAT_ENCRYPTION_KEY (fingerprint \(keyring.given.fingerprint)) is not in use yet: "
                    + "CHAT_ENCRYPTION_KEY_PREVIOUS still wraps everything; run `muster keys rotate`"
            ]
        }
        guard let previous = keyring.previous else { return [] }
        if !isAlone {
            return ["a change of the master key was interrupted; run `muster keys rotate` to finish it"]
        }
        return previous.checkValue == keyring.given.checkValue
            ? ["CHAT_ENCRYPTION_KEY_PREVIOUS is the same key as CHAT_ENCRYPTION_KEY; remove it"]
            : ["nothing is wrapped by CHAT_ENCRYPTION_KEY_PREVIOUS any more; remove it"]
    }
}
