package import Domain

/// An API token as its owner sees it; the secret itself only once, when it was made.
package enum TokenBody {
    /// A token; `secret` adds the member `token`.
    package static func json(
        id: TokenID, person: PersonCard, createdAt: Moment, expiresAt: Moment?, revokedAt: Moment?,
        secret: String? = nil
    ) -> JSON {
        var object: JSONObject = [
            "id": .string(id.text), "person": PersonBody.card(person), "created_at": JSON(createdAt),
            "expires_at": JSON(expiresAt), "revoked_at": JSON(revokedAt),
        ]
        if let secret { object["token"] = .string(secret) }
        return .object(object)
    }
}
