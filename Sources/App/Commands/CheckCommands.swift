import ArgumentParser

/// Makes what the chat needs.
struct SetUpChatSystemCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup-chat-system", abstract: "Make the bots, and rooms for incidents that have none.",
        aliases: ["setup_chat_system"])
    @Flag(name: .customLong("create-bots"), help: "Make the bots that are missing.") var bots = false
    @Flag(name: .customLong("create-war-rooms"), help: "Make rooms for incidents that have none.") var warRooms = false
    @OptionGroup var data: DataOption

    func validate() throws {
        guard bots || warRooms else {
            throw ValidationError("Say what to make: --create-bots, --create-war-rooms or both.")
        }
    }

    func run() async throws {
        try await data.perform(.setUpChatSystem(bots: bots, warRooms: warRooms), mayMake: true)
    }
}

/// Replays the journal.
struct RebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Replay the journal into the projections; the server must be stopped.")
    @Flag(name: .customLong("check"), help: "Only compare; works while the server runs.") var onlyCheck = false
    @OptionGroup var json: JSONOption
    @OptionGroup var data: DataOption

    func run() async throws { try await data.perform(onlyCheck ? .checkRebuild : .rebuild, asJSON: json.isOn) }
}

/// Folds the log of an incident's room.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Fold the log of an incident's room and compare it with the projections after every event.",
        discussion: "Works while the server runs. Ends with 1 when the two differ.")
    @Argument(help: "An incident's key or id.") var incident: String
    @OptionGroup var json: JSONOption
    @OptionGroup var data: DataOption

    func run() async throws { try await data.perform(.replay(incident: incident), asJSON: json.isOn) }
}

/// Looks for what is wrong.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check the installation; ends with 1 when something is to be mended.")
    @OptionGroup var json: JSONOption
    @OptionGroup var data: DataOption

    func run() async throws { try await data.perform(.diagnose, asJSON: json.isOn) }
}
