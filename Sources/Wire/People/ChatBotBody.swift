package import Domain

/// Bots as REST bodies.
package enum ChatBotBody {
    /// The body.
    package static func json(
        id: PersonID, username: String, displayName: String, abilities: [BotAbility], isEnabled: Bool
    ) -> JSON {
        [
            "id": .string(id.text), "username": .string(username), "display_name": .string(displayName),
            "abilities": JSON(abilities.map(\.rawValue)), "is_enabled": .bool(isEnabled),
        ]
    }

    static var schema: JSON {
        Schema.object(
            [
                Schema.always("id", Schema.uuid), Schema.always("username", Schema.text),
                Schema.always("display_name", Schema.text),
                Schema.always("abilities", Schema.list(of: Schema.choice(BotAbility.self))),
                Schema.always("is_enabled", Schema.bool),
            ], "A bot; `abilities` are what it does besides speaking where it was brought in.")
    }
}
