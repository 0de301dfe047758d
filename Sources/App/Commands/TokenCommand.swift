import ArgumentParser

/// API tokens.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Make, list and end API tokens.",
        subcommands: [Create.self, List.self, Revoke.self])

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a token for somebody; prints the token alone.")
        @Argument(help: "A user name or id.") var name: String
        @Option(
            help: "Its life in days, 30d, or weeks, 4w; without it, until it is revoked.", transform: { try Days($0) })
        var expires: Days?
        @Option(
            help:
                "What a bot may do with it besides reading and speaking: incident, declare, run; with commas between.",
            transform: { $0.split(separator: ",").map(String.init) })
        var scopes: [String] = []
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws {
            let request = AdminRequest.createToken(person: name, days: expires?.count, scopes: scopes)
            try await data.perform(request, asJSON: json.isOn)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the tokens, without their secrets.")
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.listTokens, asJSON: json.isOn) }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End a token.")
        @Argument(help: "The id that `muster token list` shows.") var id: String
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.revokeToken(id: id)) }
    }
}
