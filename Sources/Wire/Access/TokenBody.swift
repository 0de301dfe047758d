package import Domain

/// An API token as its owner sees it; the secret itself only once, when it was made.
package enum TokenBody {
    /// A token; `secret` adds the member `token`.
    package static func json(
        id: TokenID, person: PersonCard, createdAt: Moment, expiresAt: Moment?, revokedAt: Moment?,
        scopes: [TokenScope], secret: String? = nil
    ) -> JSON {
        var object: JSONObject = [
            "id": .string(id.text), "person": PersonBody.card(person), "created_at": JSON(createdAt),
            "expires_at": JSON(expiresAt), "revoked_at": JSON(revokedAt),
            "scopes": .array(scopes.map { .string($0.rawValue) }),
        ]
        if let secret { object["token"] = .string(secret) }
        return .object(object)
    }
}
