import Actions
import Domain
import HTTPTypes
import Journal
import Wire

/// Bots.
enum ChatBotRoutes {
    static var routes: [Route] {
        [
            Route(
                method: .get, path: "chat-bots/", operation: "listChatBots", tag: "chat-bots",
                summary: "The bots, what each can do, and whether it is enabled.", query: Route.Parameter.paging,
                successes: [.page(of: Schema.ref("ChatBot"))]
            ) { call in
                let request = try call.pageRequest()
                return try call.page(try await call.ask(ListChatBots(page: request)), request) { bot in
                    ChatBotBody.json(
                        id: bot.id, username: bot.username, displayName: bot.displayName, abilities: bot.abilities,
                        isEnabled: bot.isEnabled
                    ).bytes
                }
            }
        ]
    }
}
