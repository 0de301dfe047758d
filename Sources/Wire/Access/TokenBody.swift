package import Domain

/// An API token as its owner sees it; the secret itself only once, when it was made.
package enum TokenBody {
    /// A token; `secret` adds the member `token`.
    package static func json(
        id: TokenID, person: PersonID, createdAt: Moment, expiresAt: Moment?, lastUsedAt: Moment?, secret: String? = nil
    ) -> JSON {
        var object: JSONObject = [
            "id": .string(id.text), "person": .string(person.text), "created_at": JSON(createdAt),
            "expires_at": JSON(expiresAt), "last_used_at": JSON(lastUsedAt),
        ]
        if let secret { object["token"] = .string(secret) }
        return .object(object)
    }
}
