import Actions
import Domain
import Journal
import Wire

/// API tokens.
extension AdminDesk {
    private static let listedMax = 10_000

    func createToken(
        _ person: String, _ days: Int64?, _ scopes: [String], _ operation: Operation, _ asJSON: Bool
    ) async throws -> AdminReply {
        let owner = try await find(person, operation)
        guard owner.isActive else { throw Refusal.forbidden("\(owner.username) is disabled.") }
        let token = try await house.journal.perform(
            CreateToken(person: owner.id.text, expiresInDays: days, scopes: Self.scopes(scopes)), as: operation)
        guard asJSON else { return AdminReply(output: token.secret) }
        return AdminReply(output: Self.body(token.view, secret: token.secret).text)
    }

    private static func scopes(_ names: [String]) throws -> Set<TokenScope> {
        Set(
            try names.map { name in
                guard let scope = TokenScope(rawValue: name) else {
                    let known = TokenScope.allCases.map(\.rawValue).joined(separator: ", ")
                    throw Refusal.invalid("scopes", "\"\(name)\" is no scope; there are \(known).")
                }
                return scope
            })
    }

    func listTokens(_ operation: Operation, _ asJSON: Bool) async throws -> AdminReply {
        let page = try await house.journal.ask(
            ListTokens(page: PageRequest(size: Self.listedMax)), as: operation)
        if asJSON { return AdminReply(output: JSON.array(page.items.map { Self.body($0) }).text) }
        let rows = page.items.map { token in
            [
                token.id.text, token.person.username, Self.state(token, at: operation.moment), token.createdAt.rfc3339,
                token.expiresAt?.rfc3339 ?? "never", token.scopes.map(\.rawValue).joined(separator: ","),
            ]
        }
        return AdminReply(output: TextTable(["ID", "USERNAME", "STATE", "CREATED", "EXPIRES", "SCOPES"], rows).text)
    }

    func revokeToken(_ id: String, _ operation: Operation) async throws -> AdminReply {
        let unknown = Refusal(.notFound, "There is no token with this id; `muster token list` shows the ids.")
        guard let token = TokenID(id) else { throw unknown }
        do {
            try await house.journal.perform(RevokeToken(token: token), as: operation)
        } catch let refusal as Refusal where refusal.code == .notFound {
            throw unknown
        }
        return AdminReply(output: "Revoked \(token).")
    }

    private static func state(_ token: TokenView, at now: Moment) -> String {
        if token.revokedAt != nil { return "revoked" }
        return token.expiresAt.map { $0 <= now } ?? false ? "expired" : "valid"
    }

    private static func body(_ token: TokenView, secret: String? = nil) -> JSON {
        TokenBody.json(
            id: token.id, person: token.person, createdAt: token.createdAt, expiresAt: token.expiresAt,
            revokedAt: token.revokedAt, scopes: token.scopes, secret: secret)
    }
}
