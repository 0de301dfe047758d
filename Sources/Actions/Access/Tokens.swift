package import Domain
package import Journal
import Sealing
import Storage

/// An API token as its owner sees it.
package struct TokenView: Sendable {
    package let id: TokenID
    package let person: PersonCard
    package let createdAt: Moment
    package let expiresAt: Moment?
    package let revokedAt: Moment?
    /// What it lets a bot do besides reading and speaking where it was brought in.
    package let scopes: [TokenScope]
}

/// A token that was just made; the secret is never shown again.
package struct CreatedToken: Sendable {
    package let secret: String
    package let view: TokenView
}

/// Makes an API token for the principal, or as an administrator for somebody else.
package struct CreateToken: Action {
    let person: String?
    let expiresInDays: Int64?
    let scopes: Set<TokenScope>

    /// `person` is a user name or id, nil for oneself; nil days means until it is revoked, at most 365. Scopes are for bots and
    /// integrations, and given by an administrator.
    package init(person: String?, expiresInDays: Int64?, scopes: Set<TokenScope> = []) {
        self.person = person
        self.expiresInDays = expiresInDays
        self.scopes = scopes
    }

    package func decide(_ desk: Desk) throws -> Plan<CreatedToken> {
        let owner = try person.map { try desk.person($0, field: "user").id } ?? desk.me()
        if owner != desk.scope.person { try desk.require(.managePeople) }
        if let days = expiresInDays, !(1...Limits.tokenDaysMax).contains(days) {
            throw Refusal.invalid("expires_in_days", "Use 1 to \(Limits.tokenDaysMax) days.")
        }
        if !scopes.isEmpty {
            try desk.require(.managePeople)
            guard try PersonQueries.person(owner, desk.db)?.kind != .user else {
                throw Refusal.invalid("scopes", "Only tokens of bots and integrations have scopes; people have roles.")
            }
        }
        let secret = Secret.make(.token, random: desk.ambient.random(32))
        let row = TokenRow(
            id: desk.ambient.newID(at: desk.moment), person: owner, createdAt: desk.moment,
            expiresAt: expiresInDays.map { desk.moment.adding(seconds: $0 * 86_400) }, usedAt: nil, revokedAt: nil,
            scopes: scopes)
        let created = CreatedToken(secret: secret, view: desk.view(row))
        let body = TokenCreated(
            token: row.id, person: owner, expiresAt: row.expiresAt, scopes: created.view.scopes.map(\.rawValue))
        return Plan([Draft(.house, body, desk)]) { _ in created }.alongside {
            try TokenQueries.insert(row, hash: Secret.hash(secret), $0)
        }
    }
}

/// The principal's own tokens; for an administrator everybody's.
package struct ListTokens: Inquiry {
    let page: PageRequest

    /// A page of them, newest first.
    package init(page: PageRequest) { self.page = page }

    package func answer(_ desk: Desk) throws -> Page<TokenView> {
        let owner = HousePolicy.allow(desk.scope, .managePeople) ? nil : try desk.me()
        return page.cut(try TokenQueries.tokens(of: owner, desk.db).map(desk.view))
    }
}

/// Ends a token: one's own, or as an administrator anybody's.
package struct RevokeToken: Action {
    let token: TokenID

    /// Names the token.
    package init(token: TokenID) { self.token = token }

    package func decide(_ desk: Desk) throws -> Plan<Void> {
        guard let row = try TokenQueries.token(token, desk.db),
            row.person == desk.scope.person || HousePolicy.allow(desk.scope, .managePeople)
        else { throw Refusal.notFound }
        guard row.revokedAt == nil else { return .nothing(()) }
        let moment = desk.moment
        return Plan([Draft(.house, TokenRevoked(token: token), desk)]) { _ in }.alongside {
            try TokenQueries.revoke(token, at: moment, $0)
        }
    }
}

extension Desk {
    fileprivate func view(_ row: TokenRow) -> TokenView {
        TokenView(
            id: row.id, person: directory.card(of: row.person), createdAt: row.createdAt, expiresAt: row.expiresAt,
            revokedAt: row.revokedAt, scopes: TokenScope.allCases.filter(row.scopes.contains))
    }
}
