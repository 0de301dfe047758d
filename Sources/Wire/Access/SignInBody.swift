package import Domain

/// The bodies of signing in.
package enum SignInBody {
    /// Somebody signed in; the token works in the `Authorization` header until the session ends.
    package static func json(token: String, expiresAt: Moment, person: Person) -> JSON {
        ["token": .string(token), "expires_at": JSON(expiresAt), "user": PersonBody.json(person)]
    }

    /// Whoever is signed in, with what only they may know of their account.
    package static func me(_ person: Person, hasSecondFactor: Bool, recoveryCodesLeft: Int64) -> JSON {
        var object = PersonBody.json(person).object ?? JSONObject()
        object["second_factor"] = [
            "enabled": .bool(hasSecondFactor), "recovery_codes_left": .int(recoveryCodesLeft),
        ]
        return .object(object)
    }

    /// The secret of a second factor that was begun, as text and as an address.
    package static func secondFactor(secret: String, uri: String) -> JSON {
        ["secret": .string(secret), "otpauth_uri": .string(uri)]
    }

    /// A second factor that was turned on: the recovery codes, and the session's new key.
    package static func secondFactorOn(recoveryCodes: [String], token: String, expiresAt: Moment) -> JSON {
        ["recovery_codes": JSON(recoveryCodes), "token": .string(token), "expires_at": JSON(expiresAt)]
    }

    /// New recovery codes.
    package static func recoveryCodes(_ codes: [String]) -> JSON { ["recovery_codes": JSON(codes)] }

    /// An API token alone, as clients of Django REST Framework expect it.
    package static func apiToken(_ token: String) -> JSON { ["token": .string(token)] }

    /// A one-use socket ticket and how many seconds it lives.
    package static func ticket(_ ticket: String, expiresIn: Int64) -> JSON {
        ["ticket": .string(ticket), "expires_in": .int(expiresIn)]
    }
}
