package import Domain
package import Journal
import Storage

/// A bot as people see it.
package struct ChatBotView: Equatable, Sendable {
    package let id: PersonID
    package let username: String
    package let displayName: String
    package let abilities: [BotAbility]
    /// False once its account was disabled.
    package let isEnabled: Bool
}

/// Every bot, by name.
package struct ListChatBots: Inquiry {
    let page: PageRequest

    /// A page of them.
    package init(page: PageRequest) { self.page = page }

    package func answer(_ desk: Desk) throws -> Page<ChatBotView> {
        let bots = try PersonQueries.all(desk.db).filter { $0.kind == .bot }.map(desk.view)
        return page.cut(bots).map { bot in
            ChatBotView(
                id: bot.id, username: bot.username, displayName: bot.displayName,
                abilities: ChatBot.abilities(of: bot.username), isEnabled: bot.isActive)
        }
    }
}
