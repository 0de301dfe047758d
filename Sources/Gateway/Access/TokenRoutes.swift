import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// API tokens of the caller.
enum TokenRoutes {
    static var routes: [Route] { [list, create, revoke] }

    private static var list: Route {
        Route(
            method: .get, path: "tokens/", operation: "listTokens", tag: "tokens",
            summary: "The caller's tokens, without their secrets; an administrator sees everybody's.",
            query: Route.Parameter.paging, successes: [.page(of: Schema.ref("Token"))]
        ) { call in
            let request = try call.pageRequest()
            return try call.page(try await call.ask(ListTokens(page: request)), request) { body($0).bytes }
        }
    }

    private static var create: Route {
        Route(
            method: .post, path: "tokens/", operation: "createToken", tag: "tokens",
            summary: "Makes a token; its secret is shown only here.",
            body: Route.Body(
                schema: Schema.object([
                    Schema.maybe("expires_in_days", Schema.nullable(Schema.int(min: 1, max: Limits.tokenDaysMax)))
                ]), isOptional: true),
            successes: [.created(Schema.ref("NewToken"))]
        ) { call in
            let days = try call.fields.int("expires_in_days", in: 1...Limits.tokenDaysMax)
            return try await call.perform(
                once: CreateToken(person: nil, expiresInDays: days), subject: { $0.view.id.text },
                status: { _ in .created }, answer: { .json(body($0.view, secret: $0.secret)) },
                again: { _ in
                    throw Refusal(.conflict, "This token was made already, and a secret is shown only once.")
                })
        }
    }

    private static var revoke: Route {
        Route(
            method: .delete, path: "tokens/{id}/", operation: "revokeToken", tag: "tokens",
            summary: "Stops a token; open sockets that it opened are closed.", successes: [.noContent]
        ) { call in
            try await call.perform(onceForNothing: RevokeToken(token: call.id()))
        }
    }

    private static func body(_ token: TokenView, secret: String? = nil) -> JSON {
        TokenBody.json(
            id: token.id, person: token.person, createdAt: token.createdAt, expiresAt: token.expiresAt,
            revokedAt: token.revokedAt, scopes: token.scopes, secret: secret)
    }
}
