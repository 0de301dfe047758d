/// Where a bot is asked was set or taken away; in the house log. The address stands in no event: it may hold a secret.
package struct BotHookChanged: EventBody, Equatable {
    package static let type = "bot.hook_changed"
    package let bot: PersonID
    package let isSet: Bool

    /// Names the bot.
    package init(bot: PersonID, isSet: Bool) {
        self.bot = bot
        self.isSet = isSet
    }

    package init(_ fields: Fields) throws {
        bot = try fields.required("bot", fields.id("bot"))
        isSet = try fields.required("is_set", fields.bool("is_set"))
    }

    package var json: JSON { ["bot": .string(bot.text), "is_set": .bool(isSet)] }
}
