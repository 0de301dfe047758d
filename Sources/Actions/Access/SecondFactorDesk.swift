package import Domain
import Journal
import Sealing

/// The second factor of whoever is signed in. All of it needs a session: a program's token neither sets nor lifts what
/// guards a person's sign-in.
extension AccessDesk {
    static var wrongCode: Refusal { Refusal.invalid("otp", "This code is wrong, too old or was used.") }

    /// Begins a second factor, which is off until `confirmSecondFactor` proves it.
    ///
    /// - Throws: `Refusal` `invalid` for a wrong password, `conflict` when one is on already, `forbidden` without a session,
    ///   `throttled` after too many attempts.
    package func beginSecondFactor(
        _ scope: Scope, password: String, address: String, requestID: String
    ) async throws -> SecondFactorSecret {
        _ = try Self.session(of: scope)
        try await reprove(scope, password, address: address, requestID: requestID)
        return try await journal.perform(BeginSecondFactor(), as: operation(scope, .rest, requestID))
    }

    /// Turns the begun second factor on: other sessions of the person end, and this one gets a new key.
    ///
    /// - Throws: `Refusal` `invalid` for a wrong code, `conflict` when none was begun in the last 15 minutes.
    package func confirmSecondFactor(
        _ scope: Scope, code: String, requestID: String
    ) async throws -> SecondFactorOn {
        let session = try Self.session(of: scope)
        try countCode(scope)
        let secret = Secret.make(.session, random: journal.ambient.random(32))
        let confirmed = try await journal.perform(
            ConfirmSecondFactor(session: session, code: code, newKey: Secret.hash(secret)),
            as: operation(scope, .rest, requestID))
        return SecondFactorOn(recoveryCodes: confirmed.codes, token: secret, expiresAt: confirmed.expiresAt)
    }

    /// Turns the second factor off.
    ///
    /// - Throws: `Refusal` `invalid` for a wrong password or code, `conflict` when there is none.
    package func disableSecondFactor(
        _ scope: Scope, password: String, code: String, address: String, requestID: String
    ) async throws {
        try await proved(DisableSecondFactor(), scope, password, code, address: address, requestID: requestID)
    }

    /// Makes ten new recovery codes; those before them stop working.
    ///
    /// - Throws: `Refusal` `invalid` for a wrong password or code, `conflict` when there is no second factor.
    package func replaceRecoveryCodes(
        _ scope: Scope, password: String, code: String, address: String, requestID: String
    ) async throws -> [String] {
        try await proved(ReplaceRecoveryCodes(), scope, password, code, address: address, requestID: requestID)
    }

    private func proved<A: Action>(
        _ action: A, _ scope: Scope, _ password: String, _ code: String, address: String, requestID: String
    ) async throws -> A.Result {
        _ = try Self.session(of: scope)
        guard let me = scope.person else { throw Refusal.forbidden() }
        try await reprove(scope, password, address: address, requestID: requestID)
        try countCode(scope)
        do {
            return try await journal.perform(
                WithSecondFactor(person: me, code: code, inner: action), as: operation(scope, .rest, requestID))
        } catch let refusal as Refusal where refusal.code == .mfaRequired {
            throw Self.wrongCode
        }
    }

    private func reprove(_ scope: Scope, _ password: String, address: String, requestID: String) async throws {
        do {
            _ = try await verified(scope.username, password, address: address, requestID: requestID)
        } catch let refusal as Refusal where refusal.code == .unauthenticated {
            throw Refusal.invalid("password", "This is not your password.")
        }
    }

    /// Counts a code that the principal gives against the tries they have.
    ///
    /// - Throws: `Refusal` `throttled` with the wait.
    package func countCode(_ scope: Scope) throws {
        guard let me = scope.person else { throw Refusal.forbidden() }
        try rates.code(me, at: journal.ambient.now())
    }

    private static func session(of scope: Scope) throws -> SessionID {
        guard case .session(let id) = scope.credential else {
            throw Refusal.forbidden("Sign in with your password for this; an API token is not enough.")
        }
        return id
    }
}
