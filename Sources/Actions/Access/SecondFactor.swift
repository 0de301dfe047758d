package import Domain
package import Journal
import Sealing
import Storage

/// The secret of a second factor that was just begun; it is never shown again.
package struct SecondFactorSecret: Sendable {
    /// The name under which it is sealed.
    static let column = "second_factors.secret"

    /// Base 32, as it is typed into an authenticator.
    package let text: String
    /// The same as an address that authenticators open: `otpauth://totp/…`.
    package let uri: String

    init(_ bytes: [UInt8], username: String) {
        text = Base32.text(bytes)
        // User names are letters, digits and `.-_`, which an address carries as they are.
        uri =
            "otpauth://totp/Muster:\(username)?secret=\(text)&issuer=Muster&algorithm=SHA1"
            + "&digits=\(TimeCode.digits)&period=\(TimeCode.stepSeconds)"
    }
}

/// A second factor that was just turned on, with the new key of the session in which that happened.
package struct SecondFactorOn: Sendable {
    /// Ten one-use codes, shown only here.
    package let recoveryCodes: [String]
    /// The session's new key.
    package let token: String
    package let expiresAt: Moment
}

/// Whether the principal has a second factor.
package struct SecondFactorStatus: Sendable, Equatable {
    package let isEnabled: Bool
    package let recoveryCodesLeft: Int64
}

/// Asks whether the principal has a second factor.
package struct GetSecondFactor: Inquiry {
    /// Needs nothing but the principal.
    package init() {}

    package func answer(_ desk: Desk) throws -> SecondFactorStatus {
        let me = try desk.me()
        let factor = try SecondFactorQueries.factor(me, desk.db)
        return SecondFactorStatus(
            isEnabled: factor?.confirmedAt != nil,
            recoveryCodesLeft: try SecondFactorQueries.codesLeft(me, desk.db))
    }
}

/// Begins a second factor: it asks nothing of anybody until a first code proved that the authenticator has it.
struct BeginSecondFactor: Action {
    func decide(_ desk: Desk) throws -> Plan<SecondFactorSecret> {
        let me = try desk.me()
        guard try SecondFactorQueries.factor(me, desk.db)?.confirmedAt == nil else {
            throw Refusal(.conflict, "A second factor is on already; turn it off first.")
        }
        let bytes = desk.ambient.random(TimeCode.secretBytes)
        let secret = SecondFactorSecret(bytes, username: desk.scope.username)
        let sealed = try desk.vault.seal(
            column: secret.text, SecondFactorSecret.column, row: me.text, room: .house)
        let moment = desk.moment
        return Plan([]) { _ in secret }.alongside { try SecondFactorQueries.begin(me, secret: sealed, at: moment, $0) }
    }
}

/// Turns a begun second factor on by its first code. Other sessions of the person end: none of them was opened with it.
struct ConfirmSecondFactor: Action {
    struct Confirmed: Sendable {
        let codes: [String]
        let expiresAt: Moment
    }

    let session: SessionID
    let code: String
    /// The hash of the session's new key: what somebody may have planted or seen before is worth nothing after.
    let newKey: [UInt8]

    func decide(_ desk: Desk) throws -> Plan<Confirmed> {
        let me = try desk.me()
        let now = desk.moment
        guard let factor = try SecondFactorQueries.factor(me, desk.db), factor.confirmedAt == nil,
            factor.begunAt.adding(seconds: Limits.secondFactorSetUpSeconds) > now
        else { throw Refusal(.conflict, "There is no second factor to confirm; begin one first.") }
        guard let row = try CredentialQueries.session(session, desk.db), row.person == me else {
            throw AccessDesk.invalid
        }
        guard let step = try desk.matching(RecoveryCode.normal(code), factor, of: me) else {
            throw AccessDesk.wrongCode
        }
        let codes = RecoveryCode.make(desk.ambient)
        let hashes = try codes.map { try RecoveryCode.hash(RecoveryCode.normal($0), of: me, desk) }
        let (session, newKey) = (session, newKey)
        let event = SecondFactorEnabled(person: me, session: session)
        return Plan([Draft(.house, event, desk)]) { _ in Confirmed(codes: codes, expiresAt: row.expiresAt) }
            .alongside { db in
                try SecondFactorQueries.confirm(me, step: step, at: now, db)
                try SecondFactorQueries.replaceCodes(me, hashes: hashes, db)
                try CredentialQueries.deleteSessions(of: me, except: session, db)
                try CredentialQueries.setKey(of: session, hash: newKey, db)
                try TokenQueries.deleteTickets(of: me, db)
            }
    }
}

/// Turns a second factor off; the caller has proved it.
struct DisableSecondFactor: Action {
    func decide(_ desk: Desk) throws -> Plan<Void> {
        let me = try desk.me()
        try desk.requireSecondFactor(of: me)
        let event = SecondFactorDisabled(person: me, endsSessions: false)
        return Plan([Draft(.house, event, desk)]) { _ in }.alongside { try SecondFactorQueries.delete(me, $0) }
    }
}

/// Makes new recovery codes in the place of those that are left; the caller has proved the second factor.
struct ReplaceRecoveryCodes: Action {
    func decide(_ desk: Desk) throws -> Plan<[String]> {
        let me = try desk.me()
        try desk.requireSecondFactor(of: me)
        let codes = RecoveryCode.make(desk.ambient)
        let hashes = try codes.map { try RecoveryCode.hash(RecoveryCode.normal($0), of: me, desk) }
        return Plan([Draft(.house, RecoveryCodesReplaced(person: me), desk)]) { _ in codes }.alongside {
            try SecondFactorQueries.replaceCodes(me, hashes: hashes, $0)
        }
    }
}

/// Takes somebody's second factor away, since they lost it, and ends their sessions; for the command line alone, where
/// somebody can be looked in the eye.
package struct ResetSecondFactor: Action {
    let person: String

    /// `person` is a user name or id.
    package init(person: String) { self.person = person }

    package func decide(_ desk: Desk) throws -> Plan<Void> {
        guard desk.scope.bypassesPolicy else { throw Refusal.forbidden() }
        let row = try desk.person(person, field: "username")
        try desk.requireSecondFactor(of: row.id)
        let event = SecondFactorDisabled(person: row.id, endsSessions: true)
        return Plan([Draft(.house, event, desk)]) { _ in }.alongside { db in
            try SecondFactorQueries.delete(row.id, db)
            try CredentialQueries.deleteSessions(of: row.id, db)
            try TokenQueries.deleteTickets(of: row.id, db)
        }
    }
}

extension Desk {
    /// - Throws: `Refusal` `conflict` when the person has none that is on.
    fileprivate func requireSecondFactor(of person: PersonID) throws {
        guard try SecondFactorQueries.factor(person, db)?.confirmedAt != nil else {
            throw Refusal(.conflict, "There is no second factor.")
        }
    }
}
