import Actions
import Domain
import HTTPTypes
import Wire

/// The second factor of whoever is signed in with a session.
enum SecondFactorRoutes {
    static var routes: [Route] { [begin, confirm, disable, replaceCodes] }

    private static let password = Schema.always("password", Schema.text(min: 1, max: Limits.passwordBytesMax))
    private static let code = Schema.always("otp", Schema.text(min: 1, max: Limits.codeBytesMax))

    private static var begin: Route {
        Route(
            method: .post, path: "auth/second-factor/", operation: "beginSecondFactor", tag: "auth",
            summary: "Begins a second factor; its secret is shown only here, and it is off until a code confirms it.",
            unkeyed: "The answer is a secret that is shown only once; beginning anew replaces it.",
            body: Route.Body(schema: Schema.object([password])), successes: [.ok(Schema.ref("SecondFactor"))]
        ) { call in
            let password = try call.fields.text("password", max: Limits.passwordBytesMax)
            let secret = try await call.parts.accessDesk.beginSecondFactor(
                call.scope, password: password, address: call.address, requestID: call.requestID)
            return .json(SignInBody.secondFactor(secret: secret.text, uri: secret.uri))
        }
    }

    private static var confirm: Route {
        Route(
            method: .post, path: "auth/second-factor/confirm/", operation: "confirmSecondFactor", tag: "auth",
            summary: "Turns it on by its first code; other sessions end, and this one gets a new key and cookie.",
            unkeyed: "A code works once, and the answer holds secrets that are shown only once.",
            body: Route.Body(schema: Schema.object([code])), successes: [.ok(Schema.ref("SecondFactorOn"))]
        ) { call in
            let code = try call.fields.text("otp", max: Limits.codeBytesMax)
            let on = try await call.parts.accessDesk.confirmSecondFactor(
                call.scope, code: code, requestID: call.requestID)
            var answer = Answer.json(
                SignInBody.secondFactorOn(
                    recoveryCodes: on.recoveryCodes, token: on.token, expiresAt: on.expiresAt))
            answer.headers[.setCookie] = SessionCookie.set(
                on.token, isSecure: call.origins.isSecure)
            return answer
        }
    }

    private static var disable: Route {
        Route(
            method: .post, path: "auth/second-factor/disable/", operation: "disableSecondFactor", tag: "auth",
            summary: "Turns it off, by the password and a code.",
            unkeyed: "A code works once, so a retry is refused.",
            body: Route.Body(schema: Schema.object([password, code])), successes: [.noContent]
        ) { call in
            let (password, code) = try proof(call.fields)
            try await call.parts.accessDesk.disableSecondFactor(
                call.scope, password: password, code: code, address: call.address, requestID: call.requestID)
            return .nothing
        }
    }

    private static var replaceCodes: Route {
        Route(
            method: .post, path: "auth/second-factor/recovery-codes/", operation: "replaceRecoveryCodes", tag: "auth",
            summary: "Makes ten new recovery codes, shown only here; those before them stop working.",
            unkeyed: "A code works once, and the answer is secrets that are shown only once.",
            body: Route.Body(schema: Schema.object([password, code])),
            successes: [.ok(Schema.ref("RecoveryCodes"))]
        ) { call in
            let (password, code) = try proof(call.fields)
            let codes = try await call.parts.accessDesk.replaceRecoveryCodes(
                call.scope, password: password, code: code, address: call.address, requestID: call.requestID)
            return .json(SignInBody.recoveryCodes(codes))
        }
    }

    private static func proof(_ fields: Fields) throws -> (password: String, code: String) {
        var checks = FieldChecks()
        let password = try checks.read { try fields.text("password", max: Limits.passwordBytesMax) }
        let code = try checks.read { try fields.text("otp", max: Limits.codeBytesMax) }
        try checks.finish()
        return (password ?? "", code ?? "")
    }
}
