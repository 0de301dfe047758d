package import Domain
import Journal
import Sealing
import Storage

/// Somebody who has just signed in.
package struct SignedInPerson: Sendable {
    /// The session's key: the cookie's value, also good for `Authorization: Token`.
    package let token: String
    package let expiresAt: Moment
    package let person: Person
}

extension AccessDesk {
    /// Signs a person in by name and password. Unknown names take as long and get the same answer as wrong passwords.
    ///
    /// - Throws: `Refusal` `throttled` after too many attempts for the account or from the address, `unauthenticated` when
    ///   name or password is wrong, `busy` when too many are signing in.
    package func signIn(
        username: String, password: String, address: String, requestID: String
    ) async throws -> SignedInPerson {
        let person = try await verified(username, password, address: address, requestID: requestID)
        return try await openSession(of: person, method: "password", requestID: requestID)
    }

    /// Signs a person in by a one-time link, which is gone afterwards.
    ///
    /// - Throws: `Refusal` `throttled` or `unauthenticated`.
    package func signIn(link: String, address: String, requestID: String) async throws -> SignedInPerson {
        try rates.signIn(username: "link:\(address)", address: address, at: journal.ambient.now())
        guard Secret.purpose(of: link) == .link else { throw Self.wrong }
        let person = try await journal.perform(
            TakeLink(hash: Secret.hash(link)), as: operation(.system, .rest, requestID))
        return try await openSession(of: person, method: "link", requestID: requestID)
    }

    /// Makes an API token for a person who knows the password: `POST /api-token-auth/`. It ends after 90 days.
    ///
    /// - Throws: as `signIn(username:password:address:requestID:)`.
    package func apiToken(
        username: String, password: String, address: String, requestID: String
    ) async throws -> String {
        let person = try await verified(username, password, address: address, requestID: requestID)
        let scope = Scope(
            actor: .person(person), username: username, kind: .user, role: .member, clearance: .public,
            credential: .system)
        return try await journal.perform(
            CreateToken(person: nil, expiresInDays: 90), as: operation(scope, .rest, requestID)
        ).secret
    }

    /// Ends the session that a scope came by; for an API token it changes nothing.
    ///
    /// - Throws: `Refusal`.
    package func signOut(_ scope: Scope, requestID: String) async throws {
        guard case .session(let id) = scope.credential else { return }
        try await journal.perform(EndSession(session: id), as: operation(scope, .rest, requestID))
    }

    private static var wrong: Refusal {
        Refusal(.unauthenticated, "Unable to log in with provided credentials.")
    }

    private func verified(
        _ username: String, _ password: String, address: String, requestID: String
    ) async throws -> PersonID {
        let name = String(username.lowercased().prefix(Limits.usernameBytesMax))
        try rates.signIn(username: name, address: address, at: journal.ambient.now())
        let operation = operation(.system, .rest, requestID)
        let known = try await journal.ask(FindPassword(username: name), as: operation)
        let fits = password.utf8.count <= Limits.passwordBytesMax
        let matches = try await hasher.verify(fits ? password : "", known?.hash)
        guard let known, matches, fits else {
            try await journal.perform(RecordFailure(username: name), as: operation)
            throw Self.wrong
        }
        return known.person
    }

    private func openSession(of person: PersonID, method: String, requestID: String) async throws -> SignedInPerson {
        let secret = Secret.make(.session, random: journal.ambient.random(32))
        let opened = try await journal.perform(
            OpenSession(person: person, hash: Secret.hash(secret), method: method),
            as: operation(.system, .rest, requestID))
        return SignedInPerson(token: secret, expiresAt: opened.expiresAt, person: opened.person)
    }
}

/// A person's stored password, or nil when there is nobody who could sign in.
private struct FindPassword: Inquiry {
    struct Known: Sendable {
        let person: PersonID
        let hash: PasswordHash
    }

    let username: String

    func answer(_ desk: Desk) throws -> Known? {
        guard let row = try PersonQueries.person(username: username, desk.db), row.isActive, row.kind == .user,
            let stored = try CredentialQueries.password(row.id, desk.db)
        else { return nil }
        return Known(
            person: row.id, hash: PasswordHash(salt: stored.salt, hash: stored.hash, cost: stored.cost))
    }
}

private struct RecordFailure: Action {
    let username: String

    func decide(_ desk: Desk) throws -> Plan<Void> {
        Plan([Draft(.house, SignInFailed(username: username), desk)]) { _ in }
    }
}

private struct TakeLink: Action {
    let hash: [UInt8]

    func decide(_ desk: Desk) throws -> Plan<PersonID> {
        guard let ticket = try TokenQueries.ticket(hash: hash, purpose: Secret.Purpose.link.rawValue, desk.db),
            ticket.expiresAt > desk.moment
        else { throw Refusal(.unauthenticated, "This sign-in link was used or is too old.") }
        return Plan([]) { _ in ticket.person }.alongside { try TokenQueries.deleteTicket(hash: hash, $0) }
    }
}

private struct OpenSession: Action {
    struct Opened: Sendable {
        let expiresAt: Moment
        let person: Person
    }

    let person: PersonID
    let hash: [UInt8]
    let method: String

    func decide(_ desk: Desk) throws -> Plan<Opened> {
        guard let row = try PersonQueries.person(person, desk.db), row.isActive else { throw AccessDesk.invalid }
        let now = desk.moment
        let session = SessionRow(
            id: desk.ambient.newID(at: now), person: person, createdAt: now, usedAt: now,
            expiresAt: now.adding(seconds: Limits.sessionSeconds))
        let opened = Opened(expiresAt: session.expiresAt, person: try desk.view(row))
        let event = SignedIn(person: person, method: method)
        return Plan([Draft(.house, event, desk, actor: .person(person))]) { _ in opened }.alongside { db in
            try CredentialQueries.deleteExpired(at: now, db)
            try CredentialQueries.insert(session, hash: hash, db)
        }
    }
}

private struct EndSession: Action {
    let session: SessionID

    func decide(_ desk: Desk) throws -> Plan<Void> {
        let event = SignedOut(person: try desk.me(), session: session)
        return Plan([Draft(.house, event, desk)]) { _ in }.alongside {
            try CredentialQueries.deleteSession(session, $0)
        }
    }
}
