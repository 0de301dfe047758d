package import Domain
package import Journal
import Sealing
import Storage
import Synchronization

/// Signing in and out, and finding out who a secret belongs to. Safe from any thread.
package final class AccessDesk: Sendable {
    let journal: Journal
    let hasher: PasswordHasher
    let rates: Rates
    private let known = Mutex(Memory())

    private struct Known {
        let scope: Scope
        let until: Moment
    }

    private struct Memory {
        var entries: [[UInt8]: Known] = [:]
        /// Grows with each revocation: an answer that was asked for before one may not be believed after it.
        var revocations = 0
    }

    /// Known secrets are believed this long without asking the database, and never past their own end; revocations on this
    /// server end it at once.
    private static let believedSeconds: Int64 = 2

    /// A desk over a journal.
    package init(journal: Journal, hasher: PasswordHasher, rates: Rates) {
        self.journal = journal
        self.hasher = hasher
        self.rates = rates
        journal.observe { [weak self] events in self?.forget(after: events) }
    }

    /// Anything that may end or narrow an access forgets what is believed.
    private func forget(after events: [Event]) {
        let narrows = events.contains { event in
            guard !event.isMessage else { return false }
            return event.body is TokenRevoked || event.body is PersonUpdated || event.body is PasswordChanged
                || event.body is SignedOut || event.body is SecondFactorEnabled || event.body is SecondFactorDisabled
        }
        guard narrows else { return }
        known.withLock { known in
            known.entries.removeAll()
            known.revocations += 1
        }
    }

    func operation(_ scope: Scope, _ door: Door, _ requestID: String) -> Operation {
        Operation(scope: scope, door: door, moment: journal.ambient.now(), requestID: requestID)
    }

    /// Who a key belongs to: an API token or a session's key, as `Authorization: Token KEY` carries it.
    ///
    /// - Parameter address: what is counted when it belongs to nobody; nil counts nothing.
    /// - Throws: `Refusal` `unauthenticated` when it is unknown, ended or its person disabled, `throttled` when the address
    ///   tried in vain too often.
    package func resolve(token: String, from address: String? = nil) async throws -> Scope {
        guard let purpose = Secret.purpose(of: token) else { throw Self.invalid }
        let hash = Secret.hash(token)
        let now = journal.ambient.now()
        let (entry, revocations) = known.withLock { ($0.entries[hash], $0.revocations) }
        // One that would be believed for longer was learned before the clock was set back.
        if let entry, entry.until > now, entry.until <= now.adding(seconds: Self.believedSeconds) { return entry.scope }
        guard purpose == .token || purpose == .session else { throw Self.invalid }
        let operation = operation(.system, .rest, "")
        let found = try await proven(from: address, at: now) { [journal] in
            if let found = try await journal.ask(ResolveSecret(hash: hash, purpose: purpose), as: operation) {
                return found
            }
            // It is refused also when its end cannot be written, for one because the disk is full.
            _ = try? await journal.perform(EndOverdue(hash: hash, purpose: purpose), as: operation)
            throw purpose == .session ? Self.ended : Self.invalid
        }
        if let stale = found.staleSession {
            // A note that cannot be written, for one because the disk is full, keeps nobody from reading.
            _ = try? await journal.perform(TouchSession(session: stale), as: operation)
        }
        known.withLock { known in
            guard known.revocations == revocations else { return }
            if known.entries.count >= Limits.limiterEntriesMax { known.entries.removeAll() }
            let until = now.adding(seconds: Self.believedSeconds)
            known.entries[hash] = Known(scope: found.scope, until: min(until, found.ends ?? until))
        }
        return found.scope
    }

    /// Who a session cookie belongs to.
    ///
    /// - Throws: as `resolve(token:)`.
    package func resolve(session key: String, from address: String? = nil) async throws -> Scope {
        guard Secret.purpose(of: key) == .session else { throw Self.invalid }
        return try await resolve(token: key, from: address)
    }

    /// Asks whom a secret belongs to, and remembers of the address that asks when it is nobody.
    private func proven<Found>(
        from address: String?, at now: Moment, _ ask: () async throws -> Found
    ) async throws -> Found {
        try rates.prove(from: address, at: now)
        do {
            return try await ask()
        } catch let refusal as Refusal where refusal.code == .unauthenticated {
            rates.provedNothing(from: address, at: now)
            throw refusal
        }
    }

    static var invalid: Refusal { Refusal(.unauthenticated, "Invalid token.") }
    static var ended: Refusal { Refusal(.unauthenticated, "The session has ended; sign in again.") }

    /// Makes a one-use ticket that opens a socket as the same principal within 30 seconds.
    ///
    /// - Throws: `Refusal`.
    package func issueTicket(for scope: Scope) async throws -> (ticket: String, expiresIn: Int64) {
        let secret = Secret.make(.ticket, random: journal.ambient.random(32))
        try await journal.perform(
            IssueTicket(hash: Secret.hash(secret), purpose: .ticket, person: nil, seconds: Limits.ticketSeconds),
            as: operation(scope, .rest, ""))
        return (secret, Limits.ticketSeconds)
    }

    /// Takes a ticket and says whom it stands for, with the session or token it came from.
    ///
    /// - Throws: `Refusal` `unauthenticated` when it is unknown, used, too old, or that access has ended; `throttled`.
    package func redeem(ticket: String, from address: String? = nil) async throws -> Scope {
        guard Secret.purpose(of: ticket) == .ticket else { throw Self.invalid }
        let operation = operation(.system, .socket, "")
        return try await proven(from: address, at: operation.moment) { [journal] in
            let action = TakeTicket(hash: Secret.hash(ticket), purpose: .ticket)
            guard let taken = try await journal.perform(action, as: operation) else { throw Self.invalid }
            return taken.scope
        }
    }

    /// The principal's own account.
    ///
    /// - Throws: `Refusal`.
    package func person(_ scope: Scope) async throws -> Person {
        try await journal.ask(GetPerson(reference: scope.actor.text), as: operation(scope, .rest, ""))
    }
}
