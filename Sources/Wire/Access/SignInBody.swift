package import Domain

/// The bodies of signing in.
package enum SignInBody {
    /// Somebody signed in; the token works in the `Authorization` header until the session ends.
    package static func json(token: String, expiresAt: Moment, person: Person) -> JSON {
        ["token": .string(token), "expires_at": JSON(expiresAt), "user": PersonBody.json(person)]
    }

    /// An API token alone, as clients of Django REST Framework expect it.
    package static func apiToken(_ token: String) -> JSON { ["token": .string(token)] }

    /// A one-use socket ticket and how many seconds it lives.
    package static func ticket(_ ticket: String, expiresIn: Int64) -> JSON {
        ["ticket": .string(ticket), "expires_in": .int(expiresIn)]
    }
}
