package import Domain
package import Journal
import Sealing
import Storage

/// Who a hashed secret belongs to.
struct ResolveSecret: Inquiry {
    struct Found: Sendable {
        let scope: Scope
        /// When it runs out unless it is used; nil when never.
        let ends: Moment?
        /// A session whose last use should be noted.
        let staleSession: SessionID?
    }

    let hash: [UInt8]
    let purpose: Secret.Purpose

    /// Nil for one that has run out, which is to be ended.
    func answer(_ desk: Desk) throws -> Found? {
        let now = desk.moment
        if purpose == .session {
            guard let session = try CredentialQueries.session(hash: hash, desk.db) else { throw AccessDesk.invalid }
            guard !session.hasRunOut(at: now) else { return nil }
            let scope = try desk.scope(of: session, at: now)
            let isStale = session.usedAt.adding(seconds: Limits.sessionTouchSeconds) < now
            return Found(
                scope: scope, ends: try desk.end(of: scope.credential), staleSession: isStale ? session.id : nil)
        }
        guard let token = try TokenQueries.token(hash: hash, desk.db), token.revokedAt == nil else {
            throw AccessDesk.invalid
        }
        guard !token.hasRunOut(at: now) else { return nil }
        return Found(scope: try desk.scope(of: token, at: now), ends: token.expiresAt, staleSession: nil)
    }
}

extension Desk {
    func scope(of session: SessionRow, at now: Moment) throws -> Scope {
        guard !session.hasRunOut(at: now) else { throw AccessDesk.ended }
        return try scope(of: session.person, .session(session.id))
    }

    /// When a session or token runs out; nil when never.
    func end(of credential: Scope.Credential) throws -> Moment? {
        switch credential {
        case .session(let id):
            try CredentialQueries.session(id, db).map {
                min($0.expiresAt, $0.usedAt.adding(seconds: Limits.sessionIdleSeconds))
            }
        case .token(let id): try TokenQueries.token(id, db)?.expiresAt
        case .operator, .system: nil
        }
    }

    func scope(of token: TokenRow, at now: Moment) throws -> Scope {
        guard token.revokedAt == nil, !token.hasRunOut(at: now) else { throw AccessDesk.invalid }
        return try scope(of: token.person, .token(token.id), grants: token.scopes)
    }

    private func scope(
        of person: PersonID, _ credential: Scope.Credential, grants: Set<TokenScope> = []
    ) throws -> Scope {
        guard let row = try PersonQueries.person(person, db), row.isActive else {
            throw Refusal(.unauthenticated, "User inactive or deleted.")
        }
        return Scope(
            actor: .person(row.id), username: row.username, kind: row.kind, role: row.role, clearance: row.clearance,
            credential: credential, grants: row.kind == .user ? [] : grants)
    }

    /// Who a recorded credential, `session:ID` or `token:ID`, stands for now.
    ///
    /// - Throws: `Refusal` `unauthenticated` when that access has ended.
    func scope(ofRecorded credential: String, at now: Moment) throws -> Scope {
        let parts = credential.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw AccessDesk.invalid }
        switch parts[0] {
        case "session":
            guard let row = try CredentialQueries.session(SessionID(trusted: parts[1]), db) else {
                throw AccessDesk.invalid
            }
            return try scope(of: row, at: now)
        case "token":
            guard let row = try TokenQueries.token(TokenID(trusted: parts[1]), db) else { throw AccessDesk.invalid }
            return try scope(of: row, at: now)
        default: throw AccessDesk.invalid
        }
    }
}

extension Scope.Credential {
    /// The recorded form, `session:ID` or `token:ID`; nil for those that cannot be lent.
    var recorded: String? {
        switch self {
        case .session(let id): "session:\(id)"
        case .token(let id): "token:\(id)"
        case .operator, .system: nil
        }
    }
}

extension SessionRow {
    fileprivate func hasRunOut(at now: Moment) -> Bool {
        expiresAt <= now || usedAt.adding(seconds: Limits.sessionIdleSeconds) <= now
    }
}

extension TokenRow {
    fileprivate func hasRunOut(at now: Moment) -> Bool { expiresAt.map { $0 <= now } ?? false }
}

/// Ends a session or token that was found to have run out: a clock that is set back must not make it good again.
struct EndOverdue: Action {
    let hash: [UInt8]
    let purpose: Secret.Purpose

    func decide(_ desk: Desk) throws -> Plan<Void> {
        let now = desk.moment
        if purpose == .session {
            guard let session = try CredentialQueries.session(hash: hash, desk.db), session.hasRunOut(at: now) else {
                return .nothing(())
            }
            return Plan([]) { _ in }.alongside { try CredentialQueries.deleteSession(session.id, $0) }
        }
        guard let token = try TokenQueries.token(hash: hash, desk.db), token.revokedAt == nil, token.hasRunOut(at: now)
        else { return .nothing(()) }
        return Plan([Draft(.house, TokenRevoked(token: token.id), desk)]) { _ in }.alongside {
            try TokenQueries.revoke(token.id, at: now, $0)
        }
    }
}

/// Notes that a session was used.
package struct TouchSession: Action {
    let session: SessionID

    /// Names the session.
    package init(session: SessionID) { self.session = session }

    package func decide(_ desk: Desk) throws -> Plan<Void> {
        let moment = desk.moment
        return Plan([]) { _ in }.alongside { try CredentialQueries.touch(session, at: moment, $0) }
    }
}
