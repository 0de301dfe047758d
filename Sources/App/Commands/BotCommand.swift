import ArgumentParser

/// Bots that are asked over HTTP.
struct BotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bot", abstract: "Say where a bot is asked when somebody mentions it.",
        subcommands: [Ask.self, Silence.self])

    struct Ask: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ask",
            abstract: "Post what mentions a bot to an address; what it answers is the bot's reply.",
            discussion: "The address is a line of standard input, since it may hold a secret; nobody is shown it again."
        )
        @Argument(help: "The bot's user name or id.") var name: String
        @OptionGroup var data: DataOption

        func run() async throws {
            try await data.perform(.setBotHook(bot: name, url: Console.readSecret()))
        }
    }

    struct Silence: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "silence", abstract: "Ask a bot nowhere any more.")
        @Argument(help: "The bot's user name or id.") var name: String
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.setBotHook(bot: name, url: nil)) }
    }
}
