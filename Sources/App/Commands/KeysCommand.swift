import ArgumentParser

/// The keys of an installation.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Show the keys' versions, and change the master key.",
        subcommands: [Status.self, Rotate.self])

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show which master key wraps what, and what is due; never a key.")
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.keyStatus, asJSON: json.isOn) }
    }

    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Wrap every stored key by CHAT_ENCRYPTION_KEY; the server may run.",
            discussion: """
                Start the server with the new key as CHAT_ENCRYPTION_KEY and the old one as
                CHAT_ENCRYPTION_KEY_PREVIOUS; it goes on under the old one until this command has run.
                May be interrupted and run again. Afterwards CHAT_ENCRYPTION_KEY_PREVIOUS may be removed.
                """)
        @OptionGroup var json: JSONOption
        @OptionGroup var data: DataOption

        func run() async throws { try await data.perform(.rotateKeys, asJSON: json.isOn) }
    }
}
