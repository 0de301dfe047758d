import Actions
import Domain
import HTTPTypes
import Wire

/// Signing in and out.
enum AccessRoutes {
    static var routes: [Route] { [index, login, link, logout, me, ticket] + SecondFactorRoutes.routes }

    /// Where clients of Django REST Framework ask for a token.
    static var rootRoutes: [Route] {
        [
            Route(
                method: .post, path: "api-token-auth/", operation: "createApiToken", tag: "auth",
                summary: "Exchanges a name and a password for an API token.", access: .anyone,
                body: Route.Body(schema: credentials, acceptsForms: true), successes: [.ok(Schema.ref("ApiToken"))]
            ) { call in
                let (username, password, code) = try Self.credentials(call.fields)
                do {
                    let token = try await call.parts.accessDesk.apiToken(
                        username: username, password: password, code: code, address: call.address,
                        requestID: call.requestID)
                    return .json(SignInBody.apiToken(token))
                } catch let refusal as Refusal where refusal.code == .unauthenticated {
                    throw Refusal.invalid("non_field_errors", "Unable to log in with provided credentials.")
                }
            }
        ]
    }

    private static let credentials = Schema.object([
        Schema.always("username", Schema.text(min: 1, max: Limits.usernameBytesMax)),
        Schema.always("password", Schema.text(min: 1, max: Limits.passwordBytesMax)), otp,
    ])
    private static let otp = Schema.maybe(
        "otp",
        Schema.nullable(
            Schema.text(
                min: 1, max: Limits.codeBytesMax,
                "The authenticator's code or a recovery code; needed when the answer was `mfa_required`.")))

    private static var index: Route {
        Route(
            method: .get, path: "", operation: "listResources", tag: "auth", summary: "Lists the resources.",
            access: .anyone, successes: [.ok(Schema.map(of: ["type": "string", "format": "uri"]))]
        ) { call in
            let names = ["war-rooms", "war-room-messages", "incidents", "people", "tokens"]
            return .json(
                .object(JSONObject(names.map { (name: $0, value: .string("\(call.origin)\(call.mount)/\($0)/")) })))
        }
    }

    private static var login: Route {
        Route(
            method: .post, path: "auth/login/", operation: "login", tag: "auth",
            summary: "Signs in; sets the session cookie as well.", access: .anyone,
            body: Route.Body(schema: credentials, acceptsForms: true), successes: [.ok(Schema.ref("SignIn"))]
        ) { call in
            let (username, password, code) = try Self.credentials(call.fields)
            let person = try await call.parts.accessDesk.signIn(
                username: username, password: password, code: code, address: call.address,
                requestID: call.requestID)
            return signedIn(person, call)
        }
    }

    private static var link: Route {
        Route(
            method: .post, path: "auth/link/", operation: "loginByLink", tag: "auth",
            summary: "Signs in with the key of a one-time link; sets the session cookie as well.", access: .anyone,
            body: Route.Body(schema: Schema.object([Schema.always("key", Schema.text(min: 1, max: 256)), otp])),
            successes: [.ok(Schema.ref("SignIn"))]
        ) { call in
            let key = try call.fields.text("key", max: 256)
            let code = try call.fields.optionalText("otp", max: Limits.codeBytesMax)
            let person = try await call.parts.accessDesk.signIn(
                link: key, code: code, address: call.address, requestID: call.requestID)
            return signedIn(person, call)
        }
    }

    private static var logout: Route {
        Route(
            method: .post, path: "auth/logout/", operation: "logout", tag: "auth",
            summary: "Ends the session; an API token goes on working.",
            unkeyed: "A retry is not signed in any more.", successes: [.noContent]
        ) { call in
            try await call.parts.accessDesk.signOut(call.scope, requestID: call.requestID)
            var answer = Answer.nothing
            answer.headers[.setCookie] = SessionCookie.clear(isSecure: call.origins.isSecure)
            return answer
        }
    }

    private static var me: Route {
        Route(
            method: .get, path: "auth/me/", operation: "getMe", tag: "auth", summary: "Who is signed in.",
            successes: [.ok(Schema.ref("Me"))]
        ) { call in
            let person = try await call.parts.accessDesk.person(call.scope)
            let factor = try await call.ask(GetSecondFactor())
            return .json(
                SignInBody.me(
                    person, hasSecondFactor: factor.isEnabled, recoveryCodesLeft: factor.recoveryCodesLeft))
        }
    }

    private static var ticket: Route {
        Route(
            method: .post, path: "auth/ws-ticket/", operation: "createSocketTicket", tag: "auth",
            summary: "A ticket that opens one socket within 30 s.",
            unkeyed: "A ticket is no event, is kept nowhere else, and runs out by itself.",
            successes: [.ok(Schema.ref("Ticket"))]
        ) { call in
            let (ticket, expiresIn) = try await call.parts.accessDesk.issueTicket(for: call.scope)
            return .json(SignInBody.ticket(ticket, expiresIn: expiresIn))
        }
    }

    private static func credentials(
        _ fields: Fields
    ) throws -> (username: String, password: String, code: String?) {
        var checks = FieldChecks()
        let username = try checks.read { try fields.text("username", max: Limits.usernameBytesMax) }
        let password = try checks.read { try fields.text("password", max: Limits.passwordBytesMax) }
        let code = try checks.read { try fields.optionalText("otp", max: Limits.codeBytesMax) }
        try checks.finish()
        return (username ?? "", password ?? "", code ?? nil)
    }

    private static func signedIn(_ signedIn: SignedInPerson, _ call: Call) -> Answer {
        var answer = Answer.json(
            SignInBody.json(token: signedIn.token, expiresAt: signedIn.expiresAt, person: signedIn.person))
        answer.headers[.setCookie] = SessionCookie.set(
            signedIn.token, isSecure: call.origins.isSecure)
        return answer
    }
}
