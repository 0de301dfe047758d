/// What a bot does besides speaking where it was brought in.
package enum BotAbility: String, Sendable, CaseIterable {
    /// Says where an incident stands whenever its status changes.
    case summarizeStatus = "summarize_status"
    /// Says the answers of commands.
    case answerCommands = "answer_commands"
    /// Says what comes of runs of runbooks.
    case postNotes = "post_notes"
}

/// The bots that every installation may have.
package struct ChatBot: Sendable {
    /// The name that it is mentioned by.
    package let username: String
    /// The name that it is shown with.
    package let displayName: String
    package let abilities: [BotAbility]

    /// Speaks for the server, where it was brought in.
    package static let incidentBot = ChatBot(
        username: "incident-bot", displayName: "Incident Bot", abilities: [.answerCommands, .postNotes])
    /// Has no abilities of its own yet.
    package static let assistant = ChatBot(username: "assistant", displayName: "Assistant", abilities: [])
    /// Keeps rooms informed of their incident.
    package static let scribe = ChatBot(
        username: "scribe", displayName: "Scribe", abilities: [.summarizeStatus])
    /// All of them.
    package static let all = [incidentBot, assistant, scribe]

    /// What a bot of a name can do; nothing beyond speaking for one that is none of these.
    package static func abilities(of username: String) -> [BotAbility] {
        all.first { $0.username == username }?.abilities ?? []
    }
}
