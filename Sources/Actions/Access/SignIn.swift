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
    /// - Parameter code: of the authenticator, or a recovery code; needed when the account has a second factor.
    /// - Throws: `Refusal` `throttled` after too many attempts for the account or from the address, `unauthenticated` when
    ///   name or password is wrong, `mfa_required` when they are right and the code is missing or wrong, `busy` when too many
    ///   are signing in.
    package func signIn(
        username: String, password: String, code: String? = nil, address: String, requestID: String
    ) async throws -> SignedInPerson {
        let person = try await verified(username, password, address: address, requestID: requestID)
        let opened = try await proving(person, code, username: username, requestID: requestID) {
            try await openSession(by: .password(person), code: code, requestID: requestID)
        }
        rates.signedIn(username: Self.counted(username), address: address)
        return opened
    }

    /// Signs a person in by a one-time link, which is gone afterwards; a missing or wrong code leaves it.
    ///
    /// - Throws: `Refusal` `throttled`, `unauthenticated` or `mfa_required`.
    package func signIn(
        link: String, code: String? = nil, address: String, requestID: String
    ) async throws -> SignedInPerson {
        try rates.signIn(username: "link:\(address)", address: address, at: journal.ambient.now())
        guard Secret.purpose(of: link) == .link else { throw Self.wrong }
        let hash = Secret.hash(link)
        let owner = try await journal.ask(FindLink(hash: hash), as: operation(.system, .rest, requestID))
        return try await proving(owner.id, code, username: owner.username, requestID: requestID) {
            try await openSession(by: .link(hash), code: code, requestID: requestID)
        }
    }

    /// Makes an API token for a person who knows the password: `POST /api-token-auth/`. It ends after 90 days.
    ///
    /// - Throws: as `signIn(username:password:code:address:requestID:)`.
    package func apiToken(
        username: String, password: String, code: String? = nil, address: String, requestID: String
    ) async throws -> String {
        let person = try await verified(username, password, address: address, requestID: requestID)
        let scope = Scope(
            actor: .person(person), username: username, kind: .user, role: .member, clearance: .public,
            credential: .system)
        return try await proving(person, code, username: username, requestID: requestID) {
            try await journal.perform(
                WithSecondFactor(
                    person: person, code: code, inner: CreateToken(person: nil, expiresInDays: 90)),
                as: operation(scope, .rest, requestID)
            ).secret
        }
    }

    /// Ends the session that a scope came by; for an API token it changes nothing.
    ///
    /// - Throws: `Refusal`.
    package func signOut(_ scope: Scope, requestID: String) async throws {
        guard case .session(let id) = scope.credential else { return }
        try await journal.perform(EndSession(session: id), as: operation(scope, .rest, requestID))
    }

    /// A user name as it was typed, as it is looked up and counted.
    private static func counted(_ username: String) -> String {
        String(username.lowercased().prefix(Limits.usernameBytesMax))
    }

    private static var wrong: Refusal {
        Refusal(.unauthenticated, "Unable to log in with provided credentials.")
    }

    /// Counts a code that is tried, and records one that was wrong.
    private func proving<Value>(
        _ person: PersonID, _ code: String?, username: String, requestID: String, _ work: () async throws -> Value
    ) async throws -> Value {
        if code != nil { try rates.code(person, at: journal.ambient.now()) }
        do {
            return try await work()
        } catch let refusal as Refusal where refusal.code == .mfaRequired && code != nil {
            let name = Self.counted(username)
            try await journal.perform(RecordFailure(username: name), as: operation(.system, .rest, requestID))
            throw refusal
        }
    }

    /// The person whose name and password these are.
    ///
    /// - Throws: as `signIn(username:password:code:address:requestID:)`, but for the second factor.
    func verified(
        _ username: String, _ password: String, address: String, requestID: String
    ) async throws -> PersonID {
        let name = Self.counted(username)
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

    private func openSession(
        by way: OpenSession.Way, code: String?, requestID: String
    ) async throws -> SignedInPerson {
        let secret = Secret.make(.session, random: journal.ambient.random(32))
        let opened = try await journal.perform(
            OpenSession(way: way, code: code, hash: Secret.hash(secret)), as: operation(.system, .rest, requestID))
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

/// Whose sign-in link it is; taking it is for the transaction that opens the session.
private struct FindLink: Inquiry {
    let hash: [UInt8]

    func answer(_ desk: Desk) throws -> (id: PersonID, username: String) {
        let person = try desk.owner(ofLink: hash)
        guard let row = try PersonQueries.person(person, desk.db) else { throw AccessDesk.invalid }
        return (row.id, row.username)
    }
}

extension Desk {
    /// - Throws: `Refusal` `unauthenticated` when the link was used, is too old or never was.
    fileprivate func owner(ofLink hash: [UInt8]) throws -> PersonID {
        guard let ticket = try TokenQueries.ticket(hash: hash, purpose: Secret.Purpose.link.rawValue, db),
            ticket.expiresAt > moment
        else { throw Refusal(.unauthenticated, "This sign-in link was used or is too old.") }
        return ticket.person
    }
}

/// Opens a session. Nothing else does, and none opens without the second factor of a person who has one.
private struct OpenSession: Action {
    /// How somebody proved who they are.
    enum Way {
        /// The password, which was found right.
        case password(PersonID)
        /// The hash of a one-time link's key.
        case link([UInt8])
    }

    struct Opened: Sendable {
        let expiresAt: Moment
        let person: Person
    }

    let way: Way
    let code: String?
    /// Of the session's key.
    let hash: [UInt8]

    func decide(_ desk: Desk) throws -> Plan<Opened> {
        let person: PersonID
        let method: String
        switch way {
        case .password(let id): (person, method) = (id, "password")
        case .link(let hash): (person, method) = (try desk.owner(ofLink: hash), "link")
        }
        guard let row = try PersonQueries.person(person, desk.db), row.isActive else { throw AccessDesk.invalid }
        let proof = try desk.proveSecondFactor(of: person, with: code)
        let now = desk.moment
        let session = SessionRow(
            id: desk.ambient.newID(at: now), person: person, createdAt: now, usedAt: now,
            expiresAt: now.adding(seconds: Limits.sessionSeconds))
        let opened = Opened(expiresAt: session.expiresAt, person: try desk.view(row))
        let event = SignedIn(person: person, method: method + proof.mark)
        return Plan([Draft(.house, event, desk, actor: .person(person))]) { _ in opened }.alongside { db in
            if case .link(let link) = way { try TokenQueries.deleteTicket(hash: link, db) }
            try CredentialQueries.deleteExpired(at: now, db)
            try CredentialQueries.insert(session, hash: hash, db)
        }.with(proof, desk)
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
